import { violation, type Violation } from './violation.js'
import type { Code } from '../codes.js'
import type { DayView } from './projection.js'
import type { Day } from '../../model/names.js'
import type { IndexedPerson } from './people-index.js'

/** A violation on one day. `same` is equal for the same violation on another day, so that it is reported once. */
export interface DayViolation extends Violation {
  readonly same: string
}

/** An error about two or more people on one day, at the value of `field` that holds for the first of them. */
export function dayViolation(
  code: Code,
  people: readonly [IndexedPerson, ...(readonly IndexedPerson[])],
  field: 'manager' | 'email',
  view: DayView,
  message: string,
): DayViolation {
  const [{ tree, key, entry: said }] = people
  const last = (said.changes ?? []).findLastIndex((change) => change.on <= view.day && change[field] !== undefined)
  const path = last === -1 ? ['people', key, field] : ['people', key, 'changes', last, field]
  return { ...violation(code, tree, path, message), same: `${code} ${people.map((one) => one.key).join(' ')}` }
}

/** A sentence about a day: as it is on the day of the judgement, or as it would be later. */
export function violationSentence(view: DayView, asOf: Day, who: string, now: string, then: string): string {
  return view.day === asOf ? `${who} ${now}` : `On ${view.day}, ${who} would ${then}`
}
