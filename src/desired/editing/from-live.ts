import { people as wellFormed } from '#validators/people'
import type { Value, Values } from '../../model/fields.js'
import { portableName } from '../../model/file-names.js'
import { byText, canonicalEmail, type PersonKey, type UserId } from '../../model/names.js'
import type { User } from '../../model/people.js'
import type { PersonRecord } from '../../model/person-record.js'
import { hasHidden } from '../reading/hidden.js'
import { hasForeignLetter } from '../rules/letters.js'
import { ascii, makeKeys } from './keys.js'

/** What is known already: the key behind each account and each canonical address, and every key of the files. */
export interface Written {
  readonly bound: ReadonlyMap<UserId, string>
  readonly keyOf: ReadonlyMap<string, string>
  readonly keys: ReadonlySet<string>
}

/** Live users as records for the files, and those that no file can hold, each with the reason. */
export interface FromLive {
  readonly records: readonly PersonRecord[]
  readonly leftOut: readonly { readonly user: User; readonly why: string }[]
  /** The key of each user who has a record. */
  readonly keys: ReadonlyMap<UserId, PersonKey>
}

/** Most people of one new file: a larger one is slow to read, for people too. */
export const mostInFile = 500

/** Makes a record for each user: keys kept by address, managers as keys, a file for each department of `folder`. */
export function personRecords(users: readonly User[], written: Written, folder: string, withRole: boolean): FromLive {
  const judged = users.map((user) => ({ user, why: unfit(user) }))
  const fit = unique(judged.flatMap(({ user, why }) => (why === null ? [user] : [])))
  const leftOut = [...judged.flatMap(({ user, why }) => (why === null ? [] : [{ user, why }])), ...fit.twice]
  const keys = keysFor(fit.once, written)
  const entries = fit.once
    .map((user) => ({ user, key: keys.get(user.id) as PersonKey }))
    .toSorted((a, b) => byText(a.key, b.key))
  const files = filesFor(
    entries.map(({ user }) => user),
    folder,
  )
  // If no user shows one, the key may not read departments: that empties none.
  const showsDepartments = users.some(({ values }) => departmentOf(values) !== null)
  const records = entries.map(({ user, key }, at) => ({
    key,
    file: files[at] ?? folder,
    entry: entryOf(user, keys, withRole, showsDepartments),
  }))
  return { records, leftOut, keys }
}

/** Why no file can hold a user: what the schema of the files refuses, and what the chart wants besides. */
function unfit({ values }: User): string | null {
  const { email, firstName, lastName } = values
  if (typeof firstName !== 'string' || typeof lastName !== 'string') return 'has no first or no last name'
  const all = Object.values(values).filter((value) => typeof value === 'string')
  if (all.some((text) => hasHidden(text))) return 'has a value with hidden or control characters'
  const person = { email, firstName, lastName, manager: null, department: departmentOf(values) }
  const file: unknown = { people: { one: person } }
  const isFit = wellFormed(file)
  if (hasForeignLetter(String(email)) || (!isFit && places(wellFormed.errors).includes('/people/one/email')))
    return 'has an address that the chart cannot hold'
  if (isFit) return null
  return firstName === '' || lastName === ''
    ? 'has no first or no last name'
    : 'has a name or department of more than 100 characters'
}

function places(errors: typeof wellFormed.errors): readonly string[] {
  return (errors ?? []).map(({ instancePath }) => instancePath)
}

/** The department that a user has; null for none, also where the service shows an empty text. */
function departmentOf({ department }: Values): string | null {
  return typeof department === 'string' && department !== '' ? department : null
}

/** An address belongs to one person: if two accounts share it, they cannot be told apart. */
function unique(users: readonly User[]): { readonly once: User[]; readonly twice: { user: User; why: string }[] } {
  const counts = new Map<string, number>()
  const emailOf = (user: User): string => canonicalEmail(String(user.values.email))
  for (const user of users) counts.set(emailOf(user), (counts.get(emailOf(user)) ?? 0) + 1)
  const once = users.filter((user) => counts.get(emailOf(user)) === 1)
  const twice = users.filter((user) => counts.get(emailOf(user)) !== 1)
  return { once, twice: twice.map((user) => ({ user, why: 'has the same address as another account' })) }
}

/**
 * A bound person keeps the key, even if the address differs; then the address decides, if no other person is bound to
 * it.
 */
function keysFor(users: readonly User[], { bound, keyOf, keys }: Written): Map<UserId, PersonKey> {
  const known = new Map<UserId, PersonKey>()
  for (const { id } of users) {
    const key = bound.get(id)
    if (key !== undefined) known.set(id, key as PersonKey)
  }
  const used = new Set<string>(known.values())
  for (const { id, values } of users) {
    const key = keyOf.get(canonicalEmail(String(values.email)))
    if (key !== undefined && !known.has(id) && !used.has(key)) known.set(id, key as PersonKey)
  }
  const keyless = users
    .filter((user) => !known.has(user.id))
    .map(({ id, values }) => ({
      id,
      email: String(values.email),
      firstName: String(values.firstName),
      lastName: String(values.lastName),
    }))
  return new Map([...known, ...(makeKeys(keyless, [...keys, ...known.values()]) as Map<UserId, PersonKey>)])
}

function entryOf(
  { values }: User,
  keys: ReadonlyMap<UserId, PersonKey>,
  withRole: boolean,
  showsDepartments: boolean,
): PersonRecord['entry'] {
  const department = departmentOf(values)
  const { email, firstName, lastName, manager, role, active } = values
  return {
    email: String(email),
    firstName: String(firstName),
    lastName: String(lastName),
    ...managerOf(manager, keys),
    ...(department === null && !showsDepartments ? {} : { department }),
    ...(withRole && typeof role === 'string' ? { role } : {}),
    ...(active === false ? { status: 'left' as const } : {}),
  }
}

/** A manager who is no person of the chart is left out: null would remove the manager. */
function managerOf(
  manager: Value | undefined,
  keys: ReadonlyMap<UserId, PersonKey>,
): Pick<PersonRecord['entry'], 'manager'> {
  if (typeof manager !== 'string') return { manager: null }
  const key = keys.get(manager as UserId)
  return key === undefined ? {} : { manager: key }
}

/** The path of a file fits into a line of a plan, in a terminal of 80 columns. */
const mostInName = 56

/** The file of a department; `part`: 0 for the first one. */
export function departmentFile(department: string | null, part: number, folder: string): string {
  const stem = ascii(department ?? 'no department')
    .replaceAll('.', '-')
    .slice(0, mostInName)
  const name = portableName(stem.replace(/-+$/, '') || 'department')
  return `${folder}/people/${name}${part === 0 ? '' : `-${part + 1}`}.yaml`
}

/** The file of each user, in the order given: one for a department, and another one for each 500 people. */
function filesFor(users: readonly User[], folder: string): string[] {
  const counts = new Map<string, number>()
  return users.map(({ values }) => {
    const department = departmentOf(values)
    const name = departmentFile(department, 0, folder)
    const count = counts.get(name) ?? 0
    counts.set(name, count + 1)
    return departmentFile(department, Math.floor(count / mostInFile), folder)
  })
}
