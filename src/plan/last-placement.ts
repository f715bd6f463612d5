import type { PersonKey } from '../model/names.js'
import type { DesiredState, Person } from '../model/people.js'

/** An active person, as all dates of the files leave them. */
export type PlacedPerson = Pick<Person, 'key' | 'values' | 'was' | 'at'>

/**
 * The active people once every date of the files has come, in the order of their keys: a hire of next month counts for the
 * team today, and a leaver no longer does.
 */
export function activeAtLast({ people, upcoming }: DesiredState): ReadonlyMap<PersonKey, PlacedPerson> {
  const all = new Map<PersonKey, PlacedPerson>(people)
  for (const { key, values, at } of upcoming) {
    const before = all.get(key)
    all.set(key, { ...(before ?? { key, at }), values: { ...before?.values, ...values } })
  }
  return new Map([...all].filter(([, { values }]) => values.active === true))
}
