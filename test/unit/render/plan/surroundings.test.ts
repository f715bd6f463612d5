import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Change } from '../../../../src/model/files.js'
import type { Seat } from '../../../../src/model/org-chart.js'
import { lineAbove } from '../../../../src/model/seats.js'
import { neighbourhood, type Drawn, type Neighbourhood } from '../../../../src/render/plan/neighbourhood.js'
import { allLines } from '../../../../src/render/plan/plan-lines.js'
import { withSurroundings } from '../../../../src/render/plan/surroundings.js'
import type { View } from '../../../../src/render/plan/view.js'
import { change, plan } from '../../../fixtures/render/plans.js'

function seen(...changes: readonly Change[]): Neighbourhood {
  const all = plan(changes)
  const found = neighbourhood({ plan: all, lines: allLines(all), waiting: [] } as unknown as View)
  if (found === null) throw new Error('There is no picture.')
  return found
}

const move = (key: string, from: string, to: string, reports = 0): Change => ({
  ...change('move', 'move', key, key, { manager: from }, { manager: to }),
  reports,
})

/** Seats by "key manager", each named by its key in capitals. */
function seats(...pairs: readonly string[]): ReadonlyMap<string, Seat> {
  const all = pairs.map((pair): Seat => {
    const [key = '', manager = null] = pair.split(' ')
    return { key, name: key.toUpperCase(), email: '', department: null, role: null, manager }
  })
  return new Map(all.map((one) => [one.key, one]))
}

/** What is drawn, in words: "box > box" for each tie, by the names and counts of both. */
function told({ boxes, ties }: Drawn): readonly string[] {
  const names = boxes.map(({ mark, name, count }) => (mark === 'others' ? `${count} others` : name))
  return ties.map(({ kind, from, to }) => `${names[from]} ${kind === 'stays' ? '>' : kind} ${names[to]}`)
}

const moved = seen(move('ann', 'old', 'boss'))
const own = ['old was ann', 'boss new ann']

test('the line to the top is one box for all that it leads to, and the others at a manager are one box', () => {
  const company = seats('top', 'old top', 'boss top', 'ann boss', 'b1 boss', 'b2 boss', 'o1 old', 'x1 b1')
  const drawn = withSurroundings(moved, company, 30)
  expect(told(drawn)).toEqual([...own, 'TOP > old', 'TOP > boss', 'boss > 2 others', 'old > 1 others'])
  expect(drawn.boxes.slice(0, moved.boxes.length)).toEqual(moved.boxes)
})

test('lines part where people do, and a long one says how many levels are between its ends', () => {
  const company = seats('a', 'b a', 'c b', 'd c', 'e d', 'old e', 'f b', 'boss f', 'ann boss')
  expect(told(withSurroundings(moved, company, 30))).toEqual([
    ...own,
    'A › B > C › D › E',
    'C › D › E > old',
    'A › B > F',
    'F > boss',
  ])
  const deep = seats('a', 'b a', 'c b', 'd c', 'e d', 'old e', 'boss e', 'ann boss')
  expect(told(withSurroundings(moved, deep, 30))).toContain('A › 3 levels › E > boss')
})

test('a line ends at the next person of the picture: a manager above, or one who moves', () => {
  expect(told(withSurroundings(moved, seats('old', 'x old', 'boss x', 'ann boss', 'y old'), 30))).toEqual([
    ...own,
    'old > X',
    'X > boss',
    'old > 1 others',
  ])
  const both = seen(move('ann', 'old', 'boss', 1), move('eve', 'old', 'bea'))
  const company = seats('old', 'boss', 'ann boss', 'bea ann', 'eve bea')
  expect(told(withSurroundings(both, company, 30))).toContain('ann > bea')
})

test('people at the top, strangers, and a circle of the live users have no line', () => {
  expect(told(withSurroundings(moved, seats('boss', 'ann boss'), 30))).toEqual(own)
  const circle = seats('boss x', 'x y', 'y x', 'ann boss')
  expect(told(withSurroundings(moved, circle, 30))).toEqual([...own, 'X > boss'])
})

test('what does not fit is left out: first the others, then the lines', () => {
  const company = seats('top', 'old top', 'boss top', 'ann boss', 'b1 boss')
  const sizes = [5, 4, 3, 2].map((most) => withSurroundings(moved, company, most).boxes.length)
  expect(sizes).toEqual([5, 4, 3, 3])
})

test('in any company, nobody is lost or counted twice, and each box hangs on one other at most', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 3, maxLength: 40 }), fc.nat(), fc.nat(), (picks, from, to) => {
      const key = (at: number): string => `p${at}`
      const company = seats(...picks.map((pick, at) => (at === 0 ? key(at) : `${key(at)} ${key(pick % at)}`)))
      const last = key(picks.length - 1)
      const [old, boss] = [key(from % (picks.length - 1)), key(to % (picks.length - 1))]
      const placed = new Map([...company, [last, { ...(company.get(last) as Seat), manager: boss }]])
      const picture = seen(move(last, old, boss))
      const { boxes, ties } = withSurroundings(picture, placed, 1_000)
      const below = new Map<number, number>()
      for (const { kind, to: end } of ties) if (kind !== 'was') below.set(end, (below.get(end) ?? 0) + 1)
      expect([...below.values()].every((count) => count === 1)).toBe(true)
      const others = boxes.flatMap(({ mark, count }) => (mark === 'others' ? [count] : []))
      const line = new Set([old, boss, ...lineAbove(placed, old), ...lineAbove(placed, boss)])
      const around = [...placed.values()].filter(({ manager }) => manager === old || manager === boss)
      const unseen = around.filter((one) => one.key !== last && !line.has(one.key))
      expect(others.reduce((sum, count) => sum + count, 0)).toBe(unseen.length)
      const above = boxes.flatMap(({ mark, count }) => (mark === 'line' ? [count] : []))
      expect(above.reduce((sum, count) => sum + count, 0)).toBe(
        [...line].filter((one) => one !== old && one !== boss).length,
      )
    }),
  )
})
