import type { State } from '../../model/files.js'
import type { Entry, Store, StoredRecord } from '../../model/ports.js'
import { orExitError, ExitError } from '../../model/exit-error.js'
import { markOf, textDigest, type SealedAt } from '../seal.js'
import type { StorePlace } from '../store.js'
import {
  checkFollows,
  checkSize,
  largestState,
  lostSwap,
  read,
  sealUnsealed,
  unsealedText,
  type Version,
} from '../version.js'
import { stateBytes, stateFile, type Branch } from './branch.js'
import { folderOfRecords, storedRecords } from './branch-records.js'
import { markKey, nameAt, newestState, stateAt } from './history.js'

/** What the branch was when it was loaded or saved last. */
interface Base extends Version {
  /** The newest commit, and the one whose state and records count: the commits between were stepped over. */
  readonly commit: string
  readonly from: string
  /** Names exactly the text of that state. */
  readonly name: string
  readonly others: readonly Entry[]
}

/** How long one operation of the repository may take, in milliseconds. */
const patience = 60_000

/**
 * A branch of the remote `origin`, on which each save is a commit: the state in state.json, the records below
 * evidence/, and any other files there. A save is a push that succeeds only if the branch is still what was loaded. The
 * work tree, the index and the branches of the repository around the folder are never touched.
 *
 * Anyone who may push can put other commits on top. The state is in the newest commit of the line that has a seal of
 * ours for just that place; what is on top of it is stepped over, and the next save follows on it.
 */
export function branchStore(branch: string, place: StorePlace): Store {
  const at = branchAt(branch, place)
  const { repository, name } = at
  let base: Base | null = null
  return {
    name,
    async load(from) {
      await repository.check()
      const tip = await newest(at)
      base = null
      if (tip === null) return null
      const { strange, ...here } =
        from === undefined
          ? await newestState(at, tip)
          : { ...(await stateAt(at, await commitOn(at, from))), strange: 0 }
      const serial = from === undefined ? here.state.serial : Math.max(here.state.serial, await serialAt(at, tip))
      base = {
        lineage: here.state.lineage,
        serial,
        commit: tip,
        from: here.commit,
        name: here.name,
        others: here.others,
      }
      const state = { ...here.state, serial }
      const trust = here.trust === 'sealed' && (await wasOverwritten(at, tip)) ? 'older' : here.trust
      // This also keeps it from being garbage-collected, and the next fetch small.
      if (trust === 'sealed') await repository.remember(branch, here.commit)
      return { state, trust, name: here.name, commit: here.commit, strange }
    },
    async hasTraces() {
      return (await repository.seen(branch)) !== null
    },
    async records() {
      return base === null ? [] : await storedRecords(at, base.from)
    },
    async save(state, records = []) {
      checkFollows(state, base)
      const [plain, title] = [unsealedText(state), commitTitle(state)]
      await repository.check()
      const others = await repository.add(base?.others ?? [], textsByPath(records))
      let parent = base?.commit ?? null
      for (let count = 1; ; count += 1) {
        const sealedAt = { branch, parent }
        const text = sealUnsealed(plain, place.sealer, sealedAt, name)
        checkSize(text, name)
        const commit = await commitOf(at, title, text, sealedAt, others, place.run)
        const other = await publish(at, parent, commit)
        if (other === null) {
          base = {
            lineage: state.lineage,
            serial: state.serial,
            commit,
            from: commit,
            name: textDigest(text),
            others,
          }
          return await repository.remember(branch, commit)
        }
        // What others have put on top meanwhile does no harm.
        const isJunk = base !== null && (await nameAt(at, other.tip)) === base.name
        if (other.tip === null || !isJunk || count === tries) throw lostSwap(name)
        parent = other.tip
      }
    },
  }
}

function branchAt(branch: string, { repository, sealer, sleep, random }: StorePlace): Branch {
  const name = `git:${branch}`
  return {
    repository: repository({
      largest: largestState,
      patience,
      unread: `The state ${name} could not be read.`,
      unsaved: `The state could not be saved to ${name}.`,
      instead: ', or set ESPALIER_STATE to file: and a path',
    }),
    branch,
    name,
    sealer,
    // A pause of random length up to a limit that grows: so that two runs do not meet again.
    pause: async (failures) => await sleep(random() * 250 * 4 ** (failures - 1)),
  }
}

function textsByPath(records: readonly StoredRecord[]): ReadonlyMap<string, string> {
  return new Map(records.map(({ name, text }) => [`${folderOfRecords}/${name}`, text]))
}

/** A commit that a person has named. */
async function commitOn({ repository, branch, name }: Branch, revision: string): Promise<string> {
  const id = await repository.commitAt(revision)
  if (id !== null) return id
  throw new ExitError(
    7,
    `There is no commit "${revision}" of ${name} in this clone. "git log refs/espalier/${branch}" lists those that were seen here.`,
  )
}

/** The serial in the newest commit; 0 if there is none. */
async function serialAt(at: Branch, tip: string): Promise<number> {
  const found = await orExitError(stateBytes(at, tip))
  const state = found instanceof ExitError ? '' : read(found.bytes)
  return typeof state === 'string' ? 0 : state.serial
}

/** Whether this clone has seen a sealed commit that is no longer part of the branch: it was overwritten by force. */
async function wasOverwritten({ repository, branch }: Branch, tip: string): Promise<boolean> {
  const seen = await repository.seen(branch)
  return seen !== null && seen !== tip && !(await repository.isWithin(seen, tip))
}

/** Whether this may be the name of a branch for a state: a plain one that cannot be mistaken for anything else. */
export function isBranch(name: string): boolean {
  return /^\w[\w./-]{0,99}$/.test(name) && !/\.\.|\/\/|\/\.|\.lock(?:\/|$)|[./]$|^HEAD$/.test(name)
}

/** How often something is tried, with pauses of 21 seconds in all at most. */
const tries = 5

/** The commit that the branch is at now, fetched with all that it follows on; null if there is no such branch. */
async function newest({ repository, branch, name, pause }: Branch): Promise<string | null> {
  const isHere = async (commit: string): Promise<boolean> => (await repository.entries(commit)) !== null
  let why: ExitError | null = null
  for (let failures = 0; failures < tries; failures += 1) {
    if (failures > 0) await pause(failures)
    const commit = await repository.tip(branch)
    if (commit === null || (await isHere(commit))) return commit
    why = (await orExitError(repository.fetch(branch))) ?? null
    if (await isHere(commit)) return commit
  }
  throw why ?? new ExitError(7, `The state ${name} changes too fast to be read. Run the command again.`)
}

function commitTitle({ serial, bindings }: State): string {
  const accounts = Object.keys(bindings).length
  return `serial ${serial}: ${accounts} ${accounts === 1 ? 'account' : 'accounts'}`
}

/** A commit of a state and the other files on top of `parent`, so far only in this repository. */
async function commitOf(
  { repository, sealer }: Branch,
  title: string,
  text: Buffer,
  at: SealedAt,
  others: readonly Entry[],
  run: string,
): Promise<string> {
  const id = await repository.write(text)
  // With the name of the run, no two runs ever make the same commit: the commit that is there shows whose save was
  // accepted.
  const mark = sealer === null ? '' : `${markKey}: ${markOf(at, id, sealer)}\n`
  const message = `${title}\n\nRun: ${run}\n${mark}`
  return await repository.commit([...others, { mode: '100644', id, name: stateFile }], at.parent, message)
}

/**
 * Pushes a commit onto `base`, and returns null, or where the branch is if another run has pushed. If the answer is
 * lost, the branch is read. Throws `ExitError` 7 if it cannot be done.
 */
async function publish(
  at: Branch,
  base: string | null,
  commit: string,
): Promise<{ readonly tip: string | null } | null> {
  const { repository, branch, name, pause } = at
  let why = ''
  for (let failures = 0; failures < tries; failures += 1) {
    if (failures > 0) await pause(failures)
    const rejected = await repository.push(branch, base, commit)
    if (rejected === null) return null
    why = rejected.words
    const tip = await repository.tip(branch).catch(() => undefined)
    if (tip === base && rejected.forGood) break
    if (tip === base || tip === undefined) continue
    if (tip !== null && (await isAccepted(at, commit, tip))) return null
    return { tip }
  }
  throw new ExitError(
    7,
    `The state could not be saved to ${name} (${why}). Check that this user may push to that branch and that nothing protects it, and run the command again.`,
  )
}

/** Whether the branch is at a commit, or a save is on top of it: the push was accepted, although no answer said so. */
async function isAccepted({ repository, branch }: Branch, commit: string, tip: string): Promise<boolean> {
  if ((await repository.entries(tip)) === null) await orExitError(repository.fetch(branch))
  return await repository.isWithin(commit, tip)
}
