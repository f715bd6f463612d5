import { nearest } from '../desired/nearest.js'
import { ExitError } from '../model/exit-error.js'
import type { State } from '../model/files.js'
import type { PersonKey } from '../model/names.js'
import { peopleNamed, type Recognisable } from '../model/people-named.js'
import type { DesiredState } from '../model/people.js'
import { shortList } from '../model/short-list.js'
import { fullName } from '../plan/findings.js'

interface Known extends Recognisable {
  readonly key: PersonKey
}

/**
 * The person whom a text names, by key, employee id, address or name. Names are compared as when two records may be the same
 * person. Throws `ExitError` 1 for a text that names several people, or none, with those who may be meant.
 */
export function findPerson(text: string, desired: DesiredState, state: State | null): PersonKey {
  const all = knownPeople(desired, state)
  const [one, ...others] = peopleNamed(text, all)
  if (one === undefined) throw unknownPerson(text, all)
  if (others.length === 0) return one.key
  throw new ExitError(
    1,
    `"${text}" may be ${shortList([one, ...others].map(named))}. Name one of them by key: espalier explain ${one.key}`,
  )
}

function unknownPerson(text: string, all: readonly Known[]): ExitError {
  const keys = new Map(
    all.flatMap((one) => [one.key, String(one.values.email), fullName(one.values)].map((word) => [word, one])),
  )
  const near = nearest(text, keys.keys())
  const meant = near === null ? undefined : keys.get(near)
  const hint =
    meant === undefined
      ? 'Give a key, an employee id, an address, or a first and last name, as in the files of the chart.'
      : `Did you mean ${named(meant)}? Then run: espalier explain ${meant.key}`
  return new ExitError(1, `The chart and the state know no "${text}". ${hint}`)
}

/** The people of the chart, those who start later, and those whom only the state knows. */
function knownPeople({ people, upcoming }: DesiredState, state: State | null): readonly Known[] {
  const all = new Map<PersonKey, Known>(people)
  for (const one of upcoming) if (one.kind === 'hire' && !all.has(one.key)) all.set(one.key, one)
  const renamed = new Set([...people.values()].map(({ was }) => was))
  for (const [key, { applied }] of Object.entries(state?.bindings ?? {}))
    if (!all.has(key as PersonKey) && !renamed.has(key as PersonKey))
      all.set(key as PersonKey, { key: key as PersonKey, values: applied })
  return [...all.values()]
}

function named({ key, values }: Known): string {
  const name = fullName(values)
  return name === '' ? key : `${name} (${key})`
}
