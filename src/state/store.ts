import type { State } from '../model/files.js'
import type { Git } from '../model/git.js'
import type { StoredRecord } from './evidence.js'
import type { Sealer } from './seal.js'
import type { FoundState } from './version.js'

/** A state as it was loaded. */
export interface Loaded extends FoundState {
  /** Its commit; null for a file. */
  readonly commit: string | null
  /** How many commits of others were pushed on top of it: they were stepped over. */
  readonly strange: number
}

/** Where a state is kept. */
export interface Store {
  /** The name of the place for people, in messages. */
  readonly name: string
  /**
   * The newest state whose seal fits, or, if there is none, the newest one; null if there is none at all. `from`: the
   * one in that commit, whatever is there now: what is saved then follows on both. Throws `Trouble` 7 if it cannot be
   * read or is damaged.
   */
  readonly load: (from?: string) => Promise<Loaded | null>
  /** Whether something beside the state shows that there was one: records, or what this machine remembers. */
  readonly hasTraces: () => Promise<boolean>
  /**
   * Seals and saves durably, as a compare-and-swap on what this store loaded or saved last: on nothing, if it did
   * neither. The records are there as soon as the state is, and are never overwritten. Throws `Trouble` 7 if it fails
   * or if another run has saved meanwhile, and a `TypeError` unless the serial is one more and the lineage is the same.
   */
  readonly save: (state: State, records?: readonly StoredRecord[]) => Promise<void>
  /**
   * The records beside the state that was loaded or saved last, in the order of their names; none before that. Throws
   * `Trouble` 7 naming a file that is no record, or if there are more than can be read.
   */
  readonly records: () => Promise<readonly StoredRecord[]>
}

/** What a store needs from outside. */
export interface StorePlace {
  /** The base of a relative path, and the repository of a branch. */
  readonly folder: string
  /** A name that no other run has: letters, digits and hyphens. */
  readonly run: string
  /** Git in that folder. A command may write at most this many bytes, and take at most this many milliseconds. */
  readonly git: (largest: number, patience: number) => Git
  readonly sleep: (milliseconds: number) => Promise<void>
  /** From 0 up to 1. */
  readonly random: () => number
  /** Null: no state can be checked, and none saved. */
  readonly sealer: Sealer | null
  /**
   * A folder of this user, outside every repository, in which a machine remembers what it has seen; null if there is
   * none.
   */
  readonly memory: string | null
}
