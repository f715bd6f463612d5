import type { Change, Plan } from '../model/files.js'
import type { PlanDigests } from '../model/pull.js'
import { announced, shareOf } from '../plan/approved-digests.js'
import type { Merge } from './merges.js'
import type { MergeRun } from './run.js'

/** The pull requests of which a run applied something, each once. */
export function sharesOf({ merges, due }: MergeRun): readonly Merge[] {
  const known = new Set(merges.map(({ pull }) => pull.number))
  return [...merges, ...due.filter(({ pull }) => !known.has(pull.number))]
}

/**
 * The changes of a plan, held ones too, that belong to one pull request: those that became approved by its merge. A plan
 * that was made while something waited has that as well, but it belongs to the pull request that brought it. One that was
 * never planned has what belongs to no other.
 */
export function ownIn(merge: Merge, plan: Plan, run: MergeRun): readonly Change[] {
  const whole = { ...plan, changes: [...plan.changes, ...plan.held.map(({ change }) => change)] }
  const { due } = merge
  if (due !== null) return whole.changes.filter(({ key }) => due.has(key))
  const approvedBy = (merges: readonly Merge[]): readonly Change[] =>
    shareOf(whole, togetherOf(run, merges), run.digests?.past ?? [])
  const [mine, others] = isListed(merge)
    ? [approvedBy([...before(run, merge), merge]), approvedBy(before(run, merge))]
    : [whole.changes, approvedBy(run.merges)]
  const known = new Set(others)
  return mine.filter((change) => !known.has(change))
}

/** What of the later days of a plan belongs to one pull request. */
export function aheadIn(merge: Merge, plan: Plan, run: MergeRun): Plan['scheduled'] {
  if (merge.approved === null) return []
  const known = new Set(announced(plan, togetherOf(run, before(run, merge))))
  return announced(plan, merge.approved).filter((one) => !known.has(one))
}

/** Whether a pull request brought anything at all, as far as that is known without a plan. */
export function bringsAny(merge: Merge, run: MergeRun): boolean {
  const { approved } = merge
  if (!isListed(merge) || approved === null) return true
  const known = togetherOf(run, before(run, merge))
  const parts = new Set([...known.changes, ...known.later])
  return [...(approved.changes ?? []), ...approved.later].some((part) => !parts.has(part))
}

/** What some merges have approved together, and what was announced before all of them. */
function togetherOf({ digests }: MergeRun, merges: readonly Merge[]): PlanDigests & { changes: readonly string[] } {
  const all = merges.flatMap(({ approved }) => approved ?? [])
  return {
    fingerprint: '',
    changes: all.flatMap(({ changes }) => changes ?? []),
    later: [...(digests?.earlier ?? []), ...all.flatMap(({ later }) => later)],
  }
}

function before({ merges }: MergeRun, merge: Merge): readonly Merge[] {
  return merges.slice(0, merges.indexOf(merge))
}

/** Whether its approved plan says which changes it had. */
function isListed({ approved }: Merge): boolean {
  return approved !== null && approved.changes !== null
}
