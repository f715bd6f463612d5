import { accessOn, isAccess } from '../model/access-on.js'
import { groupBy } from '../model/group-by.js'
import type { Day } from '../model/names.js'
import type { OrgChart, PlanNote, SeatMark, Seat } from '../model/org-chart.js'
import { sharing, type SharesName } from '../model/unmistakable.js'
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
  readonly shares: SharesName
  /** What the plan says beyond the two times, if they are those of a plan. */
  readonly notes?: ComparedDay['notes']
}

/** A day of the chart beside its base, and what a plan says beyond that. */
export interface ComparedDay {
  readonly before: Side
  readonly after: Side
  readonly shares: SharesName
  readonly marks: ReadonlyMap<string, SeatMark>
  readonly notes: ReadonlyMap<string, readonly PlanNote[]>
  /** The day on which a person who leaves sits in the chart again, as after an absence. */
  readonly returns: ReadonlyMap<string, Day>
}

export function comparedOn(chart: OrgChart, day: Day): ComparedDay {
  const [before, after, marks] = [baseSeats(chart), seatsOn(chart, day), marksOn(chart, day)]
  const notes = [...chart.notes.filter((note) => !isAccess(note)), ...accessOn(chart, day, { before, after, marks })]
  return {
    before: sideOf(before),
    after: sideOf(after),
    shares: sharingIn(chart),
    marks,
    notes: groupBy(notes, ({ key }) => key),
    returns: returnsAfter(chart, day, marks),
  }
}

function returnsAfter({ days }: OrgChart, day: Day, marks: ComparedDay['marks']): ComparedDay['returns'] {
  const returns = new Map<string, Day>()
  for (const { on, seats } of days)
    if (on > day)
      for (const { key } of seats) if (marks.get(key) === 'leaving' && !returns.has(key)) returns.set(key, on)
  return returns
}

const known = new WeakMap<OrgChart, SharesName>()

/** Asked for each day of one chart, which may have many people. */
export function sharingIn(chart: OrgChart): SharesName {
  const shares = known.get(chart) ?? sharing(chart)
  known.set(chart, shares)
  return shares
}

function sideOf(seats: Seats): Side {
  return { seats, tree: treeOf(seats) }
}

/** The name of a person at either time, with the key if others share it; the key of one who is at none. */
export function nameIn({ before, after, shares }: TwoTimes, key: string): string {
  const seat = after.seats.get(key) ?? before.seats.get(key)
  if (seat === undefined) return key
  return calledBy(shares, seat)
}

/** The name of a seat, with the key if others share it. */
export function calledBy(shares: SharesName, seat: Pick<Seat, 'key' | 'name'>): string {
  return shares(seat) ? `${seat.name} (${seat.key})` : seat.name
}
