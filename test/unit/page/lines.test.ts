import { expect, test } from 'vitest'
import { treeOf } from '../../../src/model/seats.js'
import { boxHeight, boxWidth, placeBoxes } from '../../../src/page/layout.js'
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
  const { reports, moves } = linesIn(layout, rows, { x: 0, y: layout.extent.height - 100, width: 2_000, height: 100 })
  expect(reports.match(/M/g)?.length).toBeLessThan(60)
  expect(moves).toBe('')
  expect(linesIn(layout, rows, { x: -900, y: 0, width: 100, height: 100 })).toEqual({
    reports: '',
    moves: '',
    arrows: '',
  })
})

test('the way of a move ends at the new place, with an arrow, and lies on no box', () => {
  const few = [
    seatOf('ada', null),
    seatOf('bob', 'ada'),
    seatOf('cy', 'bob'),
    seatOf('dan', 'ada'),
    seatOf('eve', 'dan'),
  ]
  const some = treeRows({ tree: treeOf(new Map(few.map((seat) => [seat.key, seat]))) }, new Set(['ada', 'bob', 'dan']))
  for (const [manager, mover] of [
    ['dan', 'cy'],
    ['ada', 'eve'],
    ['bob', 'dan'],
  ] as const) {
    const drawn = placeBoxes(some, new Map([[manager, [mover]]]))
    const { moves, arrows } = linesIn(drawn, some, drawn.extent)
    const [now, [ghost]] = [drawn.places.get(mover), drawn.ghosts]
    if (now === undefined || ghost === undefined) throw new Error('nobody moves')
    expect(arrows).toMatch(new RegExp(`^M${now.x + boxWidth},`))
    const points = [...moves.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const)
    expect(points[0]?.[0]).toBe(ghost.x + boxWidth)
    expect(points.at(-1)?.[0]).toBeGreaterThan(now.x + boxWidth)
    for (const [at, [x, y]] of points.entries()) {
      const [fromX, fromY] = points[at - 1] ?? [x, y]
      for (const box of [...drawn.places.values(), ...drawn.ghosts]) {
        const isBeside = Math.max(x, fromX) <= box.x || Math.min(x, fromX) >= box.x + boxWidth
        const isAbove = Math.max(y, fromY) <= box.y || Math.min(y, fromY) >= box.y + boxHeight
        expect(isBeside || isAbove, `${x},${y} lies on the box at ${box.x},${box.y}`).toBe(true)
      }
    }
  }
})
