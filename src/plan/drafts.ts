import type { Action, Verb } from '../model/actions.js'
import { fieldFacts, fields, type Field, type Value, type Values } from '../model/fields.js'
import type { Change, Diagnostic, Drift } from '../model/files.js'
import { canonicalEmail, type PersonKey, type UserId } from '../model/names.js'
import type { DesiredState, Person, Settings, User } from '../model/people.js'
import { differ, isListed, type Difference } from './differ.js'
import { fullName, roleNotListed } from './findings.js'
import { isSameAddress } from './whose.js'
import type { Match, Pair } from './pairs.js'

/** A change whose needs are not known yet. */
export type Draft = Omit<Change, 'needs' | 'reports' | 'stands'>

/** Everything that Git wants, by the id of the change, and what was changed outside Git. */
export interface WantedChanges {
  readonly drafts: ReadonlyMap<string, Draft>
  readonly drift: readonly Drift[]
  readonly findings: readonly Diagnostic[]
}

/** Turns the differences of every pair, and every hire, into changes: one change is one write. */
export function draft(desired: DesiredState, { notable, hires, unseen, keyOf }: Match, revert: boolean): WantedChanges {
  const drafts: Draft[] = []
  const drift: Drift[] = []
  const findings: Diagnostic[] = []
  for (const pair of notable) {
    if (pair.how !== 'bound') drafts.push(adoption(pair))
    const difference = differ(pair, desired.settings, keyOf, revert)
    if (difference === null) continue
    drafts.push(...writes(pair, difference))
    // Compared with the account of another person, everything differs: advice from that would be wrong.
    if (pair.whose.kind === 'other') continue
    drift.push(...difference.drift)
    findings.push(...difference.unlisted.map(() => roleNotListed(pair.person)))
  }
  for (const person of hires.values()) drafts.push(creation(person, desired))
  for (const { person, id } of unseen.values())
    drafts.push(person.values.active === true ? creation(person, desired) : departure(person, id))
  return { drafts: new Map(drafts.map((one) => [one.id, one])), drift, findings }
}

/** `before` is the address by which the account was found: it is known, and not written. */
function adoption(pair: Pair): Draft {
  const { person, user, how } = pair
  const was = how === 'renamed' && person.was !== undefined ? { was: person.was } : {}
  return { ...bare('adopt', person, user, { email: user.values.email ?? null }, {}), ...drifted(pair), ...was }
}

/**
 * The account's address, if it is neither in the chart nor the one last applied: then it is part of what is approved.
 */
function drifted({ person, user, applied }: Pair): Pick<Draft, 'address'> {
  const address = String(user.values.email)
  return isSameAddress(address, person.values.email) || isSameAddress(address, applied.email) ? {} : { address }
}

/** A reactivated account takes everything along, as a new one does; else there is a write for each part. */
function writes(pair: Pair, { before, after }: Difference): Draft[] {
  const { person, user } = pair
  const address = drifted(pair)
  if (after.active === true) return [{ ...bare('reactivate', person, user, before, after), ...address }]
  return (['profile', 'manager', 'active'] as const).flatMap((part) => {
    const written = withOnly(after, (field) => fieldFacts[field].part === part)
    if (Object.keys(written).length === 0) return []
    const held = withOnly(before, (field) => field in written)
    return [{ ...bare(actionOf[part], person, user, held, written), ...address }]
  })
}

const actionOf = { profile: 'update', manager: 'move', active: 'deactivate' } as const

/** A new account needs an address and a name, whatever Git manages; the manager is sent with it. */
function creation(person: Person, { settings }: DesiredState): Draft {
  const sent = (field: Field): boolean => field !== 'active' && mayWrite(field, person.key, settings, true)
  return bare('create', person, null, {}, withOnly(person.values, sent))
}

/** A leaver whose new account does not show yet: it was made active. */
function departure(person: Person, id: UserId): Draft {
  return { ...bare('deactivate', person, null, { active: true }, { active: false }), user: id }
}

/** Whether a field is ever written: if Git owns it, or a new account needs it; a role only for those on the list. */
export function mayWrite(field: Field, key: PersonKey, settings: Settings, isNew: boolean): boolean {
  return isListed(field, key, settings) && (settings.manage.has(field) || (isNew && required.has(field)))
}

const required: ReadonlySet<Field> = new Set<Field>(['email', 'firstName', 'lastName'])

function bare(action: Action, person: Person, user: User | null, before: Values, after: Values): Draft {
  return {
    id: changeId(action, person.key),
    action,
    verb: verbOf(action, after),
    key: person.key,
    name: fullName(person.values),
    user: user === null ? null : (user.id satisfies UserId),
    before,
    after,
    at: person.at,
  }
}

/** The id of a change: a person has no two of one kind in a plan. */
export function changeId(action: Action, key: PersonKey): string {
  return `${action}:${key}`
}

/** The same address in another case is written, but takes no login away. */
export function isNewAddress({ action, before, after }: Draft): boolean {
  if (action === 'create' || after.email === undefined) return false
  return canonicalEmail(String(before.email)) !== canonicalEmail(String(after.email))
}

/** The verb that people read for a change. One that writes a role is named by that, whatever else it does. */
export function verbOf(action: Action, after: Values): Verb {
  return fields.some((field) => fieldFacts[field].privileged && after[field] !== undefined)
    ? 'admin'
    : verbTable[action]
}

const verbTable = {
  create: 'hire',
  adopt: 'adopt',
  reactivate: 'rehire',
  update: 'change',
  move: 'move',
  deactivate: 'leave',
} satisfies Record<Action, Verb>

/** Some of the values. */
export function withOnly(values: Values, keep: (field: Field) => boolean): Values {
  const kept: Partial<Record<Field, Value>> = {}
  for (const field of fields) {
    const value = values[field]
    if (value !== undefined && keep(field)) kept[field] = value
  }
  return kept
}
