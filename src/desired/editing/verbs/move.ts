import type { Move } from '../../../model/verbs.js'
import type { Day } from '../../../model/names.js'
import { hasLeft } from '../../rules/successors.js'
import {
  later,
  nameWithKey,
  withField,
  type ChartDraft,
  type DraftEdit,
  type DraftPerson,
  type SetField,
} from './draft.js'
import { isRefusal, namedManager, namedPerson, refusal, type Refusal } from './refusal.js'

/** Another manager or department, now or as a dated change. */
export function movePerson(draft: ChartDraft, { person: text, manager, department, on }: Move): DraftEdit | Refusal {
  const person = namedPerson(draft, text, 'person')
  if (isRefusal(person)) return person
  if (manager === undefined && department === undefined)
    return refusal('manager', 'A move needs another manager, another department, or both.')
  const boss = manager === undefined ? undefined : namedManager(draft, manager)
  if (boss !== undefined && 'message' in boss) return boss
  const from = dayOf(person, on, draft)
  const left = leftBy(person, from, draft)
  if (left !== null) return left
  const asked = [
    ['manager', boss?.key],
    ['department', department],
  ] as const
  const after = asked.reduce(
    (one, [field, value]) => (value === undefined ? one : withField(one, field, value, from, draft.today)),
    person,
  )
  const notes = asked.flatMap(([field, value]) => (value === undefined ? [] : laterWords(after, field, from)))
  return { people: new Map([[person.key, after]]), named: person.key, notes }
}

/** The day from which a verb holds: today at the earliest, and not before the first day of the person. */
export function dayOf({ entry: { start, status } }: DraftPerson, on: Day | undefined, { today }: ChartDraft): Day {
  return later(later(today, on), status === 'left' ? undefined : start)
}

/** A person who has left by the day is rehired, not moved. */
function leftBy(person: DraftPerson, from: Day, { today }: ChartDraft): Refusal | null {
  if (!hasLeft(person, from)) return null
  const { end } = person.entry
  if (hasLeft(person, today))
    return refusal('person', `${nameWithKey(person)} has left. To take the person back, use rehire.`)
  return refusal('on', `${nameWithKey(person)} leaves: the last day is ${end ?? ''}. Choose a day until then.`)
}

const said: Readonly<Record<SetField, string>> = {
  manager: 'the manager',
  department: 'the department',
  email: 'the address',
  firstName: 'the first name',
  lastName: 'the last name',
}

/** A later dated change of the same field ends what a verb begins. */
export function laterWords(person: DraftPerson, field: SetField, from: Day): readonly string[] {
  const next = person.entry.changes?.find((change) => change.on > from && change[field] !== undefined)
  if (next === undefined) return []
  const then = `${said[field]} ${next[field] ?? 'none'}`
  return [`${nameWithKey(person)} gets ${then} on ${next.on}, as the chart already says: that change stays.`]
}
