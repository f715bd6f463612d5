import { chartOf, reorganised, usersOf, withHires } from './company.js'
import type { Seed, UserRecord } from '../../../src/sandbox/records.js'
import type { People } from '../../support/charts.js'

/** Something that a company does with Espalier. */
export interface Scene {
  readonly name: string
  /** The users before it. */
  readonly seeds: readonly Seed[]
  /** The chart as it is, and as it is to be; null: it is imported. */
  readonly before: People | null
  readonly after: People | null
}

const [small, large] = [chartOf(12), chartOf(120)]

export const scenes: readonly Scene[] = [
  { name: 'first import', seeds: usersOf(large), before: null, after: null },
  { name: '200 hires', seeds: usersOf(small), before: small, after: withHires(small, 200) },
  { name: '40 moves, 10 leavers', seeds: usersOf(large), before: large, after: reorganised(large) },
]

/** What is not as the chart says, or is otherwise wrong, after the chart was applied; empty if nothing. */
export function misdone(
  users: readonly UserRecord[],
  before: readonly UserRecord[],
  people: People,
): readonly string[] {
  const old = new Map(before.map((user) => [user.id, user]))
  const emailOf = new Map(users.map(({ id, email }) => [id, email]))
  const wrong: string[] = []
  for (const [key, { email, firstName, lastName, manager, department, status }] of Object.entries(people)) {
    const found = users.filter((user) => user.email === email)
    if (found.length !== 1) wrong.push(`${key} has ${found.length} accounts`)
    const [user] = found
    if (user === undefined) continue
    const due = { firstName, lastName, department: department ?? null, active: status !== 'left' }
    for (const [name, value] of Object.entries(due))
      if (user[name] !== value) wrong.push(`${key}: ${name} is ${String(user[name])}`)
    const boss = user.managerId === null ? null : emailOf.get(user.managerId)
    if (status !== 'left' && boss !== (manager === null ? null : people[manager]?.email))
      wrong.push(`${key}: the manager is ${String(boss)}`)
  }
  const named = new Set(Object.values(people).map(({ email }) => email))
  for (const user of users) {
    const was = old.get(user.id)
    const kept = was !== undefined && (named.has(user.email) ? ['title', 'location', 'role'] : Object.keys(was))
    for (const name of kept || []) if (user[name] !== was?.[name]) wrong.push(`${user.email}: ${name} was changed`)
    if (was === undefined && !named.has(user.email)) wrong.push(`${user.email} was made`)
  }
  return wrong
}
