import { expect, test } from 'vitest'
import { treeOf } from '../../../src/model/seats.js'
import { boxHeight, boxWidth, columnWidth, placeBoxes } from '../../../src/page/layout.js'
import { forksOf, linesIn } from '../../../src/page/lines.js'
import { treeRows } from '../../../src/page/rows.js'
import { seatOf } from '../../support/page-chart.js'

const people = [seatOf('ada', null), ...Array.from({ length: 100 }, (_, at) => seatOf(`p${at + 100}`, 'ada'))]
const tree = treeOf(new Map(people.map((seat) => [seat.key, seat])))
const rows = treeRows({ tree }, new Set(['ada']))
const layout = placeBoxes(rows, new Map([['p105', ['p110']]]))

const forks = forksOf(layout, rows)

test('a line leads to each report and each old place, and a dotted one from there to the new place', () => {
  const { reports, moves } = linesIn(forks, layout, layout.extent)
  expect(reports.match(new RegExp(`H${columnWidth}(?=M|$)`, 'g'))).toHaveLength(100)
  expect(reports.match(new RegExp(`H${2 * columnWidth}(?=M|$)`, 'g'))).toHaveLength(1)
  expect(reports.match(/V/g)).toHaveLength(1)
  expect(moves.match(/M/g)).toHaveLength(1)
})

test('a line is drawn once, and only where the extent is', () => {
  const y = layout.extent.height - 100
  const { reports, moves } = linesIn(forks, layout, { x: 0, y, width: 2_000, height: 100 })
  expect(reports).toMatch(new RegExp(`^(?:M\\d+,\\d+H${columnWidth}){2}M\\d+,${y}V\\d+$`))
  expect(moves).toBe('')
  expect(linesIn(forks, layout, { x: -900, y: 0, width: 100, height: 100 })).toEqual({
    reports: '',
    moves: '',
    arrows: '',
  })
})

test('a way to an old place out of the extent does not leave it', () => {
  const now = layout.places.get('p110')
  const extent = { x: 0, y: (now?.y ?? 0) - 10, width: 2_000, height: 60 }
  const { moves } = linesIn(forks, layout, extent)
  const heights = [...moves.matchAll(/,(-?[\d.]+)/g)].map(([, y]) => Number(y))
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(extent.y)
  expect(heights.length).toBeGreaterThan(10)
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
    const { moves, arrows } = linesIn(forksOf(drawn, some), drawn, drawn.extent)
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
