import type { State } from '../../model/files.js'
import { isId, type Git } from '../../model/git.js'
import { Trouble } from '../../model/trouble.js'
import { checkClone } from './clone.js'
import { fetched, push, readEntry, tipOf, treeOf, type Remote, type Tree } from './git-branch.js'
import { lineOf, newestSealed } from './git-history.js'
import { made, treeWith, withRecords } from './git-objects.js'
import { recordsOf } from './git-records.js'
import { notSaved, noState, unreadable } from './git-trouble.js'
import { countAbove, foundIn, type Commit } from '../line.js'
import type { Sealer } from '../seal.js'
import type { Place, Store } from '../store.js'
import {
  checkFollows,
  checkSize,
  largestState,
  lostSwap,
  read,
  sealedText,
  type Found,
  type Version,
} from '../version.js'

/** What the branch was when it was loaded or saved last. */
interface Base extends Version {
  /** The newest commit, and the one whose state and records count: what lies between was stepped over. */
  readonly commit: string
  readonly from: string
  readonly others: Tree['others']
}

/** How long one git command may take, in milliseconds. */
const patience = 60_000

/**
 * A branch of the remote `origin`, on which each save is a commit: the state in state.json, the records below evidence/,
 * and whatever other files there are. A save is a push that succeeds only if the branch is still what was loaded. The work tree, the index and
 * the branches of the repository around the folder are never touched.
 *
 * Whoever may push can put other commits on top. The state is in the newest commit of the line that has a seal of ours
 * for just that place; what is on top of it is stepped over, and the next save follows on it.
 */
export function gitStore(branch: string, place: Place): Store {
  const name = `git:${branch}`
  const git = place.git(largestState, patience)
  const remote: Remote = { git, ref: `refs/heads/${branch}`, name, pause: pauses(place) }
  let base: Base | null = null
  return {
    name,
    async load(from) {
      await checkClone(remote, place.folder)
      const tip = await newest(remote)
      base = null
      if (tip === null) return null
      const { commit, strange } =
        from === undefined
          ? await stateIn(remote, tip, branch, place.sealer)
          : { commit: await commitOn(remote, from), strange: 0 }
      const here = await loadedFrom(remote, commit, branch, place.sealer)
      const serial = from === undefined ? here.state.serial : Math.max(here.state.serial, await serialAt(remote, tip))
      base = { lineage: here.state.lineage, serial, commit: tip, from: commit.id, others: here.others }
      const state = { ...here.state, serial }
      const trust = here.trust === 'sealed' && (await wasOverwritten(git, branch, commit.id)) ? 'older' : here.trust
      if (trust === 'sealed') await remember(git, branch, commit.id)
      return { state, trust, name: here.name, commit: commit.id, strange }
    },
    async hasTraces() {
      return (await git(['rev-parse', '--verify', '--quiet', seenRef(branch)])).ok
    },
    async records() {
      return base === null ? [] : await recordsOf(remote, base.from)
    },
    async save(state, records = []) {
      checkFollows(state, base)
      const parent = base?.commit ?? null
      const text = sealedText(state, place.sealer, { branch, parent }, name)
      checkSize(text, name)
      await checkClone(remote, place.folder)
      const others = await withRecords(remote, base?.others ?? [], records)
      const commit = await commitOf(remote, state, text, parent, others, place.run)
      await publish(remote, parent, commit)
      base = { lineage: state.lineage, serial: state.serial, commit, from: commit, others }
      await remember(git, branch, commit)
    },
  }
}

/** The commit whose state counts: the newest that is sealed, else the newest. Without a key none can be told from others. */
async function stateIn(
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

async function loadedFrom(
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

/** A commit that a person has named. */
async function commitOn({ git, name }: Remote, revision: string): Promise<Commit> {
  const ran = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
  const id = ran.out.toString('utf8').trim()
  if (!ran.ok || !isId(id))
    throw new Trouble(
      7,
      `There is no commit "${revision}" of ${name} in this clone. "git log refs/espalier/${name.slice(4)}" lists those that were seen here.`,
    )
  const parents = await git(['rev-list', '--parents', '--max-count=1', id])
  const [, ...before] = parents.out.toString('utf8').trim().split(' ')
  return { id, parents: before.filter(isId) }
}

/** What the newest commit says its serial is; 0 if it says nothing. */
async function serialAt(remote: Remote, tip: string): Promise<number> {
  const ran = await remote.git(['cat-file', 'blob', `${tip}:state.json`])
  const state = ran.ok ? read(ran.out) : ''
  return typeof state === 'string' ? 0 : state.serial
}

/** Whether this clone has seen a sealed commit that this one does not follow on: it was pushed over with force. */
async function wasOverwritten(git: Git, branch: string, commit: string): Promise<boolean> {
  const ran = await git(['rev-parse', '--verify', '--quiet', seenRef(branch)])
  const seen = ran.out.toString('utf8').trim()
  if (!ran.ok || seen === commit) return false
  return !(await git(['merge-base', '--is-ancestor', seen, commit])).ok
}

/** The sealed commit of a branch that this clone has seen last. */
function seenRef(branch: string): string {
  return `refs/espalier/${branch}`
}

/** Whether this may be the name of a branch for a state: a plain one, which can be taken for nothing else. */
export function isBranch(name: string): boolean {
  return /^\w[\w./-]{0,99}$/.test(name) && !/\.\.|\/\/|\/\.|\.lock(?:\/|$)|[./]$|^HEAD$/.test(name)
}

/** How often something is tried, with pauses of 21 seconds in all at the most. */
const tries = 5

/** A pause after the nth failure, of any length up to a limit that grows: so that two runs do not meet again. */
function pauses({ sleep, random }: Place): Remote['pause'] {
  return async (failures) => await sleep(random() * 250 * 4 ** (failures - 1))
}

/** The commit that the branch is at now, which is here then with all that it follows on; null if there is no such branch. */
async function newest(remote: Remote): Promise<string | null> {
  let why: Trouble | null = null
  for (let failures = 0; failures < tries; failures += 1) {
    if (failures > 0) await remote.pause(failures)
    const commit = await tipOf(remote)
    if (commit === null) return null
    if ((await treeOf(remote, commit)) !== null) return commit
    why = await fetched(remote)
    if ((await treeOf(remote, commit)) !== null) return commit
  }
  throw why ?? new Trouble(7, `The state ${remote.name} changes too fast to be read. Run the command again.`)
}

/** A commit of a state and the other files on top of `base`, which is only in this repository yet. */
async function commitOf(
  remote: Remote,
  state: State,
  text: Buffer,
  parent: string | null,
  others: Tree['others'],
  run: string,
): Promise<string> {
  const blob = await made(remote, ['hash-object', '-w', '--stdin'], text)
  const tree = await treeWith(remote, [...others, `100644 blob ${blob}\tstate.json`])
  const accounts = Object.keys(state.bindings).length
  // With the name of the run, no two runs ever make the same commit: whose commit is there is whose save was accepted.
  const message = `serial ${state.serial}: ${accounts} ${accounts === 1 ? 'account' : 'accounts'}\n\nRun: ${run}\n`
  return await made(remote, ['commit-tree', tree, ...(parent === null ? [] : ['-p', parent])], message)
}

/**
 * Pushes a commit onto `base`. An answer that was lost is found again by looking. Throws `Trouble` 7 if somebody else
 * has saved, or if it cannot be done.
 */
async function publish(remote: Remote, base: string | null, commit: string): Promise<void> {
  let why = ''
  for (let failures = 0; failures < tries; failures += 1) {
    if (failures > 0) await remote.pause(failures)
    const pushed = await push(remote, base, commit)
    if (pushed === null) return
    why = pushed.words
    const tip = await tipOf(remote).catch(() => undefined)
    if (tip === base && pushed.forGood) break
    if (tip === base || tip === undefined) continue
    if (tip !== null && (await isWithin(remote, commit, tip))) return
    throw lostSwap(remote.name)
  }
  throw notSaved(remote.name, why)
}

/** Whether the branch is at a commit, or somebody has saved on top of it: it was accepted, although nobody said so. */
async function isWithin(remote: Remote, commit: string, tip: string): Promise<boolean> {
  if ((await treeOf(remote, tip)) === null) await fetched(remote)
  return (await remote.git(['merge-base', '--is-ancestor', commit, tip])).ok
}

/** Keeps what was seen from being cleared up, the next fetch small, and a push with force from going unseen here. */
async function remember(git: Git, branch: string, commit: string): Promise<void> {
  await git(['update-ref', seenRef(branch), commit])
}
