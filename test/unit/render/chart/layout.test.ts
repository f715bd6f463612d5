import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { treeOf } from '../../../../src/model/seats.js'
import { box, layoutOf } from '../../../../src/render/chart/layout.js'
import { seatAt } from '../../../support/org-charts.js'

const laidOut = (managers: readonly (number | null)[]) => {
  const seats = managers.map((manager, at) => seatAt(`p${at}`, manager === null ? null : `p${manager}`))
  return layoutOf(treeOf(new Map(seats.map((seat) => [seat.key, seat]))))
}

/** Each person under one of those before, or at the top. */
const companies = fc
  .array(fc.nat(1_000), { maxLength: 60 })
  .map((picks) => picks.map((pick, at) => (at === 0 || pick % 17 === 0 ? null : pick % Math.min(at, 9))))

test('everyone has a place inside of the picture, and no two boxes touch', () => {
  fc.assert(
    fc.property(companies, (managers) => {
      const { spots, width, height } = laidOut(managers)
      const all = [...spots.values()]
      expect(all).toHaveLength(managers.length)
      for (const [at, one] of all.entries()) {
        expect(one.x >= 0 && one.y >= 0 && one.x + box.width <= width && one.y + box.height <= height).toBe(true)
        const touching = all.slice(at + 1).filter(({ x, y }) => Math.abs(x - one.x) < box.width + 10 && y === one.y)
        expect(touching).toEqual([])
      }
    }),
  )
})

test('a manager of 100 people fits on a sheet of paper; 64 levels and an empty chart have a picture too', () => {
  const span = laidOut([null, ...Array.from({ length: 100 }, () => 0)])
  expect([span.width, span.height]).toEqual([1_498, 1_164])
  const deep = laidOut(Array.from({ length: 64 }, (_, at) => (at === 0 ? null : at - 1)))
  expect(deep.spots.size).toBe(64)
  expect(layoutOf(treeOf(new Map()))).toEqual({ spots: new Map(), width: 0, height: 0 })
})
