import { expect, test } from 'vitest'
import { chartRows, type ChartRow } from '../../../../src/render/chart/chart-rows.js'
import { orgChartOf, seatAt } from '../../../support/org-charts.js'

const keys = ({ seat, isOldPlace, below }: ChartRow): unknown => [
  isOldPlace ? `(${seat.key})` : seat.key,
  ...below.map(keys),
]

test('leavers sit where they sit now, and who moves is also named at the old place', () => {
  const before = [seatAt('ada', null), seatAt('bob', 'ada'), seatAt('cy', 'bob'), seatAt('dan', 'bob')]
  const after = [seatAt('ada', null), seatAt('bob', 'ada'), seatAt('cy', 'ada')]
  const { groups } = chartRows(orgChartOf(after, before))
  expect(groups.map(({ below }) => below.map(keys))).toEqual([[['ada', ['bob', ['dan'], ['(cy)']], ['cy']]]])
  expect(groups[0]?.below[0]).toMatchObject({ level: 0, people: 4, changes: 2 })
})

test('a line of 20,000 people is a tree like any other', () => {
  const line = Array.from({ length: 20_000 }, (_, at) => seatAt(`p${at}`, at === 0 ? null : `p${at - 1}`))
  expect(chartRows(orgChartOf(line)).groups[0]?.below[0]?.people).toBe(20_000)
})
