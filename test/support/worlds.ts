import * as fc from 'fast-check'
import { prove } from '../../src/live/read/completeness.js'
import type { Field, Value, Values } from '../../src/model/fields.js'
import type { Binding, State } from '../../src/model/files.js'
import { byText, type Day, type PersonKey } from '../../src/model/names.js'
import type { DesiredState, LiveState, Person, User } from '../../src/model/people.js'
import type { Witness } from '../../src/model/witness.js'
import type { Choices } from '../../src/plan/plan.js'
import { createCompany } from '../../src/sandbox/seed.js'
import type { Company, Seed } from '../../src/sandbox/records.js'
import { defaultSwitches } from '../../src/sandbox/switches.js'
import { usersOf } from './model-writer.js'
import { settings } from './settings.js'

/** A chart, a company out of step with it, and what is remembered of them. */
export interface TestWorld {
  readonly desired: DesiredState
  readonly company: Company
  readonly state: State
}

export const plainChoices: Choices = { firstRun: true, drift: 'report', allow: new Map(), only: null }

/** The bindings are sealed, and no older chart is known. */
export const sealed: Witness = { sealed: true, before: null }

/** The bindings may be forged: a person with write access can push them. */
export const unsealed: Witness = { sealed: false, before: null }

/** The company as a trusted list. */
export function liveOf(found: Company, state: State): LiveState {
  return liveFrom(usersOf(found), state)
}

export function liveFrom(users: readonly User[], state: State): LiveState {
  const bound = new Map(
    Object.entries(state.bindings).map(([key, { id }]) => [id, { key: key as PersonKey, active: false }]),
  )
  const gone = [...bound.keys()].filter((id) => !users.some((user) => user.id === id))
  const expected = {
    hint: 0,
    bound,
    lastActive: null,
    minPercent: 0,
    addresses: [],
    lookUp: false,
    shown: new Set<Field>(),
    manage: settings.manage,
  }
  return prove(users, expected, new Map(gone.map((id) => [id, 'gone'])))
}

export function stateWith(bindings: Readonly<Record<string, Binding>>): State {
  return {
    format: 1,
    lineage: 'lineage-of-a-test',
    serial: 1,
    company: settings.company,
    service: settings.baseUrl,
    bindings,
    lastGood: null,
    begun: null,
    hiring: true,
    intents: {},
    lock: null,
  }
}

export function personOf(key: string, values: Values, more: Partial<Person> = {}): Person {
  return {
    key: key as PersonKey,
    values,
    newPerson: false,
    at: { file: 'org/people/all.yaml', line: 1, column: 3 },
    ...more,
  }
}

export function desiredOf(people: readonly Person[], more: Partial<DesiredState> = {}): DesiredState {
  const sorted = people.toSorted((a, b) => byText(a.key, b.key))
  return {
    settings,
    asOf: '2026-12-01' as Day,
    people: new Map(sorted.map((person) => [person.key, person])),
    upcoming: [],
    past: [],
    warnings: [],
    ...more,
  }
}

/** What chance decides about one person. */
interface Fate {
  readonly boss: number
  readonly left: boolean
  readonly department: string
  readonly exists: boolean
  readonly bound: boolean
  readonly liveBoss: number
  readonly liveLeft: boolean
  readonly liveDepartment: string
  /** Where the value last applied comes from: the service, the chart (drift), or neither (conflict). */
  readonly memory: 'live' | 'chart' | 'other'
  /** Whose place in the row of addresses it had before; its own if it keeps its address. */
  readonly formerAddress: number
}

const departments = ['Engineering', 'People', 'Sales']

const fate: fc.Arbitrary<Fate> = fc.record({
  boss: fc.nat(99),
  left: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  department: fc.constantFrom(...departments),
  exists: fc.integer({ min: 0, max: 9 }).map((n) => n > 1),
  bound: fc.integer({ min: 0, max: 9 }).map((n) => n > 0),
  liveBoss: fc.nat(99),
  liveLeft: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  liveDepartment: fc.constantFrom(...departments),
  memory: fc.constantFrom('live', 'live', 'live', 'live', 'live', 'live', 'chart', 'other'),
  formerAddress: fc.nat(19).map((n) => (n < 18 ? 0 : n - 17)),
})

/** Random pairs of trees: a sound chart, and a company of which nothing is certain but that it has no loop. */
export const worlds: fc.Arbitrary<TestWorld> = fc
  .record({
    fates: fc.array(fate, { minLength: 1, maxLength: 24 }),
    chartOrder: fc.nat(1_000),
    liveOrder: fc.nat(1_000),
    // No list is empty: the user who made the key is in it.
    strangers: fc.array(fc.record({ boss: fc.nat(99), left: fc.boolean() }), { minLength: 1, maxLength: 3 }),
  })
  .map(({ fates, chartOrder, liveOrder, strangers }) => {
    const people = chart(fates, chartOrder)
    const seeds = company(fates, liveOrder, strangers)
    const found = createCompany(seeds, defaultSwitches)
    return { desired: desiredOf(people), company: found, state: memory(fates, people, found) }
  })

const keyOf = (index: number): string => `p${String(index).padStart(2, '0')}`
const idOf = (index: number): string => `u-${index}`

/** Each person reports to one earlier in a shuffled row, and the active only to the active. */
function chart(fates: readonly Fate[], order: number): Person[] {
  const row = shuffled(fates.length, order)
  return row.map((index, place) => {
    const own = fates[index] as Fate
    const above = row.slice(0, place).filter((other) => own.left || fates[other]?.left === false)
    const boss = above.length === 0 || own.boss % 7 === 0 ? null : above[own.boss % above.length]
    return personOf(keyOf(index), {
      email: `${keyOf(index)}@acme.example`,
      firstName: `First${index}`,
      lastName: `Last${index}`,
      department: own.department,
      manager: boss === null || boss === undefined ? null : keyOf(boss),
      active: !own.left,
    })
  })
}

function company(fates: readonly Fate[], order: number, strangers: readonly { boss: number; left: boolean }[]): Seed[] {
  const row = shuffled(fates.length, order).filter((index) => fates[index]?.exists === true)
  const known: Seed[] = row.map((index, place) => {
    const own = fates[index] as Fate
    const above = row.slice(0, place)
    const boss = above.length === 0 || own.liveBoss % 7 === 0 ? undefined : above[own.liveBoss % above.length]
    return {
      id: idOf(index),
      email: `${address(fates, index, row)}@acme.example`,
      firstName: `First${index}`,
      lastName: `Last${index}`,
      department: own.liveDepartment,
      managerId: boss === undefined ? null : idOf(boss),
      active: !own.liveLeft,
      title: `Title ${index}`,
    }
  })
  const outside: Seed[] = strangers.map(({ boss, left }, index) => ({
    id: `stranger-${index}`,
    email: `stranger${index}@else.example`,
    firstName: 'Some',
    lastName: `Body${index}`,
    managerId: row.length === 0 ? null : idOf(row[boss % row.length] ?? 0),
    active: !left,
  }))
  return [...known, ...outside]
}

/**
 * A bound person may have had another address before: one of their own, or that of a person who comes or gave it up.
 */
function address(fates: readonly Fate[], index: number, row: readonly number[]): string {
  const own = fates[index] as Fate
  if (!own.bound || own.formerAddress === 0) return keyOf(index)
  const next = index + 1
  if (own.formerAddress === 1 || next >= fates.length) return `former-${keyOf(index)}`
  const free = !row.includes(next) || (fates[next]?.bound === true && fates[next]?.formerAddress === 1)
  return free ? keyOf(next) : `former-${keyOf(index)}`
}

function memory(fates: readonly Fate[], people: readonly Person[], found: Company): State {
  const bindings: Record<string, Binding> = {}
  for (const { key, values } of people) {
    const index = Number(key.slice(1))
    const own = fates[index] as Fate
    const user = usersOf(found).find((one) => one.id === idOf(index))
    if (!own.bound || user === undefined) continue
    const live: Values = { ...user.values, manager: managerKey(user.values.manager ?? null) }
    const other: Values = { ...live, department: 'Archive', manager: null }
    bindings[key] = {
      id: user.id,
      applied: pick(
        { live, chart: { ...values, active: live.active ?? true, email: live.email ?? null }, other }[own.memory],
      ),
    }
  }
  return stateWith(bindings)
}

/** What is applied last never holds a role, and knows managers by key. */
function pick({ email, firstName, lastName, department, manager, active }: Values): Values {
  const known = Object.entries({ email, firstName, lastName, department, manager, active })
  return Object.fromEntries(known.filter(([, value]) => value !== undefined))
}

function managerKey(id: Value): Value {
  return typeof id === 'string' && id.startsWith('u-') ? keyOf(Number(id.slice(2))) : id
}

function shuffled(length: number, seed: number): number[] {
  const row = Array.from({ length }, (_, index) => index)
  let chance = seed + 1
  for (let at = length - 1; at > 0; at -= 1) {
    chance = (chance * 1_103_515_245 + 12_345) % 2_147_483_648
    const other = chance % (at + 1)
    ;[row[at], row[other]] = [row[other] as number, row[at] as number]
  }
  return row
}
