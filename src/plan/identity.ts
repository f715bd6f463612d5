import type { Diagnostic, State } from '../model/files.js'
import type { Values } from '../model/fields.js'
import { formsOf, likenessOf, nearNames, plainName } from '../model/likeness.js'
import { canonicalEmail, type PersonKey, type UserId } from '../model/names.js'
import type { DesiredState, LiveState, Person, Upcoming, User } from '../model/people.js'
import { bindingAt, bindingOf } from './bindings.js'
import { liveValue } from './differ.js'
import {
  adoptsAnother,
  mergedAccount,
  renamedKey,
  sameName,
  vanishedPerson,
  type Alike,
  type Namesake,
} from './identity-findings.js'
import type { Match, Pair } from './pairs.js'
import { addressesOf, isSameAddress } from './whose.js'

// Whether two records are the same person is decided here, by their names, and nothing is done about it before a person
// has said so in the chart: `newPerson`, `samePerson` or `was`. Keys that get another
// name: renamings.ts. Whose a bound account is: whose.ts.

/** What was matched by bindings and addresses. `vanished`: the bound keys that the chart does not name on any day. */
export interface Matched extends Pick<Match, 'pairs' | 'notable' | 'hires' | 'keyOf' | 'unmanaged'> {
  readonly vanished: ReadonlyMap<PersonKey, UserId>
}

/** All that is asked about people who would get an account, adopt one, or lose theirs. */
export function identityFindings(
  desired: DesiredState,
  live: LiveState,
  state: State,
  matched: Matched,
): readonly Diagnostic[] {
  const later = arrivals(desired, state)
  return [
    ...adoptions(matched, state, later),
    ...mergers(matched),
    ...vanishedFindings(desired, live, state, matched),
    ...newcomers(desired, live, matched, later),
  ]
}

/** People who have no account and start on a later day. */
function arrivals({ people, upcoming }: DesiredState, state: State): readonly Upcoming[] {
  return upcoming.filter(({ kind, key }) => kind === 'hire' && !people.has(key) && bindingAt(key, state) === undefined)
}

function isUnasked(person: Person | Upcoming, user: User): boolean {
  if (person.newPerson === true) return false
  return person.samePerson === true || likenessOf(person.values, user.values) !== 'other'
}

/**
 * Accounts that have the address of a person and the name of another, today or on the day on which the person starts. A
 * person whose own new account is still looked for adopts none: another finding asks what it is.
 */
function adoptions({ notable, unmanaged }: Matched, { intents }: State, later: readonly Upcoming[]): Diagnostic[] {
  const waiting = Object.values(intents).filter(({ status, sentAt }) => status === 'unresolved' || sentAt !== undefined)
  const asked = new Set(waiting.map(({ key }) => key))
  const adopted = notable.filter(({ how, person }) => how === 'adopted' && !asked.has(person.key))
  const today = adopted.flatMap(({ person, user }) => (isUnasked(person, user) ? [] : [adoptsAnother(person, user)]))
  if (later.length === 0) return today
  const free = byAddress(unmanaged)
  const ahead = later.flatMap((person) => {
    const user = free.get(canonicalEmail(String(person.values.email)))
    return user === undefined || isUnasked(person, user) ? [] : [adoptsAnother(person, user)]
  })
  return [...today, ...ahead]
}

function byAddress(users: Iterable<User>): ReadonlyMap<string, User> {
  const holders = new Map<string, User>()
  for (const user of users) for (const address of addressesOf(user)) holders.set(canonicalEmail(address), user)
  return holders
}

/** Whether the account of a person may be another by now: theirs is inactive, and this one has address and name. */
export function isMergedInto({ person, user, how }: Pair, holder: User): boolean {
  return (
    how !== 'adopted' &&
    person.values.active === true &&
    user.values.active !== true &&
    isSameAddress(String(holder.values.email), person.values.email) &&
    ['same', 'near'].includes(likenessOf(person.values, holder.values))
  )
}

function mergers({ notable, unmanaged }: Matched): Diagnostic[] {
  const idle = notable.filter(({ person, user }) => person.values.active === true && !user.values.active)
  const free = byAddress(idle.length === 0 ? [] : unmanaged)
  return idle.flatMap((pair) => {
    const { person, user, how } = pair
    const holder = free.get(canonicalEmail(String(person.values.email)))
    if (holder === undefined || !isMergedInto(pair, holder)) return []
    const bound = how === 'renamed' && person.was !== undefined ? person.was : person.key
    return [mergedAccount(person, user, holder, bound)]
  })
}

/** Bound keys that are missing from the files, each with the person who may be the same under a new key. */
function vanishedFindings(
  { people }: DesiredState,
  { users }: LiveState,
  state: State,
  { pairs, keyOf, vanished }: Matched,
): Diagnostic[] {
  if (vanished.size === 0) return []
  const strays = new Map<string, Person>()
  for (const person of people.values()) {
    if (pairs.has(person.key) || bindingOf(person, state) !== undefined) continue
    const { department = null, manager = null, email } = person.values
    const tags = [`address ${canonicalEmail(String(email))}`, ...tagsOf(person.values, department, manager)]
    for (const tag of tags) if (!strays.has(tag)) strays.set(tag, person)
  }
  return [...vanished].map(([key, id]) => {
    const user = users.get(id)
    const { applied = {} } = bindingAt(key, state) ?? {}
    const addresses = [...(user === undefined ? [] : addressesOf(user)), String(applied.email)]
    const same = addresses.flatMap((one) => strays.get(`address ${canonicalEmail(one)}`) ?? [])[0]
    if (same !== undefined) return renamedKey(same, key, id)
    const values = { ...user?.values, ...applied }
    const managers = [applied.manager ?? null, user === undefined ? null : liveValue(user, 'manager', keyOf)]
    const places = managers.flatMap((manager) =>
      [values.department ?? null, null].map((team) => [team, manager] as const),
    )
    const tags = places.flatMap((place) => tagsOf(values, ...place))
    return vanishedPerson(key, id, tags.flatMap((tag) => strays.get(tag) ?? [])[0])
  })
}

/** Equal for people who may be the same: by the name, or by one of its parts with department and manager. */
function tagsOf(values: Values, department: unknown, manager: unknown): readonly string[] {
  const { firstName = null, lastName = null } = values
  const place = `${String(department)} ${String(manager)}`
  const [first, last] = [plainName({ firstName }), plainName({ lastName })]
  return [
    ...[plainName(values)].flatMap((name) => (name === '' ? [] : [`name ${name}`])),
    ...nearNames(values).map((name) => `near ${name}`),
    ...(first === '' ? [] : [`first ${first} ${place}`]),
    ...(last === '' ? [] : [`last ${last} ${place}`]),
  ]
}

/** People who would get a new account, and may have one already, or be somebody who is known. */
function newcomers(
  desired: DesiredState,
  { aside }: LiveState,
  { hires, unmanaged }: Matched,
  later: readonly Upcoming[],
): Diagnostic[] {
  const adopted = byAddress(later.length === 0 ? [] : unmanaged)
  const coming = [
    ...hires.values(),
    ...later.filter(({ values }) => !adopted.has(canonicalEmail(String(values.email)))),
  ]
  if (coming.length === 0) return []
  const records: Records = { same: new Map(), local: new Map(), near: new Map() }
  for (const user of unmanaged) addTo(records, { kind: 'account', user }, traitsOf(user.values))
  for (const user of aside) addTo(records, { kind: 'aside', user }, traitsOf(user.values))
  for (const person of [...desired.people.values(), ...later])
    addTo(records, { kind: 'on' in person ? 'hire' : standing(person, hires), person }, traitsOf(person.values))
  return coming.flatMap((person) => {
    if (person.newPerson) return []
    const found = likest(person, traitsOf(person.values), records)
    return found === null ? [] : [sameName(person, ...found)]
  })
}

function standing(person: Person, hires: Matched['hires']): 'hire' | 'left' | 'here' {
  if (hires.has(person.key)) return 'hire'
  return person.values.active === true ? 'here' : 'left'
}

/** What a record may share with another: the name, the part of the address before the @, and the name nearly. */
interface Traits {
  readonly same: string
  readonly local: string
  readonly near: readonly string[]
}

function traitsOf(values: Values): Traits {
  const known = traitsByValues.get(values)
  if (known !== undefined) return known
  const [local = ''] = canonicalEmail(String(values.email)).split('@', 1)
  const made = { ...formsOf(values), local }
  traitsByValues.set(values, made)
  return made
}

/** Values stay as they are. */
const traitsByValues = new WeakMap<Values, Traits>()

/** Makes ready what new people are compared with, as far as the chart has it: while the users are read, there is time. */
export function prepareNewcomers({ people }: DesiredState): void {
  for (const { values } of people.values()) traitsOf(values)
}

/** The records by what they may share with another. */
interface Records {
  readonly same: Map<string, Namesake[]>
  readonly local: Map<string, Namesake[]>
  readonly near: Map<string, Namesake[]>
}

function add(records: Map<string, Namesake[]>, text: string, known: Namesake): void {
  const others = records.get(text)
  if (others === undefined) records.set(text, [known])
  else others.push(known)
}

function addTo({ same, local, near }: Records, known: Namesake, traits: Traits): void {
  if (traits.same !== '') add(same, traits.same, known)
  if ('user' in known) add(local, traits.local, known)
  for (const one of traits.near) add(near, one, known)
}

function likest(
  person: Person | Upcoming,
  { same, local, near }: Traits,
  records: Records,
): readonly [Namesake, Alike] | null {
  const another = (known: readonly Namesake[] | undefined): Namesake | undefined =>
    known?.find((one) => isAnother(one, person))
  const [namesake, neighbour] = [another(records.same.get(same)), another(records.local.get(local))]
  if (namesake !== undefined) return [namesake, 'same']
  if (neighbour !== undefined) return [neighbour, 'local']
  for (const one of near) {
    const known = another(records.near.get(one))
    if (known !== undefined) return [known, 'near']
  }
  return null
}

/** Of two new people only one is asked, and none if the other is said to be new. */
function isAnother(known: Namesake, { key }: Person | Upcoming): boolean {
  if (known.kind === 'account' || known.kind === 'aside') return true
  if (known.kind !== 'hire') return known.person.key !== key
  return known.person.key < key && known.person.newPerson !== true
}
