import { expect, test } from 'vitest'
import { treeOf } from '../../../src/model/seats.js'
import { placeBoxes } from '../../../src/page/layout.js'
import { linesIn } from '../../../src/page/lines.js'
import { treeRows } from '../../../src/page/rows.js'
import { seatOf } from '../../support/page-chart.js'

const people = [seatOf('ada', null), ...Array.from({ length: 100 }, (_, at) => seatOf(`p${at + 100}`, 'ada'))]
const tree = treeOf(new Map(people.map((seat) => [seat.key, seat])))
const rows = treeRows({ tree }, new Set(['ada']))
const layout = placeBoxes(rows, new Map([['p105', ['p110']]]))

test('a line leads to each report and each old place, and a dotted one from there to the new place', () => {
  const { reports, moves } = linesIn(layout, rows, layout.extent)
  expect(reports.match(/M/g)).toHaveLength(101)
  expect(moves.match(/M/g)).toHaveLength(1)
})

test('only lines that cross the extent are drawn', () => {
  const { reports, moves } = linesIn(layout, rows, { x: 0, y: layout.extent.y, width: 2_000, height: 100 })
  expect(reports.match(/M/g)?.length).toBeLessThan(60)
  expect(moves).toBe('')
  expect(linesIn(layout, rows, { x: -900, y: 0, width: 100, height: 100 })).toEqual({ reports: '', moves: '' })
})
