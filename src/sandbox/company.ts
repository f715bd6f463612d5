import { createHash } from 'node:crypto'
import { merged, replaced } from './records.js'
import type { Company, Fields, UserRecord } from './records.js'
import { refusalOf, refused } from './refusals.js'
import type { Refusal } from './refusals.js'
import type { Switches } from './switches.js'

/** What one request comes to: the user as it is kept now, or a no. */
export type Answer = { readonly status: number; readonly record: UserRecord } | Refusal

/**
 * One page of the users in the order of their creation. The service caps `limit` at the page size, and with
 * `paging: ignored` it shows everybody whatever is asked.
 */
export function list(company: Company, offset: number, limit: number): readonly UserRecord[] {
  const shown = company.switches.listInactive === 'yes' ? company.users : active(company)
  if (company.switches.paging === 'ignored') return shown.slice()
  return shown.slice(offset, offset + Math.min(limit, company.switches.pageSize))
}

function active(company: Company): readonly UserRecord[] {
  company.visible ??= company.users.filter((user) => user.active)
  return company.visible
}

/** Whoever has this address, whatever its case; inactive users too, even if a list hides them. */
export function find(company: Company, email: string): readonly UserRecord[] {
  const id = company.addresses.get(email.toLowerCase())
  const user = id === undefined ? undefined : userWith(company, id)
  return user === undefined ? [] : [user]
}

/** One user: 200 or 404. */
export function get(company: Company, id: string): Answer {
  const record = userWith(company, id)
  return record === undefined ? refused(404, 'not_found', `There is no user ${id}.`) : { status: 200, record }
}

/** Makes a user, with an id of the service's own: 201, 409 or 422. */
export function create(company: Company, sent: Fields): Answer {
  const record = replaced(nextId(company), sent)
  const refusal = refusalOf(company, record)
  if (refusal !== null) return refusal
  company.made += 1
  store(company, record)
  return { status: 201, record }
}

/** Changes a user by the rule of the `put` switch: 200, 404, 409 or 422. */
export function update(company: Company, id: string, sent: Fields): Answer {
  const old = get(company, id)
  if (!('record' in old)) return old
  return change(
    company,
    old.record,
    company.switches.put === 'merge' ? merged(old.record, sent) : replaced(id, sent),
    sent,
  )
}

/** Changes what is named and nothing else, whatever `put` says: as a person does in the product. */
export function edit(company: Company, id: string, sent: Fields): Answer {
  const old = get(company, id)
  return 'record' in old ? change(company, old.record, merged(old.record, sent), sent) : old
}

function change(company: Company, old: UserRecord, record: UserRecord, sent: Fields): Answer {
  if (sent['id'] !== undefined && sent['id'] !== old.id)
    return refused(422, 'fixed_field', 'The field id cannot be changed.')
  const refusal = refusalOf(company, record)
  if (refusal !== null) return refusal
  company.addresses.delete(old.email.toLowerCase())
  store(company, record)
  return { status: 200, record }
}

/** Keeps a record that was judged before, as a new user or in the place of the old one. */
export function store(company: Company, record: UserRecord): void {
  const place = company.places.get(record.id) ?? company.users.length
  company.users[place] = record
  company.places.set(record.id, place)
  company.addresses.set(record.email.toLowerCase(), record.id)
  company.visible = null
}

function userWith(company: Company, id: string): UserRecord | undefined {
  const place = company.places.get(id)
  return place === undefined ? undefined : company.users[place]
}

const makers: Readonly<Record<Switches['ids'], (count: number) => string>> = {
  short: (count) => `u_${String(count).padStart(4, '0')}`,
  vendor: vendorId,
  // More digits than a JavaScript number holds: whoever takes it for one asks for somebody else.
  'numeric-text': (count) => `90071992547${String(count).padStart(9, '0')}`,
}

/** 22 of `A-Za-z0-9*-`, as seen in answers of the real service: `*` in the place of `_`, and `-` may come first. */
function vendorId(count: number): string {
  const hash = createHash('sha256').update(`user ${count}`).digest('base64')
  return hash.slice(0, 22).replaceAll('+', '-').replaceAll('/', '*')
}

/** The id that the next user gets. The company's own ids are skipped. */
export function nextId(company: Company): string {
  const make = makers[company.switches.ids]
  while (company.places.has(make(company.made + 1))) company.made += 1
  return make(company.made + 1)
}
