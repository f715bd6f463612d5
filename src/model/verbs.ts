import type { Day } from './names.js'

/**
 * What is asked for, in the words of the people who ask. A person or manager is named as typed: a key, an employee id, an
 * address, or a first and last name. `on`: the day from which it holds; without it, now.
 */
export type ChartVerb = Hire | Move | Leave | Rehire | Rename

export interface Hire {
  readonly verb: 'hire'
  readonly key?: string
  readonly id?: string
  readonly email: string
  readonly firstName: string
  readonly lastName: string
  readonly manager: string | null
  readonly department?: string | null
  readonly role?: string
  /** The word that this is another person than those of the same name. */
  readonly newPerson?: true
  readonly on?: Day
}

export interface Move {
  readonly verb: 'move'
  readonly person: string
  readonly manager?: string | null
  readonly department?: string | null
  readonly on?: Day
}

export interface Leave {
  readonly verb: 'leave'
  readonly person: string
  /** Who gets the direct reports. */
  readonly reportsTo?: string
  /** The last day, inclusive. */
  readonly on?: Day
}

export interface Rehire {
  readonly verb: 'rehire'
  readonly person: string
  readonly manager?: string | null
  readonly department?: string | null
  readonly email?: string
  readonly on?: Day
}

export interface Rename {
  readonly verb: 'rename'
  readonly person: string
  readonly firstName?: string
  readonly lastName?: string
  readonly email?: string
  /** Another key holds at once, whatever the day of the rest. */
  readonly key?: string
  readonly on?: Day
}

/** Something that a verb asks for and the chart cannot do. */
export interface VerbProblem {
  /** The index of the verb. */
  readonly at: number
  /** Which part of the verb: person, manager, on and so on. */
  readonly field: string
  readonly message: string
  /** The nearest names, as "Grace Hopper (grace.hopper)". */
  readonly near: readonly string[]
}
