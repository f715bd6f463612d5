import { fields } from '../model/fields.js'
import type { Field, Value, Values } from '../model/fields.js'
import type { UserId } from '../model/names.js'
import type { User } from '../model/people.js'

/**
 * Every request that can be made (the API document, "Users"). There is a DELETE too, and whether it erases somebody's
 * reviews for good is not said: it is not in this table, so it cannot be sent.
 */
export const operations = {
  list: { method: 'GET', path: '/users' },
  create: { method: 'POST', path: '/users' },
  one: { method: 'GET', path: '/users/{id}' },
  update: { method: 'PUT', path: '/users/{id}' },
} as const

export type Operation = keyof typeof operations

/** What the service calls our fields (the API document, "Data model"). */
export const names = {
  email: 'email',
  firstName: 'firstName',
  lastName: 'lastName',
  department: 'department',
  role: 'role',
  manager: 'managerId',
  active: 'active',
} as const satisfies Record<Field, string>

/** One user as the service shows it: read by own keys only, and never spread or assigned onto another object. */
export type Raw = Readonly<Record<string, unknown>>

/** How many users are asked for at once. The service may bring fewer. */
const pageSize = 100

/** One page of the list. The API document says "offset" and gives no names: these are the usual ones. */
export function pageQuery(offset: number): Readonly<Record<string, string>> {
  return { limit: String(pageSize), offset: String(offset) }
}

/** The users with one address (the API document, "Look up by e-mail"). It may be ignored, or match more. */
export function emailQuery(email: string): Readonly<Record<string, string>> {
  return { email }
}

/** What the service shows under our field: null if nothing, or an empty text. */
export function shown(raw: Raw, field: Field): unknown {
  const value = Object.hasOwn(raw, names[field]) ? raw[names[field]] : null
  return value === undefined || value === '' ? null : value
}

/** Whether the service shows the field at all. */
export function shows(raw: Raw, field: Field): boolean {
  return Object.hasOwn(raw, names[field])
}

/** A record that was found to be as the contract says, in our words. */
export function toUser(raw: Raw): User {
  const value = (field: Field): Value => shown(raw, field) as Value
  // Written out, because this is made for everybody: a record of one shape costs a fifth of one that is put together.
  const values = {
    email: value('email'),
    firstName: value('firstName'),
    lastName: value('lastName'),
    department: value('department'),
    role: value('role'),
    manager: value('manager'),
    active: value('active'),
  } satisfies Record<Field, Value>
  return { id: raw['id'] as UserId, values }
}

/** Our values in the service's words, in the order of the fields. */
export function toRecord(values: Values): ReadonlyMap<string, Value> {
  const record = new Map<string, Value>()
  for (const field of fields) {
    const value = values[field]
    if (value !== undefined) record.set(names[field], value)
  }
  return record
}

/** `over` on top of `under`, as a record of its own; a key named `__proto__` stays a key. */
export function merge(under: Raw, over: Raw): Raw {
  return Object.fromEntries([...Object.entries(under), ...Object.entries(over)])
}

/** The part of a record that we read, as text: two records with the same text are the same user for us. */
export function glimpse(raw: Raw): string {
  return JSON.stringify([raw['id'], ...fields.map((field) => shown(raw, field))])
}
