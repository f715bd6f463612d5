import { expect, test } from 'vitest'
import { indexOf, letterOf, inQuotes } from '../../../src/hr/finding.js'

test('columns have the letters of a spreadsheet', () => {
  expect([0, 25, 26, 51, 52, 701, 702, 16_383].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA', 'XFD'])
  for (let index = 0; index < 2000; index += 1) expect(indexOf(letterOf(index))).toBe(index)
  expect([indexOf(''), indexOf('a'), indexOf('Id')]).toEqual([-1, -1, -1])
})

test('a long value is cut, and no letter in two', () => {
  expect(inQuotes('😀'.repeat(100))).toBe(`"${'😀'.repeat(59)}…"`)
})
