import type { Verb } from './actions.js'
import type { Field, Value } from './fields.js'
import type { Day } from './names.js'

/** A person as they stand on one day: what a picture shows of them. Only people who are active sit in a chart. */
export interface Seat {
  /** The key; # and the user id for an account outside the chart, which only is there because people report to it. */
  readonly key: string
  /** First and last name; the key if there is neither. Foreign, as are all texts here. */
  readonly name: string
  readonly email: string
  readonly department: string | null
  readonly role: string | null
  /** The key of the manager's seat; null: none. Missing: the chart leaves it out, and the service was not asked. */
  readonly manager?: string | null
}

/** What differs from the day before: of the first day, everyone is new. */
export interface ChartDay {
  readonly on: Day
  /** Those who are new on that day, or stand otherwise. In the order of their keys. */
  readonly seats: readonly Seat[]
  /** The keys of those who are not there any more. */
  readonly gone: readonly string[]
}

/** What a plan says of a person, beyond what their two seats say. */
export type PlanNote =
  | { readonly kind: 'back'; readonly key: string }
  | { readonly kind: 'held'; readonly key: string; readonly verb: Verb; readonly because: string }
  | {
      readonly kind: 'drift' | 'conflict'
      readonly key: string
      readonly field: Field
      readonly applied: Value
      readonly desired: Value
      readonly live: Value
    }
  /** The first and the last name change, and the full name stays the same: from `Mary Ann`, `Smith` to `Mary`, `Ann Smith`. */
  | {
      readonly kind: 'names'
      readonly key: string
      readonly before: readonly [first: string, last: string]
      readonly after: readonly [first: string, last: string]
    }
  /** Past reviews of these people become readable for this person. */
  | {
      readonly kind: 'access'
      readonly key: string
      readonly people: readonly string[]
      /** In a part of a chart: how many more these are, who are not in it. */
      readonly others?: number
    }

/** An org chart on each day that its files name, and, with a plan, before it. Plain JSON. */
export interface OrgChart {
  /** The version of this form. */
  readonly format: 1
  readonly tool: string
  readonly company: string
  /** The day that is shown first. `days` has it. */
  readonly asOf: Day
  /** With what it is compared; null: with nothing, and nothing is marked. */
  readonly base: {
    readonly kind: 'live' | 'chart'
    /** "Small Improvements", or the BASE that was given. */
    readonly name: string
    /** The plan, by the digits that name it. */
    readonly plan: string
    /** How many people the plan names who are not active before or after it, so that no seat shows it; missing: none. */
    readonly unseen?: number
  } | null
  /** Who sat where before the plan; empty without a base. In the order of their keys. */
  readonly before: readonly Seat[]
  /** In the order of the days. */
  readonly days: readonly ChartDay[]
  readonly notes: readonly PlanNote[]
  /** Of which person this is the part, and how many levels below. Missing: it is the whole chart. */
  readonly part?: { readonly around: string; readonly levels: number }
}

/** What happens to a person between two times. `held`: it waits. `drifted`: the service was changed, and stays so. */
export type SeatMark = 'hired' | 'back' | 'moved' | 'leaving' | 'changed' | 'held' | 'drifted'
