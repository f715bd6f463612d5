import { groupBy } from '../../model/group-by.js'
import { outsideId } from '../../model/manager.js'
import type { OrgChart, Seat, SeatMark } from '../../model/org-chart.js'
import { marksOn, seatsOn, treeOf, type Seats } from '../../model/seats.js'
import { words, type Words } from '../escaping/words.js'

/** A person at a place of the printed tree; or the place from which a person moves, which counts as no one. */
export interface ChartRow {
  readonly seat: Seat
  readonly isOldPlace: boolean
  /** The level below the top of its group, which is 0. */
  readonly level: number
  readonly below: readonly ChartRow[]
  /** This person and all below. */
  readonly people: number
  /** How many of them the plan changes. */
  readonly changes: number
}

/** People at the top, and why they are there; no title for those who have no manager. */
export interface TopGroup {
  readonly title: Words | null
  readonly below: readonly ChartRow[]
}

/** All that the text of a chart shows of the day of the chart. */
export interface ChartRows {
  readonly groups: readonly TopGroup[]
  /** Who sits on that day, and, if they leave, before. */
  readonly seats: Seats
  readonly before: Seats
  readonly after: Seats
  readonly marks: ReadonlyMap<string, SeatMark>
}

/** The tree of the day of the chart. Leavers sit where they sit now. */
export function chartRows(chart: OrgChart): ChartRows {
  const [before, after, marks] = [seatsOn(chart, 'before'), seatsOn(chart, chart.asOf), marksOn(chart, chart.asOf)]
  const leavers = [...before].filter(([key]) => marks.get(key) === 'leaving' && !after.has(key))
  const seats = new Map([...after, ...leavers])
  const { tops, reports } = treeOf(seats)
  const old = oldPlaces({ seats, before, after, marks })
  const made = new Map<string, ChartRow>()
  for (const [key, level] of fromTheTop(tops, reports).toReversed()) {
    const seat = seats.get(key)
    if (seat === undefined) continue
    const people = (reports.get(key) ?? []).flatMap((one) => made.get(one) ?? [])
    const left = (old.get(key) ?? []).map((one) => oldPlace(one, level + 1))
    made.set(key, {
      seat,
      isOldPlace: false,
      level,
      below: [...people, ...left],
      people: people.reduce((sum, one) => sum + one.people, 1),
      changes: people.reduce((sum, one) => sum + one.changes, marks.has(key) ? 1 : 0),
    })
  }
  return {
    groups: groupsOf(
      tops.flatMap((key) => made.get(key) ?? []),
      seats,
    ),
    seats,
    before,
    after,
    marks,
  }
}

/** Everyone with the level, each after the person above. */
function fromTheTop(
  tops: readonly string[],
  reports: ReadonlyMap<string, readonly string[]>,
): readonly (readonly [string, number])[] {
  const all: (readonly [string, number])[] = tops.map((key) => [key, 0])
  // The list grows while it is read.
  for (const [key, level] of all) for (const one of reports.get(key) ?? []) all.push([one, level + 1])
  return all
}

/** Who moves away from each person. */
function oldPlaces({ seats, before, marks }: Omit<ChartRows, 'groups'>): ReadonlyMap<unknown, readonly Seat[]> {
  const movers = [...marks].flatMap(([key, mark]) => (mark === 'moved' ? (seats.get(key) ?? []) : []))
  return groupBy(movers, ({ key }) => before.get(key)?.manager)
}

function oldPlace(seat: Seat, level: number): ChartRow {
  return { seat, isOldPlace: true, level, below: [], people: 0, changes: 0 }
}

const reasons = {
  top: null,
  leftOut: words`Their manager is not in the chart, and stays as it is in Small Improvements:`,
  elsewhere: words`Their manager is not shown here:`,
  circle: words`They report to each other in a circle:`,
  outside: words`Accounts outside the chart, to which people report:`,
} satisfies Record<string, Words | null>

function groupsOf(tops: readonly ChartRow[], seats: Seats): readonly TopGroup[] {
  const reasonOf = ({ seat: { key, manager } }: ChartRow): keyof typeof reasons => {
    if (outsideId(key) !== null) return 'outside'
    if (manager === undefined) return 'leftOut'
    return manager === null ? 'top' : seats.has(manager) ? 'circle' : 'elsewhere'
  }
  const names = Object.keys(reasons) as (keyof typeof reasons)[]
  const groups = names.map((name) => ({
    title: reasons[name],
    below: tops.filter((row) => reasonOf(row) === name),
  }))
  return groups.filter(({ below }) => below.length > 0)
}
