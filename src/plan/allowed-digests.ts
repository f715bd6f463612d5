import type { Allowed, Recorded } from '../model/files.js'
import { isArrival, onItsDay, digestsOf } from './approved-digests.js'
import { changeDigest } from './fingerprint.js'

/**
 * The digests under which a change of a record was approved, computed from the record alone. A record has everything an
 * approval is made of, as it was approved, except for the account of a hire: that has an id by now, and had none.
 */
export function allowedDigests(recorded: Omit<Recorded, 'allowed'>, as: Allowed['as']): readonly string[] {
  const change = recorded.action === 'create' ? { ...recorded, user: null } : recorded
  if (as === 'pull') return digestsOf(change)
  // An account is adopted when it is found, not on a given day.
  if (as === 'due') return change.action === 'adopt' ? [] : onItsDay(change.key, isArrival(change), change.after)
  return [changeDigest(change)]
}

/** Whether what a record says allowed a change does cover that change. If it says nothing: yes. */
export function isAllowed({ allowed, ...change }: Recorded): boolean {
  if (allowed === undefined) return true
  // A state without sources is sealed with everything that was approved in it: begun, on its day, or merged.
  const ways = allowed.as === 'sealed' ? (['begun', 'due', 'pull'] as const) : [allowed.as]
  return ways.some((as) => isSame(allowed.digests, allowedDigests(change, as)))
}

/** None is no approval. */
function isSame(listed: readonly string[], expected: readonly string[]): boolean {
  return expected.length > 0 && listed.toSorted().join() === expected.toSorted().join()
}
