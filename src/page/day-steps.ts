import { outsideId } from '../model/manager.js'
import type { Day } from '../model/names.js'
import type { OrgChart, Seat, SeatMark } from '../model/org-chart.js'
import { advanceSeats, changeMark } from '../model/seats.js'
import { sharingIn, type TwoTimes } from './compared.js'

/** What happens to a person on one day. */
export interface DayChange {
  readonly mark: Extract<SeatMark, 'leaving' | 'moved' | 'back' | 'hired' | 'changed'>
  /** The seat on that day; of a leaver, the last one. */
  readonly seat: Seat
}

/** A day beside the one before it. The seats are those of this step alone: they change with the next one. */
export interface DayStep extends TwoTimes {
  readonly on: Day
  /** Leavers first, then in the order of the keys. Accounts outside the chart are not changed by it. */
  readonly changes: readonly DayChange[]
}

/** What happens on each day of the chart but the first, which begins it. Who has been there before comes back. */
export function* daySteps(chart: OrgChart): Generator<DayStep> {
  const { before, days, notes } = chart
  const shares = sharingIn(chart)
  const [was, now] = [new Map<string, Seat>(), new Map<string, Seat>()]
  const known = new Set(before.map(({ key }) => key))
  for (const { kind, key } of notes) if (kind === 'back') known.add(key)
  for (const [at, day] of days.entries()) {
    const leavers = day.gone.flatMap((key) => was.get(key) ?? [])
    advanceSeats(now, day)
    if (at > 0) {
      const changes = [
        ...leavers.map((seat): DayChange => ({ mark: 'leaving', seat })),
        ...day.seats.map((seat): DayChange => ({ mark: markOf(was.get(seat.key), seat, known), seat })),
      ]
      const own = changes.filter(({ seat }) => outsideId(seat.key) === null)
      yield { on: day.on, before: { seats: was }, after: { seats: now }, shares, changes: own }
    }
    advanceSeats(was, day)
    for (const { key } of day.seats) known.add(key)
  }
}

function markOf(before: Seat | undefined, seat: Seat, known: ReadonlySet<string>): DayChange['mark'] {
  if (before === undefined) return known.has(seat.key) ? 'back' : 'hired'
  return changeMark(before, seat) ?? 'changed'
}
