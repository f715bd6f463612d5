import { canonicalEmail, byText, type Day, type PersonKey } from '../../model/names.js'
import type { PersonEntry } from '../../model/files.js'
import type { Values } from '../../model/fields.js'
import type { DesiredState } from '../../model/people.js'
import type { PeopleTree } from '../rules/people-index.js'

/** A person of the chart, as an HR file may mean them. */
export interface ChartPerson {
  readonly key: PersonKey
  readonly file: string
  readonly line: number
  readonly entry: PersonEntry
  /** What counts today; of a person who starts later, what the entry says. */
  readonly values: Values
  readonly standing: 'active' | 'left' | 'later'
  /** The address of today first, then those of dated changes, former and later ones; in canonical form. */
  readonly addresses: readonly string[]
}

/** All people of a sound chart, in the order of their keys. */
export function chartPeople(trees: readonly PeopleTree[], { people, asOf }: DesiredState): readonly ChartPerson[] {
  const all = trees.flatMap(({ tree, people: entries, defaults }) =>
    Object.entries(entries ?? {}).flatMap(([key, entry]): ChartPerson[] => {
      if (entry === null) return []
      const values = people.get(key as PersonKey)?.values ?? statedFirst(entry, defaults)
      const standing = standingOf(entry, people.has(key as PersonKey), asOf)
      const addresses = addressesIn(entry, values)
      return [{ key: key as PersonKey, file: tree.file, line: tree.lineOf(key), entry, values, standing, addresses }]
    }),
  )
  return all.toSorted((a, b) => byText(a.key, b.key))
}

function statedFirst({ email, firstName, lastName, ...entry }: PersonEntry, defaults: PeopleTree['defaults']): Values {
  const { manager, department = defaults.department, role = defaults.role } = entry
  return {
    email,
    firstName,
    lastName,
    ...(manager === undefined ? {} : { manager }),
    ...(department === undefined ? {} : { department }),
    ...(role === undefined ? {} : { role }),
  }
}

function standingOf({ status, end }: PersonEntry, hasStarted: boolean, asOf: Day): ChartPerson['standing'] {
  if (status === 'left' || (end !== undefined && end < asOf)) return 'left'
  return hasStarted ? 'active' : 'later'
}

function addressesIn({ email, changes = [] }: PersonEntry, values: Values): readonly string[] {
  const all = [String(values.email), email, ...changes.flatMap((change) => change.email ?? [])]
  return [...new Set(all.map(canonicalEmail))]
}

/** How a person is named in a message: Grace Hopper (grace.hopper). */
export function personCalled({ key, values }: Pick<ChartPerson, 'key' | 'values'>): string {
  return `${String(values.firstName)} ${String(values.lastName)} (${key})`
}
