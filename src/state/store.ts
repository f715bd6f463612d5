import type { State } from '../model/files.js'
import type { Git } from '../model/git.js'
import type { StoredRecord } from './evidence.js'
import type { Sealer } from './seal.js'
import type { FoundState } from './version.js'

/** A state as it was loaded. */
export interface Loaded extends FoundState {
  /** The commit that it is in; null for a file. */
  readonly commit: string | null
  /** How many commits were pushed on top of it that no run of ours made: they were stepped over. */
  readonly strange: number
}

/** Where a state lives. */
export interface Store {
  /** How people call the place, in messages. */
  readonly name: string
  /**
   * The newest state whose seal fits, or, where there is none, the newest one; null if there is none at all. `from`: the
   * one in that commit, whatever is there now: what is saved then follows on both. Throws `Trouble` 7 if it cannot be
   * read or is damaged.
   */
  readonly load: (from?: string) => Promise<Loaded | null>
  /** Whether something beside the state shows that there was one: records, or what this machine remembers. */
  readonly hasTraces: () => Promise<boolean>
  /**
   * Seals and saves durably, as a compare-and-swap on what this store loaded or saved last: nothing, if it did neither. The
   * records are there as soon as the state is, and are never overwritten. Throws `Trouble` 7 if it fails or if anybody
   * else has saved meanwhile, and a `TypeError` unless the serial is one more and the lineage is the same.
   */
  readonly save: (state: State, records?: readonly StoredRecord[]) => Promise<void>
  /**
   * The records beside the state that was loaded or saved last, in the order of their names; none before that. Throws
   * `Trouble` 7 that names what is no record, or if there are more than can be read.
   */
  readonly records: () => Promise<readonly StoredRecord[]>
}

/** What a store needs from outside. */
export interface StorePlace {
  /** What a relative path starts from, and inside which repository a branch is. */
  readonly folder: string
  /** A name that no other run has: letters, digits and hyphens. */
  readonly run: string
  /** Git in that folder. A command may write so many bytes, and take so many milliseconds. */
  readonly git: (largest: number, patience: number) => Git
  readonly sleep: (milliseconds: number) => Promise<void>
  /** From 0 up to 1. */
  readonly random: () => number
  /** Null: no state can be checked, and none saved. */
  readonly sealer: Sealer | null
  /** A folder of this user, outside every repository, in which a machine remembers what it has seen; null: there is none. */
  readonly memory: string | null
}
