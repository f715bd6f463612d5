import { expect, test } from 'vitest'
import type { Held, Plan } from '../../../../src/model/files.js'
import { accessText, driftText, exactFields, heldText } from '../../../../src/render/plan/plan-folded.js'
import { allLines } from '../../../../src/render/plan/plan-lines.js'
import { truncate } from '../../../../src/render/plan/truncation.js'
import type { View } from '../../../../src/render/plan/view.js'
import { words } from '../../../../src/render/escaping/words.js'
import { change, plan } from '../../../fixtures/render/plans.js'

const move = change('move', 'move', 'ann', 'Ann', { manager: null }, { manager: 'boss' })

function viewOf(more: Partial<Plan>, changes = [move]): View {
  const all = plan(changes, more)
  const frame = { now: words`now`, full: words`the report`, alone: words`left alone` }
  return { plan: all, lines: allLines(all), waiting: [], frame } as unknown as View
}

test('what is not there has no text', () => {
  const view = viewOf({}, [])
  expect([accessText, exactFields, heldText, driftText].map((text) => text(view, truncate.none))).toEqual(
    Array(4).fill(null),
  )
})

test('few exact fields are open, many are folded, and an adoption has none', () => {
  const many = Array.from({ length: 6 }, (_, at) => ({ ...move, id: `m${at}`, key: `p${at}` as typeof move.key }))
  expect(exactFields(viewOf({}), truncate.none)?.text).toMatch(
    /^<details open><summary>Exact field changes \(1 person, 2 lines\)/,
  )
  expect(exactFields(viewOf({}, many), truncate.none)?.text).toMatch(
    /^<details><summary>Exact field changes \(6 people, 12 lines\)/,
  )
  expect(exactFields(viewOf({}, [change('adopt', 'adopt', 'ann', 'Ann', {}, {})]), truncate.none)).toBeNull()
  expect(exactFields(viewOf({}), truncate.fields)).toBeNull()
})

test('access is summed up at the least', () => {
  const access = [{ manager: 'boss', name: 'Boss', people: ['ann', 'ben'] }]
  expect(accessText(viewOf({ access }), truncate.least)?.text).toContain(
    '1 manager gain access, including past reviews, 2 times.',
  )
  expect(accessText(viewOf({ access }), truncate.none)?.text).toContain('to 2 people: ann, ben.')
})

test('what is held is listed, or counted where room is short', () => {
  const held = [{ change: move, reason: 'needs', because: 'Boss has no account yet' }] as const
  expect(heldText(viewOf({ held }), truncate.none)?.text).toContain('Boss has no account yet')
  expect(heldText(viewOf({ held }), truncate.fields)?.text).toBe(
    '**Held: 1 change not part of this plan**: the report lists them.',
  )
})

test('what is held is grouped by its reason, in order', () => {
  const held = ['x', 'y', 'x'].map((because, index): Held => ({
    change: change('move', 'move', `p${index}`, `P${index}`, {}, {}),
    reason: 'needs',
    because,
  }))
  const lines = heldText(viewOf({ held }), truncate.none)?.text.split('\n') ?? []
  expect(lines.flatMap((line) => /^- waits: \w+|P\d/.exec(line) ?? [])).toEqual([
    '- waits: x',
    'P0',
    'P2',
    '- waits: y',
    'P1',
  ])
})
