import { expect, test } from 'vitest'
import { roundTrips } from '../../../../src/live/pace/round-trips.js'

test('the mean follows slowly', () => {
  const trips = roundTrips()
  expect(trips.mean()).toBe(0)
  trips.add('list', 100)
  trips.add('list', 200)
  expect(trips.mean()).toBeCloseTo(110)
})

test('answers that become slow are a crowd, each kind against its own usual time', () => {
  const trips = roundTrips()
  for (let at = 0; at < 4; at += 1) trips.add('list', 100)
  for (let at = 0; at < 30; at += 1) trips.add('create', 1_000)
  expect(trips.isCrowded(0)).toBe(false)
  for (let at = 0; at < 30; at += 1) trips.add('list', 300)
  expect(trips.isCrowded(1_000)).toBe(true)
  expect(trips.isCrowded(1_001)).toBe(false)
  expect(trips.isCrowded(1_000 + 3 * trips.mean())).toBe(true)
})
