import { expect, test } from 'vitest'
import { learnedRate } from '../../../../src/live/pace/rate.js'

test('until a refusal nothing is spaced', () => {
  const rate = learnedRate(() => 1)
  for (let at = 0; at < 100; at += 1) rate.sent(at)
  expect([rate.interval(), rate.room()]).toEqual([0, 0])
})

test('the first refusal halves what was sent, the second measures', () => {
  const rate = learnedRate(() => 1)
  for (let at = 0; at < 10; at += 1) rate.sent(at * 10)
  rate.emptied(90)
  expect(rate.interval()).toBeCloseTo(18)
  for (let at = 1; at <= 20; at += 1) rate.sent(90 + at * 20)
  rate.emptied(490)
  // 19 requests in 400 ms, less a little.
  expect(rate.interval()).toBeCloseTo(400 / 19 / 0.98)
  expect(rate.room()).toBe(rate.interval())
})

test('answers make it faster, up to what the answers allow', () => {
  const rate = learnedRate(() => 5)
  rate.sent(0)
  rate.emptied(100)
  const before = rate.interval()
  rate.accepted(100, 599)
  expect(rate.interval()).toBe(before)
  for (let now = 600; now < 20_000; now += 500) rate.accepted(now, now)
  expect(rate.interval()).toBe(5)
})
