import { expect, test } from 'vitest'
import { hiddenBelow, rowsAround, rowsShown } from '../../../../src/render/chart/chart-folding.js'
import { chartRows, type ChartRow } from '../../../../src/render/chart/chart-rows.js'
import { orgChartOf, seatAt } from '../../../support/org-charts.js'

/** One at the top, three below, and so on: 40 people on four levels. */
const people = Array.from({ length: 40 }, (_, at) => seatAt(`p${at}`, at === 0 ? null : `p${Math.floor((at - 1) / 3)}`))
const keysOf = (rows: ReadonlySet<ChartRow>): readonly string[] =>
  [...rows].map(({ seat, isOldPlace }) => (isOldPlace ? `(${seat.key})` : seat.key)).toSorted()

test('one level after the other is shown, those with the most people below first', () => {
  const rows = chartRows(orgChartOf(people))
  expect(keysOf(rowsShown(rows, 4))).toEqual(['p0', 'p1', 'p2', 'p3'])
  expect(rowsShown(rows, 1_000).size).toBe(40)
})

test('changed people come first, with all who are above, and with the old place', () => {
  const after = people.map((seat) => (seat.key === 'p39' ? { ...seat, manager: 'p4' } : seat))
  const rows = chartRows(orgChartOf(after, people))
  expect(keysOf(rowsShown(rows, 12))).toEqual(['(p39)', 'p0', 'p1', 'p12', 'p2', 'p3', 'p39', 'p4'])
})

test('what is folded is counted, with the changes in it', () => {
  const rows = chartRows(orgChartOf(people, people.slice(0, 30)))
  const [top] = rows.groups[0]?.below ?? []
  if (top === undefined) throw new Error('There is a top.')
  expect(hiddenBelow(top, new Set([top]))).toEqual({ people: 39, changes: 10 })
})

test('a part is the line to the top and some levels below', () => {
  const rows = chartRows(orgChartOf(people))
  expect(keysOf(rowsAround(rows, { key: 'p4', levels: 0 }))).toEqual(['p0', 'p1', 'p4'])
  expect(keysOf(rowsAround(rows, { key: 'p4', levels: 1 }))).toEqual(['p0', 'p1', 'p13', 'p14', 'p15', 'p4'])
  expect(rowsAround(rows, { key: 'no.one', levels: 3 }).size).toBe(0)
})
