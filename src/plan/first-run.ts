import type { State } from '../model/files.js'
import type { Draft } from './drafts.js'
import { changeDigest } from './fingerprint.js'
import type { Deferral } from './needs.js'

/**
 * No run has finished with nothing left: either this is the first run, or the state was lost. Hires wait until a person
 * says which, because a lost state must never lead to second accounts. Hires of a plan whose apply has begun do not
 * wait: a person has said so, and the state was not lost.
 */
export function firstRunHolds(drafts: ReadonlyMap<string, Draft>, state: State): Map<string, Deferral> {
  if (state.hiring) return new Map()
  const begun = new Set(state.begun?.changes)
  const creates = [...drafts.values()].filter(
    (one) => one.action === 'create' && !(begun.size > 0 && begun.has(changeDigest(one))),
  )
  return new Map(creates.map((one) => [one.id, wait]))
}

const wait: Deferral = {
  reason: 'first-run',
  because:
    'no run has applied the whole chart yet, or the state was lost or reset, and Small Improvements already has users. If none of these people has an account, under this address or an earlier one, add --first-run',
}
