import type { Diagnostic, State } from '../model/files.js'
import type { Field, Values } from '../model/fields.js'
import { outsideId } from '../model/manager.js'
import { shownAs, type Rewrites } from '../model/rewrites.js'
import { isAlike } from '../model/alike.js'
import { groupBy } from '../model/group-by.js'
import { canonicalEmail, type PersonKey, type UserId } from '../model/names.js'
import type { DesiredState, LiveState, Person, User } from '../model/people.js'
import type { Witness } from '../model/witness.js'
import { bindingAt } from './bindings.js'
import { twoAccounts, sharedBinding, startsLater, vanishedUser } from './findings.js'
import { identityFindings, type Matched } from './identity.js'
import { mismatched, ofAnother } from './mismatched.js'
import { notableIn } from './notable.js'
import { judgeBy, type Judge } from './whose.js'
import type { Pair, Match, Unseen } from './pairs.js'

/** Who is who, and what is to be said about it. */
export function match(desired: DesiredState, live: LiveState, state: State, witness: Witness): Match {
  const paired = pairUp(desired, live, state, witness)
  const findings = [
    ...paired.findings,
    ...mismatched(paired, desired, live, state, witness),
    ...identityFindings(desired, live, state, paired),
  ]
  return { ...paired, findings }
}

/** Matches by binding, then by exact e-mail; never by name. */
export function pairUp(desired: DesiredState, live: LiveState, state: State, witness: Witness): Paired {
  const judge = judgeBy(desired, witness)
  const found: Found = { pairs: new Map(), keyOf: new Map(), vanished: new Map(), unseen: new Map(), findings: [] }
  const bound = matchBound(desired, live, state, judge, found)
  claimMissing(desired, live, state, judge, found)
  const { hires, adopted } = matchByEmail(bound.unbound, live, judge, found)
  const names = { keyOf: found.keyOf, renamed: bound.renamed }
  const notable = [...bound.notable, ...adopted].map((pair) => rememberedToday(pair, names, desired, witness))
  for (const pair of notable) found.pairs.set(pair.person.key, pair)
  const unmanaged: User[] = []
  for (const user of live.users.values()) if (!found.keyOf.has(user.id)) unmanaged.push(user)
  const active = bound.active + adopted.filter(({ user }) => user.values.active === true).length
  return { ...found, notable, active, hires, unmanaged, renamed: bound.renamed }
}

/** Who is who, before anything is said about it. */
interface Paired extends Match, Matched, Names {}

/** The keys of today: of the accounts, and of those who were renamed, by their keys before. */
interface Names {
  readonly keyOf: Match['keyOf']
  readonly renamed: ReadonlyMap<string, PersonKey>
}

interface Found {
  readonly pairs: Map<PersonKey, Pair>
  readonly keyOf: Map<UserId, PersonKey>
  readonly vanished: Map<PersonKey, UserId>
  readonly unseen: Map<PersonKey, Unseen>
  readonly findings: Diagnostic[]
}

interface Bound {
  readonly unbound: readonly Person[]
  readonly notable: readonly Pair[]
  readonly active: number
  readonly renamed: Names['renamed']
}

/** Pairs each person who has a binding, under the key of today or the one before. */
function matchBound(desired: DesiredState, live: LiveState, state: State, judge: Judge, found: Found): Bound {
  const unbound: Person[] = []
  const notable: Pair[] = []
  const renamed = new Map<string, PersonKey>()
  const isNotable = notableIn(desired, state)
  let [active, isShared] = [0, false]
  for (const person of desired.people.values()) {
    if (person.was !== undefined) renamed.set(person.was, person.key)
    const own = bindingAt(person.key, state)
    const binding = own ?? bindingAt(person.was, state)
    if (binding === undefined) {
      unbound.push(person)
      continue
    }
    const holder = found.keyOf.get(binding.id)
    if (holder !== undefined) {
      isShared = true
      found.findings.push(sharedBinding(person, holder, binding.id))
    }
    found.keyOf.set(binding.id, person.key)
    const user = live.users.get(binding.id)
    const { id, applied, madeAt, shown = noValues } = binding
    if (user !== undefined) {
      const how = own === undefined ? 'renamed' : 'bound'
      const pair = { person, user, applied, shown, how, whose: judge(person, binding, user) } as const
      found.pairs.set(person.key, pair)
      if (isNotable(pair)) notable.push(pair)
      if (user.values.active === true) active += 1
    } else if (madeAt !== undefined) found.unseen.set(person.key, { person, id, madeAt })
    else if (person.values.active === true) found.findings.push(vanishedUser(person, binding.id))
  }
  // Where two people share an account, it is not known whom it stands for as a manager.
  return { unbound, notable: isShared ? [...found.pairs.values()] : notable, active, renamed }
}

const noValues: Values = {}

/** A pair whose last values are told in the words of today. `pairUp` does it for the notable pairs alone. */
export function rememberedToday(
  pair: Pair,
  names: Names,
  { settings }: DesiredState,
  { rewrites = {} }: Witness,
): Pair {
  return withForms(namedToday(pair, names), rewrites, settings.manage)
}

/**
 * A manager who was renamed, or who was an account outside the chart and is a person by now, is the same manager:
 * what was last applied names them as they are named today.
 */
function namedToday(pair: Pair, { keyOf, renamed }: Names): Pair {
  const { manager } = pair.applied
  if (typeof manager !== 'string') return pair
  const outside = outsideId(manager)
  const today = outside === null ? renamed.get(manager) : keyOf.get(outside)
  return today === undefined ? pair : { ...pair, applied: { ...pair.applied, manager: today } }
}

/** What the service keeps in a form that contract.yaml names counts as applied, from the first run on. */
function withForms(pair: Pair, rewrites: Rewrites, manage: ReadonlySet<Field>): Pair {
  const kept = shownAs(rewrites, pair.person.values, pair.user.values)
  const named = (Object.keys(kept) as Field[]).filter((field) => manage.has(field))
  if (named.length === 0) return pair
  const only = (values: Values): Values => Object.fromEntries(named.map((field) => [field, values[field] ?? null]))
  const [wanted, shown] = [only(pair.person.values), only(kept)]
  return { ...pair, applied: { ...pair.applied, ...wanted }, shown: { ...pair.shown, ...shown } }
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
    const whose = judge(hire, binding, user)
    if (whose.kind === 'other')
      found.findings.push(ofAnother({ person: hire, user, how: 'bound' }, whose, desired, state))
  }
}

interface ByEmail {
  readonly hires: ReadonlyMap<PersonKey, Person>
  readonly adopted: readonly Pair[]
}

/** Adopts accounts by their exact e-mail. Those left over are to be created, unless they have left anyway. */
function matchByEmail(unbound: readonly Person[], live: LiveState, judge: Judge, found: Found): ByEmail {
  const hires = new Map<PersonKey, Person>()
  const adopted: Pair[] = []
  if (unbound.length === 0) return { hires, adopted }
  const free = groupBy(
    [...live.users.values()].filter(({ id }) => !found.keyOf.has(id)),
    ({ values }) => canonicalEmail(String(values.email)),
  )
  for (const person of unbound) {
    const [user, ...more] = free.get(canonicalEmail(String(person.values.email))) ?? []
    if (more.length > 0) found.findings.push(twoAccounts(person, more.length + 1))
    else if (user !== undefined) {
      const pair: Pair = { person, user, applied: noValues, how: 'adopted', whose: judge(person, null, user) }
      adopted.push(pair)
      found.pairs.set(person.key, pair)
      found.keyOf.set(user.id, person.key)
    } else if (person.values.active === true) hires.set(person.key, person)
  }
  return { hires, adopted }
}

/** Whether an account has the name that these values give, in whatever form the service keeps it. */
export function hasName({ values }: User, named: Values): boolean {
  return (['firstName', 'lastName'] as const).every((field) =>
    isAlike(field, values[field] ?? null, named[field] ?? null),
  )
}
