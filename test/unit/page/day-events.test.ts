import { expect, test } from 'vitest'
import { dayEvents } from '../../../src/page/day-events.js'
import { last, later, pageChart, seatOf } from '../../support/page-chart.js'

test('each later day says what happens on it', () => {
  expect([...dayEvents(pageChart)]).toEqual([
    [later, '1 hire'],
    [last, '1 leaver, 1 profile change'],
  ])
})

test('a day without a change in the picture says so; an account outside the chart is none', () => {
  const days = [...pageChart.days.slice(0, 1), { on: later, seats: [seatOf('#u1', null)], gone: [] }]
  expect(dayEvents({ ...pageChart, days }).get(later)).toBe('nothing changes in the picture')
})

test('a person with another manager moves', () => {
  const days = [...pageChart.days.slice(0, 1), { on: later, seats: [seatOf('gus', 'ada')], gone: [] }]
  expect(dayEvents({ ...pageChart, days }).get(later)).toBe('1 move')
})
