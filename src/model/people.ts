import type { ContractName } from './facts.js'
import type { Diagnostic, HrSettings, Place, Scheduled, SettingsFile } from './files.js'
import type { LimitName, Limit } from './limits.js'
import type { Field, Values } from './fields.js'
import type { Day, PersonKey, UserId } from './names.js'

/** A person of the chart on one day. */
export interface Person {
  readonly key: PersonKey
  /** What the chart states. `active` always is; a manager is a `PersonKey` or null, or left out: as it is in the service. */
  readonly values: Values
  /** The word of the chart that this is another person than all who are known. */
  readonly newPerson: boolean
  /** The word of the chart that the account is this person's, whose name has changed. */
  readonly samePerson?: boolean
  /** The key before a renaming. */
  readonly was?: PersonKey
  /** The employee id of the HR system. It finds a person, and is never sent. */
  readonly id?: string
  /** The last day, if the chart states one. */
  readonly end?: Day
  /** As a leaver, they do not wait for the accounts outside the chart that report to them. */
  readonly reportsStay?: true
  /** The last day goes on in the person's time zone: the account is not deactivated yet. */
  readonly onLastDay?: true
  readonly at: Place
}

/** An account of the service, in our words. */
export interface User {
  readonly id: UserId
  /** What the service shows. `email` and `active` always are; a manager is a `UserId` or null. */
  readonly values: Values
  /** The address to sign in with, if it differs from the e-mail. */
  readonly login?: string
}

/** An account that is not a person's in the service, a guest or a placeholder: known, and never written to. */
export interface Aside extends User {
  /** What it is, such as "a guest". */
  readonly sort: string
}

/** What happens to a person on a day, as the chart says. */
export interface Upcoming {
  readonly on: Day
  readonly key: PersonKey
  /** `return`: a person comes back from an absence. */
  readonly kind: 'hire' | 'leave' | 'change' | 'return'
  readonly values: Values
  /** Of a hire: as in `Person`. */
  readonly newPerson?: boolean
  readonly samePerson?: boolean
  readonly id?: string
  /** The absence that begins or has ended on that day. */
  readonly absence?: NonNullable<Scheduled['absence']>
  readonly at: Place
}

/** The settings with every default filled in. */
export interface Settings {
  readonly company: string
  readonly timezone: string
  readonly contract: ContractName
  readonly baseUrl: string
  /** Milliseconds within which the service shows what it was sent. */
  readonly showsWithin: number
  readonly manage: ReadonlySet<Field>
  readonly admins: ReadonlySet<PersonKey>
  readonly protected: ReadonlySet<PersonKey>
  readonly limits: Readonly<Record<LimitName, Limit>>
  readonly allow: NonNullable<SettingsFile['allow']>
  /** What of the organisation is warned about. */
  readonly health: Readonly<Record<'span' | 'depth' | 'singlePoint', number | 'off'>> & {
    readonly idleAdmins: 'on' | 'off'
  }
  /** The lineage of the one state that belongs to this chart; null if not pinned. */
  readonly lineage: string | null
  /** Called after each clean scheduled run; null for none. */
  readonly heartbeat: string | null
  /** The team whose members may file a form; null: only people who may push. */
  readonly formsTeam: string | null
  /** How a chat is told what happens, if it has an address. */
  readonly notices: { readonly form: 'slack' | 'teams'; readonly names: boolean }
  /** How an HR file is read. */
  readonly hr: HrSettings
}

/** What is warned about if no settings say it. */
export const usualHealth: Settings['health'] = { span: 12, depth: 8, singlePoint: 10, idleAdmins: 'on' }

/** How a chat is told if no settings say it. */
export const usualNotices: Settings['notices'] = { form: 'slack', names: false }

/**
 * The chart as of one day: sound (every manager is active, no loops, one person an address) on that day and on every
 * later day that the files name. Only `desired/` makes one, and only from files without errors.
 */
export interface DesiredState {
  readonly settings: Settings
  readonly asOf: Day
  /** All people who have started by that day, leavers included, in the order of their keys. */
  readonly people: ReadonlyMap<PersonKey, Person>
  /** Later days, in the order of day and key. */
  readonly upcoming: readonly Upcoming[]
  /** The same of the days up to this one: what became due, and when. */
  readonly past: readonly Upcoming[]
  /** Findings that do not make the chart wrong. */
  readonly warnings: readonly Diagnostic[]
}

/** What the files say of people on a day: of the first day, of everyone; then of those whose dates say something. */
export interface ValuesOnDay {
  readonly on: Day
  /** null: has not started. */
  readonly values: ReadonlyMap<PersonKey, Values | null>
}

declare const proven: unique symbol

/**
 * Every user of the service, inactive ones included: a list that was proven complete. Only the proof of completeness in
 * `live/` makes one, so that a list cut short can never look like people who left.
 */
export interface LiveState {
  readonly users: ReadonlyMap<UserId, User>
  /** Those that the list does not show, and a request for them alone does. */
  readonly unlisted?: ReadonlySet<UserId>
  /** Accounts that are set aside: no person of the chart can have one. */
  readonly aside: readonly Aside[]
  /** Whose key the list was read with; null if the service does not say. */
  readonly owner: UserId | null
  readonly [proven]: true
}
