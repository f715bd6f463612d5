import { expect, test } from 'vitest'
import { limitUpTo } from '../../../../src/live/pace/limit.js'

/** A limit that has seen so many at once succeed. */
function grown(cap: number, level: number) {
  const limit = limitUpTo(cap)
  for (let at = 1; at <= level; at += 1) limit.accepted(at, 0)
  return limit
}

test('it begins with four and grows with each success, up to the cap', () => {
  expect([limitUpTo(8).most(0), limitUpTo(1).most(0)]).toEqual([4, 1])
  expect(grown(16, 3).most(0)).toBe(13)
  expect([grown(8, 20).most(0), grown(8, 20).isKnown()]).toEqual([8, true])
})

test('a refusal at more than ever worked is a crowd: one fewer from then on', () => {
  const limit = grown(8, 3)
  expect(limit.refused(5, 0, 100)).toBe(true)
  expect(limit.most(0)).toBe(4)
  expect([limit.accepted(4, 100), limit.most(100)]).toEqual([undefined, 4])
})

test('a refusal at fewer than have worked has another cause', () => {
  const limit = grown(16, 3)
  expect(limit.refused(3, 0, 100)).toBe(false)
  expect(limit.most(0)).toBe(13)
})

test('after a while one more is tried, and a refusal of that doubles the pause', () => {
  const limit = grown(8, 3)
  limit.refused(5, 0, 100)
  limit.accepted(4, 2_000)
  expect(limit.most(2_000)).toBe(5)
  expect(limit.refused(5, 2_000, 100)).toBe(true)
  limit.accepted(4, 5_999)
  expect(limit.most(5_999)).toBe(4)
  limit.accepted(4, 6_000)
  expect(limit.most(6_000)).toBe(5)
})

test('slow answers lower it, never below four', () => {
  const limit = grown(20, 20)
  for (let at = 0; at < 50; at += 1) limit.crowded(0)
  expect(limit.most(0)).toBe(4)
})
