import { expect, test } from 'vitest'
import { overgrown } from '../../../src/model/json.js'

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
})

test('lists and values have a most', () => {
  expect(judged('[]'.repeat(150_001))).toBe('it has more than 150000 lists and objects')
  expect(judged(`[${'1,'.repeat(750_001)}1]`)).toBe('it has more than 750000 values')
})
