import { plainName } from '../../../model/likeness.js'
import { peopleNamed } from '../../../model/people-named.js'
import type { PersonKey } from '../../../model/names.js'
import type { VerbProblem } from '../../../model/verbs.js'
import { shortList } from '../../../model/short-list.js'
import { nearest } from '../../nearest.js'
import { nameWithKey, statedOn, type ChartDraft, type DraftEdit, type DraftPerson } from './draft.js'

/** What a verb asks for and the chart cannot do. */
export type Refusal = Omit<VerbProblem, 'at'>

/** Whether a verb, or a name in it, was refused. */
export function isRefusal(result: Refusal | DraftEdit | DraftPerson): result is Refusal {
  return 'message' in result
}

export function refusal(field: string, message: string, near: readonly string[] = []): Refusal {
  return { field, message, near }
}

/** The person whom a text names, or the people who may be meant. */
export function namedPerson(draft: ChartDraft, text: string, field: string): DraftPerson | Refusal {
  const direct = draft.people.get(text)
  if (direct !== undefined) return direct
  const all = [...draft.people.values()].map((person) => ({ ...person, ...knownBy(person, draft) }))
  const [one, ...others] = peopleNamed(text, all)
  if (one === undefined) return unknown(text, field, [...draft.people.values()])
  if (others.length === 0) return draft.people.get(one.key) ?? one
  const named = [one, ...others].map(nameWithKey)
  return refusal(field, `"${text}" may be ${shortList(named)}. Name one of them by key, such as ${one.key}.`, named)
}

function knownBy(person: DraftPerson, { today }: ChartDraft): Omit<Parameters<typeof peopleNamed>[1][number], 'key'> {
  const { was, id } = person.entry
  const values = statedOn(person, today)
  return { ...(was === undefined ? {} : { was }), ...(id === undefined ? {} : { id }), values }
}

/** How many names are offered. */
const mostNear = 3

function unknown(text: string, field: string, people: readonly DraftPerson[]): Refusal {
  const near = nearPeople(text, people).map(nameWithKey)
  const hint =
    near.length === 0
      ? 'Give a key, an employee id, an address, or a first and last name, as in the files of the chart.'
      : `Did you mean ${near.join(' or ')}?`
  return refusal(field, `The chart has no "${text}". ${hint}`, near)
}

function nearPeople(text: string, people: readonly DraftPerson[]): readonly DraftPerson[] {
  const names = new Map<string, DraftPerson>()
  for (const person of people) {
    const { email, firstName, lastName } = person.entry
    for (const name of [person.key, email, `${firstName} ${lastName}`]) if (!names.has(name)) names.set(name, person)
  }
  const found: DraftPerson[] = []
  while (found.length < mostNear) {
    const person = names.get(nearest(text, names.keys()) ?? '')
    if (person === undefined) return found.length > 0 ? found : withWord(text, people)
    found.push(person)
    for (const [name, of] of names) if (of === person) names.delete(name)
  }
  return found
}

/** Those of whose names the text is a part: a first name alone, say. */
function withWord(text: string, people: readonly DraftPerson[]): readonly DraftPerson[] {
  const word = plainName({ firstName: text })
  const has = ({ entry: { firstName, lastName } }: DraftPerson): boolean =>
    [firstName, lastName].some((part) => plainName({ firstName: part }) === word)
  return word === '' ? [] : people.filter(has).slice(0, mostNear)
}

/** The key of the manager whom a text names; null for none. */
export function namedManager(
  draft: ChartDraft,
  text: string | null,
  field = 'manager',
): { key: PersonKey | null } | Refusal {
  if (text === null) return { key: null }
  const found = namedPerson(draft, text, field)
  return isRefusal(found) ? found : { key: found.key }
}
