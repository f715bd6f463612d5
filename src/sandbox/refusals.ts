import type { Company, UserRecord } from './records.js'

/** A no: an HTTP status, a code for programs, and a sentence for people. */
export interface Refusal {
  readonly status: number
  readonly error: { readonly code: string; readonly message: string }
}

/** Builds a no. */
export function refused(status: number, code: string, message: string): Refusal {
  return { status, error: { code, message } }
}

/** Why this record cannot be the user's, new or changed; null if it can. Nothing is changed. */
export function refusalOf(company: Company, record: UserRecord): Refusal | null {
  return missing(record) ?? mistyped(record) ?? taken(company, record) ?? misled(company, record)
}

function missing(record: UserRecord): Refusal | null {
  for (const name of ['email', 'firstName', 'lastName']) {
    const value = record[name]
    if (value === null || value === undefined || (typeof value === 'string' && value.trim() === ''))
      return refused(422, 'missing_field', `The field ${name} is required.`)
  }
  return null
}

const text = (value: unknown): boolean => typeof value === 'string'
const textOrNull = (value: unknown): boolean => value === null || typeof value === 'string'

const forms: ReadonlyMap<string, (value: unknown) => boolean> = new Map([
  ['email', (value) => typeof value === 'string' && /^[^\s@]+@[^\s@]+$/.test(value)],
  ['firstName', text],
  ['lastName', text],
  ['role', textOrNull],
  ['department', textOrNull],
  ['managerId', textOrNull],
  ['active', (value) => typeof value === 'boolean'],
])

function mistyped(record: UserRecord): Refusal | null {
  for (const [name, fits] of forms)
    if (!fits(record[name])) return refused(422, 'invalid_field', `The field ${name} has no valid value.`)
  return null
}

function taken(company: Company, record: UserRecord): Refusal | null {
  const holder = company.addresses.get(record.email.toLowerCase())
  if (holder === undefined || holder === record.id) return null
  return refused(409, 'duplicate_email', `Another user has the address ${record.email}.`)
}

function misled(company: Company, record: UserRecord): Refusal | null {
  const manager = record.managerId
  if (manager === null) return null
  if (reports(company, manager, record.id))
    return refused(
      422,
      'loop',
      `${record.firstName} ${record.lastName} would report to themselves, through others or directly.`,
    )
  if (company.switches.requireManager === 'no' || company.places.has(manager)) return null
  return refused(422, 'unknown_manager', `There is no user ${manager} to be the manager.`)
}

/** Whether `id` is `boss` or reports to them at any distance. Terminates because no stored chain has a loop. */
function reports(company: Company, id: string, boss: string): boolean {
  let current: string | null = id
  while (current !== null && current !== boss) {
    const place = company.places.get(current)
    current = place === undefined ? null : (company.users[place]?.managerId ?? null)
  }
  return current === boss
}
