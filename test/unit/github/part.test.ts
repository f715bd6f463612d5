import { expect, test } from 'vitest'
import {
  branchOf,
  commitOf,
  flagOf,
  inside,
  isBot,
  listOf,
  loginOf,
  msOf,
  numberIn,
  oneOf,
  orNull,
  placeOf,
  textIn,
  type AnswerPart,
} from '../../../src/github/part.js'
import { ExitError } from '../../../src/model/exit-error.js'

const part = (value: unknown): AnswerPart => ({
  value,
  name: '',
  odd: (name, expected) => new ExitError(1, `${name} is not ${expected}`),
})

test('a path leads inside, and never into a prototype', () => {
  expect(inside(part({ a: { b: 3 } }), 'a.b')).toMatchObject({ value: 3, name: 'a.b' })
  expect(inside(part({ a: null }), 'a.b').value).toBeUndefined()
  expect(inside(part({}), 'constructor.name').value).toBeUndefined()
  expect(inside(part('text'), 'length').value).toBeUndefined()
})

test('an item of a list is named by its place', () => {
  const [, second] = listOf(inside(part({ all: [{ n: 1 }, { n: 'x' }] }), 'all'))
  expect(() => numberIn(inside(second as AnswerPart, 'n'))).toThrow('all[1].n is not a whole number')
  expect(() => listOf(part({}))).toThrow('is not a list')
})

test.each<[string, (one: AnswerPart) => unknown, readonly unknown[], readonly unknown[]]>([
  ['number', numberIn, [0, 7], [-1, 1.5, '1', 2 ** 53, null]],
  ['flag', flagOf, [true, false], ['true', 1]],
  ['text', textIn, [''], [1, null]],
  ['word', (one) => oneOf(one, ['a', 'b']), ['a'], ['c', 'A']],
  ['commit', commitOf, ['a'.repeat(40), '0'.repeat(64)], ['A'.repeat(40), 'a'.repeat(41)]],
  ['login', loginOf, ['ada', 'make[bot]'], ['a b', '', 'a[bot]x', '@ada']],
  ['time', msOf, ['2026-09-14T09:00:00Z'], ['2026-09-14', 'soon', '2026-09-14T09:00:00+01:00']],
  ['branch', branchOf, ['main', 'a/b', 'ä-1'], ['-x', 'a..b', 'a.lock', 'a b', '/a', 'a/', '@', 'a\u200bb', 'a:b']],
  [
    'address',
    placeOf,
    ['https://github.com/a'],
    ['javascript:x', 'https://a@b.example/', `https://a.example/${'x'.repeat(1000)}`, 1],
  ],
])('a %s is read strictly', (_, read, good, bad) => {
  for (const value of good) expect(() => read(part(value)), String(value)).not.toThrow()
  for (const value of bad) expect(() => read(part(value)), String(value)).toThrow(ExitError)
})

test('nothing is null, and anything else is read', () => {
  expect([orNull(part(null), textIn), orNull(part(undefined), textIn), orNull(part(''), textIn)]).toEqual([
    null,
    null,
    '',
  ])
})

test('a bot is known by its login or by its type', () => {
  expect(
    [{ login: 'a[bot]' }, { login: 'Copilot', type: 'Bot' }, { login: 'ada', type: 'User' }, null].map((one) =>
      isBot(part(one)),
    ),
  ).toEqual([true, true, false, false])
})
