import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { treeOf } from '../../../src/model/seats.js'
import {
  around,
  boxHeight,
  boxWidth,
  columnWidth,
  holds,
  isIn,
  placeBoxes,
  type BoxPlace,
} from '../../../src/page/layout.js'
import { treeRows } from '../../../src/page/rows.js'
import { seatOf } from '../../support/page-chart.js'

const companies = fc
  .array(fc.nat(), { minLength: 1, maxLength: 60 })
  .map((picks) => picks.map((pick, at) => seatOf(`p${at}`, at === 0 || pick % 9 === 0 ? null : `p${pick % at}`)))

test('each person has one box, none lies on another, and reports stand to the right of their manager', () => {
  fc.assert(
    fc.property(companies, fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 5 }), (people, pairs) => {
      const tree = treeOf(new Map(people.map((seat) => [seat.key, seat])))
      const rows = treeRows({ tree }, new Set(people.map(({ key }) => key)))
      const were = new Map(pairs.map(([a, b]) => [`p${a % people.length}`, [`p${b % people.length}`]]))
      const { places, ghosts, extent } = placeBoxes(rows, were)
      expect(places.size).toBe(people.length)
      expect(ghosts).toHaveLength(were.size)
      const all: readonly BoxPlace[] = [...places.values(), ...ghosts]
      for (const [at, box] of all.entries()) {
        expect(holds(extent, { x: box.x, y: box.y, width: boxWidth, height: boxHeight })).toBe(true)
        for (const other of all.slice(at + 1))
          expect(Math.abs(box.x - other.x) >= boxWidth || Math.abs(box.y - other.y) >= boxHeight).toBe(true)
      }
      for (const { key, level } of rows) expect(places.get(key)?.x).toBe((level - 1) * columnWidth)
      for (const { key, parent } of rows.filter((row) => row.parent !== null && row.place === 1))
        expect(places.get(key)?.y).toBe(places.get(parent ?? '')?.y)
    }),
    { numRuns: 100 },
  )
})

test('an old place is shown while the manager is open, or has no other reports', () => {
  const people = [seatOf('ada', null), seatOf('bob', 'ada'), seatOf('cy', 'bob'), seatOf('eve', 'ada')]
  const tree = treeOf(new Map(people.map((seat) => [seat.key, seat])))
  const were = new Map([
    ['bob', ['eve']],
    ['eve', ['cy']],
  ])
  const ghostsWith = (open: readonly string[]): readonly string[] =>
    placeBoxes(treeRows({ tree }, new Set(open)), were).ghosts.map(({ key, manager }) => `${key} below ${manager}`)
  expect(ghostsWith([])).toEqual([])
  expect(ghostsWith(['ada'])).toEqual(['cy below eve'])
  expect(ghostsWith(['ada', 'bob']).toSorted()).toEqual(['cy below eve', 'eve below bob'])
})

test('a box is in an extent if any of it is', () => {
  const extent = { x: 0, y: 0, width: 100, height: 100 }
  expect(isIn({ x: 99, y: 99 }, extent)).toBe(true)
  expect(isIn({ x: 1 - boxWidth, y: 0 }, extent)).toBe(true)
  expect(isIn({ x: 101, y: 0 }, extent)).toBe(false)
  expect(isIn({ x: 0, y: -boxHeight - 1 }, extent)).toBe(false)
  expect(around(extent)).toEqual({ x: -50, y: -50, width: 200, height: 200 })
})

test('a chart without people is an empty picture', () => {
  expect(placeBoxes([], new Map())).toMatchObject({ ghosts: [], extent: { height: boxHeight } })
})
