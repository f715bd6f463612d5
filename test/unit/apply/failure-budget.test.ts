import { expect, test } from 'vitest'
import { openFailureBudget } from '../../../src/apply/failure-budget.js'
import type { Outcome } from '../../../src/model/outcome.js'
import { Trouble } from '../../../src/model/trouble.js'
import { change } from '../../fixtures/render/plans.js'

const move = change('move', 'move', 'ann', 'Ann', {}, {})
const [applied, failed, skipped] = (['applied', 'failed', 'skipped'] as const).map(
  (kind) => ({ kind, change: move, why: 'x', user: 'u' }) as unknown as Outcome,
) as [Outcome, Outcome, Outcome]

function stoppedAfter(size: number, ...outcomes: readonly Outcome[]): string | null {
  const budget = openFailureBudget(size, new AbortController().signal)
  for (const outcome of outcomes) budget.count(outcome)
  return budget.stopped()
}

test('three in a row end it; a success in between, or one skipped, does not count', () => {
  expect(stoppedAfter(1_000, failed, failed)).toBeNull()
  expect(stoppedAfter(1_000, failed, skipped, failed, failed)).toBe('3 changes failed in a row')
  expect(stoppedAfter(1_000, failed, failed, applied, failed)).toBeNull()
})

test('a tenth of all ends it, but never fewer than five', () => {
  const spread = (count: number) => Array.from({ length: count }, () => [failed, applied]).flat()
  expect(stoppedAfter(49, ...spread(4))).toBeNull()
  expect(stoppedAfter(49, ...spread(5))).toBe('5 of 49 changes failed')
  expect(stoppedAfter(50, ...spread(5))).toBeNull()
})

test('the first error is the one that is told, and one that nobody foresaw is ours', () => {
  const budget = openFailureBudget(9, new AbortController().signal)
  expect(budget.end(move, new TypeError('x'))).toMatchObject({
    kind: 'failed',
    why: expect.stringContaining('Internal error') as string,
  })
  budget.note(new Trouble(6, 'No key.'))
  expect(budget.trouble()?.exit).toBe(1)
  expect(budget.stopped()).toContain('TypeError: x')
})

test('an interruption ends it', () => {
  expect(openFailureBudget(9, AbortSignal.abort()).stopped()).toBe('it was interrupted')
})
