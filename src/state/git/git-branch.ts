import { listedAt, plainPush, quietFetch, refusalIn, type Git } from '../../model/git.js'
import type { Trouble } from '../../model/trouble.js'
import { explained, unreadableState } from './git-trouble.js'
import { damaged, tooLarge } from '../version.js'

/** A branch of the remote `origin`, and what is needed to work with it. */
export interface Remote {
  readonly git: Git
  /** Such as refs/heads/espalier-state. */
  readonly ref: string
  /** Its name for people, in messages. */
  readonly name: string
  /** Waits after the nth failure. */
  readonly pause: (failures: number) => Promise<void>
}

/** What is in a commit. */
export interface GitTree {
  readonly commit: string
  /** The object of state.json; null if there is none. */
  readonly state: string | null
  /** The other entries, in the form that git takes as input. */
  readonly others: readonly string[]
}

/** The commit that the branch is at, as origin says; null if there is no such branch. Throws `Trouble` 7 or 1. */
export async function branchTip({ git, ref, name }: Remote): Promise<string | null> {
  const ran = await git(['ls-remote', 'origin', ref])
  if (!ran.ok) throw await explained(git, ran, name)
  return listedAt(ran, ref)
}

/** What is in a commit; null if it is not in this repository. Throws `Trouble` 7 if its state.json is no file. */
export async function treeOf({ git, name }: Remote, commit: string): Promise<GitTree | null> {
  const ran = await git(['ls-tree', '-z', '--full-tree', commit])
  if (!ran.ok) return null
  const entries = ran.out
    .toString('utf8')
    .split('\0')
    .filter((entry) => entry !== '')
  const state = entries.find((entry) => entry.slice(entry.indexOf('\t') + 1) === 'state.json')
  const others = entries.filter((entry) => entry !== state)
  if (state === undefined) return { commit, state: null, others }
  const [, blob] = /^100\d{3} blob ([0-9a-f]+)\t/.exec(state) ?? []
  if (blob === undefined) throw damaged(name, 'its state.json is not a file')
  return { commit, state: blob, others }
}

export async function readEntry({ git, name }: Remote, blob: string): Promise<Buffer> {
  const ran = await git(['cat-file', 'blob', blob])
  if (ran.never === 'too much') throw damaged(name, tooLarge)
  if (!ran.ok) throw unreadableState(name, ran.words)
  return ran.out
}

/**
 * Fetches the branch with all its commits into this repository, and touches none of its own branches. Returns why it
 * could not, or null.
 */
export async function fetchedBranch({ git, ref, name }: Remote): Promise<Trouble | null> {
  const ran = await git(['fetch', ...quietFetch, 'origin', ref])
  return ran.ok ? null : await explained(git, ran, name)
}

/**
 * Pushes a commit if the branch is still at `base`, and returns null; otherwise git's words, and whether trying again
 * is useless.
 */
export async function push(
  { git, ref }: Remote,
  base: string | null,
  commit: string,
): Promise<{ readonly words: string; readonly forGood: boolean } | null> {
  // By a pattern: a full name is refused if a tag or a branch is itself called refs/heads/…, and any writer can make
  // one.
  const folder = `refs/espalier-push/${commit}`
  const local = ref.replace('refs/heads', folder)
  await git(['update-ref', local, commit])
  const lease = `--force-with-lease=${ref}:${base ?? ''}`
  const ran = await git(['push', ...plainPush, lease, 'origin', `${folder}/*:refs/heads/*`])
  await git(['update-ref', '-d', local])
  if (ran.ok) return null
  const words = [refusalIn(ran) ?? '', ran.words].filter((part) => part !== '').join('; ')
  return { words, forGood: ran.never === 'missing' || (/\[remote rejected\]/.test(words) && !busy.test(words)) }
}

/** Messages of a remote to which others are writing. */
const busy = /lock|failed to update ref|already exists|incorrect old value|unable to migrate/i
