import { expect, test } from 'vitest'
import { changeTable } from '../../../../src/render/plan/change-table.js'
import { allLines } from '../../../../src/render/plan/plan-lines.js'
import { truncate, type Truncation } from '../../../../src/render/plan/truncation.js'
import type { View } from '../../../../src/render/plan/view.js'
import { words } from '../../../../src/render/escaping/words.js'
import type { Change } from '../../../../src/model/files.js'
import { change, plan } from '../../../fixtures/render/plans.js'

const moves = ['ann', 'ben'].map((key) => change('move', 'move', key, key, { manager: null }, { manager: 'boss' }))
const leave = change('deactivate', 'leave', 'cas', 'Cas', { active: true }, { active: false })

function rows(changes: readonly Change[], level: Truncation): readonly string[] {
  const all = plan(changes, { names: { boss: 'Boss One' } })
  const view = { plan: all, lines: allLines(all), waiting: [], frame: { now: words`now`, full: words`the report` } }
  return (
    changeTable(view.lines, view as unknown as View, level)
      ?.text.split('\n')
      .slice(2) ?? []
  )
}

test('leavers stand first, whatever the order of the plan', () => {
  expect(rows([...moves, leave], truncate.none).map((row) => row.slice(0, 16))).toEqual([
    '| 🔴 Leave | **C',
    '| 🔵 Move | **an',
    '| 🔵 Move | **be',
  ])
})

test('moves are counted per manager where room is short, leavers never', () => {
  expect(rows([...moves, leave], truncate.managers)).toEqual([
    expect.stringContaining('| 🔴 Leave | **Cas** |'),
    '| 🔵 Move | 2 people | will report to **Boss One** | now |',
  ])
})

test('at the least, people are counted', () => {
  expect(rows(moves, truncate.least)).toEqual(['| 🔵 Move | 2 people | the report lists them | now |'])
})

test('without a change there is no table', () => {
  expect(rows([], truncate.none)).toEqual([])
})
