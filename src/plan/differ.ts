import { fields, type Field, type Value, type Values } from '../model/fields.js'
import type { Drift } from '../model/files.js'
import { nodeOf } from '../model/manager.js'
import type { PersonKey, UserId } from '../model/names.js'
import type { Settings, User } from '../model/people.js'
import { fullName } from './findings.js'
import type { Pair } from './pairs.js'

/** What Git wants of one account, and what was changed there outside Git. */
export interface Difference {
  /** The live values of the fields that change, and what they become. The same fields in both. */
  readonly before: Values
  readonly after: Values
  readonly drift: readonly Drift[]
  /** Fields that differ and are not written, because the person is not on the list that they need. */
  readonly unlisted: readonly Field[]
}

/** A value of the service in the words of a plan: a manager is a node. */
export function liveValue(user: User, field: Field, keyOf: ReadonlyMap<UserId, PersonKey>): Value {
  const value = user.values[field] ?? null
  if (field !== 'manager' || value === null) return value
  return nodeOf(value as UserId, keyOf)
}

/**
 * Compares the managed fields of one pair, three ways: chart ≠ applied is a change, live ≠ applied is drift, both is a
 * conflict that a person decides. Returns null if there is no difference, which is nearly always.
 */
export function differ(
  pair: Pair,
  settings: Settings,
  keyOf: ReadonlyMap<UserId, PersonKey>,
  revert: boolean,
): Difference | null {
  const differences = differing(pair, settings, keyOf)
  if (differences.length === 0) return null
  const all = revert || differences.some((one) => one.field === 'active' && one.desired === true && wants(pair, one))
  const before: Partial<Record<Field, Value>> = {}
  const after: Partial<Record<Field, Value>> = {}
  const drift: Drift[] = []
  const unlisted: Field[] = []
  for (const one of differences) {
    if (!isListed(one.field, pair.person.key, settings)) unlisted.push(one.field)
    else if (all || wants(pair, one)) {
      before[one.field] = one.live
      after[one.field] = one.desired
    } else drift.push(driftOf(pair, one))
  }
  return { before, after, drift, unlisted }
}

interface Differing {
  readonly field: Field
  readonly desired: Value
  readonly live: Value
}

/**
 * For a leaver, only the account's state and its address matter: the rest stays as a record. This runs for every field
 * of every person, and nearly nothing differs: it allocates nothing before something does.
 */
function differing(
  { person, user, applied, shown }: Pair,
  { manage }: Settings,
  keyOf: ReadonlyMap<UserId, PersonKey>,
): readonly Differing[] {
  const found: Differing[] = []
  const active = person.values.active === true
  for (const field of fields) {
    const desired = person.values[field]
    if (desired === undefined || !manage.has(field) || !(active || leaverFields.has(field))) continue
    if (field === 'active' && person.onLastDay === true) continue
    const live = liveValue(user, field, keyOf)
    if (desired === live || (desired === applied[field] && live === shown?.[field])) continue
    found.push({ field, desired, live })
  }
  return found
}

const leaverFields: ReadonlySet<Field> = new Set<Field>(['email', 'active'])

/** A role is written only for the people on the admins list. */
export function isListed(field: Field, key: PersonKey, { admins }: Settings): boolean {
  return field !== 'role' || admins.has(key)
}

/** Git wants it: the chart has changed since the value was applied, and the service has not. */
function wants({ applied, shown }: Pair, { field, desired, live }: Differing): boolean {
  const last = applied[field]
  return last === undefined || (last !== desired && (last === live || shown?.[field] === live))
}

function driftOf({ person, applied }: Pair, { field, desired, live }: Differing): Drift {
  const last = applied[field] ?? null
  return {
    kind: last === desired ? 'drift' : 'conflict',
    key: person.key,
    name: fullName(person.values),
    field,
    applied: last,
    desired,
    live,
    at: person.at,
  }
}
