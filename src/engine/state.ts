import { isAbsolute, join } from 'node:path'
import type { Day } from '../model/names.js'
import type { Evidence, State, Intent, Made } from '../model/files.js'
import type { Settings } from '../model/people.js'
import { ExitError } from '../model/exit-error.js'
import type { Loaded, Store } from '../model/ports.js'
import { sealerOf, type Sealer } from '../state/seal.js'
import { withoutProof } from '../state/state.js'
import type { Host } from '../host/host.js'
import { awaitWrites, type Awaited } from '../live/read/await-writes.js'
import { counted } from '../render/plan/counts.js'
import { words } from '../render/escaping/words.js'
import type { Connection } from '../live/connection.js'
import { printed } from '../render/escaping/printed.js'
import { managerIn } from '../plan/shown.js'

/** A state that a run may use. */
export interface Trusted {
  /** Null if there is none yet, and nothing shows that there was one. */
  readonly state: State | null
  /** How many commits of others were stepped over. */
  readonly strange: number
  /** Which state the settings of the main branch allowed to be sealed; null if the seal fitted. */
  readonly takeover: NonNullable<Evidence['takeover']> | null
}

/** What seals the state: ESPALIER_STATE_KEY if there is one, else the API key; null without either. Throws `ExitError` 1. */
export function sealerFrom({ key, stateKey }: Pick<Host, 'key' | 'stateKey'>): Sealer | null {
  const own = stateKey()?.trim() ?? ''
  if (own !== '') {
    if (/^[\w+/=-]{43,1024}$/.test(own)) return sealerOf(own)
    throw new ExitError(
      1,
      'ESPALIER_STATE_KEY is not a valid key. Set it to 32 or more random bytes, as hex or base64; "espalier state key" makes one.',
    )
  }
  const api = key()?.trim() ?? ''
  return api === '' ? null : sealerOf(api)
}

/**
 * Where programs of this user keep their state (XDG base directories); null if the environment names no place. A
 * relative path counts as none, as XDG has it: it would be in the repository, where everyone with push access can add
 * files.
 */
export function memoryOf({ env }: Pick<Host, 'env'>): string | null {
  const isPlace = (place: string | undefined): place is string => place !== undefined && isAbsolute(place)
  const named = [env['XDG_STATE_HOME'], env['LOCALAPPDATA']].find(isPlace)
  if (named !== undefined) return join(named, 'espalier')
  const home = env['HOME']
  return isPlace(home) ? join(home, '.local/state/espalier') : null
}

/**
 * The state of a store, if its seal fits, or if the settings allow exactly this one to be sealed. Throws `ExitError` 7 for
 * any other, for one of another lineage than the settings pin, and where there is none although there was one.
 */
export async function trusted(store: Store, settings: Settings, host: Host): Promise<Trusted> {
  const loaded = await store.load()
  const { lineage } = settings
  if (loaded === null) {
    if (lineage !== null || (await store.hasTraces())) throw missing(store.name, lineage)
    return { state: null, strange: 0, takeover: null }
  }
  const { state, strange } = loaded
  const takeover = loaded.trust === 'sealed' ? null : allowedTakeover(loaded, settings)
  if (loaded.trust !== 'sealed' && takeover === null) throw unsealed(loaded, store.name, host)
  if (lineage !== null && state.lineage !== lineage) throw otherLineage(store.name, state.lineage, lineage)
  return { state: takeover === null ? state : takenOver(state, takeover), strange, takeover }
}

/** The state of a store for a command that changes it, and has no settings: only one whose seal fits. Throws `ExitError` 7. */
export async function sealedState(store: Store, host: Host): Promise<State | null> {
  const loaded = await store.load()
  if (loaded === null) return null
  if (loaded.trust !== 'sealed') throw unsealed(loaded, store.name, host)
  return loaded.state
}

/** A state that was changed may not know all people who were hired: they must not get a second account. */
function takenOver(state: State, { why }: NonNullable<Trusted['takeover']>): State {
  return { ...withoutProof(state), hiring: state.hiring && why !== 'changed' }
}

function allowedTakeover({ name, trust, state }: Loaded, { allow }: Settings): Trusted['takeover'] {
  if (allow.seal?.digest !== name) return null
  return { digest: name, serial: state.serial, why: whyOf(trust), reason: allow.seal.reason }
}

/** Why a state had to be sealed, as the evidence says it. */
export function whyOf(trust: Loaded['trust']): NonNullable<Evidence['takeover']>['why'] {
  return trust === 'unsealed' || trust === 'other-key' ? trust : 'changed'
}

/** What is wrong with the seal of a state, to be put after its name. */
export function whatOf(trust: Exclude<Loaded['trust'], 'sealed'>): string {
  return what[trust]
}

const what: Readonly<Record<Exclude<Loaded['trust'], 'sealed'>, string>> = {
  unchecked: 'could not be checked: there is no key for its seal',
  unsealed: 'has no seal: a version before seals wrote it, or something other than Espalier did',
  'other-key': 'is sealed with another key than this run has',
  changed: 'is not as Espalier wrote it, or not where Espalier wrote it',
  older: 'is older than one seen here before, or has another lineage',
}

const way: Readonly<Record<Exclude<Loaded['trust'], 'sealed'>, string>> = {
  unchecked: 'Set SMALL_IMPROVEMENTS_API_KEY, or ESPALIER_STATE_KEY if your runs have one, and run the command again.',
  unsealed: 'Check it with "espalier state show", then seal it:',
  'other-key':
    'Check the key first (ESPALIER_STATE_KEY if your runs have one, or else SMALL_IMPROVEMENTS_API_KEY): a mistyped one ends like this too. If the runs use several API keys, give them all one ESPALIER_STATE_KEY ("espalier state key" makes one). Then, or if the API key was changed, seal the state:',
  changed:
    'Find out who changed it. If an older state is the right one, restore its file, or, for a branch, add --from COMMIT to the command below. Then seal the right one:',
  older: 'Find out who put it there. If it is right, seal it:',
}

function unsealed({ trust, name, commit }: Loaded, where: string, { now }: Host): ExitError {
  const known = trust === 'sealed' ? 'changed' : trust
  const at = commit === null ? '' : ` (commit ${commit.slice(0, 10)})`
  const place = commit === null ? 'with' : `in a clone, with ESPALIER_STATE=${where} and`
  const begin = `The state ${where}${at} ${what[known]}. Nothing was written. ${way[known]}`
  if (known === 'unchecked') return new ExitError(7, begin)
  const until = new Date(now().getTime() + 14 * 86_400_000).toISOString().slice(0, 10) as Day
  return new ExitError(
    7,
    `${begin} run "espalier state seal" ${place} the key of these runs. In CI, a reviewed line in espalier.yaml on the main branch does it: allow: { seal: { digest: ${name}, reason: WHY, until: ${until} } }.`,
  )
}

function missing(where: string, lineage: string | null): ExitError {
  const sign =
    lineage === null
      ? 'this machine has seen one, or its records exist'
      : `espalier.yaml names the one with the lineage ${lineage}`
  return new ExitError(
    7,
    `There is no state at ${where}, but there was one: ${sign}. Nothing was written: hires could get a second account. ${bringBack(where)} If it is lost for good, run "espalier state seal --new", and write the lineage that it prints into espalier.yaml: every account is then adopted by its address.`,
  )
}

/** Where a missing state may still be: for a branch, each clone that has worked with it keeps what it has seen. */
export function bringBack(where: string): string {
  const branch = /^git:(.+)$/.exec(where)?.[1]
  return branch === undefined
    ? 'Restore the newest one from a copy.'
    : `Restore the newest one from a clone that has seen it (git push origin refs/espalier/${branch}:refs/heads/${branch}), or from a copy.`
}

function otherLineage(where: string, found: string, pinned: string): ExitError {
  return new ExitError(
    7,
    `The state ${where} has the lineage ${found}, and espalier.yaml names ${pinned}. Nothing was written. Set ESPALIER_STATE to the right state. If the old one is lost and this one was started on purpose, write its lineage into espalier.yaml.`,
  )
}

/** The state, and the service that shows what was written. */
interface OpenWork {
  readonly saved: State
  readonly settings: Settings
  readonly connection: Connection
}

/**
 * Waits for what earlier runs may have sent without getting an answer, as long as the service may take to show it.
 * Returns the ids of those that showed; null if there was nothing to wait for.
 */
export async function awaitOpenWrites(
  { saved, settings, connection }: OpenWork,
  host: Host,
): Promise<ReadonlySet<string> | null> {
  const open = openIn(saved)
  if (open.length === 0) return null
  host.terminal.say(
    words`Looking for ${counted(open.length, words`write`)} of an earlier run with an unknown outcome: up to ${Math.ceil(settings.showsWithin / 1000)} s.`,
  )
  const writes = open.map(([id, intent]) => ({ ...awaited(intent, saved), intent: id }))
  const looks = looksWithin(settings.showsWithin)
  const seen = await awaitWrites(connection, writes, looks, saved.lastGood?.users ?? 0, (left) =>
    host.terminal.progress(words`looking for ${left} of ${open.length}`),
  )
  host.terminal.progress(null)
  return new Set(seen.map(({ intent }) => intent))
}

/** Prints what a plan that does not wait cannot know yet. */
export function tellOpenWork({ saved }: Pick<OpenWork, 'saved'>, { terminal }: Host): void {
  const open = openIn(saved).length
  if (saved.lock !== null)
    terminal.say(printed`An apply may be running (${saved.lock.by}): the plan may show it half done.`)
  if (open > 0)
    terminal.say(
      words`The outcome of ${counted(open, words`write`)} of an earlier run is not known yet: apply looks for that first.`,
    )
}

/** What may still show. A new account that a person has found is only read. */
function openIn({ intents, bindings }: State): readonly (readonly [id: string, intent: Intent])[] {
  const isFound = ({ action, key }: Intent): boolean => action === 'create' && bindings[key] !== undefined
  return Object.entries(intents).filter(([, intent]) => intent.status === 'open' && !isFound(intent))
}

/** When to look for something that must show within this many milliseconds: at once, and then less and less often. */
export function looksWithin(milliseconds: number): readonly number[] {
  return milliseconds === 0 ? [0] : [0, 1, 2, 4, 6].map((part) => (part * milliseconds) / 13)
}

function awaited({ key, after, action, user }: Intent, { bindings }: State): Awaited {
  const id = user ?? bindings[key]?.id
  if (action === 'create' || id === undefined) return { kind: 'new', email: String(after.email) }
  const { manager, ...values } = after
  if (typeof manager !== 'string') return { kind: 'changed', id, values: after }
  const above = managerIn(manager, bindings)
  return { kind: 'changed', id, values: above === null ? values : { ...values, manager: above } }
}

/**
 * The state as it is known to be now, with the writes of earlier runs that are in no record: those noted as made, and
 * those that were open when the state was saved and show in full by now. It keeps them until a record has them.
 */
export function withUnrecorded(saved: State, now: State): State {
  const found = new Map<string, Made>()
  for (const [id, { key, action, before, after }] of Object.entries(saved.intents)) {
    const binding = now.bindings[key]
    if (now.intents[id] !== undefined || binding === undefined) continue
    const shown = Object.entries(after).every(
      ([field, value]) => binding.applied[field as keyof typeof after] === value,
    )
    if (shown || (action === 'create' && saved.bindings[key] === undefined))
      found.set(id, { key, action, user: binding.id, before, after })
  }
  return found.size === 0 ? now : { ...now, unrecorded: { ...now.unrecorded, ...Object.fromEntries(found) } }
}

/**
 * The writes that are in no record, by the ids of the changes, without those of `told`. What a new account was made with
 * is in its binding.
 */
export function unrecordedIn(
  { unrecorded = {}, bindings }: State,
  told: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, Made> {
  const whole = (made: Made): Made =>
    made.action === 'create' ? { ...made, after: { ...bindings[made.key]?.applied, ...made.after } } : made
  const rest = Object.entries(unrecorded).filter(([id]) => !told.has(id))
  return new Map(rest.map(([id, made]) => [id, whole(made)]))
}
