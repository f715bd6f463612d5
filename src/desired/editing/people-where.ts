import type { Day, PersonKey } from '../../model/names.js'
import { nearest } from '../nearest.js'
import { hasLeft } from '../rules/successors.js'
import { later, statedOn, type ChartDraft } from './verbs/draft.js'
import { isRefusal, namedPerson, refusal, type Refusal } from './verbs/refusal.js'

/** Who is meant by the manager or the department that they have. */
export interface Where {
  readonly field: 'manager' | 'department'
  readonly value: string
}

/** The people who have that manager or department on a day, in the order of the files. */
export function peopleWhere(
  draft: ChartDraft,
  { field, value }: Where,
  on: Day | undefined,
): readonly PersonKey[] | Refusal {
  const boss = field === 'manager' ? namedPerson(draft, value, 'where') : null
  if (boss !== null && isRefusal(boss)) return boss
  const wanted = boss?.key ?? value
  const day = later(draft.today, on)
  const found = [...draft.people.values()].filter((person) => {
    const from = later(day, person.entry.start)
    return !hasLeft(person, from) && statedOn(person, from)[field] === wanted
  })
  if (found.length > 0) return found.map(({ key }) => key)
  const near = field === 'department' ? nearest(value, departmentsOf(draft)) : null
  const hint = near === null ? '' : ` Did you mean "${near}"?`
  return refusal('where', `The chart has no people whose ${field} is ${wanted} on ${day}.${hint}`)
}

function departmentsOf({ people }: ChartDraft): readonly string[] {
  const all = [...people.values()].flatMap(({ entry, defaults }) =>
    [entry, defaults, ...(entry.changes ?? [])].map(({ department }) => department),
  )
  return all.filter((department) => typeof department === 'string')
}
