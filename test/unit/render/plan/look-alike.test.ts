import { expect, test } from 'vitest'
import { unseenDifference } from '../../../../src/render/plan/look-alike.js'

test.each([
  ['Cafe\u0301', 'Caf\u00e9', 'U+0065 U+0301 → U+00E9'],
  ['Sales ', 'Sales', 'U+0020 → nothing'],
  ['A  B', 'A B', 'U+0020 → nothing'],
  ['Anna\u00a0Lena', 'Anna Lena', 'U+00A0 → U+0020'],
  ['S\u0430les', 'Sales', 'U+0430 → U+0061'],
  ['Sales', 'S\u200bales', 'nothing → U+200B'],
])('%j and %j look alike, and the difference is %s', (before, after, difference) => {
  expect(unseenDifference(before, after)).toBe(difference)
})

test.each([
  ['Sales', 'Sales'],
  ['Sales', 'Saless'],
  ['Cafe', 'Caf\u00e9'],
  ['Sales', 'sales'],
  ['Sales', null],
  [undefined, 'Sales'],
  [true, false],
])('%j and %j need no more words', (before, after) => {
  expect(unseenDifference(before, after)).toBeNull()
})
