import { expect, test } from 'vitest'
import type { Change } from '../../../../src/model/files.js'
import { neighbourhood } from '../../../../src/render/plan/neighbourhood.js'
import { allLines } from '../../../../src/render/plan/plan-lines.js'
import type { View } from '../../../../src/render/plan/view.js'
import { change, plan } from '../../../fixtures/render/plans.js'

function seen(changes: readonly Change[]) {
  const all = plan(changes, { names: { boss: 'Boss One' } })
  return neighbourhood({ plan: all, lines: allLines(all), waiting: [] } as unknown as View)
}

const move = (key: string, from: string, to: string, reports = 0): Change => ({
  ...change('move', 'move', key, key, { manager: from }, { manager: to }),
  reports,
})

test('a move is a box with the boss before and the boss after', () => {
  expect(seen([move('ann', 'old', 'boss')])).toMatchObject({
    boxes: [
      { mark: 'same', name: 'old', count: 1, on: null },
      { mark: 'same', name: 'Boss One', count: 1, on: null },
      { mark: 'moves', name: 'ann', count: 1, on: null },
    ],
    ties: [
      { kind: 'was', from: 0, to: 2 },
      { kind: 'new', from: 1, to: 2 },
    ],
  })
})

test('it says where each person is, and who changes', () => {
  const { places, members } = seen([move('ann', 'old', 'boss')]) ?? {}
  expect([...(places ?? [])]).toEqual([
    ['old', 0],
    ['boss', 1],
    ['ann', 2],
  ])
  expect(members).toEqual(new Set(['ann']))
})

test('reports who go along are one box below', () => {
  const { boxes, ties } = seen([move('ann', 'old', 'boss', 3)]) ?? { boxes: [], ties: [] }
  expect(boxes.at(-1)).toMatchObject({ mark: 'along', count: 3 })
  expect(ties[0]).toEqual({ kind: 'stays', from: 2, to: 3 })
})

test('five who do the same are one box, four are not', () => {
  const some = (count: number) =>
    seen(Array.from({ length: count }, (_, at) => move(`p${at}`, 'old', 'boss')))?.boxes.length
  expect([some(4), some(5)]).toEqual([6, 3])
})

test('a change of a profile has no picture', () => {
  expect(seen([change('update', 'change', 'ann', 'Ann', {}, { department: 'Sales' })])).toBeNull()
})
