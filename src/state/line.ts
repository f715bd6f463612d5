import type { State } from '../model/files.js'
import type { Commit, FoundState } from '../model/ports.js'
import { verdictOn, type SealedAt, type Sealer } from './seal.js'
import { stateFound } from './version.js'

/** A commit, and the text of its state. */
export interface Holder {
  readonly commit: Commit
  readonly text: string
}

/** The serial of a state that is sealed for just the commit that holds it; null for any other text. */
export function sealedSerial({ commit, text }: Holder, branch: string, sealer: Sealer): number | null {
  const at = placeOf(commit, branch)
  if (at === null || verdictOn(text, 'state', sealer, at) !== 'sealed') return null
  return (JSON.parse(text) as State).serial
}

/**
 * The commit whose state counts, of commits that each come before those that they follow on. `serials` has those whose
 * state is sealed. Each save follows on all that was saved before, so behind a sealed commit there is nothing newer.
 * Anyone who may push can put a merge on top, of the newest commit with an older one or with a copy of it: then the
 * highest serial counts. `done`: what comes after these commits can no longer count.
 */
export function newestCommitOf(
  line: readonly Commit[],
  serials: ReadonlyMap<string, number>,
): { readonly commit: Commit | null; readonly done: boolean } {
  const open = new Set(line.slice(0, 1).map(({ id }) => id))
  const behind = new Set<string>()
  let newest: { readonly commit: Commit; readonly serial: number } | null = null
  for (const commit of line) {
    if (open.size === 0) break
    open.delete(commit.id)
    const serial = behind.has(commit.id) ? undefined : serials.get(commit.id)
    const isPast = serial !== undefined || behind.has(commit.id)
    for (const parent of commit.parents)
      if (isPast) {
        behind.add(parent)
        open.delete(parent)
      } else if (!behind.has(parent)) open.add(parent)
    if (serial !== undefined && serial > (newest?.serial ?? -1)) newest = { commit, serial }
  }
  return { commit: newest?.commit ?? null, done: open.size === 0 }
}

/** How many of these commits follow on this one. */
export function countAbove(line: readonly Commit[], commit: Commit): number {
  const above = new Set([commit.id])
  for (const { id, parents } of line.slice(0, line.indexOf(commit)).toReversed())
    if (parents.some((parent) => above.has(parent))) above.add(id)
  return above.size - 1
}

/** The state that a commit holds, and what its seal says. Throws `ExitError` 7 naming `place` for what is none. */
export function foundIn(
  commit: Commit,
  bytes: Buffer,
  place: string,
  branch: string,
  sealer: Sealer | null,
): FoundState {
  const at = placeOf(commit, branch)
  const found = stateFound(bytes, place, sealer, at ?? { branch, parent: null })
  return at === null && found.trust === 'sealed' ? { ...found, trust: 'changed' } : found
}

/**
 * The place that a state in a commit must have been sealed for; null: a merge has no single commit before it, and is
 * never ours.
 */
function placeOf({ parents }: Commit, branch: string): SealedAt | null {
  return parents.length > 1 ? null : { branch, parent: parents[0] ?? null }
}
