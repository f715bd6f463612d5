import type { Binding, Change, Intent, Made, State } from '../model/files.js'
import type { PersonKey, UserId } from '../model/names.js'
import type { Journal, Store, StoredRecord } from '../model/ports.js'
import { recordDigest } from './evidence.js'
import { bindingAfter, withManager } from './state.js'

/** What a run may record beside its changes. */
type Noted =
  | 'lastGood'
  | 'begun'
  | 'hiring'
  | 'applied'
  | 'lastCommit'
  | 'lastDay'
  | 'scheduledAt'
  | 'accepted'
  | 'lock'

/** The accounts, the writes that are open, and those that are in no record. */
type Maps = Pick<State, 'bindings' | 'intents' | 'unrecorded'>

/** The state while changes are being made: kept in memory, and saved as a whole. */
export interface StateJournal extends Journal {
  /** A change that was recorded as made no longer shows: it counts as open again. */
  readonly reopen: (change: Change) => void
  /** Changes what else is recorded, saved with the next save. */
  readonly note: (noted: Partial<Pick<State, Noted>>) => void
  /** Replaces bindings whose values are known better now. */
  readonly settle: (bindings: ReadonlyMap<PersonKey, Binding>) => void
  /**
   * Takes over the outcome of writes that were open: one that is no longer open, of an account that is known, was made.
   */
  readonly know: (known: Pick<State, 'bindings' | 'intents'>) => void
  /** The state as it is now. */
  readonly state: () => State
  /**
   * Saves what is not saved yet, and these records with it: the last one is then the newest. An unchanged state is not
   * saved without a record, and keeps its serial.
   */
  readonly flush: (records?: readonly StoredRecord[]) => Promise<void>
}

/** `saved` is what the store holds, `start` what is known by now. */
export function openJournal(store: Pick<Store, 'save'>, saved: State, start: State): StateJournal {
  const bindings = ownCopy<Binding>(start.bindings)
  const intents = ownCopy<Intent>(start.intents)
  let made = ownCopy<Made>(start.unrecorded ?? {})
  let remembered = Object.keys(made).length
  let rest = withoutMaps(start)
  let dirty = start !== saved
  /** The maps of the state as it was last asked for; null once one of them has changed. */
  let maps: Maps | null = null
  let saving: Promise<void> = Promise.resolve()

  /** They change with the next change: a store takes what it saves at once. */
  const live = (): Maps => ({ bindings, intents, ...(remembered === 0 ? {} : { unrecorded: made }) })
  const state = (): State => ({ ...rest, ...(maps ??= copyOf(live())) })
  const changed = (): void => {
    dirty = true
    maps = null
  }
  /** A key that is renamed leaves no trace: what is remembered of others names its new one. */
  const rename = (was: PersonKey, key: PersonKey): void => {
    delete bindings[was]
    for (const [other, binding] of withManager(Object.entries(bindings), was, key)) bindings[other] = binding
    for (const [id, intent] of withManager(Object.entries(intents), was, key)) intents[id] = intent
  }
  /** Notes a write that is in no record yet, if there is room for it. */
  const remember = (id: string, change: Change | Intent, user: UserId): void => {
    if (!isRemembered(change, remembered)) return
    if (made[id] === undefined) remembered += 1
    made[id] = madeOf(change, user)
  }
  const save = async (records: readonly StoredRecord[]): Promise<void> => {
    const last = records.at(-1)
    if (!dirty && last === undefined) return
    dirty = false
    const { unrecorded, ...told } = live()
    const next = last === undefined && unrecorded !== undefined ? { ...told, unrecorded } : told
    const fresh = { serial: rest.serial + 1, ...(last === undefined ? {} : { evidence: recordDigest(last.text) }) }
    try {
      await store.save({ ...rest, ...next, ...fresh }, records)
      rest = { ...rest, ...fresh }
      if (last !== undefined) {
        ;[made, remembered] = [ownCopy({}), 0]
        maps &&= { bindings: maps.bindings, intents: maps.intents }
      }
    } catch (error) {
      dirty = true
      throw error
    }
  }
  const flush = async (records: readonly StoredRecord[] = []): Promise<void> => {
    saving = saving.catch(() => undefined).then(() => save(records))
    await saving
  }
  return {
    state,
    flush,
    bound(key) {
      const binding = bindings[key]
      if (binding === undefined) return null
      const { email } = binding.applied
      return { id: binding.id, email: typeof email === 'string' ? email : null }
    },
    async intend(changes) {
      for (const change of changes) intents[change.id] = { ...intentOf(change), ...lostAt(intents[change.id]) }
      changed()
      await flush()
    },
    record(change, user, shows = {}, madeAt) {
      const old = bindings[change.was ?? change.key]
      if (change.was !== undefined) rename(change.was, change.key)
      bindings[change.key] = bindingAfter(old, change, user, shows, madeAt)
      rest = { ...rest, lastGood: sizeAfter(rest.lastGood, change) }
      delete intents[change.id]
      remember(change.id, change, user)
      changed()
    },
    drop(change) {
      const intent = intents[change.id]
      if (intent === undefined || intent.sentAt !== undefined) return
      delete intents[change.id]
      changed()
    },
    lose(change, sentAt) {
      intents[change.id] = { ...intentOf(change), sentAt }
      changed()
    },
    markUnresolved(change) {
      intents[change.id] = { ...intentOf(change), status: 'unresolved' }
      changed()
    },
    reopen(change) {
      intents[change.id] = intentOf(change)
      if (made[change.id] !== undefined) remembered -= 1
      delete made[change.id]
      changed()
    },
    note(told) {
      if (!(Object.keys(told) as Noted[]).some((name) => JSON.stringify(told[name]) !== JSON.stringify(rest[name])))
        return
      rest = { ...rest, ...told }
      dirty = true
    },
    know(known) {
      for (const [id, intent] of Object.entries(intents)) {
        const now = known.intents[id]
        if (now === intent) continue
        const binding = known.bindings[intent.key]
        if (now !== undefined) intents[id] = now
        else {
          delete intents[id]
          if (binding !== undefined) remember(id, intent, binding.id)
        }
        if (binding !== undefined) bindings[intent.key] = binding
        changed()
      }
    },
    settle(better) {
      for (const [key, binding] of better) bindings[key] = binding
      if (better.size > 0) changed()
    },
  }
}

/** Without a prototype, every name is only a name. */
function ownCopy<T>(all: Readonly<Record<string, T>>): Record<string, T> {
  return Object.assign(Object.create(null), all) as Record<string, T>
}

function copyOf({ bindings, intents, unrecorded }: Maps): Maps {
  const maps = { bindings: { ...bindings }, intents: { ...intents } }
  return { ...maps, ...(unrecorded === undefined ? {} : { unrecorded: { ...unrecorded } }) }
}

function withoutMaps(state: State): Omit<State, keyof Maps> {
  const { bindings: _bindings, intents: _intents, unrecorded: _unrecorded, ...rest } = state
  return rest
}

function intentOf({ key, action, user, before, after }: Change): Intent {
  return { key, action: action as Intent['action'], user, before, after, status: 'open' }
}

/** A new account whose answer was lost may show for an hour, also if it is sent again. */
function lostAt(earlier: Intent | undefined): Pick<Intent, 'sentAt'> {
  return earlier?.sentAt === undefined ? {} : { sentAt: earlier.sentAt }
}

/**
 * Adoptions write nothing, so they are left out. Beside a company of 60,000 a state has room for this many other
 * writes; leavers are always kept.
 */
function isRemembered({ action }: Pick<Change, 'action'>, size: number): boolean {
  return action === 'deactivate' || (action !== 'adopt' && size < 5_000)
}

/** The values of a new account are in its binding: to save them twice would double the time of a save. */
function madeOf({ key, action, before, after }: Change | Intent, user: UserId): Made {
  return { key, action: action as Made['action'], user, before, after: action === 'create' ? {} : after }
}

/** Accounts that we deactivated are not missing: the next list is proven by what was trusted, without them. */
function sizeAfter(size: State['lastGood'], { action }: Change): State['lastGood'] {
  return size === null || action !== 'deactivate' ? size : { ...size, active: size.active - 1 }
}
