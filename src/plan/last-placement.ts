import type { PersonKey } from '../model/names.js'
import type { DesiredState, Person } from '../model/people.js'

/** An active person, as all dates of the files leave them. */
export type PlacedPerson = Pick<Person, 'key' | 'values' | 'was' | 'at'>

/**
 * The active people once every date of the files has come: a hire of next month counts for the team today, and a leaver no
 * longer does.
 */
export function activeAtLast({ people, upcoming }: DesiredState): ReadonlyMap<PersonKey, PlacedPerson> {
  const changed = new Map<PersonKey, PlacedPerson>()
  for (const { key, values, at } of upcoming) {
    const before = changed.get(key) ?? people.get(key)
    changed.set(key, { ...(before ?? { key, at }), values: { ...before?.values, ...values } })
  }
  const active = new Map<PersonKey, PlacedPerson>()
  for (const all of [people, changed]) {
    for (const person of all.values()) {
      const last = changed.get(person.key) ?? person
      if (last.values.active === true) active.set(last.key, last)
    }
  }
  return active
}
