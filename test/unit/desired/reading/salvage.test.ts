import { expect, test } from 'vitest'
import { chartBudget } from '../../../../src/desired/reading/budget.js'
import { salvage } from '../../../../src/desired/reading/salvage.js'

const entry = (key: string, email = `${key}@acme.example`): string =>
  `  ${key}:\n    email: ${email}\n    lastName: Lind\n    manager: null\n`
const saved = async (text: string, room = chartBudget()) => await salvage({ file: 'a.yaml', text }, room)

test('a mistake in each of three entries is found, and the rest stays in its place', async () => {
  const text = `people:\n${entry('ada').replace('email: ', 'email:')}${entry('bob', '"bob')}${entry('cid', '@c')}${entry('dan')}`
  const found = await saved(text)
  expect(found?.diagnostics.map(({ place, code }) => [place?.line, code])).toEqual([
    [3, 'yaml-syntax'],
    [7, 'yaml-syntax'],
    [11, 'yaml-syntax'],
  ])
  expect([...(found?.broken ?? [])]).toEqual([
    ['ada', 2],
    ['bob', 6],
    ['cid', 10],
  ])
  expect(found?.source.text).toHaveLength(text.length)
  expect(found?.source.text.split('\n')[3]).toBe('    lastName: Lind')
  expect(found?.source.text.split('\n')[2]?.trim()).toBe('')
})

test('two mistakes in one entry are two findings', async () => {
  const found = await saved(`people:\n${entry('ada', '@a').replace('manager: ', 'manager ')}`)
  expect(found?.diagnostics.map(({ place }) => place?.line)).toEqual([3, 5])
})

test('an entry without a single sound field is left out', async () => {
  const found = await saved(`people:\n  bob:\n    email: @b\n${entry('cid')}`)
  expect([...(found?.broken.keys() ?? [])]).toEqual(['bob'])
  expect(found?.source.text.replaceAll(/^ +\n/gm, '')).toBe(`people:\n${entry('cid')}`)
})

test.each([
  ['no people', 'a: @\n'],
  ['an unfinished merge', `people:\n${entry('ada', '@')}<<<<<<< HEAD\n`],
  ['an entry without a readable key', `people:\n${entry('ada').replace('ada:', 'ada')}${entry('bob', '@b')}`],
  ['people in one line', 'people: { a: @ }\n'],
  ['a mistake elsewhere', `defaults: @\npeople:\n${entry('ada')}`],
])('%s: nothing is guessed', async (_, text) => {
  expect(await saved(text)).toBeNull()
})

test('with no budget left, nothing is read again', async () => {
  const room = { ...chartBudget(), again: 10 }
  expect(await saved(`people:\n${entry('ada', '@a')}${entry('bob', '@b')}`, room)).toBeNull()
  expect(room.again).toBe(0)
})
