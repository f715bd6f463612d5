import type { Company, UserRecord } from './records.js'

/** A refusal: an HTTP status, a code for programs, and a sentence for people. */
export interface Refusal {
  readonly status: number
  readonly error: { readonly code: string; readonly message: string }
}

/** Builds a refusal. */
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
  if (company.switches.emailUnique === 'no') return null
  const holder = company.addresses.get(record.email.toLowerCase())
  if (holder === undefined || holder === record.id) return null
  return refused(Number(company.switches.conflict), 'duplicate_email', `Another user has the address ${record.email}.`)
}

function misled(company: Company, record: UserRecord): Refusal | null {
  const { requireManager, loops } = company.switches
  const manager = record.managerId
  if (manager === null) return null
  if (loops === 'refused' && reports(company, manager, record.id))
    return refused(
      422,
      'loop',
      `${record.firstName} ${record.lastName} would report to themselves, through others or directly.`,
    )
  const boss = kept(company, manager)
  if (requireManager === 'active' && boss?.active === false && kept(company, record.id)?.managerId !== manager)
    return refused(422, 'inactive_manager', `The user ${manager} is inactive and cannot be a manager.`)
  if (requireManager === 'no' || boss !== undefined) return null
  return refused(422, 'unknown_manager', `There is no user ${manager} to be the manager.`)
}

function kept(company: Company, id: string): UserRecord | undefined {
  return company.users[company.places.get(id) ?? -1]
}

const synchronized = {
  none: [],
  profile: ['email', 'firstName', 'lastName', 'department'],
  manager: ['managerId'],
  both: ['email', 'firstName', 'lastName', 'department', 'managerId'],
} as const

/** Why the API does not let this user be changed, whatever the change is; null if it does. */
export function closed(company: Company, old: UserRecord, record: UserRecord): Refusal | null {
  const { sync, editsInactive } = company.switches
  const owned = synchronized[sync].find((name) => record[name] !== old[name])
  if (owned !== undefined) return refused(403, 'synchronized', `Another system owns the field ${owned}.`)
  if (editsInactive === 'yes' || old.active || record.active) return null
  const same = Object.entries(record).every(([name, value]) => old[name] === value)
  return same ? null : refused(422, 'inactive', 'An inactive user cannot be changed.')
}

/** Why a user must stay an admin (help 9146183: one active Super User at least remains); null if they need not. */
export function stranded(company: Company, old: UserRecord, record: UserRecord): Refusal | null {
  if (company.switches.lastAdmin === 'accepted' || !leads(old) || leads(record)) return null
  if (company.users.some((user) => user.id !== old.id && leads(user))) return null
  return refused(422, 'last_super_user', 'At least one active super user must remain.')
}

function leads(user: UserRecord): boolean {
  return user.active && user.role === 'admin'
}

/**
 * Whether `id` is `boss` or reports to them at any distance. Terminates, because a loop is refused before it is stored.
 */
function reports(company: Company, id: string, boss: string): boolean {
  let current: string | null = id
  while (current !== null && current !== boss) {
    const place = company.places.get(current)
    current = place === undefined ? null : (company.users[place]?.managerId ?? null)
  }
  return current === boss
}
