import { expect, test } from 'vitest'
import {
  byText,
  canonicalEmail,
  dayAfter,
  daysAfter,
  isDay,
  isPersonKey,
  isUserId,
  type Day,
} from '../../../src/model/names.js'

test.each([
  ['ada.lovelace', true],
  ['a-1_b', true],
  ['a'.repeat(64), true],
  ['a'.repeat(65), false],
  ['Ada', false],
  ['a..b', false],
  ['.a', false],
  ['a-', false],
  ['a\n', false],
  ['', false],
])('%j is a key: %s', (text, is) => {
  expect(isPersonKey(text)).toBe(is)
})

test.each([
  ['u_0042', true],
  ['A*~=', true],
  ['.', false],
  ['..', false],
  ['...', true],
  ['a/b', false],
  ['a%2fb', false],
  ['x'.repeat(129), false],
])('%j is an id: %s', (text, is) => {
  expect(isUserId(text)).toBe(is)
})

test.each(['2026-02-29', '2026-04-31', '2026-00-10', '2026-1-01', '1899-12-31', '2026-01-01\n'])(
  '%j is no day',
  (text) => {
    expect(isDay(text)).toBe(false)
  },
)

test('the day after any day is the one that a calendar has', () => {
  let day = '2023-12-28' as Day
  for (let at = 0; at < 900; at += 1) {
    const next = dayAfter(day)
    expect(Date.parse(next) - Date.parse(day)).toBe(86_400_000)
    expect(isDay(next)).toBe(true)
    day = next
  }
  expect(dayAfter('2100-02-28' as Day)).toBe('2100-03-01')
  expect(dayAfter('2000-02-28' as Day)).toBe('2000-02-29')
})

test('only letters of ASCII have one case in an address', () => {
  expect(canonicalEmail('ADA@Acme.Example')).toBe('ada@acme.example')
  expect(canonicalEmail('İ@x')).toBe('İ@x')
})

test('texts are in the order of their code units, as everywhere', () => {
  expect(['b', 'a', 'B', 'ä'].toSorted(byText)).toEqual(['B', 'a', 'b', 'ä'])
  expect(byText('a', 'a')).toBe(0)
})

test.each([
  ['2026-11-29', 0, '2026-11-29'],
  ['2026-11-29', 14, '2026-12-13'],
  ['2028-02-20', 14, '2028-03-05'],
  ['2026-12-31', 14, '2027-01-14'],
])('%s and %d days is %s', (day, days, later) => {
  expect(daysAfter(day as Day, days)).toBe(later)
})
