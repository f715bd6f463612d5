import type { Values } from './fields.js'
import type { Change, State } from './files.js'
import type { TreeEntry } from './git.js'
import type { UserId } from './names.js'
import type { Reply } from './outcome.js'
import type { User } from './people.js'

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
   * Null if it does not show all of itself yet.
   */
  complete(values: Values, user: User): Promise<User | null>
  /** Deactivates several accounts, each as `change` does, with a reply for each, in their order. */
  deactivateAll(list: readonly Alteration[]): Promise<readonly Reply[]>
  /**
   * Every account with exactly this address, case ignored. Empty: none that the service shows. Throws `ExitError` if that
   * cannot be told.
   */
  find(email: string): Promise<readonly User[]>
  /** Those of the addresses that an account has, as given. Throws `ExitError` if that cannot be told. */
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
   * Saves that these changes are about to be sent. They may be sent only once it returns: if it throws, an `ExitError` 7,
   * another run may be writing.
   */
  intend(changes: readonly Change[]): Promise<void>
  /**
   * Records that a change was made to an account, and what that shows of it: a text may be kept in another form. It is
   * saved with the next save; until then a look at the service tells. `madeAt`: when a new account was made, which the
   * service may list late.
   */
  record(change: Change, user: UserId, shows?: Values, madeAt?: string): void
  /** Removes a change that was not made. It stays if it was sent before and its answer was lost. */
  drop(change: Change): void
  /** Records that a change was sent, by this time, and its answer was lost: a later run settles it. */
  lose(change: Change, sentAt: string): void
  /** Records that a change was sent, and that what shows contradicts it: from now on only a person can tell. */
  markUnresolved(change: Change): void
  /** Saves what is not saved yet. */
  flush(): Promise<void>
}

/** What the end of a text says. other-key: the seal cannot be checked. changed: the text, or its place, has changed. */
export type Verdict = 'sealed' | 'unsealed' | 'other-key' | 'changed'

/**
 * What is known of a state that was found. `unchecked`: there is no key to check its seal with. `older`: its seal fits,
 * and this machine has seen a newer one, or one of another lineage, in its place.
 */
export type Trust = Verdict | 'unchecked' | 'older'

/** A state as it was found. */
export interface FoundState {
  readonly state: State
  readonly trust: Trust
  /** Names exactly this text: 32 hex digits. */
  readonly name: string
}

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
   * one in that commit, whatever is there now: what is saved then follows on both. Throws `ExitError` 7 if it cannot be
   * read or is damaged.
   */
  readonly load: (from?: string) => Promise<Loaded | null>
  /** Whether something beside the state shows that there was one: records, or what this machine remembers. */
  readonly hasTraces: () => Promise<boolean>
  /**
   * Seals and saves durably, as a compare-and-swap on what this store loaded or saved last: on nothing, if it did
   * neither. The records are there as soon as the state is, and are never overwritten. Throws `ExitError` 7 if it fails
   * or if another run has saved meanwhile, and a `TypeError` unless the serial is one more and the lineage is the same.
   * What is saved is the state as it is when this is called: it may change at once.
   */
  readonly save: (state: State, records?: readonly StoredRecord[]) => Promise<void>
  /**
   * The records beside the state that was loaded or saved last, in the order of their names; none before that. Throws
   * `ExitError` 7 naming a file that is no record, or if there are more than can be read.
   */
  readonly records: () => Promise<readonly StoredRecord[]>
}

/** A record as it is kept: a file below the folder of the records, written once. */
export interface StoredRecord {
  /**
   * Such as 2026/12/01-001809480-3c0f5ab8e2d9.json: the day and the time in UTC, to the millisecond, and the first digits
   * of its SHA-256.
   */
  readonly name: string
  readonly text: string
}

/** A repository and its remote `origin`, in terms of commits, trees and texts. Each throws an `ExitError` if Git fails. */
export interface Repository {
  /** Throws `ExitError` 1 unless the folder of the command is in the work tree of a clone. */
  readonly check: () => Promise<void>
  /** The commit that a branch of origin is at now; null if there is no such branch. */
  readonly tip: (branch: string) => Promise<string | null>
  /** Fetches a branch of origin with all its commits, and touches none of the branches here. */
  readonly fetch: (branch: string) => Promise<void>
  /** Pushes a commit onto a branch of origin, if that is still at `base`. null: it is done. */
  readonly push: (branch: string, base: string | null, commit: string) => Promise<Rejection | null>
  /** The commit that a person has named; null if there is none here. */
  readonly commitAt: (revision: string) => Promise<string | null>
  /** Whether a commit that is here is part of the history of another one. */
  readonly isWithin: (commit: string, tip: string) => Promise<boolean>
  /** The commit of a branch that was remembered last. It stays here, and so do all that it follows on. */
  readonly seen: (branch: string) => Promise<string | null>
  readonly remember: (branch: string, commit: string) => Promise<void>
  /**
   * A commit and those that it follows on, each before those before it: at most `most`, after the first `skip`. `key`
   * is that of the marks.
   */
  readonly history: (tip: string, key: string, skip: number, most: number) => Promise<readonly MarkedCommit[]>
  /** What is at the top of a commit; null if it is not here. */
  readonly entries: (commit: string) => Promise<readonly Entry[] | null>
  /** All files below a path, whatever they are; null if there are more than can be listed. */
  readonly files: (commit: string, path: string) => Promise<readonly TreeEntry[] | null>
  /** The text at a path in each of these commits; null where there is none. */
  readonly filesAt: (commits: readonly string[], path: string) => Promise<readonly (StoredText | null)[]>
  /** A text by its id; null if it is larger than can be read. */
  readonly text: (id: string) => Promise<Buffer | null>
  /** Texts by their ids, all at once. */
  readonly texts: (ids: readonly string[]) => Promise<ReadonlyMap<string, Buffer>>
  /** Keeps a text, and returns its id. What is made here is so far only in this repository. */
  readonly write: (text: Buffer) => Promise<string>
  /** These entries with more files, by their paths. Throws if one is there already. */
  readonly add: (entries: readonly Entry[], texts: ReadonlyMap<string, string>) => Promise<readonly Entry[]>
  readonly commit: (entries: readonly Entry[], parent: string | null, message: string) => Promise<string>
}

/** How a repository is to be used, and how an `ExitError` of it begins, as a sentence. */
export interface RepositoryNeeds {
  /** A command may write at most this many bytes, and take at most this many milliseconds. */
  readonly largest: number
  readonly patience: number
  readonly unread: string
  readonly unsaved: string
  /** What else can be done outside of a repository: or … */
  readonly instead: string
}

/** Why a push failed, and whether it is useless to try again. */
export interface Rejection {
  readonly words: string
  readonly forGood: boolean
}

/** A commit, with those that it follows on. */
export interface Commit {
  readonly id: string
  readonly parents: readonly string[]
}

/** A commit, and the mark in its message; empty: there is none. */
export interface MarkedCommit extends Commit {
  readonly mark: string
}

/** A file or folder of a tree. */
export interface Entry {
  /** As Git has it: 100644 is a plain file, 040000 a folder. */
  readonly mode: string
  readonly id: string
  /** Byte by byte, whatever they mean: it goes back as it came. */
  readonly name: string
}

/** A text among the objects of Git, and its size in bytes. */
export interface StoredText {
  readonly id: string
  readonly size: number
}
