import { state as isState } from '#validators/state'
import { ExitError } from '../../src/model/exit-error.js'
import type { State } from '../../src/model/files.js'
import type { Loaded, Store, StoredRecord } from '../../src/model/ports.js'
import { countAbove, foundIn, newestCommitOf, sealedSerial } from '../../src/state/line.js'
import { sealerOf } from '../../src/state/seal.js'
import { lostSwap, sealedText } from '../../src/state/version.js'
import { checkLoaded, noteLoad } from './laws-loading.js'
import { checkSaved } from './laws-saving.js'
import { isReached, stage, tell, type Process, type Sim, type Vault, type VaultCommit } from './sim.js'
import { apiKey } from './switches.js'

export const branch = 'espalier-state'
export const name = 'git:espalier-state'
export const sealer = sealerOf(apiKey)

/** `remembers`: all runs are in one clone, which knows what it has seen; else each has a fresh one. */
export function newVault(state: State | null, remembers: boolean): Vault {
  const start = { commits: new Map(), tip: null, ours: null, seen: null, pin: null, state: null, records: [] }
  const vault: Vault = { ...start, remembers, isOld: false, isForged: false }
  if (state !== null) save(vault, state)
  return vault
}

/** Moves the branch, as a push does. */
export function moveTo(vault: Vault, tip: string | null): void {
  vault.tip = tip
  vault.ours = lineFrom(vault, tip).reduce<VaultCommit | null>(
    (newest, commit) => (commit.serial > (newest?.serial ?? 0) ? commit : newest),
    null,
  )
  vault.state = vault.ours === null ? null : stateIn(vault.ours)
  vault.records = vault.ours?.records ?? []
}

/** The commits that are behind one, and itself, the newest first: none comes after those that it follows on. */
function lineFrom({ commits }: Vault, tip: string | null): readonly VaultCommit[] {
  const behind = new Map<string, VaultCommit>()
  const open = [tip]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const commit = id === null || behind.has(id) ? undefined : commits.get(id)
    if (commit === undefined) continue
    behind.set(commit.id, commit)
    open.push(...commit.parents)
  }
  return [...behind.values()].toSorted((a, b) => (a.id < b.id ? 1 : -1))
}

/** Ids are numbers in the order in which commits are made. */
function commitTo(vault: Vault, made: Omit<VaultCommit, 'id'>): VaultCommit {
  const commit = { id: String(vault.commits.size + 1).padStart(40, '0'), ...made }
  vault.commits.set(commit.id, commit)
  return commit
}

/**
 * A person without the key makes a commit, which is on no branch yet. One that is an exact copy of ours is as good as
 * ours.
 */
export function foreign(
  vault: Vault,
  parents: readonly string[],
  text: string,
  records: readonly StoredRecord[],
): VaultCommit {
  const copied = [...vault.commits.values()].find((one) => one.text === text && one.parents.join() === parents.join())
  return commitTo(vault, { parents, text, records, serial: copied?.serial ?? 0 })
}

/** A run or a person with the key saves a state, sealed, on top of all that is there. */
export function save(
  vault: Vault,
  state: State,
  records: readonly StoredRecord[] = [],
  from = vault.ours,
): VaultCommit {
  const text = sealedText(state, sealer, { branch, parent: vault.tip }, name).toString('utf8')
  const parents = vault.tip === null ? [] : [vault.tip]
  const { serial } = state
  const commit = commitTo(vault, { parents, text, records: [...(from?.records ?? []), ...records], serial })
  moveTo(vault, commit.id)
  return commit
}

/** What a person who looks at it takes for the state in a commit. */
export function stateIn({ text }: VaultCommit): State {
  const { seal: _, ...state } = JSON.parse(text) as State
  return state
}

/** The commit whose state counts, by the product's own decision: as the store for a branch asks for it. */
export function counting(vault: Vault): VaultCommit | null {
  const line = lineFrom(vault, vault.tip)
  const serials = new Map<string, number>()
  for (const [at, commit] of line.entries()) {
    const serial = sealedSerial({ commit, text: commit.text }, branch, sealer)
    if (serial !== null) serials.set(commit.id, serial)
    const { commit: found, done } = newestCommitOf(line.slice(0, at + 1), serials)
    if (done) return found === null ? null : (vault.commits.get(found.id) ?? null)
  }
  return null
}

/** Whether the runs' clone has seen a commit that is not behind the newest any more. */
function isOverwritten(vault: Vault): boolean {
  const { remembers, seen, tip } = vault
  return remembers && seen !== null && !lineFrom(vault, tip).some(({ id }) => id === seen)
}

function loadFrom(vault: Vault): { readonly from: VaultCommit; readonly loaded: Loaded } | null {
  const line = lineFrom(vault, vault.tip)
  const sealed = counting(vault)
  const from = sealed ?? line[0]
  if (from === undefined) return null
  const found = foundIn(from, Buffer.from(from.text), name, branch, sealer)
  const trust = found.trust === 'sealed' && isOverwritten(vault) ? 'older' : found.trust
  if (trust === 'sealed') vault.seen = from.id
  const strange = sealed === null ? 0 : countAbove(line, from)
  return { from, loaded: { ...found, trust, commit: from.id, strange } }
}

/**
 * The port of the store for one process. A save is asked for, then swapped, which makes it durable, then acknowledged.
 * A save of a process that died meanwhile may still be swapped, as a push that is on its way is.
 */
export function storeFor(process: Process, sim: Sim): Store {
  const { vault, chance } = sim
  let base: { readonly tip: string | null; readonly from: VaultCommit | null } = { tip: null, from: null }
  const delay = (): number => chance.between(1, 80)
  return {
    name,
    load: () =>
      new Promise((resolve, reject) => {
        const fault = process.trouble.store('load')
        stage(sim, process, delay(), () => {
          tell(sim, process, () => `loads ${what(vault)}${fault === null ? '' : ', which fails'}`)
          if (fault !== null) return reject(new ExitError(7, 'The vault cannot be read.'))
          noteLoad(sim, process, isOverwritten(vault))
          try {
            const found = loadFrom(vault)
            checkLoaded(sim, process, found?.loaded ?? null)
            base = { tip: vault.tip, from: found?.from ?? null }
            resolve(found?.loaded ?? null)
          } catch (error) {
            reject(error)
          }
        })
      }),
    // oxlint-disable-next-line typescript/require-await
    hasTraces: async () => vault.remembers && vault.seen !== null,
    // oxlint-disable-next-line typescript/require-await
    records: async () => base.from?.records ?? [],
    // A store takes a state at once: it may change as soon as this returns.
    save: (given, records = []) => {
      const state = structuredClone(given)
      return new Promise((resolve, reject) => {
        const fault = process.trouble.store('save')
        process.saves += 1
        tell(sim, process, () => `asks to save serial ${state.serial}`)
        const swap = (): void => {
          // What others have put on top meanwhile does no harm.
          const lost = vault.tip !== base.tip && (base.from === null || counting(vault)?.text !== base.from.text)
          const saved =
            !lost && fault !== 'down' && fault !== 'full'
              ? swapIn(sim, process, { state, told: records, from: base.from })
              : null
          tell(
            sim,
            process,
            () =>
              `${lost ? 'loses the swap to' : fault === null ? 'has saved' : `${fault}: saving`} serial ${state.serial}`,
          )
          stage(sim, process, delay(), () => {
            process.storeFailed ||= lost || fault !== null
            if (lost) return reject(lostSwap(name))
            if (fault !== null) return reject(new ExitError(7, `The state could not be saved (${fault}).`))
            base = { tip: saved?.id ?? null, from: saved }
            if (saved !== null) vault.seen = saved.id
            resolve()
          })
        }
        sim.clock.after(delay() + (process.trouble.late?.() ?? 0), () => {
          if (isReached(sim, process)) return swap()
          if (chance.maybe(0.3)) sim.clock.after(chance.between(0, 5000), swap)
        })
      })
    },
  }
}

function what({ tip, ours, state }: Vault): string {
  if (tip === null) return 'no state'
  return state === null
    ? 'what others have put there'
    : `serial ${state.serial}${tip === ours?.id ? '' : ' below junk'}`
}

function swapIn(
  sim: Sim,
  process: Process,
  {
    state,
    told,
    from,
  }: { readonly state: State; readonly told: readonly StoredRecord[]; readonly from: VaultCommit | null },
): VaultCommit {
  const { vault } = sim
  const [old, tip] = [vault.state, vault.tip]
  const commit = save(vault, state, told, from)
  if (process.saved === null)
    process.planned = new Map([...process.shown].map(([id, records]) => [id, String(records.at(-1)?.email)]))
  process.saved = state
  for (const id of Object.keys(state.intents)) process.intents.add(id)
  if (!isState(JSON.parse(commit.text)))
    sim.broken.push(`${process.name} saved a state that the schema refuses: ${JSON.stringify(isState.errors?.[0])}`)
  checkSaved(sim, { process, old, fresh: state, text: commit.text, records: told, commit, tip })
  return commit
}
