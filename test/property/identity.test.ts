import process from 'node:process'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Values } from '../../src/model/fields.js'
import type { Binding, Plan, State } from '../../src/model/files.js'
import type { PersonKey, UserId } from '../../src/model/names.js'
import type { Aside, Person, User } from '../../src/model/people.js'
import { isBlocked } from '../../src/model/verdict.js'
import type { Witness } from '../../src/model/witness.js'
import { makePlan } from '../../src/plan/plan.js'
import { desiredOf, liveFrom, personOf, plainChoices, stateWith } from '../support/worlds.js'

/** A failure prints its seed and path; ESPALIER_CASES makes a longer campaign. A case is quick, so there are twice as many. */
const runs = { numRuns: 2 * Number(process.env['ESPALIER_CASES'] ?? 200) }

/** Few names, so that there are namesakes. */
const firsts = ['Ada', 'Jose', 'Mara', 'Kit']
const lasts = ['Lind', "O'Neill", 'Nunez', 'Low']

type Name = readonly [first: string, last: string]

/** The same name, as somebody else would type it. */
const spellings: readonly ((name: Name) => Name)[] = [
  (name) => name,
  ([first, last]) => [first.toUpperCase(), last.replace("'", '’')],
  ([first, last]) => [first.replace('e', 'é').replace('a', 'ä'), last.replace('u', 'ú').normalize('NFD')],
]

const kinds = [
  'stays',
  'renames the key',
  'marries',
  'is transferred',
  'comes back',
  'comes back under a new key',
  'was merged',
  'is another person',
  'gives the address to a hire',
] as const

/** What chance decides about a person who has an account. */
const fate = fc.record({
  first: fc.nat(3),
  last: fc.nat(3),
  kind: fc.constantFrom(...kinds),
  bound: fc.nat(5).map((n) => n > 0),
  left: fc.nat(3).map((n) => n === 0),
  newKey: fc.boolean(),
  newAddress: fc.boolean(),
  says: fc.constantFrom('', '', '', '', 'was', 'newPerson', 'samePerson'),
  spelling: fc.nat(2),
  other: fc.record({ first: fc.nat(2), last: fc.nat(3) }),
})

/** An account outside the chart, a guest or not, and a hire who has to do with it. */
const outsider = fc.record({
  first: fc.nat(3),
  last: fc.nat(3),
  active: fc.boolean(),
  guest: fc.nat(3).map((n) => n === 0),
  hire: fc.constantFrom('none', 'with that address', 'with another address', 'another person with that address'),
  says: fc.constantFrom('', '', '', 'newPerson', 'samePerson'),
  spelling: fc.nat(2),
  other: fc.record({ first: fc.nat(2), last: fc.nat(3) }),
})

type Fate = typeof fate extends fc.Arbitrary<infer T> ? T : never
type Outsider = typeof outsider extends fc.Arbitrary<infer T> ? T : never

/** An entry of the chart, and who it really is. */
interface Entry {
  readonly who: string
  readonly person: Person
}

/** Accounts, entries and the state, each with who it really is. */
interface World {
  readonly entries: Entry[]
  readonly users: User[]
  readonly aside: Aside[]
  readonly owners: Map<UserId, string>
  readonly bindings: Record<string, Binding>
}

function nameOf({ first, last }: { readonly first: number; readonly last: number }): Name {
  return [firsts[first % 4] ?? '', lasts[last % 4] ?? '']
}

/** The name of another person: the first name differs, and often the last name. */
function otherName({ first, last, other }: Fate | Outsider): Name {
  return nameOf({ first: first + 1 + other.first, last: last + other.last })
}

function spelled(name: Name, spelling: number): Name {
  return spellings[spelling]?.(name) ?? name
}

function entry(who: string, key: string, name: Name, email: string, active: boolean, says: string): Entry {
  const [firstName, lastName] = name
  const values: Values = { email, firstName, lastName, department: 'Sales', manager: null, active }
  const words = says === 'newPerson' || says === 'samePerson' ? { [says]: true } : {}
  return { who, person: personOf(key, values, words) }
}

function withWas({ who, person }: Entry, was: string, says: string): Entry {
  return says === 'was' && person.key !== was ? { who, person: { ...person, was: was as PersonKey } } : { who, person }
}

function account(world: World, id: string, who: string, name: Name, email: string, active: boolean): User {
  const [firstName, lastName] = name
  world.owners.set(id as UserId, who)
  return {
    id: id as UserId,
    values: { email, firstName, lastName, department: 'Sales', role: null, manager: null, active },
  }
}

/** One person with an account, and what the chart makes of the entry. */
function addPerson(world: World, at: number, one: Fate): void {
  const [who, key, name, email] = [`person${at}`, `k${at}`, nameOf(one), `e${at}@acme.example`]
  const isLeft = one.left || one.kind.startsWith('comes back')
  const user = account(world, `u${at}`, who, name, email, !isLeft)
  const fresh = `n${at}@acme.example`
  const applied = entry(who, key, name, email, !isLeft, '').person.values
  if (one.bound) world.bindings[key] = { id: user.id, applied }
  const merged = one.kind === 'was merged'
  world.users.push(merged ? { ...user, values: { ...user.values, active: false } } : user)
  if (merged) world.users.push(account(world, `v${at}`, who, spelled(name, one.spelling), fresh, true))
  world.entries.push(...entriesOf(at, one, { who, key, name, email, fresh, isLeft }))
}

interface Facts {
  readonly who: string
  readonly key: string
  readonly name: Name
  readonly email: string
  readonly fresh: string
  readonly isLeft: boolean
}

/** What is hidden from everybody is left out: a new name at a new address and no binding, with the old entry kept. */
function entriesOf(at: number, one: Fate, { who, key, name, email, fresh, isLeft }: Facts): readonly Entry[] {
  const [again, twin, active] = [spelled(name, one.spelling), `t${at}`, !isLeft]
  const newKey = one.newKey ? `r${at}` : key
  const moved = one.newAddress ? fresh : email
  const [, last] = otherName({ ...one, other: { first: 0, last: 1 + (one.other.last % 3) } })
  switch (one.kind) {
    case 'stays':
      return [entry(who, key, name, email, active, one.says)]
    case 'renames the key':
      return [withWas(entry(who, `r${at}`, again, moved, active, one.says), key, one.says)]
    case 'marries':
      return [withWas(entry(who, newKey, [name[0], last], one.bound ? moved : email, active, one.says), key, one.says)]
    case 'is transferred':
      return [entry(who, key, name, email, false, ''), entry(who, twin, again, fresh, true, one.says)]
    case 'comes back':
      return [entry(who, key, again, moved, true, one.says)]
    case 'comes back under a new key':
      return [entry(who, key, name, email, false, ''), entry(who, twin, again, fresh, true, one.says)]
    case 'was merged':
      return [entry(who, key, name, fresh, true, one.says)]
    case 'is another person':
      return [entry(`other${at}`, key, otherName(one), moved, true, one.says)]
    case 'gives the address to a hire':
      return [
        entry(who, key, name, fresh, active, ''),
        entry(`other${at}`, twin, otherName(one), email, true, one.says),
      ]
  }
}

/** An account outside the chart. No person of the chart can have the address of a guest. */
function addOutsider(world: World, at: number, one: Outsider): void {
  const [who, name, email] = [`outsider${at}`, nameOf(one), `o${at}@else.example`]
  const user = account(world, `x${at}`, who, name, email, one.active)
  if (one.guest) world.aside.push({ ...user, sort: 'a guest' })
  else world.users.push(user)
  const hired = spelled(name, one.spelling)
  if (one.hire === 'with another address')
    world.entries.push(entry(who, `h${at}`, hired, `h${at}@acme.example`, true, one.says))
  else if (one.hire !== 'none' && !one.guest)
    world.entries.push(
      one.hire === 'with that address'
        ? entry(who, `h${at}`, hired, email, true, one.says)
        : entry(`stranger${at}`, `h${at}`, otherName(one), email, true, one.says),
    )
}

const worlds = fc
  .record({
    people: fc.array(fate, { minLength: 1, maxLength: 6 }),
    outside: fc.array(outsider, { maxLength: 2 }),
    knowsBefore: fc.boolean(),
  })
  .map(({ people, outside, knowsBefore }) => {
    const world: World = { entries: [], users: [], aside: [], owners: new Map(), bindings: {} }
    for (const [at, one] of people.entries()) addPerson(world, at, one)
    for (const [at, one] of outside.entries()) addOutsider(world, at, one)
    world.users.push(account(world, 'founder', 'founder', ['Founding', 'Admin'], 'founder@acme.example', true))
    const before = Object.entries(world.bindings).map(([key, { applied }]) => [key as PersonKey, String(applied.email)] as const) // prettier-ignore
    const witness: Witness = { sealed: true, before: knowsBefore ? new Map(before) : null }
    return { world, state: stateWith(world.bindings), witness }
  })

function planOf(world: World, state: State, witness: Witness): Plan {
  const live = { ...liveFrom(world.users, state), aside: world.aside }
  const desired = desiredOf(world.entries.map(({ person }) => person))
  return makePlan(desired, live, state, plainChoices, 'test', witness)
}

/** The keys and accounts that an error, or the warning about a key that changes its person, names. */
function questioned({ findings }: Plan): ReadonlySet<string> {
  const asked = findings.filter(({ severity, code }) => severity === 'error' || code === 'another-person')
  return new Set(asked.flatMap(({ message }) => message.match(/[a-z]+\d+\b/g) ?? []))
}

/** Whether the chart has the word of a person about this entry. */
function isSaid({ person }: Entry): boolean {
  return person.newPerson || person.samePerson === true || person.was !== undefined
}

/** The accounts that each person would have active: those of today, with the changes made, and held ones too. */
function activeAfter({ entries, users, aside, owners }: World, plan: Plan): ReadonlyMap<string, readonly string[]> {
  const active = new Map<string, boolean>()
  for (const { id, values } of [...users, ...aside]) active.set(id, values.active === true)
  const holders = new Map<string, string>(owners)
  const byKey = new Map<string, Entry>(entries.map((one) => [one.person.key, one]))
  for (const { action, key, user } of [...plan.changes, ...plan.held.map(({ change }) => change)]) {
    const id = user ?? key
    const one = byKey.get(key)
    // By the word of a person, the account is theirs.
    if (one !== undefined && (user === null || isSaid(one))) holders.set(id, one.who)
    if (action === 'create' || action === 'reactivate') active.set(id, true)
    if (action === 'deactivate') active.set(id, false)
  }
  const having = new Map<string, string[]>()
  for (const [id, is] of active) {
    const person = holders.get(id) ?? ''
    if (is) having.set(person, [...(having.get(person) ?? []), id])
  }
  return having
}

test('no account changes its person unasked, and no person gets a second active account', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(worlds, ({ world, state, witness }) => {
      const plan = planOf(world, state, witness)
      for (const { code } of plan.findings) seen.add(code)
      seen.add(isBlocked(plan) ? 'blocked' : 'free')
      const asked = questioned(plan)
      const entries = new Map<string, Entry>(world.entries.map((one) => [one.person.key, one]))
      const taken = [...plan.changes, ...plan.held.map(({ change }) => change)].filter(({ key, user }) => {
        const one = entries.get(key)
        if (one === undefined || user === null || one.person.values.active !== true) return false
        return world.owners.get(user) !== one.who && !isSaid(one) && !asked.has(key)
      })
      expect(taken.map(({ id, user }) => `${id} takes ${user}`)).toEqual([])
      const doubled = [...activeAfter(world, plan)].filter(([who, ids]) => {
        const own = world.entries.filter((one) => one.who === who)
        const isAsked = [...ids, ...own.map(({ person }) => person.key)].some((name) => asked.has(name))
        return ids.length > 1 && !isAsked && !own.some(isSaid)
      })
      expect(doubled.map(([who, ids]) => `${who} has ${ids.join(', ')}`)).toEqual([])
    }),
    runs,
  )
  const all = ['adopts-another', 'same-name', 'another-person', 'renamed-key', 'vanished-person', 'merged-account']
  expect([...all, 'free', 'blocked'].filter((code) => !seen.has(code))).toEqual([])
})
