import type { DatedChange, Defaults, PersonEntry } from '../../../model/files.js'
import type { Value, Values } from '../../../model/fields.js'
import type { Day, PersonKey } from '../../../model/names.js'

/** A person while the chart is edited. The values are those of the file, not checked yet. */
export interface DraftPerson {
  readonly key: PersonKey
  readonly file: string
  readonly entry: PersonEntry
  readonly defaults: Defaults
}

/** A chart while it is edited. */
export interface ChartDraft {
  readonly people: ReadonlyMap<string, DraftPerson>
  readonly today: Day
  /** The folder of the chart, for people. */
  readonly root: string
}

/** What a verb makes of a chart. */
export interface DraftEdit {
  /** The people who differ, each by the key before; a new person by the own key. */
  readonly people: ReadonlyMap<string, DraftPerson>
  /** The person of whom the verb speaks, by the key after it. */
  readonly named: PersonKey
  /** What else to know of it. */
  readonly notes: readonly string[]
}

/** A field that verbs set. */
export type SetField = 'manager' | 'department' | 'email' | 'firstName' | 'lastName'

/** The values that the files state for a person on a day, by the dated changes up to it. */
export function statedOn({ entry, defaults }: DraftPerson, day: Day): Values {
  const { department, role } = defaults
  const values: { -readonly [F in keyof Values]?: Value } = {
    ...(department === undefined ? {} : { department }),
    ...(role === undefined ? {} : { role }),
  }
  for (const said of [entry, ...(entry.changes ?? []).filter(({ on }) => on <= day)]) {
    for (const field of ['email', 'firstName', 'lastName', 'department', 'role', 'manager'] as const) {
      const value = said[field]
      if (value !== undefined) values[field] = value
    }
  }
  return values
}

/** The later one of two days. */
export function later(a: Day, b: Day | undefined): Day {
  return b !== undefined && b > a ? b : a
}

/** The person with another value from a day on: in the entry, or in the dated change that counts then. */
export function withField(
  person: DraftPerson,
  field: SetField,
  value: string | null,
  on: Day,
  today: Day,
): DraftPerson {
  if (statedOn(person, on)[field] === value) return person
  const { start, changes = [] } = person.entry
  const isDated = on > today && !(start !== undefined && on <= start)
  if (isDated) return withChanges(person, withDated(changes, on, field, value))
  const counting = changes.findLastIndex((change) => change.on <= on && change[field] !== undefined)
  const set = { [field]: value }
  if (counting === -1) return { ...person, entry: { ...person.entry, ...set } }
  return withChanges(
    person,
    changes.map((change, at) => (at === counting ? { ...change, ...set } : change)),
  )
}

function withDated(
  changes: readonly DatedChange[],
  on: Day,
  field: SetField,
  value: string | null,
): readonly DatedChange[] {
  const known = changes.find((change) => change.on === on)
  const next: DatedChange = { ...known, on, [field]: value }
  return [...changes.filter((change) => change !== known), next].toSorted((a, b) => (a.on < b.on ? -1 : 1))
}

/** The person with these dated changes; without any, the property goes. */
export function withChanges(person: DraftPerson, changes: readonly DatedChange[]): DraftPerson {
  const { changes: _, ...entry } = person.entry
  return { ...person, entry: changes.length === 0 ? entry : { ...entry, changes: [...changes] } }
}

/** The person without some properties. */
export function lacking(person: DraftPerson, names: readonly (keyof PersonEntry)[]): DraftPerson {
  const kept = Object.entries(person.entry).filter(([name]) => !names.includes(name as keyof PersonEntry))
  return { ...person, entry: Object.fromEntries(kept) as unknown as PersonEntry }
}

/** First and last name, and the key. */
export function nameWithKey({ key, entry }: DraftPerson): string {
  return `${entry.firstName} ${entry.lastName} (${key})`
}
