import { announced, shareOf } from '../../plan/approved.js'
import type { RunOf } from '../../model/pull.js'
import type { MergedPull, Results } from '../../render/pull/results.js'
import type { Ended } from '../apply.js'
import type { Run } from './apply.js'
import type { DueMerge } from './due.js'
import type { Merge } from './merges.js'

/** The pull requests that a run carried something out of, each once. */
export function sharesOf({ merges, mandated }: Run): readonly Merge[] {
  const known = new Set(merges.map(({ pull }) => pull.number))
  return [...merges, ...(mandated?.due ?? []).filter(({ pull }) => !known.has(pull.number))]
}

/** What a run came to, as far as it belongs to one pull request; for null, all of it. `to` is an ISO time. */
export function resultsFor(
  run: Run,
  { plan, course }: Extract<Ended, { readonly kind: 'done' }>,
  merge: Merge | null,
  to: string,
  by: RunOf,
  timezone: string,
): Results {
  const own = merge === null ? null : ownIn(merge, plan, run)
  const pulls = merge === null ? sharesOf(run) : [merge]
  return {
    plan,
    outcomes: course.outcomes.filter(({ change }) => own === null || own.has(change.id)),
    after: course.after,
    scheduled: merge === null || merge.approval === null ? [] : announced(course.after ?? plan, merge.approval),
    pulls: pulls.flatMap(mergedOf),
    run: by,
    from: run.from,
    to,
    timezone,
    evidence: course.record,
    unsettled: course.unsettled,
    stopped: course.stopped,
    trouble: course.trouble,
  }
}

/** The ids of the changes that were approved with a pull request; null for all. */
function ownIn(merge: Merge, plan: Results['plan'], { mandated }: Run): ReadonlySet<string> | null {
  if (isDue(merge)) return new Set(plan.changes.filter(({ key }) => merge.keys.has(key)).map(({ id }) => id))
  return merge.approval === null
    ? null
    : new Set(shareOf(plan, merge.approval, mandated?.past ?? []).map(({ id }) => id))
}

function isDue(merge: Merge): merge is DueMerge {
  return 'keys' in merge
}

function mergedOf({ pull, reviews }: Merge): readonly MergedPull[] {
  const { number, author, merged } = pull
  return merged === null ? [] : [{ number, author, mergedBy: merged.by, mergedAt: merged.at, approvals: reviews }]
}
