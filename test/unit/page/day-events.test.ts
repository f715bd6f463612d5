import { expect, test } from 'vitest'
import type { OrgChart } from '../../../src/model/org-chart.js'
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

test('a person who was there before comes back, and is not hired', () => {
  const events = (chart: OrgChart) => [...dayEvents(chart).values()]
  const [first] = pageChart.days
  const gus = seatOf('gus', 'cy', { name: 'Gus' })
  const away = [
    { on: later, seats: [], gone: ['gus'] },
    { on: last, seats: [gus], gone: [] },
  ]
  expect(events({ ...pageChart, before: [], days: [...(first === undefined ? [] : [first]), ...away] })).toEqual([
    '1 leaver',
    '1 rehire',
  ])
  const noted = [{ kind: 'back' as const, key: 'new' }]
  const comes = [
    { on: later, seats: [], gone: [] },
    { on: last, seats: [seatOf('new', null)], gone: [] },
  ]
  expect(events({ ...pageChart, days: comes, notes: noted })).toEqual(['1 rehire'])
  expect(events({ ...pageChart, days: comes, notes: [] })).toEqual(['1 hire'])
})

test('a manager who is left out on one day does not move a person', () => {
  const { manager: _, ...open } = seatOf('gus', 'cy', { name: 'Gus', department: 'Sales' })
  const days = [...pageChart.days.slice(0, 1), { on: later, seats: [open], gone: [] }]
  expect(dayEvents({ ...pageChart, days }).get(later)).toBe('1 profile change')
})
