import type { Given } from '../flags.js'
import { chartOf } from '../chart.js'
import type { Change, Plan, State } from '../../model/files.js'
import type { DesiredState, Upcoming } from '../../model/people.js'
import { beyond, comeOf, dueOf, type Allowance } from '../../plan/approved.js'
import { digestOf } from '../../plan/fingerprint.js'
import { digitsOf } from '../../render/plan/fingerprint-words.js'
import { isSound } from '../approval.js'
import { dueMerges, type DueMerge } from './due.js'
import type { Merge } from './merges.js'
import { orgOf, type Scene } from './scene.js'

/** What a run may carry out without asking. */
export interface Mandated {
  readonly allowance: Allowance
  /** The pull requests that brought the dates which have come since the last run. */
  readonly due: readonly DueMerge[]
  /** The days that the chart says have come, whenever it was. */
  readonly past: readonly Upcoming[]
}

/** What the merged pull requests and the calendar approve, for the chart as it is now. */
export async function mandatedBy(
  scene: Scene,
  merges: readonly Merge[],
  applied: State['applied'],
  desired: DesiredState,
): Promise<Mandated> {
  const approvals = merges.flatMap(({ approval }) => approval ?? [])
  const due = await dueSince(scene, applied, desired)
  const announced = approvals.flatMap(({ later }) => later)
  return {
    past: desired.past,
    due: due.length === 0 ? [] : await dueMerges(scene, applied?.commit ?? '', due),
    allowance: {
      exact: new Set(approvals.flatMap(({ changes }) => changes ?? [])),
      later: new Set([...comeOf(desired.past, announced), ...dueOf(due)]),
    },
  }
}

/**
 * What has become due by the chart that was carried out last: its lines were approved when they were merged. A line that
 * came since with its day in the past needs a plan that somebody saw.
 */
async function dueSince(
  { world, ...scene }: Scene,
  applied: State['applied'],
  { asOf }: DesiredState,
): Promise<readonly Upcoming[]> {
  if (applied === undefined) return []
  const chart = await chartOf(dayOf(scene, applied.commit, asOf), world, 'apply')
  return (chart.desired?.past ?? []).filter(({ on }) => on > applied.day)
}

function dayOf({ input }: Pick<Scene, 'input'>, at: string, asOf: string): Given {
  const org = orgOf({ input })
  return { words: [], flags: new Map(Object.entries({ org: [org], at: [at], 'as-of': [asOf] })) }
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
  const digits = digitsOf(expect)
  const names = (fingerprint: string): boolean => digits !== '' && digitsOf(fingerprint).startsWith(digits)
  const known = new Set(begun !== null && isSound(begun, plan) ? begun.changes : [])
  if (digits !== '') {
    if (names(plan.fingerprint)) return []
    const rest = begun !== null && names(begun.fingerprint) ? known : new Set<string>()
    return plan.changes.filter((change) => !rest.has(digestOf(change)))
  }
  if (merges.some(({ approval }) => approval?.fingerprint === plan.fingerprint)) return []
  return beyond(plan, allowance).filter((change) => !known.has(digestOf(change)))
}
