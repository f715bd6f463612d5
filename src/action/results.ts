import type { Plan } from '../model/files.js'
import type { Outcome } from '../model/outcome.js'
import type { RunOf } from '../model/pull.js'
import { blockersOf } from '../model/verdict.js'
import { digest, changeDigest } from '../plan/fingerprint.js'
import type { Results } from '../render/pull/results.js'
import { digitsOf } from '../render/plan/fingerprint-words.js'
import type { Merge } from './merges.js'
import { aheadIn, ownIn, sharesOf } from './shares.js'
import type { MergeRun } from './run.js'
import type { Ended } from '../engine/execute.js'

/** The result of a run, as far as it belongs to one pull request; for null, all of it. `to` is an ISO time. */
export function resultsFor(
  run: MergeRun,
  { plan, course }: Extract<Ended, { readonly kind: 'done' }>,
  merge: Merge | null,
  to: string,
  by: RunOf,
  timezone: string,
): Results {
  const own = merge === null ? null : new Set(ownIn(merge, plan, run).map(({ id }) => id))
  const isOwn = (id: string): boolean => own === null || own.has(id)
  const outcomes = course.outcomes.filter(({ change }) => isOwn(change.id))
  const unsettled = course.unsettled.filter(isOwn)
  return {
    plan,
    outcomes,
    after: course.after,
    scheduled: merge === null ? [] : aheadIn(merge, course.after ?? plan, run),
    pulls: (merge === null ? sharesOf(run) : [merge]).map(({ pull }) => pull),
    run: by,
    from: run.from,
    to,
    timezone,
    overdue: run.overdue,
    strange: run.strange,
    begunLineage: course.begunLineage,
    evidence: course.record,
    learned: course.learned.filter(({ key }) => own === null || outcomes.some(({ change }) => change.key === key)),
    unsettled,
    stopped: course.stopped,
    trouble: course.trouble,
    shows: merge === null ? digitsOf(plan.fingerprint) : failureOf(outcomes, unsettled),
  }
}

/** The name of one request in a reason, by which it can be found in the log of the service: each has another. */
const requestName = /\brequest [0-9a-f]{16}\b/g

/** Names what failed, and why. The rest of the plan does not belong to this pull request. */
function failureOf(outcomes: readonly Outcome[], unsettled: readonly string[]): string {
  const failed = outcomes.flatMap((one) =>
    one.kind === 'applied'
      ? []
      : [{ change: changeDigest(one.change), kind: one.kind, why: one.why.replace(requestName, '') }],
  )
  return digest({ failed, unsettled })
}

/** Says that the part of one pull request in a plan waits, and why; for null, the plan. */
export function refusalDigest(kind: 'blocked' | 'declined', plan: Plan, merge: Merge | null, run: MergeRun): string {
  if (merge === null) return digitsOf(plan.fingerprint)
  const { errors, limits } = blockersOf(plan)
  const why = [...errors.map(({ code }) => code), ...limits.map(({ limit }) => limit)]
  return digest({ kind, own: ownIn(merge, plan, run).map(changeDigest), why: [...new Set(why)].toSorted() })
}
