import { createHash } from 'node:crypto'
import { keepingManager, meant } from './clearing.js'
import { merged, only, replaced } from './records.js'
import type { Company, Fields, UserRecord } from './records.js'
import { rewritten } from './quirks/rewriting.js'
import { closed, refusalOf, refused, stranded } from './refusals.js'
import type { Refusal } from './refusals.js'
import { valueOf } from './switches.js'
import type { Contract, Switches } from './switches.js'

/** The result of one request: the user as it is kept now, or a refusal. */
export type Answer = { readonly status: number; readonly record: UserRecord } | Refusal

/** The users that a list shows, with or without the inactive, in the order of their creation. */
export function list(company: Company, inactive: boolean): readonly UserRecord[] {
  if (inactive) return company.users
  company.visible ??= company.users.filter((user) => user.active)
  return company.visible
}

/**
 * The users with this address, case ignored, or with `emailFilter: prefix` an address that begins so; inactive users
 * too, even if a list hides them.
 */
export function find(company: Company, email: string): readonly UserRecord[] {
  const { emailFilter, emailUnique } = company.switches
  const asked = email.toLowerCase()
  if (emailFilter === 'prefix') return company.users.filter((user) => user.email.toLowerCase().startsWith(asked))
  if (emailUnique === 'no') return company.users.filter((user) => user.email.toLowerCase() === asked)
  const id = company.addresses.get(asked)
  const user = id === undefined ? undefined : userWith(company, id)
  return user === undefined ? [] : [user]
}

/** One user: 200 or 404. */
export function get(company: Company, id: string): Answer {
  const record = userWith(company, id)
  return record === undefined ? refused(404, 'not_found', `There is no user ${id}.`) : { status: 200, record }
}

/** Creates a user, with an id of the service's own: 201, 409 or 422. */
export function create(company: Company, sent: Fields, contract: Contract = 'v1'): Answer {
  const ignored = new Set<string>()
  if (company.switches.managerAtCreation === 'no') ignored.add('managerId')
  if (valueOf(company.switches, 'deactivate', contract) === 'call') ignored.add('active')
  const record = addressed(company, replaced(nextId(company), without(sent, ignored)))
  const refusal = refusalOf(company, record)
  if (refusal !== null) return refusal
  company.made += 1
  store(company, record)
  return { status: 201, record }
}

/**
 * Changes a user by the rule of the `put` switch: 200, 403, 404, 409 or 422. A field that has a call of its own in the
 * contract stays as it is.
 */
export function update(
  company: Company,
  id: string,
  sent: Fields,
  contract: Contract = 'v1',
  put: Switches['put'] = company.switches.put,
): Answer {
  const old = get(company, id)
  if (!('record' in old)) return old
  const { switches } = company
  const apart = new Set(contract === 'v2' ? ['role', 'managerId'] : [])
  if (valueOf(switches, 'deactivate', contract) === 'call') apart.add('active')
  const asked = meant(old.record, without(sent, apart), switches, contract)
  if ('error' in asked) return asked
  const kept = put === 'merge' ? old.record : replaced(id, only(old.record, apart))
  const after = merged(kept, asked.fields)
  return amend(company, old.record, keepingManager(old.record, after, switches), sent)
}

/** Changes a field that has a call of its own, such as the manager on v2: 200, 403, 404 or 422. */
export function set(company: Company, id: string, fields: Fields): Answer {
  const old = get(company, id)
  return 'record' in old ? amend(company, old.record, merged(old.record, fields), fields) : old
}

/** Changes the named fields and nothing else, whatever the API says: as a person does in the product. */
export function edit(company: Company, id: string, sent: Fields): Answer {
  const old = get(company, id)
  return 'record' in old ? change(company, old.record, merged(old.record, sent), sent) : old
}

function amend(company: Company, old: UserRecord, record: UserRecord, sent: Fields): Answer {
  return closed(company, old, record) ?? change(company, old, record, sent)
}

function change(company: Company, old: UserRecord, after: UserRecord, sent: Fields): Answer {
  if (sent['id'] !== undefined && sent['id'] !== old.id)
    return refused(422, 'fixed_field', 'The field id cannot be changed.')
  const record = addressed(company, after)
  const refusal = refusalOf(company, record) ?? stranded(company, old, record)
  if (refusal !== null) return refusal
  company.addresses.delete(old.email.toLowerCase())
  store(company, record)
  return { status: 200, record }
}

function without(sent: Fields, ignored: ReadonlySet<string>): Fields {
  return ignored.size === 0 ? sent : Object.fromEntries(Object.entries(sent).filter(([name]) => !ignored.has(name)))
}

function addressed({ switches }: Company, sent: UserRecord): UserRecord {
  const record = rewritten(sent, switches.rewrites)
  if (switches.emailCase === 'kept' || typeof record.email !== 'string') return record
  return { ...record, email: record.email.toLowerCase() }
}

/** Stores a record that was judged before, as a new user or in place of the old one. */
export function store(company: Company, record: UserRecord): void {
  const place = company.places.get(record.id) ?? company.users.length
  company.users[place] = record
  company.places.set(record.id, place)
  company.addresses.set(record.email.toLowerCase(), record.id)
  company.visible = null
  company.version += 1
}

/** Removes users as if they had never existed: what a hard deletion does. Their reports then have no manager. */
export function erase(company: Company, ids: ReadonlySet<string>): void {
  const rest = company.users.filter((user) => !ids.has(user.id))
  company.users.length = 0
  company.places.clear()
  company.addresses.clear()
  for (const user of rest) store(company, ids.has(user.managerId ?? '') ? merged(user, { managerId: null }) : user)
  company.visible = null
  company.version += 1
}

function userWith(company: Company, id: string): UserRecord | undefined {
  const place = company.places.get(id)
  return place === undefined ? undefined : company.users[place]
}

// More digits than a JavaScript number holds: a client that reads it as a number asks for another user.
const digits = (count: number): string => `90071992547${String(count).padStart(9, '0')}`

const makers: Readonly<Record<Switches['ids'], (count: number) => string>> = {
  short: (count) => `u_${String(count).padStart(4, '0')}`,
  vendor: vendorId,
  'numeric-text': digits,
  // Kept as text here, and written without quotes.
  number: digits,
}

/** 22 of `A-Za-z0-9*-`, as seen in answers of the real service: `*` in the place of `_`, and `-` may come first. */
function vendorId(count: number): string {
  const hash = createHash('sha256').update(`user ${count}`).digest('base64')
  return hash.slice(0, 22).replaceAll('+', '-').replaceAll('/', '*')
}

/** The id of the next user. The company's own ids are skipped. */
export function nextId(company: Company): string {
  const make = makers[company.switches.ids]
  while (company.places.has(make(company.made + 1))) company.made += 1
  return make(company.made + 1)
}
