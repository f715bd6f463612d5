import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Day } from '../../../src/model/names.js'
import type { OrgChart, Seat } from '../../../src/model/org-chart.js'
import { lineAbove, marksOn, partOf, seatsOn, treeOf, type Seats } from '../../../src/model/seats.js'

const [first, second] = ['2026-12-01', '2027-01-01'] as [Day, Day]

function seat(key: string, manager?: string | null, more: Partial<Seat> = {}): Seat {
  const email = `${key}@acme.example`
  return { key, name: key, email, department: null, role: null, ...(manager === undefined ? {} : { manager }), ...more }
}

function seatsOf(...all: readonly Seat[]): Seats {
  return new Map(all.map((one) => [one.key, one]))
}

const chart: OrgChart = {
  format: 1,
  tool: 'espalier test',
  company: 'Acme',
  asOf: first,
  base: { kind: 'live', name: 'Small Improvements', plan: '0123456789' },
  before: [seat('ada', null), seat('bob', 'ada'), seat('cy', 'bob'), seat('dan', 'bob'), seat('#u9', 'ada')],
  days: [
    { on: first, seats: [seat('ada', null), seat('bob', 'ada'), seat('cy', 'ada'), seat('eve', 'bob')], gone: [] },
    { on: second, seats: [seat('fay', 'cy')], gone: ['eve'] },
  ],
  notes: [
    { kind: 'back', key: 'eve' },
    { kind: 'held', key: 'bob', verb: 'change', because: 'it waits' },
    { kind: 'drift', key: 'ada', field: 'role', applied: 'user', desired: 'user', live: 'admin' },
  ],
}

test('a day has the seats of the days before it, without those who are gone', () => {
  expect([...seatsOn(chart, first).keys()]).toEqual(['ada', 'bob', 'cy', 'eve'])
  expect([...seatsOn(chart, second).keys()].toSorted()).toEqual(['ada', 'bob', 'cy', 'fay'])
  expect(seatsOn(chart, 'before').size).toBe(5)
})

test('the marks of a day say all that differs from the base, and nothing of accounts outside the chart', () => {
  expect(Object.fromEntries(marksOn(chart, first))).toEqual({
    ada: 'drifted',
    bob: 'held',
    cy: 'moved',
    dan: 'leaving',
    eve: 'back',
  })
  expect(marksOn(chart, second).get('fay')).toBe('hired')
  expect(marksOn(chart, second).has('eve')).toBe(false)
  const alone = { ...chart, base: null, before: [], notes: [] }
  expect([...marksOn(alone, first)]).toEqual([])
  expect(Object.fromEntries(marksOn(alone, second))).toEqual({ eve: 'leaving', fay: 'hired' })
})

test('a manager that one side leaves out is no move', () => {
  const one = {
    ...chart,
    before: [seat('ada')],
    days: [{ on: first, seats: [seat('ada', null)], gone: [] }],
    notes: [],
  }
  expect([...marksOn(one, first)]).toEqual([])
})

test('a circle, an unknown manager and a hostile key each have a place', () => {
  const seats = seatsOf(seat('a', 'c'), seat('b', 'a'), seat('c', 'b'), seat('d', 'gone'), seat('__proto__', 'd'))
  expect(treeOf(seats)).toEqual({
    tops: ['a', 'd'],
    reports: new Map([
      ['d', ['__proto__']],
      ['a', ['b']],
      ['b', ['c']],
    ]),
  })
  expect(lineAbove(seats, 'c')).toEqual(['b', 'a'])
})

test('a part is the line to the top, and the levels below', () => {
  const part = partOf(chart, 'bob', 1)
  expect(part.before.map(({ key }) => key)).toEqual(['ada', 'bob', 'cy', 'dan'])
  expect([...seatsOn(part, second).keys()]).toEqual(['ada', 'bob', 'cy'])
  expect(part.notes.map(({ key }) => key)).toEqual(['eve', 'bob', 'ada'])
})

test('whoever reports to whom, each seat is at exactly one place', () => {
  const keys = ['a', 'b', 'c', 'd', 'e', 'constructor', 'unknown']
  const lines = fc.array(fc.constantFrom(...keys, null, undefined), { minLength: 6, maxLength: 6 })
  fc.assert(
    fc.property(lines, (managers) => {
      const seats = seatsOf(...keys.slice(0, 6).map((key, at) => seat(key, managers[at])))
      const { tops, reports } = treeOf(seats)
      const placed: string[] = []
      const place = (key: string): void => {
        placed.push(key)
        for (const one of reports.get(key) ?? []) place(one)
      }
      for (const key of tops) place(key)
      expect(placed.toSorted()).toEqual([...seats.keys()].toSorted())
    }),
  )
})
