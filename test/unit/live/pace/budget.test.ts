import { expect, test } from 'vitest'
import { backoff, retryBudget } from '../../../../src/live/pace/budget.js'

test('twenty retries are there at first, and ten answers give one more', () => {
  const budget = retryBudget()
  expect(Array.from({ length: 21 }, () => budget.take()).filter(Boolean)).toHaveLength(20)
  for (let at = 0; at < 9; at += 1) budget.answered()
  expect(budget.take()).toBe(false)
  budget.answered()
  budget.answered()
  expect([budget.take(), budget.take()]).toEqual([true, false])
})

test('a pause doubles up to half a minute, and chance spreads it', () => {
  expect([1, 2, 3, 20].map((sent) => backoff(sent, () => 1))).toEqual([1_000, 2_000, 4_000, 30_000])
  expect(backoff(3, () => 0)).toBe(0)
})
