import { expect, test } from 'vitest'
import type { Job } from '../../../src/action/context.js'
import { nothingApproved, planRecordText } from '../../../src/action/record-text.js'
import type { ShownPlan } from '../../../src/action/records.js'
import { readPlanRecord } from '../../../src/github/plan-record.js'
import { verdictOn } from '../../../src/state/seal.js'
import { context } from '../../fixtures/pull/example.js'
import { key } from '../../support/canary.js'
import { sealer } from '../../support/seals.js'

const job = (own: string | undefined): Job =>
  ({
    host: { key: () => own, stateKey: () => undefined, now: () => new Date('2026-12-01T09:05:00Z') },
    run: { repository: 'acme/people', server: 'https://github.com', id: '5', attempt: '2' },
  }) as unknown as Job

test('a check holds a sealed record of the plan, which names the one before it', () => {
  const approval = { fingerprint: `sha256:${'a'.repeat(64)}`, changes: ['b'.repeat(32)], later: [] }
  const before = { check: 9, digest: 'c'.repeat(64) } as unknown as ShownPlan
  const text = planRecordText(job(key), context, approval, { lineage: 'd'.repeat(32), serial: 3 }, before)
  const read = readPlanRecord(text ?? '')
  expect(read?.record).toMatchObject({ ...approval, pull: context.pull, run: '5/2', previous: before })
  expect(verdictOn(read?.sealed ?? '', 'plan', sealer, null)).toBe('sealed')
})

test('without a key there is no record', () => {
  expect(planRecordText(job(undefined), context, nothingApproved, null, null)).toBeNull()
})
