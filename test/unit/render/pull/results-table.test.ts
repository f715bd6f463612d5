import { expect, test } from 'vitest'
import type { Outcome } from '../../../../src/model/outcome.js'
import { resultsTable } from '../../../../src/render/pull/results-table.js'
import { peopleOf } from '../../../../src/render/pull/results.js'
import { results } from '../../../fixtures/pull/pages.js'
import { change, plan } from '../../../fixtures/render/plans.js'

const move = change('move', 'move', 'ann', 'Ann', { manager: null }, { manager: 'boss' })
const applied = (one: Outcome['change']): Outcome => ({ kind: 'applied', change: one, user: 'u-1' as never })

function rows(outcomes: readonly Outcome[], after = results.after, bytes = 9_000): readonly string[] {
  const all = { ...results, plan: plan([]), after, scheduled: [] }
  return resultsTable(all, peopleOf(outcomes), bytes).text.split('\n').slice(2)
}

test('what was read back as written is ticked', () => {
  expect(rows([applied(move)])).toEqual(['| **Ann** | Move | ✅ 1 write | ✅ manager matches |'])
})

test('what differs after it is named, and what was not read is not claimed', () => {
  expect(rows([applied(move)], plan([move]))[0]).toContain('| ❌ manager: not as written |')
  expect(rows([applied(move)], null)[0]).toContain('| not read again |')
})

test.each<[Outcome, string]>([
  [{ kind: 'failed', change: move, why: 'HTTP 422' }, '❌ `HTTP` 422'],
  [{ kind: 'skipped', change: move, why: 'stopped' }, '⏭ not tried: stopped'],
  [{ kind: 'unresolved', change: move, why: 'no answer' }, '❓ no answer'],
  [applied(change('adopt', 'adopt', 'ann', 'Ann', {}, {})), '✅ bound, nothing written'],
  [applied(change('create', 'hire', 'ann', 'Ann', {}, {})), '✅ created as `u-1`'],
])('%j', (outcome, said) => {
  expect(rows([outcome])[0]?.replaceAll('`HTTP`', 'HTTP')).toContain(said.replaceAll('`HTTP`', 'HTTP'))
})

test('what does not fit is counted', () => {
  expect(rows([applied(move), applied({ ...move, key: 'ben' as never })], null, 60).at(-1)).toContain('1 more person')
})
