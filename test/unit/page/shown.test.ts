import { expect, test } from 'vitest'
import type { OrgChart } from '../../../src/model/org-chart.js'
import { derivation, firstState } from '../../../src/page/shown.js'
import { later, pageChart, seatOf, today } from '../../support/page-chart.js'

const derive = derivation(pageChart)

test('before, a leaver has a seat, and who moves is at the old place', () => {
  const { shown } = derive({ day: today, view: 'before' })
  expect(shown.seats.has('dan')).toBe(true)
  expect(shown.tree.reports.get('bob')).toEqual(['cy', 'dan'])
  expect(shown.were.size).toBe(0)
})

test('after, the leaver is gone, and who moves is at the new place', () => {
  const { shown } = derive({ day: today, view: 'after' })
  expect(shown.seats.has('dan')).toBe(false)
  expect(shown.tree.reports.get('eve')).toEqual(['cy'])
})

test('both has everyone: the leaver below the old manager, who moves at the new place, and where they were', () => {
  const { shown } = derive({ day: today, view: 'both' })
  expect([...shown.seats.keys()].toSorted()).toEqual(['ada', 'bob', 'cy', 'dan', 'eve', 'gus', 'hal', 'ivy', 'jo'])
  expect(shown.tree.reports.get('bob')).toEqual(['dan', 'ivy'])
  expect(shown.tree.reports.get('eve')).toEqual(['cy'])
  expect(Object.fromEntries(shown.were)).toEqual({ bob: ['cy'], ada: ['ivy'] })
})

test('a picture is made once for a day and a view', () => {
  const one = derive({ day: later, view: 'both' })
  expect(derive({ day: later, view: 'both' })).toBe(one)
  expect(derive({ day: later, view: 'after' }).compared).toBe(one.compared)
  expect(derive({ day: today, view: 'after' })).not.toBe(one)
})

test('a chart opens to the people to whom something happens, and to where they were', () => {
  const { day, view, open, chosen } = firstState(pageChart, derive)
  expect([day, view, chosen]).toEqual([today, 'both', null])
  expect([...open]).toEqual(expect.arrayContaining(['ada', 'bob', 'eve']))
})

test('a large chart opens as far as about 60 boxes are enough, and its only top always', () => {
  const people = (count: number, spans: number): OrgChart => ({
    ...pageChart,
    base: null,
    before: [],
    notes: [],
    days: [
      {
        on: today,
        seats: Array.from({ length: count }, (_, at) =>
          seatOf(`p${at}`, at === 0 ? null : `p${Math.floor((at - 1) / spans)}`),
        ),
        gone: [],
      },
    ],
  })
  const narrow = people(2000, 7)
  const { open, view } = firstState(narrow, derivation(narrow))
  expect(view).toBe('after')
  expect(1 + open.size * 7).toBeLessThanOrEqual(60)
  expect(open.size).toBe(8)
  const wide = people(200, 100)
  expect([...firstState(wide, derivation(wide)).open]).toEqual(['p0'])
})
