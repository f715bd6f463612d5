import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Day } from '../../../src/model/names.js'
import type { OrgChart, Seat } from '../../../src/model/org-chart.js'
import {
  countsBelow,
  downwards,
  formerManager,
  lineAbove,
  marksOn,
  partOf,
  peopleCount,
  seatsOn,
  treeOf,
  type Seats,
} from '../../../src/model/seats.js'

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

test('accounts outside the chart are no people of it', () => {
  expect([peopleCount(seatsOn(chart, 'before')), peopleCount(new Map())]).toEqual([4, 0])
})

test('a former manager is that of a person who has another one now, or none', () => {
  const former = (before?: Seat, after?: Seat) => formerManager(before, after)
  expect(former(seat('a', 'b'), seat('a', 'c'))).toBe('b')
  expect(former(seat('a', 'b'), seat('a', null))).toBe('b')
  expect([former(seat('a', 'b'), seat('a', 'b')), former(seat('a', null), seat('a', 'b'))]).toEqual([null, null])
  // Left out on one side, gone, or new: no one moves.
  const none = [former(seat('a', 'b'), seat('a')), former(seat('a'), seat('a', 'b')), former(seat('a', 'b')), former()]
  expect(none).toEqual([null, null, null, null])
})

test('a tree is walked down, each person before the reports, as deep as it is', () => {
  const deep = Array.from({ length: 50_000 }, (_, at) => seat(`p${at}`, at === 0 ? null : `p${at - 1}`))
  expect(downwards(treeOf(seatsOf(...deep)))).toEqual(deep.map(({ key }) => key))
  const wide = [seat('b', null), seat('a', null), seat('d', 'b'), seat('c', 'b'), seat('e', 'c')]
  expect(downwards(treeOf(seatsOf(...wide)))).toEqual(['b', 'c', 'e', 'd', 'a'])
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

test('a day before that of the chart has no marks: no plan leads there', () => {
  const past = '2026-11-01' as Day
  const early = {
    ...chart,
    days: [{ on: past, seats: [seat('ada', null), seat('old', 'ada')], gone: [] }, ...chart.days],
  }
  expect([...marksOn(early, past)]).toEqual([])
  expect([...marksOn({ ...early, base: null, notes: [] }, past)]).toEqual([])
})

test('a person without a seat has no mark, and one whom the service switched off has drifted', () => {
  const notes: OrgChart['notes'] = ['eve', 'none'].map((key) => ({
    kind: 'drift',
    key,
    field: 'active',
    applied: true,
    desired: true,
    live: false,
  }))
  const marks = marksOn({ ...chart, notes }, first)
  expect([marks.get('eve'), marks.has('none')]).toEqual(['drifted', false])
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
  expect(['a', 'c', '__proto__'].map((key) => lineAbove(seats, key))).toEqual([[], ['b', 'a'], ['d']])
})

test('at the top, those with more people come first', () => {
  const seats = seatsOf(
    seat('a', null),
    seat('b', null),
    seat('c', 'b'),
    seat('d', 'c'),
    seat('e', null),
    seat('f', 'e'),
  )
  const tree = treeOf(seats)
  expect(tree.tops).toEqual(['b', 'e', 'a'])
  expect(countsBelow(tree)).toEqual(
    new Map([
      ['b', 2],
      ['c', 1],
      ['e', 1],
    ]),
  )
})

test('a part is the line to the top, and the levels below', () => {
  const part = partOf(chart, 'bob', 1)
  expect(part.before.map(({ key }) => key)).toEqual(['ada', 'bob', 'cy', 'dan'])
  expect([...seatsOn(part, second).keys()]).toEqual(['ada', 'bob', 'cy'])
  expect(part.notes.map(({ key }) => key)).toEqual(['eve', 'bob', 'ada'])
})

test('who comes from elsewhere is in a part with the line to the top there, and is not hired', () => {
  const before = [seat('ada', null), seat('bob', 'ada'), seat('cy', 'ada'), seat('dan', 'cy'), seat('eve', 'cy')]
  const days = [{ on: first, seats: before.map((one) => (one.key === 'dan' ? seat('dan', 'bob') : one)), gone: [] }]
  const part = partOf({ ...chart, before, days, notes: [] }, 'bob', 1)
  expect(part.before.map(({ key }) => key)).toEqual(['ada', 'bob', 'cy', 'dan'])
  expect(Object.fromEntries(marksOn(part, first))).toEqual({ dan: 'moved' })
})

test('a part has the marks and the places of the whole, at any time', () => {
  const keys = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
  const someSeats = fc
    .array(fc.constantFrom(...keys, null, undefined, 'none'), { minLength: 7, maxLength: 7 })
    .chain((managers) => fc.subarray(keys.map((key, at) => seat(key, managers[at]))))
  fc.assert(
    fc.property(
      someSeats,
      someSeats,
      someSeats,
      fc.constantFrom(...keys),
      fc.nat(3),
      (before, now, later, key, levels) => {
        const gone = now.filter((one) => !later.some((other) => other.key === one.key)).map((one) => one.key)
        const days = [
          { on: first, seats: now, gone: [] },
          { on: second, seats: later, gone },
        ]
        const whole = { ...chart, before, days, notes: [] }
        const part = partOf(whole, key, levels)
        for (const day of ['before', first, second] as const) {
          const [all, some] = [seatsOn(whole, day), seatsOn(part, day)]
          for (const one of some.keys()) expect(lineAbove(some, one)).toEqual(lineAbove(all, one))
          expect(some.has(key)).toBe(all.has(key))
          const then = day === 'before' ? first : day
          const marks = marksOn(whole, then)
          for (const [one, mark] of marksOn(part, then)) expect(marks.get(one)).toBe(mark)
        }
      },
    ),
  )
})

test('the line above a person is the way down the tree to that person', () => {
  const keys = ['a', 'b', 'c', 'd', 'e']
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...keys, null), { minLength: 5, maxLength: 5 }), (managers) => {
      const seats = seatsOf(...keys.map((key, at) => seat(key, managers[at])))
      const { tops, reports } = treeOf(seats)
      for (const key of keys) {
        const [top = key, ...rest] = [...lineAbove(seats, key)].toReversed()
        expect(tops).toContain(top)
        const way = top === key ? [key] : [top, ...rest, key]
        way.slice(1).forEach((one, at) => expect(reports.get(way[at] ?? '')).toContain(one))
      }
    }),
  )
})

test('with any managers, each seat is at exactly one place', () => {
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
