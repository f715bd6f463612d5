import { nearest } from '../desired/nearest.js'
import { ExitError } from '../model/exit-error.js'
import type { State } from '../model/files.js'
import type { PersonKey } from '../model/names.js'
import { peopleNamed, type Recognisable } from '../model/people-named.js'
import type { DesiredState } from '../model/people.js'
import { shortList } from '../model/short-list.js'
import { fullName } from '../plan/findings.js'
import { shellWord } from '../render/shell-word.js'

/** Where people are looked for, and what to do with the key of one. */
interface Asking {
  /** Who knows them, as `The chart and the state know`. */
  readonly whoKnows: string
  readonly act: 'run' | 'give'
  /** What comes before the key, as `espalier explain`. */
  readonly way: string
}

/** The key of the person whom a text names, by key, employee id, address or name. Throws as `theOneNamed`. */
export function findPerson(text: string, desired: DesiredState, state: State | null): PersonKey {
  const asking = { whoKnows: 'The chart and the state know', act: 'run', way: 'espalier explain' } as const
  return theOneNamed(text, [...knownPeople(desired, state).values()], asking).key as PersonKey
}

/**
 * The person whom a text names, by key, employee id, address or name. Names are compared as when two records may be the same
 * person. Throws `ExitError` 1 for a text that names several people, or none, with those who may be meant.
 */
export function theOneNamed(text: string, all: readonly Recognisable[], { whoKnows, act, way }: Asking): Recognisable {
  const found = new Map(peopleNamed(text, all).map((one) => [one.key, one]))
  const [one, ...others] = found.values()
  if (one !== undefined && others.length === 0) return one
  if (one !== undefined)
    throw new ExitError(
      1,
      `"${text}" may be ${shortList([one, ...others].map(calledByName))}. Name one of them by key: ${way} ${shellWord(one.key)}`,
    )
  const meant = nearestTo(text, all)
  const hint =
    meant === null
      ? 'Give a key, an employee id, an address, or a first and last name, as in the files of the chart.'
      : `Did you mean ${calledByName(meant)}? Then ${act}: ${way} ${shellWord(meant.key)}`
  throw new ExitError(1, `${whoKnows} no "${text}". ${hint}`)
}

function nearestTo(text: string, all: readonly Recognisable[]): Recognisable | null {
  const words = new Map(
    all.flatMap((one) =>
      [one.key, one.values.email, fullName(one.values)].flatMap((word) =>
        typeof word === 'string' ? [[word, one] as const] : [],
      ),
    ),
  )
  const near = nearest(text, words.keys())
  return near === null ? null : (words.get(near) ?? null)
}

/** The people of the chart, those who start later, and those whom only the state knows. */
export function knownPeople(
  { people, upcoming }: DesiredState,
  state: State | null,
): ReadonlyMap<PersonKey, Recognisable> {
  const all = new Map<PersonKey, Recognisable>(people)
  for (const one of upcoming) if (one.kind === 'hire' && !all.has(one.key)) all.set(one.key, one)
  const renamed = new Set([...people.values()].map(({ was }) => was))
  for (const [key, { applied }] of Object.entries(state?.bindings ?? {}))
    if (!all.has(key as PersonKey) && !renamed.has(key as PersonKey))
      all.set(key as PersonKey, { key, values: applied })
  return all
}

/** `Ada King (ada.king)`. */
export function calledByName({ key, values }: Recognisable): string {
  const name = fullName(values)
  return name === '' || name === key ? key : `${name} (${key})`
}
