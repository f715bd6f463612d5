import type { Binding, Change, State } from '../model/files.js'
import type { PersonKey, UserId } from '../model/names.js'
import { bindingAfter } from './state.js'
import type { Store } from './store.js'

/** The state while changes are being made: kept in memory, saved every now and then, and at the end. */
export interface Journal {
  readonly bound: (key: string) => { readonly id: UserId; readonly email: string | null } | null
  readonly record: (change: Change, user: UserId) => Promise<void>
  /** Changes what else is remembered, saved with the next save. */
  readonly note: (noted: Partial<Pick<State, 'lastGood' | 'begun' | 'hiring'>>) => void
  /** Replaces bindings whose values are known better now. */
  readonly settle: (bindings: ReadonlyMap<PersonKey, Binding>) => void
  /** What is remembered now. */
  readonly state: () => State
  readonly flush: () => Promise<void>
}

/** A save stops everything else: at the most a fortieth of the time goes into saving, however large the company is. */
const pauseFactor = 40
/** Milliseconds between two saves at the least. */
const shortestPause = 250

export function openJournal(store: Store, start: State, now: () => number): Journal {
  const bindings = new Map(Object.entries(start.bindings) as [PersonKey, Binding][])
  let rest: Omit<State, 'bindings'> = start
  let dirty = false
  let saving: Promise<void> = Promise.resolve()
  let due = now() + shortestPause

  const save = async (): Promise<void> => {
    if (!dirty) return
    dirty = false
    const began = now()
    const next = { ...rest, serial: rest.serial + 1 }
    try {
      await store.save({ ...next, bindings: Object.fromEntries(bindings) })
      rest = { ...rest, serial: next.serial }
    } catch (error) {
      dirty = true
      throw error
    }
    due = now() + Math.max(shortestPause, pauseFactor * (now() - began))
  }
  const enqueue = async (): Promise<void> => {
    saving = saving.catch(() => undefined).then(save)
    await saving
  }
  return {
    bound(key) {
      const binding = bindings.get(key as PersonKey)
      if (binding === undefined) return null
      const { email } = binding.applied
      return { id: binding.id, email: typeof email === 'string' ? email : null }
    },
    async record(change, user) {
      const old = bindings.get(change.was ?? change.key)
      if (change.was !== undefined) bindings.delete(change.was)
      bindings.set(change.key, bindingAfter(old, change, user))
      rest = { ...rest, lastGood: sizeAfter(rest.lastGood, change) }
      dirty = true
      if (now() < due) return
      due = Number.POSITIVE_INFINITY
      await enqueue()
    },
    note(noted) {
      if (JSON.stringify({ ...rest, ...noted }) === JSON.stringify(rest)) return
      rest = { ...rest, ...noted }
      dirty = true
    },
    settle(better) {
      for (const [key, binding] of better) bindings.set(key, binding)
      dirty ||= better.size > 0
    },
    state: () => ({ ...rest, bindings: Object.fromEntries(bindings) }),
    flush: enqueue,
  }
}

/** Those whom we deactivated ourselves are not missing: the next list is proven by what was trusted, without them. */
function sizeAfter(size: State['lastGood'], { action }: Change): State['lastGood'] {
  return size === null || action !== 'deactivate' ? size : { ...size, active: size.active - 1 }
}
