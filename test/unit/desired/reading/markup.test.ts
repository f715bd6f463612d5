import { expect, test } from 'vitest'
import { refuse, second, tooLong, tooMuch } from '../../../../src/desired/reading/markup.js'

test.each([
  ['anchor', 'An anchor (&)'],
  ['alias', 'An alias (*)'],
  ['tag', 'A tag (!)'],
  ['directive-line', 'A line that starts with %'],
] as const)('a chart has no %s', (type, says) => {
  const found = refuse(type, '', 7)
  expect(found).toMatchObject({ code: 'yaml-feature', offset: 7 })
  expect(found?.message).toContain(says)
})

test('a code in double quotes must exist', () => {
  const code = (text: string): string | undefined => refuse('double-quoted-scalar', text, 0)?.code
  expect(['"\\n\\u00e4\\x41\\U0001F600\\\\"', '"plain"', '""'].map(code)).toEqual([undefined, undefined, undefined])
  expect(['"\\q"', '"\\x4"', '"\\U00110000"'].map(code)).toEqual(Array(3).fill('yaml-syntax'))
  expect(refuse('scalar', '\\q', 0)).toBeNull()
})

test('sixteen levels are enough', () => {
  expect(tooMuch('scalar', 18, 3)).toBeNull()
  expect(tooMuch('scalar', 19, 3)?.message).toContain('deeper than 16 levels')
  expect(tooMuch('explicit-key-ind', 1, 3)?.message).toContain('complex key')
  expect(tooMuch(null, 1, 3)).toBeNull()
})

test('each issue is where it was found', () => {
  expect([second(4).offset, tooLong(5).offset, tooLong(5).code]).toEqual([4, 5, 'too-large'])
})
