import { isId } from '../../model/git.js'
import { countAbove, foundIn, newestOf, sealedSerial, type Commit } from '../line.js'
import type { Sealer } from '../seal.js'
import { largestState, type Found } from '../version.js'
import { readEntry, treeOf, type Remote, type Tree } from './git-branch.js'
import { batches, textsOf, type Listed } from './git-records.js'
import { noState, unreadable } from './git-trouble.js'

/** So many commits are looked at, and so many bytes of states, for one whose seal fits. */
const [mostCommits, mostBytes] = [20_000, 1024 * 1024 * 1024]

/** The commit whose state counts: the newest that is sealed, else the newest. Without a key none can be told from others. */
export async function stateIn(
  remote: Remote,
  tip: string,
  branch: string,
  sealer: Sealer | null,
): Promise<{ readonly commit: Commit; readonly strange: number }> {
  const [top] = await lineOf(remote, tip, 1)
  if (top === undefined) throw unreadable(remote.name, 'its history is missing')
  const alone = { commit: top, strange: 0 }
  if (sealer === null || (await newestSealed(remote, [top], branch, sealer)) !== null) return alone
  const line = await lineOf(remote, tip)
  const sealed = await newestSealed(remote, line, branch, sealer)
  return sealed === null ? alone : { commit: sealed, strange: countAbove(line, sealed) }
}

export async function loadedFrom(
  remote: Remote,
  commit: Commit,
  branch: string,
  sealer: Sealer | null,
): Promise<Found & Pick<Tree, 'others'>> {
  const tree = await treeOf(remote, commit.id)
  if (tree?.state === undefined || tree.state === null) throw noState(remote.name)
  const bytes = await readEntry(remote, tree.state)
  return { ...foundIn(commit, bytes, remote.name, branch, sealer), others: tree.others }
}

/** Names the text of the sealed state that counts where the branch is now; null if there is none. */
export async function nameAt(
  remote: Remote,
  tip: string | null,
  branch: string,
  sealer: Sealer | null,
): Promise<string | null> {
  if (tip === null) return null
  const { commit } = await stateIn(remote, tip, branch, sealer)
  const { trust, name } = await loadedFrom(remote, commit, branch, sealer)
  return trust === 'sealed' ? name : null
}

/**
 * A commit of the branch and those that it follows on, each before those before it. Not the first parents alone: whoever
 * may push can put a merge on top whose first parent is an older commit, and need no force for it. All that was saved is
 * behind the newest commit all the same.
 */
async function lineOf({ git, name }: Remote, tip: string, most = mostCommits): Promise<readonly Commit[]> {
  const ran = await git(['rev-list', '--topo-order', '--parents', `--max-count=${most}`, tip, '--'])
  if (!ran.ok) throw unreadable(name, ran.words)
  return ran.out
    .toString('utf8')
    .split('\n')
    .map((line) => line.split(' ').filter(isId))
    .flatMap(([id, ...parents]) => (id === undefined ? [] : [{ id, parents }]))
}

/** The newest of these commits whose state has a seal that fits it and the one commit before it; null if none has. */
async function newestSealed(
  remote: Remote,
  line: readonly Commit[],
  branch: string,
  sealer: Sealer,
): Promise<Commit | null> {
  const places = new Map(line.map(({ id }, place) => [id, place]))
  const serials = new Map<string, number>()
  let [bytes, read] = [0, 0]
  for (const batch of batches(await statesOf(remote, line))) {
    bytes += batch.reduce((sum, { size }) => sum + size, 0)
    if (bytes > mostBytes) return null
    for (const { name, text } of await textsOf(remote, batch)) {
      const place = places.get(name) ?? 0
      const commit = line[place]
      const serial = commit === undefined ? null : sealedSerial({ commit, text }, branch, sealer)
      if (serial !== null) serials.set(name, serial)
      read = place + 1
    }
    const found = newestOf(line.slice(0, read), serials)
    if (found.done) return found.commit
  }
  return newestOf(line, serials).commit
}

/** The states of these commits, by the ids of the commits, where there is one that may be a state. */
async function statesOf({ git, name }: Remote, line: readonly Commit[]): Promise<readonly Listed[]> {
  const asked = line.map(({ id }) => `${id}:state.json\n`).join('')
  const ran = await git(['cat-file', '--batch-check=%(objecttype) %(objectname) %(objectsize)'], asked)
  if (!ran.ok) throw unreadable(name, ran.words)
  const said = ran.out.toString('utf8').split('\n')
  return line.flatMap(({ id, parents }, index) => {
    const [, blob, size] = /^blob ([0-9a-f]+) (\d+)$/.exec(said[index] ?? '') ?? []
    const fits = blob !== undefined && parents.length < 2 && Number(size) < largestState - 1024
    return fits ? [{ name: id, blob, size: Number(size) }] : []
  })
}
