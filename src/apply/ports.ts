import type { Values } from '../model/fields.js'
import type { Change } from '../model/files.js'
import type { UserId } from '../model/names.js'
import type { Reply } from '../model/outcome.js'
import type { User } from '../model/people.js'

/** The capability to change the service. A manager in `Values` is a `UserId` here. */
export interface Writer {
  /** Creates one account, and gives it its manager. Sends once: an unsettled create is looked up, never sent again. */
  create(values: Values): Promise<Reply>
  /** Creates several accounts, with a reply for each, in their order. */
  createAll(list: readonly Values[]): Promise<readonly Reply[]>
  /**
   * Changes one account: reads it, refuses unless it has one of `emails` and still holds `before`, writes `after` and
   * leaves every other field as it was, and confirms. `before` and `after` have the same fields.
   */
  change(id: UserId, emails: readonly string[], before: Values, after: Values): Promise<Reply>
  /**
   * Completes an account that was made for these values, and found later, with what could not be sent when it was made.
   */
  complete(values: Values, user: User): Promise<User>
  /** Deactivates several accounts, each as `change` does, with a reply for each, in their order. */
  deactivateAll(list: readonly Alteration[]): Promise<readonly Reply[]>
  /** Every account with exactly this address, case ignored. Empty: none that the service shows. */
  find(email: string): Promise<readonly User[]>
  /** Those of the addresses that an account has, as given. */
  taken(emails: readonly string[]): Promise<ReadonlySet<string>>
}

/** One change of one account: what `change` takes. */
export interface Alteration {
  readonly id: UserId
  readonly emails: readonly string[]
  readonly before: Values
  readonly after: Values
}

/** Where an apply records what it is about to do and what it did, and what it knows of accounts. */
export interface Journal {
  /** The account bound to a key, and the address it was last given. */
  bound(key: string): { readonly id: UserId; readonly email: string | null } | null
  /**
   * Saves that these changes are about to be sent. They may be sent only once it returns: if it throws, a `Trouble` 7,
   * another run may be writing.
   */
  intend(changes: readonly Change[]): Promise<void>
  /**
   * Records that a change was made to an account. It is saved with the next save; until then a look at the service
   * tells.
   */
  record(change: Change, user: UserId): void
  /** Removes a change that was not made. */
  drop(change: Change): void
  /** Records that a change was sent and looked for in vain: from now on only a person can tell. */
  leave(change: Change): void
  /** Saves what is not saved yet. */
  flush(): Promise<void>
}

/** What an apply gets beside the plan. */
export interface Conditions {
  readonly maxInFlight: number
  /** How many accounts may be made, or deactivated, with one request. */
  readonly batch: { readonly create: number; readonly deactivate: number }
  /** Whether to look for an account before a create: the list that the plan was made from may be too old by now. */
  readonly lookFirst: () => boolean
  /** Milliseconds before each look for a new account whose answer was lost. */
  readonly looks: readonly number[]
  /** Once this is aborted, no more changes start. */
  readonly stop: AbortSignal
  /** Ends early once `stop` is aborted. */
  readonly sleep: (milliseconds: number) => Promise<void>
}
