import type { Commit, Entry, FoundState, MarkedCommit } from '../../model/ports.js'
import { orExitError, ExitError } from '../../model/exit-error.js'
import { countAbove, foundIn, newestCommitOf, sealedSerial } from '../line.js'
import { markOf, type Sealer } from '../seal.js'
import { largestState } from '../version.js'
import { stateBytes, stateFile, type Branch } from './branch.js'
import { batches, listedTexts, type Listed } from './branch-records.js'

/** How many commits are searched for one whose seal fits, and how many of them at once. */
const [mostCommits, mostAtOnce] = [200_000, 40_000]

/** The key of the mark in the message of a commit of ours. */
export const markKey = 'Seal'

/** A state as it was found, and its commit. */
export interface SealedCommit extends FoundState {
  readonly commit: string
  readonly others: readonly Entry[]
}

/**
 * The state that counts: in the newest commit that is sealed, else in the newest. Without a key they cannot be told
 * apart. `strange`: how many commits are on top of it.
 */
export async function newestState(at: Branch, tip: string): Promise<SealedCommit & { readonly strange: number }> {
  const { sealer } = at
  const top = await orExitError(stateAt(at, tip))
  if (!(top instanceof ExitError) && (sealer === null || top.trust === 'sealed')) return { ...top, strange: 0 }
  const line = sealer === null ? [] : await lineOf(at, tip)
  const sealed = sealer === null ? null : await newestSealed(at, line, sealer)
  if (sealed !== null) return { ...(await loadedFrom(at, sealed)), strange: countAbove(line, sealed) }
  if (top instanceof ExitError) throw top
  return { ...top, strange: 0 }
}

/** The state in a commit. Throws `ExitError` 7 if there is none, or it is damaged. */
export async function stateAt(at: Branch, id: string): Promise<SealedCommit> {
  const [commit] = await at.repository.history(id, markKey, 0, 1)
  if (commit === undefined) throw new ExitError(7, `The state ${at.name} could not be read: its history is missing.`)
  return await loadedFrom(at, commit)
}

async function loadedFrom(at: Branch, commit: Commit): Promise<SealedCommit> {
  const { bytes, others } = await stateBytes(at, commit.id)
  return { ...foundIn(commit, bytes, at.name, at.branch, at.sealer), commit: commit.id, others }
}

/** Names the text of the sealed state that counts where the branch is now; null if there is none. */
export async function nameAt(at: Branch, tip: string | null): Promise<string | null> {
  if (tip === null) return null
  const { trust, name } = await newestState(at, tip)
  return trust === 'sealed' ? name : null
}

/**
 * A commit of the branch and those that it follows on, each before those before it. Not the first parents alone: anyone
 * who may push can put a merge on top whose first parent is an older commit, without force. Even then, all that was
 * saved is behind the newest commit.
 */
async function lineOf({ repository }: Branch, tip: string): Promise<readonly MarkedCommit[]> {
  const line: MarkedCommit[] = []
  for (let part: readonly MarkedCommit[] = []; line.length < mostCommits;) {
    part = await repository.history(tip, markKey, line.length, mostAtOnce)
    line.push(...part)
    if (part.length < mostAtOnce) break
  }
  return line
}

/** The newest of these commits whose state has a seal that fits it and the one commit before it; null if none has. */
async function newestSealed(at: Branch, line: readonly MarkedCommit[], sealer: Sealer): Promise<Commit | null> {
  const places = new Map(line.map(({ id }, place) => [id, place]))
  const serials = new Map<string, number>()
  let read = 0
  for (const batch of batches(await oursOf(at, line, sealer))) {
    for (const { name, text } of await listedTexts(at, batch)) {
      const place = places.get(name) ?? 0
      const commit = line[place]
      const serial = commit === undefined ? null : sealedSerial({ commit, text }, at.branch, sealer)
      if (serial !== null) serials.set(name, serial)
      read = place + 1
    }
    const found = newestCommitOf(line.slice(0, read), serials)
    if (found.done) return found.commit
  }
  return newestCommitOf(line, serials).commit
}

/** The states of the commits that are marked as ours, each once: a copy of a commit of ours adds nothing. */
async function oursOf(at: Branch, line: readonly MarkedCommit[], sealer: Sealer): Promise<readonly Listed[]> {
  const marked = new Map(line.flatMap((commit) => (commit.mark === '' ? [] : [[commit.id, commit] as const])))
  const seen = new Set<string>()
  return (await statesOf(at, [...marked.values()])).filter(({ name, id }) => {
    const { parents, mark } = marked.get(name) ?? { parents: [], mark: '' }
    if (seen.has(mark) || mark !== markOf({ branch: at.branch, parent: parents[0] ?? null }, id, sealer)) return false
    seen.add(mark)
    return true
  })
}

/** The states of these commits, by the ids of the commits, where there is one that may be a state. */
async function statesOf({ repository }: Branch, line: readonly Commit[]): Promise<readonly Listed[]> {
  const found = await repository.filesAt(
    line.map(({ id }) => id),
    stateFile,
  )
  return line.flatMap(({ id, parents }, index) => {
    const text = found[index] ?? null
    return text !== null && parents.length < 2 && text.size < largestState - 1024 ? [{ ...text, name: id }] : []
  })
}
