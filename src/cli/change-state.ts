import type { State } from '../model/files.js'
import { message, printed } from '../render/escaping/printed.js'
import { nothing } from '../render/escaping/words.js'
import { stateStore } from '../engine/session.js'
import { sealedState } from '../engine/state.js'
import type { Report, Host } from '../host/host.js'
import { requireFree } from '../engine/run.js'
import { ExitError } from '../model/exit-error.js'
import { nearest } from '../desired/nearest.js'

/** The next state, and what to say of it. */
export interface StateEdit {
  readonly next: State
  readonly says: string
}

/** Changes the saved state, unless a run holds the lock. */
export async function changeState(host: Host, change: (state: State) => StateEdit): Promise<Report> {
  return await changeLocked(host, async (state, where) => {
    await requireFree(state.lock, where, host)
    return change(state)
  })
}

/** Changes the saved state, which may be locked. `where`: the name of its store. */
export async function changeLocked(
  host: Host,
  change: (state: State, where: string) => Promise<StateEdit>,
): Promise<Report> {
  const store = stateStore(host)
  const state = await sealedState(store, host)
  if (state === null) throw new ExitError(7, `There is no state at ${store.name}, so there is nothing to change.`)
  const { next, says } = await change(state, store.name)
  await store.save({ ...next, serial: state.serial + 1 })
  return { exit: 0, out: nothing, err: printed`${message(says)}\n` }
}

/** The nearest known name as a question; empty if none is near. */
export function meant(word: string, known: object): string {
  const near = nearest(word, Object.keys(known))
  return near === null ? '' : ` Did you mean "${near}"?`
}
