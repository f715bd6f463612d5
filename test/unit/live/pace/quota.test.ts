import { expect, test } from 'vitest'
import { quotaOf, remove } from '../../../../src/live/pace/quota.js'

test('a quota of three in a minute opens when the oldest is a minute ago, or a little earlier to learn', () => {
  const quota = quotaOf([0, 10, 20], 60_000)
  // 10 left: the window of the request at 10 ends at 60,010.
  const opens = quota.opens(60_000)
  expect(opens).toBeGreaterThan(60_000 * 0.93)
  expect(opens).toBeLessThanOrEqual(60_010)
})

test('what was refused does not count, and says when it opens', () => {
  const quota = quotaOf([0, 10, 20], 60_000)
  quota.sent(60_010)
  expect(quota.refused(60_010, 65_000)).toBe(65_000)
})

test('one of equal numbers is removed, and one that is not there changes nothing', () => {
  const numbers = [1, 2, 2, 3]
  remove(numbers, 2)
  remove(numbers, 9)
  expect(numbers).toEqual([1, 2, 3])
})
