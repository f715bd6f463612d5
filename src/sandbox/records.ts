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

/** A user to begin with. The manager is named by id or by address; without an id the service makes one. */
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

/** The company in memory. Users are never removed; only the functions of `company.ts` change it. */
export interface Company {
  readonly switches: Switches
  /** In the order of their creation. */
  readonly users: UserRecord[]
  /** Where in `users` an id stands. */
  readonly places: Map<string, number>
  /** The id behind an address in lower case. */
  readonly addresses: Map<string, string>
  /** How many ids were made. */
  made: number
  /** What a list shows when it hides the inactive; null after a change. */
  visible: readonly UserRecord[] | null
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

const listed = new Set(['id', 'email', 'firstName', 'lastName', 'active'])

/** A record as a list shows it. Brief is the example of the API document. */
export function inList(record: UserRecord, switches: Switches): Fields {
  return switches.listFields === 'brief' ? only(record, listed) : alone(record, switches)
}

/** A record as the answer to one GET shows it. */
export function alone(record: UserRecord, switches: Switches): Fields {
  if (switches.nulls === 'show') return record
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null))
}

/** A record as the answer to a write shows it. The API document's examples repeat only what was sent. */
export function echoed(record: UserRecord, sent: Fields, always: readonly string[], switches: Switches): Fields {
  const whole = alone(record, switches)
  return switches.echo === 'full' ? whole : only(whole, new Set([...always, ...Object.keys(sent)]))
}

function only(record: Fields, names: ReadonlySet<string>): Fields {
  return Object.fromEntries(Object.entries(record).filter(([name]) => names.has(name)))
}
