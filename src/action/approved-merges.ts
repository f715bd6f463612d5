import type { Allowed, Change, Plan, Source, State } from '../model/files.js'
import type { DesiredState, Upcoming } from '../model/people.js'
import { allowedBy, comeOf, type ApprovedDigests } from '../plan/approved-digests.js'
import { changeDigest } from '../plan/fingerprint.js'
import { isNamed } from '../render/plan/fingerprint-words.js'
import { isSound, sourcesIn } from '../engine/approval.js'
import type { Merge } from './merges.js'

/** What a run may apply without asking. */
export interface MergedDigests extends ApprovedDigests {
  /** The days that the chart says have come, at any time. */
  readonly past: readonly Upcoming[]
  /** Everything that was ever announced for a later day, and what approved it. */
  readonly announced: ReadonlyMap<string, Source>
  /** What of it was approved before these pull requests. */
  readonly earlier: readonly string[]
}

/** What the merged pull requests and the calendar approve. Of two that approve the same, the earlier one counts. */
export function mergedDigests(
  merges: readonly Merge[],
  applied: State['applied'],
  { past }: DesiredState,
): MergedDigests {
  const earlier = applied?.later ?? []
  const announced = new Map(sourcesIn(applied))
  const exact = new Map<string, Source>()
  for (const merge of merges) {
    const source = sourceFrom(merge)
    for (const digest of merge.approved?.later ?? []) if (!announced.has(digest)) announced.set(digest, source)
    for (const digest of merge.approved?.changes ?? []) if (!exact.has(digest)) exact.set(digest, source)
  }
  return { exact, due: comeOf(past, announced), past, announced, earlier }
}

/** The approval of a plan by hand: the digits of its fingerprint, and the login of the person who gave them. */
export interface ByHand {
  readonly expect: string
  readonly by: string
}

/**
 * What allows each change of a plan, by its id; a change that is missing there was not approved. By hand, nothing else
 * counts. What has begun under an approval stays approved.
 */
export function allowedIn(
  plan: Plan,
  merges: readonly Merge[],
  digests: ApprovedDigests,
  { begun }: State,
  { expect, by }: ByHand,
): ReadonlyMap<string, Allowed> {
  const known = sourcesIn(begun !== null && isSound(begun, plan) ? begun : null)
  const goesOn = (change: Change): Allowed | null => {
    const digest = changeDigest(change)
    const source = known.get(digest)
    if (source === undefined) return null
    const { pull, check, by: who } = source
    return { as: 'begun', pull, check, by: who, digests: [digest] }
  }
  const judge = (change: Change): Allowed | null => {
    if (expect !== '') {
      if (isNamed(plan.fingerprint, expect))
        return { as: 'expect', pull: null, check: null, by, digests: [changeDigest(change)] }
      return begun !== null && isNamed(begun.fingerprint, expect) ? goesOn(change) : null
    }
    return allowedBy(change, digests, wholeIn(merges, plan)) ?? goesOn(change)
  }
  return new Map(
    plan.changes.flatMap((change) => {
      const allowed = judge(change)
      return allowed === null ? [] : [[change.id, allowed] as const]
    }),
  )
}

/** The pull request whose approved plan is this very one: that may have been too long to be kept change by change. */
function wholeIn(merges: readonly Merge[], { fingerprint }: Plan): Source | null {
  const found = merges.find(({ approved }) => approved?.fingerprint === fingerprint)
  return found === undefined ? null : sourceFrom(found)
}

function sourceFrom({ pull, check }: Merge): Source {
  return { as: 'pull', pull: pull.number, check, by: null }
}
