import type { Entry, People } from '../../support/charts.js'
import type { Chance } from '../../simulation/chance.js'

/** A person whose rights are stated too. */
interface Someone extends Entry {
  readonly role?: 'admin' | 'user'
}

export type Company = Readonly<Record<string, Someone>>

const departments = ['Sales', 'Engineering', 'Finance'] as const

/** A chart of 8 to 20 people, in which the active report to the active. */
export function randomChart(chance: Chance): Company {
  const keys = Array.from({ length: chance.between(8, 20) }, (_, index) => `p${String(index).padStart(2, '0')}`)
  return arranged(
    keys.map((key) => [key, someone(key, chance)]),
    chance,
  )
}

/**
 * Another chart of the same company: each person may have got another place, name, department or address; some leave,
 * some come, and some come back.
 */
export function randomChange(people: People, chance: Chance): Company {
  const changed = Object.entries(people).map(([key, entry]): [string, Someone] => [key, altered(key, entry, chance)])
  const fresh = Array.from({ length: chance.between(0, 6) }, (_, index): [string, Someone] => [
    `n${index}`,
    someone(`n${index}`, chance),
  ])
  return arranged([...changed, ...fresh], chance)
}

/** The settings under which rights are managed too, and nothing is in the way of changing them; they go on with limits. */
export function rightsIn(people: Company): string {
  const admins = Object.keys(people).filter((key) => people[key]?.role === 'admin')
  return `  role: { atMost: 1000 }
  admins: { atLeast: 1 }
admins: [${admins.join(', ')}]
manage: [email, firstName, lastName, department, role, manager, active]
`
}

function someone(key: string, chance: Chance): Someone {
  const name = { firstName: `First ${key}`, lastName: `Last ${key}`, manager: null }
  return { email: `${key}@acme.example`, ...name, department: chance.pick(departments), role: roleBy(chance) }
}

function roleBy(chance: Chance): 'admin' | 'user' {
  return chance.maybe(0.2) ? 'admin' : 'user'
}

function altered(key: string, entry: Someone, chance: Chance): Someone {
  const { status: _, ...rest } = entry
  return {
    ...rest,
    ...(chance.maybe(0.1) ? { lastName: `Married ${key}` } : {}),
    ...(chance.maybe(0.2) ? { department: chance.pick(departments) } : {}),
    ...(chance.maybe(0.1) ? { email: `${key}.new@acme.example` } : {}),
    ...(chance.maybe(0.2) ? { role: roleBy(chance) } : {}),
    ...(chance.maybe(0.15) ? { status: 'left' as const } : {}),
  }
}

/** The same people in another order: each reports to an active one before, about one in eight has no manager. */
function arranged(people: readonly (readonly [string, Someone])[], chance: Chance): Company {
  const above: string[] = []
  const placed = chance.shuffled(people).map(([key, entry]): [string, Someone] => {
    const manager = above.length === 0 || chance.maybe(0.12) ? null : chance.pick(above)
    if (entry.status !== 'left') above.push(key)
    return [key, { ...entry, manager }]
  })
  return Object.fromEntries(placed.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
