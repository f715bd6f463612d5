import { expect, test } from 'vitest'
import { detectReverted } from '../../../src/apply/detect-reverted.js'
import type { Drift } from '../../../src/model/files.js'
import type { Outcome } from '../../../src/model/outcome.js'
import { change } from '../../fixtures/render/plans.js'

const move = change('move', 'move', 'ann', 'Ann', { manager: 'old' }, { manager: 'boss' })
const applied: Outcome = { kind: 'applied', change: move, user: 'u' as never }
const drift = (field: Drift['field']): Drift => ({ key: 'ann', field, live: 'old' }) as unknown as Drift

test('a value that was confirmed and is gone again fails its change', () => {
  const { outcomes, lost } = detectReverted([applied], [drift('manager')])
  expect(outcomes).toEqual([
    { kind: 'failed', change: move, why: 'it was confirmed, but not kept: manager is "old" again' },
  ])
  expect(lost).toEqual([{ key: 'ann', field: 'manager', before: 'old' }])
})

test('drift of another field or person, or of what was not applied, changes nothing', () => {
  const other = { ...drift('manager'), key: 'ben' } as Drift
  const failed: Outcome = { kind: 'failed', change: move, why: 'x' }
  expect(detectReverted([applied], [drift('department'), other])).toEqual({ outcomes: [applied], lost: [] })
  expect(detectReverted([failed], [drift('manager')])).toEqual({ outcomes: [failed], lost: [] })
})
