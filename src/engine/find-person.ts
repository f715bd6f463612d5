import { nearest } from '../desired/nearest.js'
import { ExitError } from '../model/exit-error.js'
import type { Values } from '../model/fields.js'
import type { State } from '../model/files.js'
import { nearNames, plainName } from '../model/likeness.js'
import { canonicalEmail, type PersonKey } from '../model/names.js'
import type { DesiredState } from '../model/people.js'
import { shortList } from '../model/short-list.js'
import { fullName } from '../plan/findings.js'

interface Known {
  readonly key: PersonKey
  readonly was?: PersonKey
  readonly values: Values
}

/**
 * The person whom a text names, by key, address or name. Names are compared as when two records may be the same
 * person. Throws `ExitError` 1 for a text that names several people, or none, with those who may be meant.
 */
export function findPerson(text: string, desired: DesiredState, state: State | null): PersonKey {
  const all = knownPeople(desired, state)
  const ways: readonly ((one: Known) => boolean)[] = [
    ({ key }) => key === text,
    ({ was }) => was === text,
    ({ values }) => typeof values.email === 'string' && canonicalEmail(values.email) === canonicalEmail(text),
    ({ values }) => plainName(values) !== '' && plainName(values) === plainName({ firstName: text }),
    ({ values }) => isNear(values, text),
  ]
  for (const is of ways) {
    const [one, ...others] = all.filter(is)
    if (one === undefined) continue
    if (others.length === 0) return one.key
    throw new ExitError(
      1,
      `"${text}" may be ${shortList([one, ...others].map(named))}. Name one of them by key: espalier explain ${one.key}`,
    )
  }
  throw unknownPerson(text, all)
}

function unknownPerson(text: string, all: readonly Known[]): ExitError {
  const keys = new Map(
    all.flatMap((one) => [one.key, String(one.values.email), fullName(one.values)].map((word) => [word, one])),
  )
  const near = nearest(text, keys.keys())
  const meant = near === null ? undefined : keys.get(near)
  const hint =
    meant === undefined
      ? 'Give a key, an address, or a first and last name, as in the files of the chart.'
      : `Did you mean ${named(meant)}? Then run: espalier explain ${meant.key}`
  return new ExitError(1, `The chart and the state know no "${text}". ${hint}`)
}

function isNear(values: Values, text: string): boolean {
  const near = new Set(nearNames(values))
  return nearNames({ firstName: text }).some((name) => near.has(name))
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
