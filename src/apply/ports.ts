import type { Values } from '../model/fields.js'
import type { Change } from '../model/files.js'
import type { UserId } from '../model/names.js'
import type { User } from '../model/people.js'

/** What became of one write. A refused key or a wrong company is thrown as `Trouble`: it ends the run. */
export type Reply =
  /** Done, and confirmed: `user` is what the service shows now. */
  | { readonly kind: 'done'; readonly user: User }
  /** Nothing was changed, and `why` says what the service answered, or what is not as the plan saw it. */
  | { readonly kind: 'refused'; readonly why: string }
  /** Sent, and nobody can tell yet whether it was done. */
  | { readonly kind: 'unsettled'; readonly why: string }

/** The capability to change the service. A manager in `Values` is a `UserId` here. */
export interface Writer {
  /** Creates one account, its manager with it. Sends once: an unsettled create is looked up, never sent again. */
  create(values: Values): Promise<Reply>
  /**
   * Changes one account: reads it, refuses unless it has one of `emails` and still holds `before`, writes `after` and
   * leaves every other field as it was, and confirms. `before` and `after` have the same fields.
   */
  change(id: UserId, emails: readonly string[], before: Values, after: Values): Promise<Reply>
  /** Every account with exactly this address, whatever its case. Empty: none that the service shows. */
  find(email: string): Promise<readonly User[]>
}

/** Where an apply remembers what it did, and what it knows of accounts. Throws `Trouble` 7 when it cannot be saved. */
export interface Journal {
  /** The account bound to a key, and the address it was last given. */
  bound(key: string): { readonly id: UserId; readonly email: string | null } | null
  /** Remembers that a change was made to an account. Saves now and then, so that little is lost at any moment. */
  record(change: Change, user: UserId): Promise<void>
  /** Saves what is not saved yet. */
  flush(): Promise<void>
}

/** What an apply is given beside the plan. */
export interface Conditions {
  readonly maxInFlight: number
  /** Whether to look for an account before a create: the list that the plan was made from may be too old by now. */
  readonly lookFirst: () => boolean
  /** Start nothing more once this is aborted. */
  readonly stop: AbortSignal
  readonly sleep: (milliseconds: number) => Promise<void>
}
