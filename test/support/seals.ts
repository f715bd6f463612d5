import type { State } from '../../src/model/files.js'
import type { Store } from '../../src/model/ports.js'
import { sealerOf } from '../../src/state/seal.js'
import { nowhere, sealedText } from '../../src/state/version.js'
import { key } from './canary.js'

/** What the runs of the tests seal with: the key of their sandboxes. */
export const sealer = sealerOf(key)

/** The text of a state in a file, as a run would have saved it. */
export function sealedFile(state: State): string {
  return sealedText(state, sealer, nowhere, 'a test').toString('utf8')
}

/** The state that a store loads, whatever its seal says. */
export async function stateIn(store: Store): Promise<State | null> {
  return (await store.load())?.state ?? null
}
