import { pullOf } from '../github/pulls.js'
import { recordText } from '../github/plan-record.js'
import type { PlanDigests, PlanRecord } from '../model/pull.js'
import type { PullContext } from '../render/pull/context.js'
import type { Gained } from '../render/pull/plan-on-pull.js'
import { withSeal } from '../state/seal.js'
import { sealerFrom } from '../engine/state.js'
import { standingFor } from './judge-pull.js'
import { isoNow } from './page-context.js'
import type { ShownPlan } from './records.js'
import type { Job } from './context.js'

/** What approving a page without a plan approves. */
export const nothingApproved: PlanDigests = { fingerprint: '', changes: [], later: [] }

/** The text that a check keeps: the sealed record of what is shown; null without a key. */
export function planRecordText(
  { host, run }: Job,
  { pull, baseBranch, head, base }: PullContext,
  approval: PlanDigests,
  state: PlanRecord['state'],
  before: ShownPlan | null,
): string | null {
  const sealer = sealerFrom(host)
  if (sealer === null) return null
  const record: PlanRecord = {
    format: 2,
    repository: run.repository,
    pull,
    baseBranch,
    head,
    base,
    run: `${run.id}/${run.attempt}`,
    at: isoNow(host),
    ...approval,
    state,
    previous: before === null ? null : { check: before.check, digest: before.digest },
  }
  return recordText(record, (json) => withSeal(json, 'plan', sealer, null))
}

/** What a plan has beyond an approval that stands; null if none stands, or it covers everything. */
export async function gainedSince(
  job: Job,
  { pull }: PullContext,
  before: ShownPlan,
  approval: PlanDigests,
): Promise<(Gained & { readonly isNew: boolean }) | null> {
  const { standing, last } = await standingFor(job, await pullOf(job.github, pull), before)
  if (standing.plan === null) return null
  const more = beyond(approval, standing.plan.digests)
  if (more.length === 0) return null
  const told = new Set(partsIn(last.digests))
  return { by: standing.by, isNew: more.some((part) => !told.has(part)) }
}

function beyond(approval: PlanDigests, approved: PlanDigests): readonly string[] {
  const known = new Set(partsIn(approved))
  // If it was too long to be kept change by change, only exactly the same plan is known to be the same.
  if (approval.changes === null || approved.changes === null)
    return approval.fingerprint === approved.fingerprint ? [] : [approval.fingerprint]
  return partsIn(approval).filter((part) => !known.has(part))
}

function partsIn({ fingerprint, changes, later }: PlanDigests): readonly string[] {
  return [...(changes ?? [fingerprint]), ...later]
}
