import type { Diagnostic, State } from '../model/files.js'
import type { Field, Values } from '../model/fields.js'
import { shownAs } from '../model/rewrites.js'
import { isAlike } from '../model/alike.js'
import { groupBy } from '../model/group-by.js'
import { canonicalEmail, type PersonKey, type UserId } from '../model/names.js'
import type { DesiredState, LiveState, Person, User } from '../model/people.js'
import type { Witness } from '../model/witness.js'
import { bindingAt, provenOf } from './bindings.js'
import { twoAccounts, sharedBinding, startsLater, vanishedUser } from './findings.js'
import { identityFindings } from './identity.js'
import { mismatched, ofAnother } from './mismatched.js'
import { judgeBy, type Judge } from './whose.js'
import type { Pair, Match, Unseen } from './pairs.js'

/** Matches by binding, then by exact e-mail; never by name. */
export function match(desired: DesiredState, live: LiveState, state: State, witness: Witness): Match {
  const judge = judgeBy(desired, witness)
  const found: Found = { pairs: new Map(), keyOf: new Map(), vanished: new Map(), unseen: new Map(), findings: [] }
  const unbound = matchBound(desired, live, state, judge, found)
  claimMissing(desired, live, state, judge, found)
  const hires = matchByEmail(unbound, live, judge, found)
  rememberToday(desired, found)
  rememberForms(desired, witness, found)
  found.findings.push(...mismatched(found, desired, live, state, witness))
  const unmanaged = [...live.users.values()].filter((user) => !found.keyOf.has(user.id))
  found.findings.push(...identityFindings(desired, live, state, { ...found, hires, unmanaged }))
  return { ...found, hires, unmanaged }
}

interface Found {
  readonly pairs: Map<PersonKey, Pair>
  readonly keyOf: Map<UserId, PersonKey>
  readonly vanished: Map<PersonKey, UserId>
  readonly unseen: Map<PersonKey, Unseen>
  readonly findings: Diagnostic[]
}

/** Pairs each person who has a binding, under the key of today or the one before; returns the others. */
function matchBound(desired: DesiredState, live: LiveState, state: State, judge: Judge, found: Found): Person[] {
  const unbound: Person[] = []
  for (const person of desired.people.values()) {
    const own = bindingAt(person.key, state)
    const binding = own ?? bindingAt(person.was, state)
    if (binding === undefined) {
      unbound.push(person)
      continue
    }
    const holder = found.keyOf.get(binding.id)
    if (holder !== undefined) found.findings.push(sharedBinding(person, holder, binding.id))
    found.keyOf.set(binding.id, person.key)
    const user = live.users.get(binding.id)
    const { id, applied, madeAt } = binding
    if (user !== undefined) {
      const how = own === undefined ? 'renamed' : 'bound'
      const { shown = {} } = binding
      found.pairs.set(person.key, { person, user, applied, shown, how, whose: judge(person, provenOf(binding), user) })
    } else if (madeAt !== undefined) found.unseen.set(person.key, { person, id, madeAt })
    else if (person.values.active === true) found.findings.push(vanishedUser(person, binding.id))
  }
  return unbound
}

/**
 * A manager who was renamed, or who was an account outside the chart and is a person by now, is the same manager:
 * what was last applied names them as they are named today.
 */
function rememberToday({ people }: DesiredState, { pairs, keyOf }: Found): void {
  const renamed = new Map<string, PersonKey>()
  for (const { key, was } of people.values()) if (was !== undefined) renamed.set(was, key)
  for (const [key, pair] of pairs) {
    const { manager } = pair.applied
    if (typeof manager !== 'string') continue
    const today = manager.startsWith('#') ? keyOf.get(manager.slice(1) as UserId) : renamed.get(manager)
    if (today !== undefined) pairs.set(key, { ...pair, applied: { ...pair.applied, manager: today } })
  }
}

/** What the service keeps in a form that contract.yaml names counts as applied, from the first run on. */
function rememberForms({ settings }: DesiredState, { rewrites = {} }: Witness, { pairs }: Found): void {
  if (Object.keys(rewrites).length === 0) return
  for (const [key, pair] of pairs) {
    const kept = shownAs(rewrites, pair.person.values, pair.user.values)
    const named = (Object.keys(kept) as Field[]).filter((field) => settings.manage.has(field))
    if (named.length === 0) continue
    const only = (values: Values): Values => Object.fromEntries(named.map((field) => [field, values[field] ?? null]))
    const [wanted, shown] = [only(pair.person.values), only(kept)]
    pairs.set(key, { ...pair, applied: { ...pair.applied, ...wanted }, shown: { ...pair.shown, ...shown } })
  }
}

/** Bound keys that the chart does not have today: they start later, or they vanished, which never counts as leaving. */
function claimMissing(desired: DesiredState, live: LiveState, state: State, judge: Judge, found: Found): void {
  const later = new Map(desired.upcoming.filter((one) => one.kind === 'hire').map((one) => [one.key, one]))
  for (const key of Object.keys(state.bindings) as PersonKey[]) {
    const binding = desired.people.has(key) ? undefined : bindingAt(key, state)
    if (binding === undefined || found.keyOf.has(binding.id)) continue
    const hire = later.get(key)
    found.keyOf.set(binding.id, key)
    if (hire === undefined) found.vanished.set(key, binding.id)
    else found.findings.push(startsLater(hire, binding.id))
    const user = live.users.get(binding.id)
    if (hire === undefined || user === undefined) continue
    const whose = judge(hire, provenOf(binding), user)
    if (whose.kind === 'other')
      found.findings.push(ofAnother({ person: hire, user, how: 'bound' }, whose, desired, state))
  }
}

/** Adopts accounts by their exact e-mail. Those left over are to be created, unless they have left anyway. */
function matchByEmail(unbound: readonly Person[], live: LiveState, judge: Judge, found: Found): Map<PersonKey, Person> {
  const hires = new Map<PersonKey, Person>()
  if (unbound.length === 0) return hires
  const free = groupBy(
    [...live.users.values()].filter(({ id }) => !found.keyOf.has(id)),
    ({ values }) => canonicalEmail(String(values.email)),
  )
  for (const person of unbound) {
    const [user, ...more] = free.get(canonicalEmail(String(person.values.email))) ?? []
    if (more.length > 0) found.findings.push(twoAccounts(person, more.length + 1))
    else if (user !== undefined) {
      found.pairs.set(person.key, { person, user, applied: {}, how: 'adopted', whose: judge(person, {}, user) })
      found.keyOf.set(user.id, person.key)
    } else if (person.values.active === true) hires.set(person.key, person)
  }
  return hires
}

/** Whether an account has the name that these values give, in whatever form the service keeps it. */
export function hasName({ values }: User, named: Values): boolean {
  return (['firstName', 'lastName'] as const).every((field) =>
    isAlike(field, values[field] ?? null, named[field] ?? null),
  )
}
