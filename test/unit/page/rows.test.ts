import { expect, test } from 'vitest'
import { treeOf } from '../../../src/model/seats.js'
import { treeRows } from '../../../src/page/rows.js'
import { seatOf } from '../../support/page-chart.js'

const people = [
  seatOf('ada', null),
  seatOf('bob', 'ada'),
  seatOf('cy', 'bob'),
  seatOf('eve', 'ada'),
  seatOf('zoe', null),
]
const tree = treeOf(new Map(people.map((seat) => [seat.key, seat])))

test('each person comes before the reports, with the place among those beside them', () => {
  const rows = treeRows({ tree }, new Set(['ada', 'bob']))
  expect(rows.map(({ key, level, place, size, isOpen }) => [key, level, place, size, isOpen])).toEqual([
    ['ada', 1, 1, 2, true],
    ['bob', 2, 1, 2, true],
    ['cy', 3, 1, 1, null],
    ['eve', 2, 2, 2, null],
    ['zoe', 1, 2, 2, null],
  ])
})

test('reports of a person who is closed, or below one, are not there', () => {
  expect(treeRows({ tree }, new Set(['bob'])).map(({ key, isOpen }) => [key, isOpen])).toEqual([
    ['ada', false],
    ['zoe', null],
  ])
})

test('a line of 5,000 people is no deeper than the stack', () => {
  const line = Array.from({ length: 5_000 }, (_, at) => seatOf(`p${at}`, at === 0 ? null : `p${at - 1}`))
  const long = treeOf(new Map(line.map((seat) => [seat.key, seat])))
  expect(treeRows({ tree: long }, new Set(line.map(({ key }) => key)))).toHaveLength(5_000)
})
