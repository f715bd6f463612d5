import { groupBy } from '../model/group-by.js'
import type { Day } from '../model/names.js'
import type { OrgChart, PlanNote, SeatMark } from '../model/org-chart.js'
import { baseSeats, marksOn, seatsOn, treeOf, type Seats, type SeatTree } from '../model/seats.js'

/** Who sits where at one time, and who reports to whom. */
interface Side {
  readonly seats: Seats
  readonly tree: SeatTree
}

/** Who sits where at two times. */
export interface TwoTimes {
  readonly before: Pick<Side, 'seats'>
  readonly after: Pick<Side, 'seats'>
}

/** A day of the chart beside its base, and what a plan says beyond that. */
export interface ComparedDay {
  readonly before: Side
  readonly after: Side
  readonly marks: ReadonlyMap<string, SeatMark>
  readonly notes: ReadonlyMap<string, readonly PlanNote[]>
}

export function comparedOn(chart: OrgChart, day: Day): ComparedDay {
  return {
    before: sideOf(baseSeats(chart)),
    after: sideOf(seatsOn(chart, day)),
    marks: marksOn(chart, day),
    notes: groupBy(chart.notes, ({ key }) => key),
  }
}

function sideOf(seats: Seats): Side {
  return { seats, tree: treeOf(seats) }
}

/** The name of a person at either time; the key of one who is at none. */
export function nameIn({ before, after }: TwoTimes, key: string): string {
  return (after.seats.get(key) ?? before.seats.get(key))?.name ?? key
}
