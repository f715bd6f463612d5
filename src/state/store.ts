import type { State } from '../model/files.js'
import { Trouble } from '../model/trouble.js'
import { fileStore } from './file-store.js'

/** Where a state lives. Every save is a compare-and-swap: it fails if anybody else has saved since the load. */
export interface Store {
  /** How people call the place, in messages. */
  readonly name: string
  /** The state, or null if there is none yet. Throws `Trouble` 7 if there is one that cannot be read or is damaged. */
  readonly load: () => Promise<State | null>
  /** Saves durably. Throws `Trouble` 7 if that fails, or if another run has saved meanwhile. */
  readonly save: (state: State) => Promise<void>
}

/**
 * The store that ESPALIER_STATE names; `folder` is what a relative path starts from, and `run` a name that no other run
 * has. Throws `Trouble` 1.
 */
export function openStore(setting: string | undefined, folder: string, run: string): Store {
  if (setting === undefined || setting === '') return fileStore(defaultFile, folder, run)
  if (setting.startsWith('file:') && setting.length > 5) return fileStore(setting.slice(5), folder, run)
  throw new Trouble(1, `ESPALIER_STATE is "${setting}". Write file: and a path, for example file:.espalier/state.json.`)
}

const defaultFile = '.espalier/state.json'
