import type { Values } from '../model/fields.js'
import type { Person, User } from '../model/people.js'
import type { Whose } from './whose.js'
import type { Diagnostic } from '../model/files.js'
import type { PersonKey, UserId } from '../model/names.js'

/** A person and the account that is theirs. */
export interface Pair {
  readonly person: Person
  readonly user: User
  /** The values last applied; empty for an account that was never bound. */
  readonly applied: Values
  /** What the account shows of those that the service keeps in another form. */
  readonly shown?: Values
  /** bound: by the state. adopted: found by its exact e-mail. renamed: bound to the key before. */
  readonly how: 'bound' | 'adopted' | 'renamed'
  /** Whether the account really is theirs. */
  readonly whose: Whose
}

/** A person, and the account that a run made for them lately. */
export interface Unseen {
  readonly person: Person
  readonly id: UserId
  readonly madeAt: string
}

/** Who is who. Accounts outside the chart are set aside here, so that nothing later can write to them. */
export interface Match {
  readonly pairs: ReadonlyMap<PersonKey, Pair>
  /** The pairs that a rule may have something to say about: nearly none. */
  readonly notable: readonly Pair[]
  /** How many pairs have an active account. */
  readonly active: number
  readonly hires: ReadonlyMap<PersonKey, Person>
  /** People whose new accounts the service does not show yet. */
  readonly unseen: ReadonlyMap<PersonKey, Unseen>
  readonly unmanaged: readonly User[]
  readonly keyOf: ReadonlyMap<UserId, PersonKey>
  readonly findings: readonly Diagnostic[]
}
