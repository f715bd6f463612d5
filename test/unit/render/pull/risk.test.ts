import { describe, expect, test } from 'vitest'
import type { Change, Plan } from '../../../../src/model/files.js'
import { riskOf } from '../../../../src/render/pull/risk.js'
import { plan } from '../../../fixtures/render/plans.js'
import { laterOf, many, one } from '../../../support/many-changes.js'

describe('the risk', () => {
  const risk = (
    changes: readonly Change[],
    rest: Partial<Plan> = {},
    settings: readonly string[] = [],
    pending: readonly string[] = [],
    contract: string | null = null,
  ) => riskOf({ plan: plan(changes, rest), pending: new Set(pending), settings, contract })

  test('is of what the pull request does itself', () => {
    const leaver = one('leave', 1, 1, 'A')
    expect(risk([])).toBe('nothing')
    expect(risk(many(2, 'move', 1))).toBe('changes')
    expect(risk([leaver])).toBe('leavers')
    expect(risk([leaver], {}, [], [leaver.id])).toBe('nothing')
    expect(risk([], { scheduled: [laterOf(leaver)] })).toBe('leavers')
    expect(risk([], { scheduled: [laterOf(leaver)] }, [], ['2026-12-01 leave:leave.1'])).toBe('nothing')
    expect(risk([leaver, one('admin', 1, 1, 'A')])).toBe('privileged')
    expect(risk([one('change', 7, 1, 'A')])).toBe('privileged')
    expect(risk([], {}, ['limits'])).toBe('privileged')
    expect(risk([], {}, [], [], 'org/contract.yaml')).toBe('privileged')
    expect(risk([leaver], { limits: [{ limit: 'deactivate', value: 1, bound: 0, blocked: true }] })).toBe('blocked')
  })
})
