import { expect, test } from 'vitest'
import { readPeople } from '../../../src/desired/people-file.js'
import { chartBudget } from '../../../src/desired/reading/budget.js'

const entry = (key: string): string =>
  `  ${key}:\n    email: ${key}@acme.example\n    firstName: ${key}\n    lastName: Lind\n    manager: null\n`
const read = async (text: string) => await readPeople({ file: 'a.yaml', text }, chartBudget())
const places = ({ diagnostics }: Awaited<ReturnType<typeof read>>): readonly string[] =>
  diagnostics.map(({ code, place }) => `${place?.line}:${place?.column} ${code}`)

test('three mistakes of typing in one file are all shown, with what is wrong elsewhere, and without a guess', async () => {
  const ann = entry('ann').replace('email: ', 'email:').replace('lastName', 'lastNam')
  const bob = entry('bob').replace('firstName: bob', 'firstName: "bob')
  const cid = entry('cid').replace('manager: null', 'manager null')
  const found = await read(`people:\n${ann}${bob}${cid}${entry('dan').replace('@', '')}`)
  expect(places(found)).toEqual([
    '3:5 yaml-syntax',
    '9:20 yaml-syntax',
    '16:5 yaml-syntax',
    '5:5 unknown-property',
    '18:12 bad-value',
  ])
  expect(Object.entries(found.people?.people ?? {}).map(([key, said]) => [key, said === null])).toEqual([
    ['ann', true],
    ['bob', true],
    ['cid', true],
    ['dan', false],
  ])
})

test('where the indentation is in the way, the rest is judged as if it were right, at its own places', async () => {
  const bob = entry('bob').replaceAll('    ', '  ').replace('@', '')
  const found = await read(`people:\n${entry('ann')}${bob}${entry('cid').replace('lastName', 'lastNam')}`)
  expect(places(found)).toEqual(['8:3 bad-indentation', '8:10 bad-value', '15:5 unknown-property'])
  expect(found.diagnostics.map(({ excerpt }) => excerpt)).toEqual([
    '  email: bobacme.example',
    '  email: bobacme.example',
    '    lastNam: Lind',
  ])
  const tree = found.people?.tree
  const bobs = ['people', 'bob', 'email']
  expect(tree?.again([bobs]).place(bobs, 'value')).toEqual({ file: 'a.yaml', line: 8, column: 10 })
})

test('two spaces less for all, a tab, a dash: one finding each', async () => {
  const text = `people:\n${entry('ann')}${entry('bob')}${entry('cid')}`
  const one = [
    text.replaceAll(/^ {2}/gm, ''),
    text.replaceAll(/^ +/gm, ''),
    text.replace(entry('bob'), entry('bob').replaceAll('    ', '\t')),
    text.replace('  bob', '- bob'),
    text.replaceAll(/^ {2}(?=\w)/gm, '  - '),
  ]
  for (const wrong of one) expect(places(await read(wrong))).toEqual([expect.stringContaining('bad-indentation')])
})

test('a list instead of people is told what to write', async () => {
  const { diagnostics } = await read('people:\n  - email: a@acme.example\n    firstName: A\n')
  expect(diagnostics.map(({ message }) => message)).toEqual([expect.stringContaining('begin each person with a key')])
})
