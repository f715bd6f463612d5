import type { Leave } from '../../../model/verbs.js'
import type { Absence } from '../../../model/files.js'
import { dayBefore, type Day } from '../../../model/names.js'
import { absencesOf } from '../../rules/absence.js'
import { hasLeft } from '../../rules/successors.js'
import { lacking, nameWithKey, withChanges, type ChartDraft, type DraftEdit, type DraftPerson } from './draft.js'
import { isRefusal, namedPerson, refusal, type Refusal } from './refusal.js'

/** A last day, or `status: left`; the reports go to a successor. What was to come after it goes. */
export function leavePerson(draft: ChartDraft, { person: text, reportsTo, on }: Leave): DraftEdit | Refusal {
  const person = namedPerson(draft, text, 'person')
  if (isRefusal(person)) return person
  const heir = reportsTo === undefined ? undefined : namedPerson(draft, reportsTo, 'reportsTo')
  if (heir !== undefined && isRefusal(heir)) return heir
  if (hasLeft(person, draft.today)) return leftAlready(person, heir, on, draft)
  const last = on ?? dayBefore(draft.today)
  const gone = on === undefined ? leftNow(person, draft) : { ...person, entry: { ...person.entry, end: on } }
  const [kept, dropped] = [cutOff(gone, on ?? draft.today), droppedWords(person, on ?? draft.today)]
  const away = withAbsences(kept, last)
  const after = heir === undefined ? away : { ...away, entry: { ...away.entry, successor: heir.key } }
  return { people: new Map([[person.key, after]]), named: person.key, notes: dropped }
}

/** Of a person who has left, only who has the reports can still change. */
function leftAlready(
  person: DraftPerson,
  heir: DraftPerson | undefined,
  on: Day | undefined,
  { today }: ChartDraft,
): DraftEdit | Refusal {
  if (on !== undefined && on >= today)
    return refusal(
      'on',
      `${nameWithKey(person)} has left already. To let the person stay until ${on}, use rehire first, and then leave.`,
    )
  const isSo = heir === undefined || heir.key === person.entry.successor
  const after = isSo ? person : { ...person, entry: { ...person.entry, successor: heir.key } }
  return { people: new Map(isSo ? [] : [[person.key, after]]), named: person.key, notes: [] }
}

/** Who leaves now has no last day to come, and no first one. */
function leftNow(person: DraftPerson, { today }: ChartDraft): DraftPerson {
  const { start, end } = person.entry
  const plain = lacking(person, [
    ...(end !== undefined && end >= today ? (['end'] as const) : []),
    ...(start !== undefined && start > today ? (['start'] as const) : []),
  ])
  return { ...plain, entry: { ...plain.entry, status: 'left' } }
}

function cutOff(person: DraftPerson, last: Day): DraftPerson {
  const { changes } = person.entry
  return changes === undefined
    ? person
    : withChanges(
        person,
        changes.filter(({ on }) => on <= last),
      )
}

function droppedWords(person: DraftPerson, last: Day): readonly string[] {
  const days = (person.entry.changes ?? []).filter(({ on }) => on > last).map(({ on }) => on)
  return days.length === 0
    ? []
    : [`What the chart had for ${nameWithKey(person)} after that is taken out: ${days.join(', ')}.`]
}

/** An absence ends with the last day. */
function withAbsences(person: DraftPerson, last: Day): DraftPerson {
  const all = absencesOf(person)
  const kept = all
    .filter(({ from }) => from <= last)
    .map((one): Absence => (one.to > last ? { ...one, to: last } : one))
  if (all.every(({ to }) => to <= last)) return person
  const [only, ...others] = kept
  if (only === undefined) return lacking(person, ['absence'])
  return { ...person, entry: { ...person.entry, absence: others.length === 0 ? only : kept } }
}

/** The people who still name the leaver as their manager after the last day. */
export function reportsAfter(key: string, { people, today }: ChartDraft): readonly DraftPerson[] {
  const leaver = people.get(key)
  const end = leaver?.entry.status === 'left' ? undefined : leaver?.entry.end
  const from = end === undefined || end < today ? today : end
  return [...people.values()].filter((person) => !hasLeft(person, from) && names(person, key, from))
}

function names({ entry }: DraftPerson, key: string, from: Day): boolean {
  const changes = (entry.changes ?? []).filter(({ manager }) => manager !== undefined)
  const now = changes.findLast(({ on }) => on <= from) ?? entry
  return [now, ...changes.filter(({ on }) => on > from)].some(({ manager }) => manager === key)
}
