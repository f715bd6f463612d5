import { isId } from '../../model/git.js'
import { verdictOn, type SealedAt, type Sealer } from '../seal.js'
import { largestState } from '../version.js'
import type { Remote } from './git-branch.js'
import { batches, textsOf, type Listed } from './git-records.js'
import { unreadable } from './git-trouble.js'

/** A commit of the branch, with those that it follows on. */
export interface Commit {
  readonly id: string
  readonly parents: readonly string[]
}

/** So many commits are looked at, and so many bytes of states, for one whose seal fits. */
const [mostCommits, mostBytes] = [20_000, 1024 * 1024 * 1024]

/**
 * The first-parent line of the branch from a commit on, newest first. Whoever may push can only add to it, so that what a
 * run of ours has saved stays on it.
 */
export async function lineOf({ git, name }: Remote, tip: string, most = mostCommits): Promise<readonly Commit[]> {
  const ran = await git(['rev-list', '--first-parent', '--parents', `--max-count=${most}`, tip, '--'])
  if (!ran.ok) throw unreadable(name, ran.words)
  return ran.out
    .toString('utf8')
    .split('\n')
    .map((line) => line.split(' ').filter(isId))
    .flatMap(([id, ...parents]) => (id === undefined ? [] : [{ id, parents }]))
}

/** Where a state in a commit must have been sealed for; null: a merge is never ours. */
export function placeOf({ parents }: Commit, branch: string): SealedAt | null {
  return parents.length > 1 ? null : { branch, parent: parents[0] ?? null }
}

/** The newest of these commits whose state has a seal that fits it and the one commit before it; null if none has. */
export async function newestSealed(
  remote: Remote,
  line: readonly Commit[],
  branch: string,
  sealer: Sealer,
): Promise<Commit | null> {
  const commits = new Map(line.map((commit) => [commit.id, commit]))
  let bytes = 0
  for (const batch of batches(await statesOf(remote, line))) {
    bytes += batch.reduce((sum, { size }) => sum + size, 0)
    if (bytes > mostBytes) return null
    for (const { name, text } of await textsOf(remote, batch)) {
      const commit = commits.get(name)
      const at = commit === undefined ? null : placeOf(commit, branch)
      if (commit !== undefined && at !== null && verdictOn(text, 'state', sealer, at) === 'sealed') return commit
    }
  }
  return null
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
