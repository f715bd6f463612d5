import type { State } from '../../model/files.js'
import { isId, type Git } from '../../model/git.js'
import { Trouble } from '../../model/trouble.js'
import type { Store } from '../../model/ports.js'
import { checkClone } from './clone.js'
import { fetchedBranch, push, branchTip, treeOf, type Remote, type GitTree } from './git-branch.js'
import { nameAt, newestState, stateAt } from './git-history.js'
import { gitObject, treeWith, withRecords } from './git-objects.js'
import { storedRecords } from './git-records.js'
import { notSaved } from './git-trouble.js'
import { markOf, textDigest, type SealedAt } from '../seal.js'
import type { StorePlace } from '../store.js'
import { checkFollows, checkSize, largestState, lostSwap, read, sealedText, type Version } from '../version.js'

/** What the branch was when it was loaded or saved last. */
interface Base extends Version {
  /** The newest commit, and the one whose state and records count: the commits between were stepped over. */
  readonly commit: string
  readonly from: string
  /** Names exactly the text of that state. */
  readonly name: string
  readonly others: GitTree['others']
}

/** How long one git command may take, in milliseconds. */
const patience = 60_000

/**
 * A branch of the remote `origin`, on which each save is a commit: the state in state.json, the records below
 * evidence/, and any other files there. A save is a push that succeeds only if the branch is still what was loaded. The
 * work tree, the index and the branches of the repository around the folder are never touched.
 *
 * Anyone who may push can put other commits on top. The state is in the newest commit of the line that has a seal of
 * ours for just that place; what is on top of it is stepped over, and the next save follows on it.
 */
export function gitStore(branch: string, place: StorePlace): Store {
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
      const { strange, ...here } =
        from === undefined
          ? await newestState(remote, tip, branch, place.sealer)
          : { ...(await stateAt(remote, await commitOn(remote, from), branch, place.sealer)), strange: 0 }
      const serial = from === undefined ? here.state.serial : Math.max(here.state.serial, await serialAt(remote, tip))
      base = {
        lineage: here.state.lineage,
        serial,
        commit: tip,
        from: here.commit,
        name: here.name,
        others: here.others,
      }
      const state = { ...here.state, serial }
      const trust = here.trust === 'sealed' && (await wasOverwritten(git, branch, tip)) ? 'older' : here.trust
      if (trust === 'sealed') await remember(git, branch, here.commit)
      return { state, trust, name: here.name, commit: here.commit, strange }
    },
    async hasTraces() {
      return (await git(['rev-parse', '--verify', '--quiet', seenRef(branch)])).ok
    },
    async records() {
      return base === null ? [] : await storedRecords(remote, base.from)
    },
    async save(state, records = []) {
      checkFollows(state, base)
      await checkClone(remote, place.folder)
      const others = await withRecords(remote, base?.others ?? [], records)
      let parent = base?.commit ?? null
      for (let count = 1; ; count += 1) {
        const at = { branch, parent }
        const text = sealedText(state, place.sealer, at, name)
        checkSize(text, name)
        const commit = await commitOf(remote, state, text, at, others, place)
        const other = await publish(remote, parent, commit)
        if (other === null) {
          base = {
            lineage: state.lineage,
            serial: state.serial,
            commit,
            from: commit,
            name: textDigest(text.toString('utf8')),
            others,
          }
          return await remember(git, branch, commit)
        }
        // What others have put on top meanwhile does no harm.
        const isJunk = base !== null && (await nameAt(remote, other.tip, branch, place.sealer)) === base.name
        if (other.tip === null || !isJunk || count === tries) throw lostSwap(name)
        parent = other.tip
      }
    },
  }
}

/** A commit that a person has named. */
async function commitOn({ git, name }: Remote, revision: string): Promise<string> {
  const ran = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
  const id = ran.out.toString('utf8').trim()
  if (!ran.ok || !isId(id))
    throw new Trouble(
      7,
      `There is no commit "${revision}" of ${name} in this clone. "git log refs/espalier/${name.slice(4)}" lists those that were seen here.`,
    )
  return id
}

/** The serial in the newest commit; 0 if there is none. */
async function serialAt(remote: Remote, tip: string): Promise<number> {
  const ran = await remote.git(['cat-file', 'blob', `${tip}:state.json`])
  const state = ran.ok ? read(ran.out) : ''
  return typeof state === 'string' ? 0 : state.serial
}

/** Whether this clone has seen a sealed commit that is no longer part of the branch: it was overwritten by force. */
async function wasOverwritten(git: Git, branch: string, tip: string): Promise<boolean> {
  const ran = await git(['rev-parse', '--verify', '--quiet', seenRef(branch)])
  const seen = ran.out.toString('utf8').trim()
  if (!ran.ok || seen === tip) return false
  return !(await git(['merge-base', '--is-ancestor', seen, tip])).ok
}

/** The sealed commit of a branch that this clone saw last. */
function seenRef(branch: string): string {
  return `refs/espalier/${branch}`
}

/** Whether this may be the name of a branch for a state: a plain one that cannot be mistaken for anything else. */
export function isBranch(name: string): boolean {
  return /^\w[\w./-]{0,99}$/.test(name) && !/\.\.|\/\/|\/\.|\.lock(?:\/|$)|[./]$|^HEAD$/.test(name)
}

/** How often something is tried, with pauses of 21 seconds in all at most. */
const tries = 5

/** A pause after the nth failure, of random length up to a limit that grows: so that two runs do not meet again. */
function pauses({ sleep, random }: StorePlace): Remote['pause'] {
  return async (failures) => await sleep(random() * 250 * 4 ** (failures - 1))
}

/** The commit that the branch is at now, fetched with all that it follows on; null if there is no such branch. */
async function newest(remote: Remote): Promise<string | null> {
  let why: Trouble | null = null
  for (let failures = 0; failures < tries; failures += 1) {
    if (failures > 0) await remote.pause(failures)
    const commit = await branchTip(remote)
    if (commit === null) return null
    if ((await treeOf(remote, commit)) !== null) return commit
    why = await fetchedBranch(remote)
    if ((await treeOf(remote, commit)) !== null) return commit
  }
  throw why ?? new Trouble(7, `The state ${remote.name} changes too fast to be read. Run the command again.`)
}

/** A commit of a state and the other files on top of `base`, so far only in this repository. */
async function commitOf(
  remote: Remote,
  state: State,
  text: Buffer,
  at: SealedAt,
  others: GitTree['others'],
  { run, sealer }: StorePlace,
): Promise<string> {
  const blob = await gitObject(remote, ['hash-object', '-w', '--stdin'], text)
  const tree = await treeWith(remote, [...others, `100644 blob ${blob}\tstate.json`])
  const accounts = Object.keys(state.bindings).length
  // With the name of the run, no two runs ever make the same commit: the commit that is there shows whose save was
  // accepted.
  const title = `serial ${state.serial}: ${accounts} ${accounts === 1 ? 'account' : 'accounts'}`
  const mark = sealer === null ? '' : `Seal: ${markOf(at, blob, sealer)}\n`
  const message = `${title}\n\nRun: ${run}\n${mark}`
  return await gitObject(remote, ['commit-tree', tree, ...(at.parent === null ? [] : ['-p', at.parent])], message)
}

/**
 * Pushes a commit onto `base`, and returns null, or where the branch is if another run has pushed. If the answer is
 * lost, the branch is read. Throws `Trouble` 7 if it cannot be done.
 */
async function publish(
  remote: Remote,
  base: string | null,
  commit: string,
): Promise<{ readonly tip: string | null } | null> {
  let why = ''
  for (let failures = 0; failures < tries; failures += 1) {
    if (failures > 0) await remote.pause(failures)
    const pushed = await push(remote, base, commit)
    if (pushed === null) return null
    why = pushed.words
    const tip = await branchTip(remote).catch(() => undefined)
    if (tip === base && pushed.forGood) break
    if (tip === base || tip === undefined) continue
    if (tip !== null && (await isWithin(remote, commit, tip))) return null
    return { tip }
  }
  throw notSaved(remote.name, why)
}

/** Whether the branch is at a commit, or a save is on top of it: the push was accepted, although no answer said so. */
async function isWithin(remote: Remote, commit: string, tip: string): Promise<boolean> {
  if ((await treeOf(remote, tip)) === null) await fetchedBranch(remote)
  return (await remote.git(['merge-base', '--is-ancestor', commit, tip])).ok
}

/**
 * Keeps what was seen from being garbage-collected, the next fetch small, and a push with force from going unseen here.
 */
async function remember(git: Git, branch: string, commit: string): Promise<void> {
  await git(['update-ref', seenRef(branch), commit])
}
