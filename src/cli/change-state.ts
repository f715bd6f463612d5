import type { State } from '../model/files.js'
import { message, printed } from '../render/escaping/printed.js'
import { nothing } from '../render/escaping/words.js'
import { stateStore } from '../engine/session.js'
import { sealedState } from '../engine/state.js'
import type { Report, Host } from '../host/host.js'
import { requireFree } from '../engine/run.js'
import { Trouble } from '../model/trouble.js'
import { nearest } from '../desired/nearest.js'

/** Changes the saved state, unless a run holds the lock. */
export async function changeState(
  host: Host,
  change: (state: State) => { readonly next: State; readonly says: string },
): Promise<Report> {
  const store = stateStore(host)
  const state = required(await sealedState(store, host), store.name)
  await requireFree(state.lock, store.name, host)
  const { next, says } = change(state)
  await store.save({ ...next, serial: state.serial + 1 })
  return { exit: 0, out: nothing, err: printed`${message(says)}\n` }
}

/** The state; throws `Trouble` 7 if there is none. */
export function required(state: State | null, where: string): State {
  if (state === null) throw new Trouble(7, `There is no state at ${where}, so there is nothing to change.`)
  return state
}

/** The nearest known name as a question; empty if none is near. */
export function meant(word: string, known: object): string {
  const near = nearest(word, Object.keys(known))
  return near === null ? '' : ` Did you mean "${near}"?`
}
