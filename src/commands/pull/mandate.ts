import type { Change, Plan, State } from '../../model/files.js'
import type { DesiredState, Upcoming } from '../../model/people.js'
import { beyond, comeOf, type Allowance } from '../../plan/approved.js'
import { digestOf } from '../../plan/fingerprint.js'
import { isNamed } from '../../render/plan/fingerprint-words.js'
import { isSound } from '../approval.js'
import { dueMerges, type DueMerge } from './due.js'
import type { Merge } from './merges.js'
import type { Scene } from './scene.js'

/** What a run may carry out without asking. */
export interface Mandated {
  readonly allowance: Allowance
  /** The pull requests that brought the dates which have come since the last run. */
  readonly due: readonly DueMerge[]
  /** The days that the chart says have come, whenever it was. */
  readonly past: readonly Upcoming[]
  /** Everything that was ever announced for a later day, and approved with its pull request. */
  readonly announced: readonly string[]
  /** What of it was approved before these pull requests. */
  readonly earlier: readonly string[]
}

/** What the merged pull requests and the calendar approve, for the chart as it is at `tip`. */
export async function mandatedBy(
  scene: Scene,
  merges: readonly Merge[],
  applied: State['applied'],
  tip: string,
  { past }: DesiredState,
): Promise<Mandated> {
  const approvals = merges.flatMap(({ approval }) => approval ?? [])
  const earlier = applied?.later ?? []
  const announced = [...approvals.flatMap(({ later }) => later), ...earlier]
  const since = applied === undefined ? [] : past.filter(({ on }) => on > applied.day)
  return {
    past,
    announced,
    earlier,
    due: await dueMerges(scene, tip, since),
    allowance: {
      exact: new Set(approvals.flatMap(({ changes }) => changes ?? [])),
      later: new Set(comeOf(past, announced)),
    },
  }
}

/**
 * The changes of a plan that nobody has approved. `expect`: the digits by which somebody approves a plan by hand; then
 * nothing else counts. What has begun under an approval stays approved.
 */
export function notApproved(
  plan: Plan,
  merges: readonly Merge[],
  { allowance }: Mandated,
  { begun }: State,
  expect: string,
): readonly Change[] {
  const known = new Set(begun !== null && isSound(begun, plan) ? begun.changes : [])
  if (expect !== '') {
    if (isNamed(plan.fingerprint, expect)) return []
    const rest = begun !== null && isNamed(begun.fingerprint, expect) ? known : new Set<string>()
    return plan.changes.filter((change) => !rest.has(digestOf(change)))
  }
  if (merges.some(({ approval }) => approval?.fingerprint === plan.fingerprint)) return []
  return beyond(plan, allowance).filter((change) => !known.has(digestOf(change)))
}
