import { isId } from '../../model/git.js'
import { orTrouble, Trouble } from '../../model/trouble.js'
import type { FoundState } from '../../model/ports.js'
import { countAbove, foundIn, newestCommitOf, sealedSerial, type Commit } from '../line.js'
import { markOf, type Sealer } from '../seal.js'
import { largestState } from '../version.js'
import { readEntry, treeOf, type Remote, type GitTree } from './git-branch.js'
import { batches, recordTexts, type Listed } from './git-records.js'
import { noState, unreadableState } from './git-trouble.js'

/** How many commits are searched for one whose seal fits, and how many of them at once. */
const [mostCommits, mostAtOnce] = [200_000, 40_000]

/** A commit, and the mark in its message; empty: there is none. */
interface Marked extends Commit {
  readonly mark: string
}

/** A state as it was found, and its commit. */
export interface SealedCommit extends FoundState, Pick<GitTree, 'others'> {
  readonly commit: string
}

/**
 * The state that counts: in the newest commit that is sealed, else in the newest. Without a key they cannot be told
 * apart. `strange`: how many commits are on top of it.
 */
export async function newestState(
  remote: Remote,
  tip: string,
  branch: string,
  sealer: Sealer | null,
): Promise<SealedCommit & { readonly strange: number }> {
  const top = await orTrouble(stateAt(remote, tip, branch, sealer))
  if (!(top instanceof Trouble) && (sealer === null || top.trust === 'sealed')) return { ...top, strange: 0 }
  const line = sealer === null ? [] : await lineOf(remote, tip)
  const sealed = sealer === null ? null : await newestSealed(remote, line, branch, sealer)
  if (sealed !== null) {
    const here = await loadedFrom(remote, sealed, branch, sealer)
    return { ...here, strange: countAbove(line, sealed) }
  }
  if (top instanceof Trouble) throw top
  return { ...top, strange: 0 }
}

/** The state in a commit. Throws `Trouble` 7 if there is none, or it is damaged. */
export async function stateAt(
  remote: Remote,
  id: string,
  branch: string,
  sealer: Sealer | null,
): Promise<SealedCommit> {
  const [commit] = await partOf(remote, id, 0, 1)
  if (commit === undefined) throw unreadableState(remote.name, 'its history is missing')
  return await loadedFrom(remote, commit, branch, sealer)
}

async function loadedFrom(
  remote: Remote,
  commit: Commit,
  branch: string,
  sealer: Sealer | null,
): Promise<SealedCommit> {
  const tree = await treeOf(remote, commit.id)
  if (tree?.state === undefined || tree.state === null) throw noState(remote.name)
  const bytes = await readEntry(remote, tree.state)
  return { ...foundIn(commit, bytes, remote.name, branch, sealer), commit: commit.id, others: tree.others }
}

/** Names the text of the sealed state that counts where the branch is now; null if there is none. */
export async function nameAt(
  remote: Remote,
  tip: string | null,
  branch: string,
  sealer: Sealer | null,
): Promise<string | null> {
  if (tip === null) return null
  const { trust, name } = await newestState(remote, tip, branch, sealer)
  return trust === 'sealed' ? name : null
}

/**
 * A commit of the branch and those that it follows on, each before those before it. Not the first parents alone: anyone
 * who may push can put a merge on top whose first parent is an older commit, without force. Even then, all that was
 * saved is behind the newest commit.
 */
async function lineOf(remote: Remote, tip: string): Promise<readonly Marked[]> {
  const line: Marked[] = []
  for (let part: readonly Marked[] = []; line.length < mostCommits;) {
    part = await partOf(remote, tip, line.length, mostAtOnce)
    line.push(...part)
    if (part.length < mostAtOnce) break
  }
  return line
}

/** A mark that is longer than ours is cut: a message of any length costs no more than one of ours. */
const format = '%H %P%x09%<(64,trunc)%(trailers:key=Seal,valueonly,separator=%x2C)'

async function partOf({ git, name }: Remote, tip: string, skip: number, most: number): Promise<readonly Marked[]> {
  const range = [`--skip=${skip}`, `--max-count=${most}`]
  const ran = await git(['log', '--topo-order', `--format=${format}`, ...range, tip, '--'])
  if (!ran.ok) throw unreadableState(name, ran.words)
  return ran.out
    .toString('utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .flatMap(([ids = '', mark = '']) => {
      const [id, ...parents] = ids.split(' ').filter(isId)
      return id === undefined ? [] : [{ id, parents, mark: mark.trim() }]
    })
}

/** The newest of these commits whose state has a seal that fits it and the one commit before it; null if none has. */
async function newestSealed(
  remote: Remote,
  line: readonly Marked[],
  branch: string,
  sealer: Sealer,
): Promise<Commit | null> {
  const places = new Map(line.map(({ id }, place) => [id, place]))
  const serials = new Map<string, number>()
  let read = 0
  for (const batch of batches(await oursOf(remote, line, branch, sealer))) {
    for (const { name, text } of await recordTexts(remote, batch)) {
      const place = places.get(name) ?? 0
      const commit = line[place]
      const serial = commit === undefined ? null : sealedSerial({ commit, text }, branch, sealer)
      if (serial !== null) serials.set(name, serial)
      read = place + 1
    }
    const found = newestCommitOf(line.slice(0, read), serials)
    if (found.done) return found.commit
  }
  return newestCommitOf(line, serials).commit
}

/** The states of the commits that are marked as ours, each once: a copy of a commit of ours adds nothing. */
async function oursOf(
  remote: Remote,
  line: readonly Marked[],
  branch: string,
  sealer: Sealer,
): Promise<readonly Listed[]> {
  const marked = new Map(line.flatMap((commit) => (commit.mark === '' ? [] : [[commit.id, commit] as const])))
  const seen = new Set<string>()
  return (await statesOf(remote, [...marked.values()])).filter(({ name, blob }) => {
    const { parents, mark } = marked.get(name) ?? { parents: [], mark: '' }
    if (seen.has(mark) || mark !== markOf({ branch, parent: parents[0] ?? null }, blob, sealer)) return false
    seen.add(mark)
    return true
  })
}

/** The states of these commits, by the ids of the commits, where there is one that may be a state. */
async function statesOf({ git, name }: Remote, line: readonly Commit[]): Promise<readonly Listed[]> {
  const asked = line.map(({ id }) => `${id}:state.json\n`).join('')
  const ran = await git(['cat-file', '--batch-check=%(objecttype) %(objectname) %(objectsize)'], asked)
  if (!ran.ok) throw unreadableState(name, ran.words)
  const said = ran.out.toString('utf8').split('\n')
  return line.flatMap(({ id, parents }, index) => {
    const [, blob, size] = /^blob ([0-9a-f]+) (\d+)$/.exec(said[index] ?? '') ?? []
    const fits = blob !== undefined && parents.length < 2 && Number(size) < largestState - 1024
    return fits ? [{ name: id, blob, size: Number(size) }] : []
  })
}
