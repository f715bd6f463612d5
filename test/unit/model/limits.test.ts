import { expect, test } from 'vitest'
import { defaultLimits, limitFor } from '../../../src/model/limits.js'

test.each([
  [{ percent: 5, atLeast: 3, atMost: 50 }, 10, 3],
  [{ percent: 5, atLeast: 3, atMost: 50 }, 61, 4],
  [{ percent: 5, atLeast: 3, atMost: 50 }, 5_000, 50],
  [{ atMost: 2 }, 5_000, 2],
  [{ atLeast: 2 }, 0, 2],
  [{ atLeast: 9, atMost: 2 }, 100, 2],
  [{ percent: 0 }, 100, 0],
  [{}, 100, 0],
])('%j of %d is %d', (limit, size, expected) => {
  expect(limitFor(limit, size)).toBe(expected)
})

test('without settings, a small company may still do something and a large one not everything', () => {
  expect([limitFor(defaultLimits.deactivate, 1), limitFor(defaultLimits.deactivate, 20_000)]).toEqual([3, 50])
})
