import type { Switches } from './switches.js'

/** What a request or a company file says about a user: parsed JSON, so nothing about it is certain. */
export type Fields = Readonly<Record<string, unknown>>

/** A user as the service keeps it. Fields that the service does not know (title, location) are kept as they came. */
export interface UserRecord {
  readonly id: string
  readonly email: string
  readonly firstName: string
  readonly lastName: string
  readonly role: string | null
  readonly department: string | null
  readonly managerId: string | null
  readonly active: boolean
  readonly [extra: string]: unknown
}

/** A user at the start. The manager is named by id or by address; without an id the service makes one. */
export interface Seed {
  readonly id?: string
  readonly email: string
  readonly firstName: string
  readonly lastName: string
  readonly role?: string | null
  readonly department?: string | null
  readonly managerId?: string | null
  readonly managerEmail?: string | null
  readonly active?: boolean
  readonly [extra: string]: unknown
}

/** The company in memory. Only the functions of `company.ts` change it. */
export interface Company {
  readonly switches: Switches
  /** In the order of their creation. */
  readonly users: UserRecord[]
  /** The position of an id in `users`. */
  readonly places: Map<string, number>
  /** The id behind an address in lower case. */
  readonly addresses: Map<string, string>
  /** How many ids were made. */
  made: number
  /** What a list shows when it hides the inactive; null after a change. */
  visible: readonly UserRecord[] | null
  /** How many changes there were. */
  version: number
  /** How many mails the service would have sent. */
  mails: number
}

const blank = { role: null, department: null, managerId: null, active: true }

/** A record with nothing but what was sent. It may lack anything: `refusals.ts` judges it. */
export function replaced(id: string, sent: Fields): UserRecord {
  return joined({ id, email: null, firstName: null, lastName: null, ...blank }, sent)
}

/** The old record with what was sent put over it. */
export function merged(old: UserRecord, sent: Fields): UserRecord {
  return joined(old, sent)
}

/** Pairs, not assignments: a field named `__proto__` stays an ordinary field. */
function joined(old: Fields, sent: Fields): UserRecord {
  return Object.fromEntries([...Object.entries(old), ...Object.entries(sent), ['id', old['id']]]) as UserRecord
}

/** The fields of that names, of a record or of what was sent. */
export function only(record: Fields, names: ReadonlySet<string>): Fields {
  return Object.fromEntries(Object.entries(record).filter(([name]) => names.has(name)))
}

/** A record as it is shown: with its empty fields, or without. */
export function shown(record: Fields, { nulls }: Switches): Fields {
  if (nulls === 'show') return record
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null))
}

/**
 * A shown record as the answer to a write repeats it: whole, or only what was sent beside what is always there (so the
 * examples of the API document), or not at all.
 */
export function echoed(whole: Fields, sent: Fields, always: readonly string[], { echo }: Switches): Fields | undefined {
  if (echo === 'none') return undefined
  return echo === 'full' ? whole : only(whole, new Set([...always, ...Object.keys(sent)]))
}
