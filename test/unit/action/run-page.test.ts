import { expect, test } from 'vitest'
import type { Job } from '../../../src/action/context.js'
import type { Merge } from '../../../src/action/merges.js'
import type { MergeRun } from '../../../src/action/run.js'
import { contextFor, pageFor } from '../../../src/action/run-page.js'
import type { Outcome } from '../../../src/model/outcome.js'
import { ExitError } from '../../../src/model/exit-error.js'
import { planDigests } from '../../../src/plan/approved-digests.js'
import { pageText } from '../../../src/render/pull/page.js'
import { change, plan } from '../../fixtures/render/plans.js'
import { commit } from '../github/reach.js'

const move = (key: string) => change('move', 'move', key, key, { manager: 'x' }, { manager: 'y' })
const [ann, ben] = [move('ann'), move('ben')]
const pull = { author: 'a', head: commit('a'), merge: commit('c'), mergedBy: 'm', mergedAt: '2026-12-01T09:00:00Z', approvals: [] } // prettier-ignore
const merge = (number: number, ...changes: readonly (typeof ann)[]): Merge => ({
  pull: { ...pull, number },
  approved: planDigests(plan(changes)),
  check: null,
  because: null,
  due: null,
})
const [one, two] = [merge(1, ann), merge(2, ben)]
const job = {
  host: { now: () => new Date('2026-12-01T09:05:00Z') },
  run: { repository: 'acme/people', server: 'https://github.com', id: '1', attempt: '1' },
} as unknown as Job
const runOf = (ended: MergeRun['ended']): MergeRun => ({
  branch: 'main',
  tip: commit('c'),
  timezone: 'UTC',
  overdue: null,
  strange: 0,
  heartbeat: null,
  from: '2026-12-01T09:00:00Z',
  ended,
  merges: [one, two],
  digests: null,
  due: [],
  first: false,
  extra: [ben],
})

/** The first line of the page of a run. */
function headline(ended: MergeRun['ended'], of: Merge | null): string | null {
  const page = pageFor(job, runOf(ended), 'apply', of)
  return page === null ? null : (pageText(page).text.split('\n')[1] ?? '')
}

const done = (exit: number, ...outcomes: readonly Outcome[]): MergeRun['ended'] => {
  const course = { exit, outcomes, unsettled: [], learned: [], after: plan([]), stopped: null, trouble: null, record: null, begunLineage: null } // prettier-ignore
  return { kind: 'done', plan: plan([ann, ben]), course } as unknown as MergeRun['ended']
}
const applied = { kind: 'applied', change: ann, user: 'u-1' } as unknown as Outcome
const failed = { kind: 'failed', change: ben, why: 'x' } as unknown as Outcome
const open = { kind: 'unresolved', change: ben, why: 'x' } as unknown as Outcome

test('a run that ended before it wrote says why, on each pull request', () => {
  expect(headline({ kind: 'trouble', trouble: new ExitError(6, 'No key.') }, one)).toMatch(/^## Espalier apply: /)
  const declined = { kind: 'declined', plan: plan([ann, ben]) } as MergeRun['ended']
  expect(headline(declined, one)).not.toBe(headline(done(0, applied), one))
})

test('one pull request is told of its own part: made, failed, or open', () => {
  const [made, part, unsure] = [headline(done(3, applied, failed), one), headline(done(3, applied, failed), two), headline(done(4, open), two)] // prettier-ignore
  expect(made).toBe(headline(done(0, applied), one))
  expect(new Set([made, part, unsure]).size).toBe(3)
})

test('a pull request without a part in what failed is told nothing', () => {
  expect(headline(done(3, failed), one)).toBeNull()
  expect(headline(done(3, failed), null)).not.toBeNull()
})

test('the page is about the tip that was applied', () => {
  const run = runOf(done(0, applied))
  expect(contextFor(job, run, two)).toMatchObject({ pull: 2, head: run.tip, base: run.tip, baseBranch: 'main' })
  expect(contextFor(job, run, null).pull).toBe(0)
})
