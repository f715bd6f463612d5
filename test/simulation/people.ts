import { canonicalEmail } from '../../src/model/names.js'
import type { Binding, State } from '../../src/model/files.js'
import type { UserId } from '../../src/model/names.js'
import type { Company, Seed, UserRecord } from '../../src/sandbox/records.js'
import { settings, valuesOf, type Human, type Org } from './chart.js'

/** Who is who: the truth that the product cannot see. */
export interface Souls {
  /** The soul behind each key that any chart ever had. */
  readonly ofKey: Map<string, number>
  /** The soul behind each account; a stranger's is below zero. */
  readonly ofAccount: Map<string, number>
  /** The accounts that the product made, with the soul each was made for. */
  readonly made: Map<string, number>
}

export function newSouls(): Souls {
  return { ofKey: new Map(), ofAccount: new Map(), made: new Map() }
}

/** Learns the keys of a chart. */
export function learn(souls: Souls, org: Org): void {
  for (const { key, soul } of org) souls.ofKey.set(key, soul)
}

/** The accounts to begin with: all people of the chart, and some strangers. */
export function seedsOf(org: Org, strangers: number): readonly Seed[] {
  const known = org.map((human): Seed => ({
    ...record(human),
    managerEmail: org.find((one) => one.soul === human.manager)?.email ?? null,
  }))
  const others = Array.from({ length: strangers }, (_, index): Seed => ({
    email: `stranger${index}@else.example`,
    firstName: 'Some',
    lastName: `Body${index}`,
    department: 'Elsewhere',
    title: `Stranger ${index}`,
    active: index % 3 !== 2,
    managerEmail: index === 0 ? null : index % 2 === 0 ? (org[0]?.email ?? null) : 'stranger0@else.example',
  }))
  return [...known, ...others]
}

function record({ email, firstName, lastName, department, active, soul }: Human): Seed {
  return { email, firstName, lastName, department, active, title: `Title ${soul}`, location: `Room ${soul}` }
}

/** Learns the accounts of a new company by their addresses. */
export function recognise(souls: Souls, org: Org, company: Company): void {
  let stranger = 0
  for (const user of company.users) {
    const human = org.find((one) => canonicalEmail(one.email) === canonicalEmail(user.email))
    souls.ofAccount.set(user.id, human?.soul ?? (stranger -= 1))
  }
}

/** What is remembered of a company that is as the chart says. */
export function stateOf(org: Org, company: Company, souls: Souls): State {
  const bindings: Record<string, Binding> = {}
  for (const user of company.users) {
    const human = org.find((one) => one.soul === souls.ofAccount.get(user.id))
    if (human !== undefined) bindings[human.key] = { id: user.id as UserId, applied: valuesOf(human, org) }
  }
  return {
    format: 1,
    lineage: 'lineage-of-a-world',
    serial: 1,
    company: settings.company,
    service: settings.baseUrl,
    bindings,
    lastGood: { users: company.users.length, active: company.users.filter((user) => user.active).length },
    begun: null,
    hiring: true,
    intents: {},
    lock: null,
  }
}

/** The accounts of a soul, in the order in which they were made. */
export function accountsOf(soul: number, souls: Souls, company: Company): readonly UserRecord[] {
  return company.users.filter((user) => souls.ofAccount.get(user.id) === soul)
}

/** What a fault may have shown beside these, a full record sends back: it means nothing to this company. */
const known: ReadonlySet<string> = new Set([
  'email', 'firstName', 'lastName', 'role', 'department', 'managerId', 'active', 'title', 'location',
]) // prettier-ignore

/** The company as a text in which ids, and the order of accounts, play no part. */
export function pictureOf(company: Company, souls: Souls): string {
  const soulOf = (id: unknown): unknown => (typeof id === 'string' ? (souls.ofAccount.get(id) ?? id) : null)
  const lines = company.users.map((user) => {
    const fields = Object.entries(user).filter(([name, value]) => known.has(name) && value !== null)
    const plain = fields.map(([name, value]) => [name, name === 'managerId' ? soulOf(value) : value] as const)
    return `${String(soulOf(user.id))} ${JSON.stringify(Object.fromEntries(plain.toSorted(([a], [b]) => (a < b ? -1 : 1))))}`
  })
  return lines.toSorted((a, b) => (a < b ? -1 : 1)).join('\n')
}
