import { expect, test } from 'vitest'
import { accessOn } from '../../../src/model/access-on.js'
import type { Day } from '../../../src/model/names.js'
import type { OrgChart } from '../../../src/model/org-chart.js'
import { baseSeats, marksOn, seatsOn } from '../../../src/model/seats.js'
import { last, later, pageChart, seatOf, today } from '../../support/page-chart.js'

function gained(chart: OrgChart, day: Day): Readonly<Record<string, readonly string[]>> {
  const times = { before: baseSeats(chart), after: seatsOn(chart, day), marks: marksOn(chart, day) }
  return Object.fromEntries(accessOn(chart, day, times).map(({ key, people }) => [key, people]))
}

/** The chart of the page, with a last day that is another one. */
function until(...seats: readonly ReturnType<typeof seatOf>[]): OrgChart {
  return { ...pageChart, days: [...pageChart.days.slice(0, 2), { on: last, seats, gone: [] }] }
}

test('on the day of the chart it is what the plan says, and before it nothing', () => {
  expect(gained(pageChart, today)).toEqual({ eve: ['cy', 'gus'] })
  expect(gained(pageChart, '2026-11-30' as Day)).toEqual({})
})

test('a move of a later day opens all who come along to all who are above then', () => {
  expect(gained(pageChart, later)).toEqual({ eve: ['cy', 'gus'] })
  expect(gained(until(seatOf('eve', 'jo')), last)).toEqual({ jo: ['cy', 'eve', 'gus'], eve: ['cy', 'gus'] })
})

test('who is back at the old place opens nothing, and who is new has no past reviews', () => {
  expect(gained(until(seatOf('cy', 'bob')), last)).toEqual({})
  expect(gained(until(seatOf('fay', 'cy')), last)).toEqual({ eve: ['cy', 'gus'] })
})

test('what waits opens nothing, not even along with another move', () => {
  expect(gained(until(seatOf('bob', 'jo'), seatOf('gus', 'ada')), last)).toEqual({ eve: ['cy'], jo: ['bob', 'dan'] })
})

test('an account that was off stays open to those of the plan, while they are above it', () => {
  const [back, held, drift] = pageChart.notes
  const notes = [back, held, drift, { kind: 'access', key: 'eve', people: ['cy', 'gone', 'hal'] } as const].flatMap(
    (note) => note ?? [],
  )
  expect(gained({ ...until(seatOf('hal', 'eve')), notes }, last)).toEqual({ eve: ['cy', 'gone', 'gus', 'hal'] })
  expect(gained({ ...until(), notes }, last)).toEqual({ eve: ['cy', 'gone', 'gus'] })
})

test('without a plan, the days are compared with that of the chart', () => {
  const alone = { ...until(seatOf('gus', 'bob')), base: null, before: [], notes: [] }
  expect(gained(alone, last)).toEqual({ bob: ['gus'] })
})
