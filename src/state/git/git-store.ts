import type { State } from '../../model/files.js'
import type { Git } from '../../model/git.js'
import { Trouble } from '../../model/trouble.js'
import { checkClone } from './clone.js'
import { fetched, push, readEntry, tipOf, treeOf, type Remote, type Tree } from './git-branch.js'
import { made, treeWith, withRecords } from './git-objects.js'
import { recordsOf } from './git-records.js'
import { notSaved, noState } from './git-trouble.js'
import type { Place, Store } from '../store.js'
import { checkFollows, checkSize, largestState, lostSwap, readSound, type Version } from '../version.js'

/** What the branch was when it was loaded or saved last. */
interface Base extends Version {
  readonly commit: string
  readonly others: Tree['others']
}

/** How long one git command may take, in milliseconds. */
const patience = 60_000

/**
 * A branch of the remote `origin`, on which each save is a commit: the state in state.json, the records below evidence/,
 * and whatever other files there are. A save is a push that succeeds only if the branch is still what was loaded. The work tree, the index and
 * the branches of the repository around the folder are never touched.
 */
export function gitStore(branch: string, place: Place): Store {
  const name = `git:${branch}`
  const git = place.git(largestState, patience)
  const remote: Remote = { git, ref: `refs/heads/${branch}`, name, pause: pauses(place) }
  let base: Base | null = null
  return {
    name,
    async load() {
      await checkClone(remote, place.folder)
      const tree = await newest(remote)
      if (tree === null) {
        base = null
        return null
      }
      if (tree.state === null) throw noState(name)
      const state = readSound(await readEntry(remote, tree.state), name)
      base = { lineage: state.lineage, serial: state.serial, commit: tree.commit, others: tree.others }
      await remember(git, branch, tree.commit)
      return state
    },
    async records() {
      return base === null ? [] : await recordsOf(remote, base.commit)
    },
    async save(state, records = []) {
      checkFollows(state, base)
      const text = Buffer.from(textOf(state))
      checkSize(text, name)
      await checkClone(remote, place.folder)
      const others = await withRecords(remote, base?.others ?? [], records)
      const commit = await commitOf(remote, state, text, base, others, place.run)
      await publish(remote, base?.commit ?? null, commit)
      base = { lineage: state.lineage, serial: state.serial, commit, others }
      await remember(git, branch, commit)
    },
  }
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

/** What is on the branch now; null if there is no such branch. */
async function newest(remote: Remote): Promise<Tree | null> {
  let why: Trouble | null = null
  for (let failures = 0; failures < tries; failures += 1) {
    if (failures > 0) await remote.pause(failures)
    const commit = await tipOf(remote)
    if (commit === null) return null
    const here = await treeOf(remote, commit)
    if (here !== null) return here
    why = await fetched(remote, failures === 0)
    const brought = await treeOf(remote, commit)
    if (brought !== null) return brought
  }
  throw why ?? new Trouble(7, `The state ${remote.name} changes too fast to be read. Run the command again.`)
}

/** A commit of a state and the other files on top of `base`, which is only in this repository yet. */
async function commitOf(
  remote: Remote,
  state: State,
  text: Buffer,
  base: Base | null,
  others: Tree['others'],
  run: string,
): Promise<string> {
  const blob = await made(remote, ['hash-object', '-w', '--stdin'], text)
  const tree = await treeWith(remote, [...others, `100644 blob ${blob}\tstate.json`])
  const accounts = Object.keys(state.bindings).length
  // With the name of the run, no two runs ever make the same commit: whose commit is there is whose save was accepted.
  const message = `serial ${state.serial}: ${accounts} ${accounts === 1 ? 'account' : 'accounts'}\n\nRun: ${run}\n`
  return await made(remote, ['commit-tree', tree, ...(base === null ? [] : ['-p', base.commit])], message)
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
  if ((await treeOf(remote, tip)) === null) await fetched(remote, false)
  return (await remote.git(['merge-base', '--is-ancestor', commit, tip])).ok
}

/** Keeps what was seen from being cleared up, and the next fetch small. Nothing relies on it. */
async function remember(git: Git, branch: string, commit: string): Promise<void> {
  await git(['update-ref', `refs/espalier/${branch}`, commit])
}

/** A line for each account and each intent, so that people can read what a save changed. */
function textOf(state: State): string {
  const parts = Object.entries(state).map(([name, value]) => {
    const lines = name === 'bindings' || name === 'intents' ? linesOf(value as object) : null
    return `${JSON.stringify(name)}:${lines ?? JSON.stringify(value)}`
  })
  return `{\n${parts.join(',\n')}\n}\n`
}

function linesOf(entries: object): string {
  const lines = Object.entries(entries).map(([key, entry]) => `${JSON.stringify(key)}:${JSON.stringify(entry)}`)
  return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n}`
}
