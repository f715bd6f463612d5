import { expect, test } from 'vitest'
import { seatsOn } from '../../../src/model/seats.js'
import { daySteps } from '../../../src/page/day-steps.js'
import { last, later, pageChart, today } from '../../support/page-chart.js'

test('each step has the seats of its day and of the day before, and what differs', () => {
  const steps = [...daySteps(pageChart)].map(({ on, changes }) => [
    on,
    ...changes.map(({ mark, seat }) => `${mark} ${seat.key}`),
  ])
  expect(steps).toEqual([
    [later, 'hired fay'],
    [last, 'leaving fay', 'changed bob'],
  ])
  const seen = [today, later, last]
  let at = 0
  for (const { before, after } of daySteps(pageChart)) {
    expect(before.seats).toEqual(seatsOn(pageChart, seen[at] ?? today))
    expect(after.seats).toEqual(seatsOn(pageChart, seen[(at += 1)] ?? today))
  }
  expect(at).toBe(2)
})
