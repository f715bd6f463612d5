import { ExitError } from '../model/exit-error.js'
import type { OrgChart } from '../model/org-chart.js'
import type { DesiredState } from '../model/people.js'
import type { Recognisable } from '../model/people-named.js'
import { shellWord } from '../render/shell-word.js'
import { calledByName, knownPeople, theOneNamed } from './find-person.js'

/**
 * The key of the seat of a person whom a text names as `findPerson` takes it, on any day of the chart or before its plan. Throws
 * `ExitError` 1 as that does, and for a person who has no seat.
 */
export function findSeat(text: string, { before, days }: OrgChart, desired: DesiredState): string {
  const seats = [...before, ...days.flatMap((day) => day.seats)]
  const seated = seats.map(({ key, name, email }): Recognisable => ({ key, values: { firstName: name, email } }))
  const asking = { whoKnows: 'The chart has', act: 'give', way: '--around' } as const
  const found = theOneNamed(text, [...knownPeople(desired, null).values(), ...seated], asking)
  if (seats.some(({ key }) => key === found.key)) return found.key
  throw new ExitError(
    1,
    `${calledByName(found)} has no active account on any day of this chart, so there is no place to show. To see what the chart says, run: espalier explain ${shellWord(found.key)}`,
  )
}
