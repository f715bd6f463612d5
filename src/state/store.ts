import type { State } from '../model/files.js'
import type { Git } from '../model/git.js'
import { Trouble } from '../model/trouble.js'
import type { Kept } from './evidence.js'
import { fileStore } from './file/file-store.js'
import { gitStore, isBranch } from './git/git-store.js'

/** Where a state lives. */
export interface Store {
  /** How people call the place, in messages. */
  readonly name: string
  /** The state, or null if there is none yet. Throws `Trouble` 7 if there is one that cannot be read or is damaged. */
  readonly load: () => Promise<State | null>
  /**
   * Saves durably, as a compare-and-swap on what this store loaded or saved last: nothing, if it did neither. The
   * records are there as soon as the state is, and are never overwritten. Throws `Trouble` 7 if it fails or if anybody
   * else has saved meanwhile, and a `TypeError` unless the serial is one more and the lineage is the same.
   */
  readonly save: (state: State, records?: readonly Kept[]) => Promise<void>
  /**
   * The records beside the state that was loaded or saved last, in the order of their names; none before that. Throws
   * `Trouble` 7 that names what is no record, or if there are more than can be read.
   */
  readonly records: () => Promise<readonly Kept[]>
}

/** What a store needs from outside. */
export interface Place {
  /** What a relative path starts from, and inside which repository a branch is. */
  readonly folder: string
  /** A name that no other run has: letters, digits and hyphens. */
  readonly run: string
  /** Git in that folder. A command may write so many bytes, and take so many milliseconds. */
  readonly git: (largest: number, patience: number) => Git
  readonly sleep: (milliseconds: number) => Promise<void>
  /** From 0 up to 1. */
  readonly random: () => number
}

/** The store that ESPALIER_STATE names. Throws `Trouble` 1. */
export function openStore(setting: string | undefined, place: Place): Store {
  if (setting === undefined || setting === '') return fileStore(defaultFile, place)
  if (setting.startsWith('file:') && setting.length > 5) return fileStore(setting.slice(5), place)
  const branch = setting.startsWith('git:') ? setting.slice(4) : ''
  if (isBranch(branch)) return gitStore(branch, place)
  throw new Trouble(
    1,
    `ESPALIER_STATE is "${setting}". Write file: and a path, for example file:.espalier/state.json, or git: and a branch, for example git:espalier-state.`,
  )
}

const defaultFile = '.espalier/state.json'
