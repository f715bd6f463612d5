import { likenessOf } from '../../../model/likeness.js'
import { isPersonKey, type PersonKey } from '../../../model/names.js'
import type { Rename } from '../../../model/verbs.js'
import type { DatedChange } from '../../../model/files.js'
import { nameWithKey, statedOn, withField, type ChartDraft, type DraftEdit, type DraftPerson } from './draft.js'
import { dayOf, laterWords } from './move.js'
import { isRefusal, namedPerson, refusal, type Refusal } from './refusal.js'

/** Another name or address, now or as a dated change; and another key, at once. */
export function renamePerson(draft: ChartDraft, verb: Rename): DraftEdit | Refusal {
  const person = namedPerson(draft, verb.person, 'person')
  if (isRefusal(person)) return person
  const asked = (['firstName', 'lastName', 'email'] as const).flatMap((field) => {
    const value = verb[field]
    return value === undefined ? [] : [[field, value] as const]
  })
  if (asked.length === 0 && verb.key === undefined)
    return refusal('lastName', 'A change of name or address needs a first name, a last name, an address or a key.')
  const from = dayOf(person, verb.on, draft)
  const values = statedOn(person, from)
  const named = asked.reduce((one, [field, value]) => withField(one, field, value, from, draft.today), person)
  // As a plan reads it: a name that is near needs no word, and would be told that the word has done its work.
  const isOther = likenessOf(values, { ...values, ...Object.fromEntries(asked) }) === 'other'
  const hasStarted = person.entry.start === undefined || person.entry.start <= draft.today
  const after = isOther && hasStarted ? { ...named, entry: { ...named.entry, samePerson: true } } : named
  const notes = asked.flatMap(([field]) => laterWords(after, field, from))
  if (verb.key === undefined || verb.key === person.key)
    return { people: new Map([[person.key, after]]), named: person.key, notes }
  return withKey(draft, after, verb.key, notes)
}

function withKey(draft: ChartDraft, person: DraftPerson, key: string, notes: readonly string[]): DraftEdit | Refusal {
  const other = keyRefusal(draft, key, person)
  if (other !== null) return other
  const [old, next] = [person.key, key as PersonKey]
  const people = new Map<string, DraftPerson>()
  for (const one of [...draft.people.values(), person]) {
    const entry = referring(one.entry, old, next)
    if (entry !== one.entry) people.set(one.key, { ...one, entry })
  }
  const own = people.get(old) ?? person
  people.set(old, { ...own, key: next, entry: { ...own.entry, was: old } })
  return { people, named: next, notes: [...notes, ...formerWords(own, next)] }
}

/** The chart has room for one former key, and cannot know which one the last apply knew. */
function formerWords(own: DraftPerson, next: PersonKey): readonly string[] {
  const {
    key,
    entry: { was },
  } = own
  if (was === undefined || was === next) return []
  return [
    `${nameWithKey({ ...own, key: next })} was ${was} before ${key}, and only ${key} is kept in "was". If the change from ${was} to ${key} is not applied yet, write "was: ${was}" there instead.`,
  ]
}

/** Why a text cannot be the key of a person; null if it can. */
export function keyRefusal(draft: ChartDraft, key: string, person: DraftPerson | null): Refusal | null {
  if (!isPersonKey(key))
    return refusal(
      'key',
      `"${key}" cannot be a key: it has lower-case letters and digits, with single dots, hyphens or underscores between them, such as ada.lovelace.`,
    )
  const holder =
    draft.people.get(key) ??
    [...draft.people.values()].find((one) => one !== person && one.key !== person?.key && one.entry.was === key)
  if (holder === undefined) return null
  return refusal(
    'key',
    `The key ${key} is, or was, that of ${nameWithKey(holder)}. A key is never used again: choose another one.`,
    [nameWithKey(holder)],
  )
}

function referring(entry: DraftPerson['entry'], old: string, next: string): DraftPerson['entry'] {
  const { manager, successor, changes } = entry
  const names = [manager, successor, ...(changes ?? []).map((change) => change.manager)]
  if (!names.includes(old)) return entry
  return {
    ...entry,
    ...(manager === old ? { manager: next } : {}),
    ...(successor === old ? { successor: next } : {}),
    ...(changes === undefined
      ? {}
      : { changes: changes.map((one): DatedChange => (one.manager === old ? { ...one, manager: next } : one)) }),
  }
}
