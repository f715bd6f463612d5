import { chartOf, type Chart } from '../../../../src/desired/chart.js'
import type { PersonEntry } from '../../../../src/model/files.js'
import type { Day, PersonKey } from '../../../../src/model/names.js'
import type { Values } from '../../../../src/model/fields.js'

/** A day, for tests. */
export function day(text: string): Day {
  return text as Day
}

type Said = Partial<Record<keyof PersonEntry, unknown>>

/** A person with an own address, without a manager unless said otherwise. */
export function person(key: string, said: Said = {}): readonly [string, Said] {
  return [key, { email: `${key}@acme.example`, firstName: 'Some', lastName: 'Body', manager: null, ...said }]
}

/** JSON is YAML: a file of people as text. */
export function peopleText(people: readonly (readonly [string, Said])[], defaults: Said = {}): string {
  return JSON.stringify({ defaults, people: Object.fromEntries(people) }, null, 1)
}

/** The chart of these people as of a day. */
export function chartFrom(
  people: readonly (readonly [string, Said])[],
  asOf: string,
  settings: Readonly<Record<string, unknown>> = {},
): Promise<Chart> {
  const text = JSON.stringify({ company: 'Acme', timezone: 'Europe/Berlin', ...settings })
  const file = { file: 'org/people/all.yaml', text: peopleText(people) }
  return chartOf({ file: 'org/espalier.yaml', text }, [file], day(asOf))
}

/** What a chart states about each person, as plain text. */
export function valuesOf(chart: Chart): Readonly<Record<string, Values>> {
  if (chart.desired === null) throw new Error(chart.diagnostics.map(({ message }) => message).join('\n'))
  return Object.fromEntries([...chart.desired.people.values()].map(({ key, values }) => [key, values]))
}

/** The values of one person; null when the chart does not have the person on that day. */
export function valuesFor(chart: Chart, key: string): Values | null {
  return chart.desired?.people.get(key as PersonKey)?.values ?? null
}
