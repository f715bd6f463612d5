import type { Binding, Change, Intent, State } from '../model/files.js'
import type { PersonKey, UserId } from '../model/names.js'
import { bindingAfter } from './state.js'
import type { Store } from './store.js'

/** The state while changes are being made: kept in memory, and saved as a whole. */
export interface Journal {
  readonly bound: (key: string) => { readonly id: UserId; readonly email: string | null } | null
  /** Saves that these changes are about to be sent. */
  readonly intend: (changes: readonly Change[]) => Promise<void>
  /** The outcome of a change: made, not made, or known to nobody. Saved with the next save: until then looking tells. */
  readonly record: (change: Change, user: UserId) => void
  readonly drop: (change: Change) => void
  readonly leave: (change: Change) => void
  /** A change that was recorded as made does not show any more: it counts as open again. */
  readonly reopen: (change: Change) => void
  /** Changes what else is remembered, saved with the next save. */
  readonly note: (noted: Partial<Pick<State, 'lastGood' | 'begun' | 'hiring' | 'lock'>>) => void
  /** Replaces bindings whose values are known better now. */
  readonly settle: (bindings: ReadonlyMap<PersonKey, Binding>) => void
  /** Takes over what became of writes that were open. */
  readonly know: (known: Pick<State, 'bindings' | 'intents'>) => void
  /** What is remembered now. */
  readonly state: () => State
  /** Saves what is not saved yet; a state that is as it was is not saved, and keeps its serial. */
  readonly flush: () => Promise<void>
}

/** `saved` is what the store holds, `start` what is known by now. */
export function openJournal(store: Store, saved: State, start: State): Journal {
  const bindings = new Map(Object.entries(start.bindings) as [PersonKey, Binding][])
  const intents = new Map(Object.entries(start.intents))
  let rest = withoutMaps(start)
  let dirty = start !== saved
  let saving: Promise<void> = Promise.resolve()

  const state = (): State => ({
    ...rest,
    bindings: Object.fromEntries(bindings),
    intents: Object.fromEntries(intents),
  })
  const save = async (): Promise<void> => {
    if (!dirty) return
    dirty = false
    const serial = rest.serial + 1
    try {
      await store.save({ ...state(), serial })
      rest = { ...rest, serial }
    } catch (error) {
      dirty = true
      throw error
    }
  }
  const flush = async (): Promise<void> => {
    saving = saving.catch(() => undefined).then(save)
    await saving
  }
  return {
    state,
    flush,
    bound(key) {
      const binding = bindings.get(key as PersonKey)
      if (binding === undefined) return null
      const { email } = binding.applied
      return { id: binding.id, email: typeof email === 'string' ? email : null }
    },
    async intend(changes) {
      for (const change of changes) intents.set(change.id, intentOf(change))
      dirty = true
      await flush()
    },
    record(change, user) {
      const old = bindings.get(change.was ?? change.key)
      if (change.was !== undefined) bindings.delete(change.was)
      bindings.set(change.key, bindingAfter(old, change, user))
      rest = { ...rest, lastGood: sizeAfter(rest.lastGood, change) }
      intents.delete(change.id)
      dirty = true
    },
    drop(change) {
      dirty = intents.delete(change.id) || dirty
    },
    leave(change) {
      intents.set(change.id, { ...intentOf(change), status: 'unresolved' })
      dirty = true
    },
    reopen(change) {
      intents.set(change.id, intentOf(change))
      dirty = true
    },
    note(noted) {
      if (JSON.stringify({ ...rest, ...noted }) === JSON.stringify(rest)) return
      rest = { ...rest, ...noted }
      dirty = true
    },
    know(known) {
      for (const [id, intent] of intents) {
        const now = known.intents[id]
        if (now === intent) continue
        if (now === undefined) intents.delete(id)
        else intents.set(id, now)
        const binding = known.bindings[intent.key]
        if (binding !== undefined) bindings.set(intent.key, binding)
        dirty = true
      }
    },
    settle(better) {
      for (const [key, binding] of better) bindings.set(key, binding)
      dirty ||= better.size > 0
    },
  }
}

/** What is kept beside the accounts and the open writes. */
function withoutMaps(state: State): Omit<State, 'bindings' | 'intents'> {
  const { format, lineage, serial, company, service, lastGood, begun, hiring, lock } = state
  return { format, lineage, serial, company, service, lastGood, begun, hiring, lock }
}

function intentOf({ key, action, user, before, after }: Change): Intent {
  return { key, action: action as Intent['action'], user, before, after, status: 'open' }
}

/** Those whom we deactivated ourselves are not missing: the next list is proven by what was trusted, without them. */
function sizeAfter(size: State['lastGood'], { action }: Change): State['lastGood'] {
  return size === null || action !== 'deactivate' ? size : { ...size, active: size.active - 1 }
}
