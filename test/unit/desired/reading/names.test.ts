import { expect, test } from 'vitest'
import { judgeNames } from '../../../../src/desired/reading/names.js'

function judged(...names: readonly string[]): readonly string[] {
  return judgeNames(
    names.map((name) => ({ name })),
    'org',
  ).map(({ message }) => message.slice(0, 24))
}

test('ordinary names are none', () => {
  expect(judged('team.yaml', 'Über uns.yaml', '山田.yaml', 'console.yaml', 'con-people.yaml')).toEqual([])
})

test.each(['a\u200b.yaml', 'a\nb.yaml', 'a\ufffd.yaml'])('%j cannot be seen as it is', (name) => {
  expect(judged(name)).toEqual(['This name has a characte'])
})

test('a name that leads elsewhere is impossible', () => {
  expect(judged('.', '..')).toEqual(Array(2).fill('This name is not possibl'))
})

test('names that differ in case, or in how an accent is written, are one on some machines', () => {
  const found = judgeNames([{ name: 'Zoé' }, { name: 'zoé'.normalize('NFD') }, { name: 'ZOÉ' }], 'org')
  expect(found.map(({ message }) => /from "(.*)", so/.exec(message)?.[1])).toEqual(['Zoé', 'Zoé'])
})

test.each([
  ['con.yaml', 'con-people.yaml'],
  ['AUX', 'AUX-people'],
  ['a:b.yaml', 'a-b.yaml'],
  ['sales ', 'sales'],
  ['team.yaml.', 'team.yaml'],
])('Windows refuses %j: a warning says to use %j', (name, better) => {
  expect(judgeNames([{ name }], 'org/people')).toMatchObject([
    {
      severity: 'warning',
      code: 'bad-file-name',
      place: { file: `org/people/${name}` },
      message: expect.stringContaining(`"${better}"`) as string,
    },
  ])
})
