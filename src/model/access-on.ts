import { groupBy } from './group-by.js'
import { byText, type Day } from './names.js'
import type { OrgChart, PlanNote, Seat, SeatMark } from './org-chart.js'
import { lineAbove, type Seats } from './seats.js'

/** Past reviews of these people become readable for this person. */
export type AccessNote = Extract<PlanNote, { readonly kind: 'access' }>

export function isAccess(note: PlanNote): note is AccessNote {
  return note.kind === 'access'
}

/** The two times between which access is gained, and what happens to each person between them. */
interface Times {
  readonly before: Seats
  readonly after: Seats
  readonly marks: ReadonlyMap<string, SeatMark>
}

/**
 * Who gains access to past reviews from the base until a day. Of the day of the chart, the plan says so. On a later day, it
 * follows from the seats, as it does in a plan for that day: a move opens all who come along to all who are above then.
 * Of accounts that are off, it has those of the plan.
 */
export function accessOn(chart: OrgChart, day: Day, { before, after, marks }: Times): readonly AccessNote[] {
  const said = chart.notes.filter(isAccess)
  if (day === chart.asOf) return said
  if (day < chart.asOf) return []
  const stands = standing(before, after, marks)
  const gained = new Map<string, Set<string>>()
  const gain = (key: string, person: string): void =>
    void gained.set(key, (gained.get(key) ?? new Set<string>()).add(person))
  for (const person of comingAlong(stands, marks)) {
    const was = new Set(lineAbove(before, person))
    // Who had no account before has no past reviews.
    if (before.has(person)) for (const key of lineAbove(stands, person)) if (!was.has(key)) gain(key, person)
  }
  // Of an account that was off, only the plan knows where it was.
  for (const { key, people } of said)
    for (const person of people)
      if (!before.has(person) && (!after.has(person) || lineAbove(stands, person).includes(key))) gain(key, person)
  return [...gained]
    .map(([key, people]): AccessNote => ({ kind: 'access', key, people: [...people].toSorted(byText) }))
    .toSorted((a, b) => b.people.length - a.people.length || byText(a.key, b.key))
}

/** Everyone's last place: leavers, what waits, and managers who are left out stay as they are. */
function standing(before: Seats, after: Seats, marks: Times['marks']): Seats {
  const stands = new Map<string, Seat>(before)
  for (const [key, seat] of after) {
    const manager = before.get(key)?.manager
    const stays = manager !== undefined && (seat.manager === undefined || marks.get(key) === 'held')
    stands.set(key, stays ? { ...seat, manager } : seat)
  }
  return stands
}

/** Those who move, and all below them. */
function comingAlong(stands: Seats, marks: Times['marks']): ReadonlySet<string> {
  const reports = groupBy(stands.values(), ({ manager }) => manager)
  const found = new Set([...marks].flatMap(([key, mark]) => (mark === 'moved' ? [key] : [])))
  for (const one of found) for (const { key } of reports.get(one) ?? []) found.add(key)
  return found
}
