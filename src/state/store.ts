import type { Repository, RepositoryNeeds } from '../model/ports.js'
import type { Sealer } from './seal.js'

/** What a store needs from outside. */
export interface StorePlace {
  /** The base of a relative path, and the repository of a branch. */
  readonly folder: string
  /** A name that no other run has: letters, digits and hyphens. */
  readonly run: string
  /** The repository around that folder. */
  readonly repository: (needs: RepositoryNeeds) => Repository
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
