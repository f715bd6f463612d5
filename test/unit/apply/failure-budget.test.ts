import { describe, expect, test } from 'vitest'
import { openFailureBudget, type FailureBudget } from '../../../src/apply/failure-budget.js'
import type { Change } from '../../../src/model/files.js'
import { ExitError } from '../../../src/model/exit-error.js'

const changes = (action: 'create' | 'deactivate', count: number): Change[] =>
  Array.from({ length: count }, () => ({ action }) as unknown as Change)
const hires = changes('create', 40)
const leavers = changes('deactivate', 40)

function counted(
  ...outcomes: readonly (readonly [change: Change | undefined, kind: 'applied' | 'failed'])[]
): FailureBudget {
  const budget = openFailureBudget([...hires, ...leavers], new AbortController().signal)
  for (const [change, kind] of outcomes) budget.count({ kind, change, why: 'HTTP 422' } as never)
  return budget
}

describe('the budget of failures', () => {
  test('of others does not stop leavers, and that of leavers does not stop others', () => {
    const [hire, leaver] = [hires[0], leavers[0]]
    const others = counted([hire, 'failed'], [leaver, 'applied'], [hire, 'failed'], [hire, 'failed'])
    expect([others.stoppedFor('others'), others.stoppedFor('leavers')]).toEqual(['3 changes failed in a row', null])
    const own = counted([leaver, 'failed'], [hire, 'applied'], [leaver, 'failed'], [leaver, 'failed'])
    expect([own.stoppedFor('others'), own.stoppedFor('leavers')]).toEqual([null, '3 leavers failed in a row'])
    expect([others.over(), own.over()]).toEqual([null, null])
  })

  test('is a share of its own changes, and both are named', () => {
    const row = (one: Change | undefined) => [
      [one, 'failed'] as const,
      [one, 'failed'] as const,
      [one, 'applied'] as const,
    ]
    const five = (one: Change | undefined) => [...row(one), ...row(one), [one, 'failed'] as const]
    expect(counted(...five(hires[0]), ...five(leavers[0])).stopped()).toBe(
      '5 of 40 changes failed; 5 of 40 leavers failed',
    )
  })

  test('stays spent when what was in flight is applied', () => {
    const failed = [hires[0], 'failed'] as const
    expect(counted(failed, failed, failed, [hires[0], 'applied']).stoppedFor('others')).toBe(
      '3 changes failed in a row',
    )
  })

  test('a rejected key stops leavers too', () => {
    const budget = counted()
    budget.note(new ExitError(6, 'The key is refused.'))
    expect([budget.over(), budget.stoppedFor('leavers')]).toEqual(['The key is refused.', 'The key is refused.'])
  })
})

test('a success in between, or one skipped, does not count as in a row', () => {
  const [hire] = hires
  const [failed, applied] = [[hire, 'failed'] as const, [hire, 'applied'] as const]
  expect(counted(failed, failed).stopped()).toBeNull()
  expect(counted(failed, failed, applied, failed).stopped()).toBeNull()
  const skipped = counted(failed)
  skipped.count({ kind: 'skipped', change: hire, why: 'waits' } as never)
  skipped.count({ kind: 'failed', change: hire, why: 'HTTP 422' } as never)
  skipped.count({ kind: 'failed', change: hire, why: 'HTTP 422' } as never)
  expect(skipped.stoppedFor('others')).toBe('3 changes failed in a row')
})

test('the first error is the one that is told, and an unforeseen one is ours', () => {
  const budget = counted()
  expect(budget.end(hires[0] as Change, new TypeError('x'))).toMatchObject({
    kind: 'failed',
    why: expect.stringContaining('Internal error') as string,
  })
  budget.note(new ExitError(6, 'No key.'))
  expect(budget.trouble()?.exit).toBe(1)
  expect(budget.stopped()).toContain('TypeError: x')
})

test('an interruption ends it', () => {
  expect(openFailureBudget(hires, AbortSignal.abort()).stopped()).toBe('it was interrupted')
})
