import type { Rehire } from '../../../model/verbs.js'
import type { Value } from '../../../model/fields.js'
import type { Day } from '../../../model/names.js'
import { handover, hasLeft } from '../../rules/successors.js'
import {
  lacking,
  nameWithKey,
  statedOn,
  withChanges,
  withField,
  type ChartDraft,
  type DraftEdit,
  type DraftPerson,
} from './draft.js'
import { dayOf, laterWords } from './move.js'
import { isRefusal, namedManager, namedPerson, refusal, type Refusal } from './refusal.js'

/** The same entry, key and account: what says that the person left goes, and a later day becomes the first one. */
export function rehirePerson(
  draft: ChartDraft,
  { person: text, manager, department, email, on }: Rehire,
): DraftEdit | Refusal {
  const { today } = draft
  const person = namedPerson(draft, text, 'person')
  if (isRefusal(person)) return person
  const boss = manager === undefined ? undefined : namedManager(draft, manager)
  if (boss !== undefined && 'message' in boss) return boss
  const asked = [
    ['manager', boss?.key],
    ['department', department],
    ['email', email],
  ] as const
  const set = asked.flatMap(([field, value]) => (value === undefined ? [] : [[field, value] as const]))
  const { status, end, start } = person.entry
  if (status === undefined && end === undefined) {
    const values = statedOn(person, dayOf(person, on, draft))
    const isSo =
      set.every(([field, value]) => values[field] === value) && (on === undefined || on <= today || on === start)
    if (isSo) return { people: new Map(), named: person.key, notes: [] }
    return refusal('person', `${nameWithKey(person)} has not left. For another manager or department, use move.`)
  }
  if (!hasLeft(person, today) && on !== undefined && on > today)
    return refusal(
      'on',
      `${nameWithKey(person)} has not left yet: the last day is ${end ?? ''}. Leave out the day, and the person stays; or take the person back after that day.`,
    )
  const back = comingBack(person, on, today)
  const from = dayOf(back, on, draft)
  const after = set.reduce((one, [field, value]) => withField(one, field, value, from, today), back)
  const notes = set.flatMap(([field]) => laterWords(after, field, from))
  return { people: new Map([[person.key, after], ...keptReports(draft, person)]), named: person.key, notes }
}

function comingBack(person: DraftPerson, on: Day | undefined, today: Day): DraftPerson {
  const { start } = person.entry
  const plain = lacking(person, ['status', 'end', 'successor'])
  if (on === undefined || on <= today) return start !== undefined && start > today ? lacking(plain, ['start']) : plain
  // Dated changes come after the first day: those of the time before count in the entry itself.
  const { email, firstName, lastName } = plain.entry
  const values = plain.entry.changes === undefined ? {} : statedOn({ ...plain, defaults: {} }, on)
  return withChanges(
    { ...plain, entry: { ...plain.entry, email, firstName, lastName, ...values, start: on } as DraftPerson['entry'] },
    [],
  )
}

/** The reports whom a successor took over stay there: the successor is written as their manager. */
function keptReports(draft: ChartDraft, leaver: DraftPerson): readonly (readonly [string, DraftPerson])[] {
  if (leaver.entry.successor === undefined) return []
  const { today } = draft
  const index = { byKey: draft.people }
  return [...draft.people.values()].flatMap((person) => {
    if (person === leaver || hasLeft(person, today)) return []
    const taken = (stated: Value | undefined, day: Day): string | null | undefined => {
      const found = typeof stated === 'string' ? handover(person, stated, index, day) : null
      return found?.passed.includes(leaver) === true ? found.manager : undefined
    }
    const from = dayOf(person, undefined, draft)
    const days = [
      from,
      ...(person.entry.changes ?? []).flatMap(({ on, manager }) => (on > from && manager !== undefined ? [on] : [])),
    ]
    const after = days.reduce((one, day) => {
      const manager = taken(statedOn(person, day).manager, day)
      return manager === undefined ? one : withField(one, 'manager', manager, day, today)
    }, person)
    return after === person ? [] : [[person.key, after] as const]
  })
}
