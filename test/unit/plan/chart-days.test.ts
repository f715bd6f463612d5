import { performance } from 'node:perf_hooks'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Values } from '../../../src/model/fields.js'
import { daysAfter, type Day, type PersonKey } from '../../../src/model/names.js'
import type { OrgChart, Seat } from '../../../src/model/org-chart.js'
import type { ValuesOnDay } from '../../../src/model/people.js'
import { seatsOn } from '../../../src/model/seats.js'
import { chartDays, knownOn } from '../../../src/plan/chart-days.js'

const first = '2026-12-01' as Day

const seatFrom = (key: string, { email, manager, active }: Values): Seat | null =>
  active === true
    ? { key, name: key, email: String(email), department: null, role: null, manager: manager as string | null }
    : null

const outsider: Seat = { key: '#u1', name: 'Out Sider', email: '', department: null, role: null }
const outside = (seats: Iterable<Seat>): ReadonlyMap<string, Seat> =>
  new Map([...seats].some(({ manager }) => manager === '#u1') ? [['#u1', outsider]] : [])

const plain = { asOf: first, staying: new Set<string>(), seatFrom, outside }
const keys = ['a', 'b', '__proto__', 'constructor']

const someValues = fc.option(
  fc.record({
    email: fc.constantFrom('x', 'y'),
    manager: fc.constantFrom(null, 'a', '#u1'),
    active: fc.integer({ min: 0, max: 3 }).map((n) => n > 0),
  }),
)
const someDays: fc.Arbitrary<readonly ValuesOnDay[]> = fc
  .array(fc.array(fc.tuple(fc.constantFrom(...keys), someValues), { maxLength: 4 }), { minLength: 1, maxLength: 6 })
  .map((all) =>
    all.map((said, at) => ({ on: daysAfter(first, at), values: new Map(said as [PersonKey, Values | null][]) })),
  )

function charted(days: OrgChart['days']): OrgChart {
  return { format: 1, tool: '', company: '', asOf: first, base: null, before: [], days, notes: [] }
}

test('the days, one after the other, are what the files say until then, with the accounts outside', () => {
  fc.assert(
    fc.property(someDays, (days) => {
      const chart = charted(chartDays(days, plain))
      const seated = new Set<string>()
      for (const { on, seats, gone } of chart.days) {
        const known = knownOn(days, { asOf: on, staying: new Set() })
        const people = [...known].flatMap(([key, values]) => seatFrom(key, values) ?? [])
        const expected = new Map([...people.map((one) => [one.key, one] as const), ...outside(people)])
        expect(seatsOn(chart, on)).toEqual(expected)
        // A day holds only what differs.
        expect(gone.filter((key) => !seated.has(key))).toEqual([])
        for (const key of gone) seated.delete(key)
        for (const { key } of seats) seated.add(key)
        expect(seats.map(({ key }) => key)).toEqual(seats.map(({ key }) => key).toSorted())
      }
    }),
  )
})

test('a person on the last day sits on the day of the chart, and not on the next', () => {
  const values = { email: 'x', manager: null, active: false }
  const days: readonly ValuesOnDay[] = [
    { on: first, values: new Map([['a' as PersonKey, values]]) },
    { on: daysAfter(first, 9), values: new Map() },
  ]
  const drawn = chartDays(days, { ...plain, staying: new Set(['a']) })
  expect(drawn.map(({ seats, gone }) => [seats.map(({ key }) => key), gone])).toEqual([
    [['a'], []],
    [[], ['a']],
  ])
})

test('20,000 people with 700 days are drawn in seconds, and a day holds only what differs', () => {
  const values = (manager: string): Values => ({ email: 'x', manager, active: true })
  const all = new Map(Array.from({ length: 20_000 }, (_, at) => [`p${at}` as PersonKey, values('p0')] as const))
  const days: readonly ValuesOnDay[] = Array.from({ length: 700 }, (_, at) => ({
    on: daysAfter(first, at),
    values: at === 0 ? all : new Map([[`p${at}` as PersonKey, values('p1')]]),
  }))
  const start = performance.now()
  const drawn = chartDays(days, plain)
  expect(performance.now() - start).toBeLessThan(15_000)
  expect(drawn.slice(1).every(({ seats }) => seats.length <= 1)).toBe(true)
})
