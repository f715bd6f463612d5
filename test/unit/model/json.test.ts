import { expect, test } from 'vitest'
import { withoutMark, overgrown } from '../../../src/model/json.js'

const judged = (text: string): string | null => overgrown(Buffer.from(text))

test('64 levels are enough', () => {
  expect(judged('['.repeat(64) + ']'.repeat(64))).toBeNull()
  expect(judged('['.repeat(65))).toBe('it is nested deeper than 64 levels')
  expect(judged('[],'.repeat(100))).toBeNull()
})

test('signs within a text count for nothing, also behind an escaped quote', () => {
  expect(judged(JSON.stringify('['.repeat(100)))).toBeNull()
  expect(judged(JSON.stringify(`"${'{'.repeat(100)}\\`))).toBeNull()
})

test('the same name again costs nothing, and many names do', () => {
  const names = (count: number, name: (at: number) => string): string =>
    Array.from({ length: count }, (_, at) => `{"${name(at)}":1}`).join(',')
  expect(judged(names(120_000, () => 'same'))).toBeNull()
  expect(judged(names(120_000, String))).toBe('it has more than 100000 names')
  expect(judged(names(120_000, (at) => `${at % 90_000} \\"`))).toBeNull()
})

test('lists and values have a most', () => {
  expect(judged('[]'.repeat(150_001))).toBe('it has more than 150000 lists and objects')
  expect(judged(`[${'1,'.repeat(750_001)}1]`)).toBe('it has more than 750000 values')
})

test.each(['{"a":1}', '\uFEFF{"a":1}', '\uFEFF{"a":"\uFEFF"}'])('a byte order mark before %j is left out', (text) => {
  const [, plain = ''] = /^\uFEFF?([^]*)$/.exec(text) ?? []
  expect(withoutMark(Buffer.from(text))).toBe(plain)
  expect(judged(text)).toBeNull()
})

test.each([
  ['with a mark', Buffer.from('\uFEFF{"a":1}', 'utf16le')],
  ['without one', Buffer.from('{"a":1}', 'utf16le')],
  ['with the bytes the other way round', Buffer.from('\uFEFF{"a":1}', 'utf16le').swap16()],
])('a text in UTF-16, %s, is named', (_, bytes) => {
  expect(overgrown(bytes)).toBe('it is in UTF-16: save it as UTF-8')
})
