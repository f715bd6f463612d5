import { groupBy } from './group-by.js'
import { outsideId } from './manager.js'
import { byText, type Day } from './names.js'
import type { ChartDay, OrgChart, PlanNote, Seat, SeatMark } from './org-chart.js'

/** Seats by their keys: who sits where at one time. */
export type Seats = ReadonlyMap<string, Seat>

/** Who sits where on a day of the chart; `before`: before the plan. A day that the chart does not have shows the last one before it. */
export function seatsOn({ before, days }: OrgChart, day: Day | 'before'): Seats {
  if (day === 'before') return new Map(before.map((seat) => [seat.key, seat]))
  const seats = new Map<string, Seat>()
  for (const one of days) {
    if (one.on > day) break
    advanceSeats(seats, one)
  }
  return seats
}

/** Turns the seats of the day before into those of a day. */
export function advanceSeats(seats: Map<string, Seat>, { seats: fresh, gone }: ChartDay): void {
  for (const key of gone) seats.delete(key)
  for (const seat of fresh) seats.set(seat.key, seat)
}

/** How many people these are: accounts outside the chart do not count. */
export function peopleCount(seats: Seats): number {
  return [...seats.keys()].filter((key) => outsideId(key) === null).length
}

/** With what a day is compared: the seats before the plan, or those of the day of the chart if there is no plan. */
export function baseSeats(chart: OrgChart): Seats {
  return seatsOn(chart, chart.base === null ? chart.asOf : 'before')
}

/**
 * What happens to each person from the base until a day: everything that a plan for that day would have. What waits is
 * `held`, whatever it is. Accounts outside the chart have no mark: Espalier never writes to them. A day before `asOf` has
 * none: no plan leads there. Each person who is marked has a seat before or on that day.
 */
export function marksOn(chart: OrgChart, day: Day): ReadonlyMap<string, SeatMark> {
  const marks = new Map<string, SeatMark>()
  if (day < chart.asOf) return marks
  const [before, after] = [baseSeats(chart), seatsOn(chart, day)]
  const noted = groupBy(chart.notes, ({ key }) => key)
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    if (outsideId(key) !== null) continue
    const mark = markOf(before.get(key), after.get(key), noted.get(key) ?? [])
    if (mark !== null) marks.set(key, mark)
  }
  return marks
}

function markOf(before: Seat | undefined, after: Seat | undefined, notes: readonly PlanNote[]): SeatMark | null {
  if (notes.some(({ kind }) => kind === 'held')) return 'held'
  if (after === undefined) return 'leaving'
  const drifts = notes.filter((note) => 'field' in note)
  if (before !== undefined) {
    const unseen = notes.some(({ kind }) => kind === 'names') ? 'changed' : null
    return changeMark(before, after) ?? unseen ?? (drifts.length > 0 ? 'drifted' : null)
  }
  // The service switched the account off, and that stays.
  if (drifts.some(({ field }) => field === 'active')) return 'drifted'
  return notes.some(({ kind }) => kind === 'back') ? 'back' : 'hired'
}

/** What happens to a person who sits somewhere at both times; null: nothing that a chart shows. */
export function changeMark(before: Seat, after: Seat): 'moved' | 'changed' | null {
  // A manager that one side leaves out is as it is: it does not change.
  const isMove = before.manager !== undefined && after.manager !== undefined && before.manager !== after.manager
  if (isMove) return 'moved'
  const shown = (['name', 'email', 'department', 'role'] as const).some((field) => before[field] !== after[field])
  return shown ? 'changed' : null
}

/** The manager before of a person who has another one now; null for all others. */
export function formerManager(before: Seat | undefined, after: Seat | undefined): string | null {
  if (typeof before?.manager !== 'string' || after?.manager === undefined) return null
  return before.manager === after.manager ? null : before.manager
}

/** Who reports to whom at one time. */
export interface SeatTree {
  /** At the top: also those whose manager has no seat, or is left out, and one of each circle of the live users. */
  readonly tops: readonly string[]
  /** The reports of each person who has some. */
  readonly reports: ReadonlyMap<string, readonly string[]>
}

/** Each seat at exactly one place: at the top those with more people first, and all others in the order of their names. */
export function treeOf(seats: Seats): SeatTree {
  const sorted = [...seats.values()].toSorted((a, b) => byText(a.name, b.name) || byText(a.key, b.key))
  const cut = circleEnds(seats)
  const tops: string[] = []
  const reports = new Map<string, string[]>()
  for (const { key, manager } of sorted) {
    const below = typeof manager !== 'string' || !seats.has(manager) || cut.has(key) ? tops : reports.get(manager)
    if (below === undefined) reports.set(manager as string, [key])
    else below.push(key)
  }
  const below = countsBelow({ tops, reports })
  return { tops: tops.toSorted((a, b) => (below.get(b) ?? 0) - (below.get(a) ?? 0)), reports }
}

/** Everyone of a tree, each before the reports. It has as many levels as the service likes, so no call is nested. */
export function downwards({ tops, reports }: SeatTree): readonly string[] {
  const keys: string[] = []
  const open = tops.toReversed()
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    keys.push(key)
    for (const below of (reports.get(key) ?? []).toReversed()) open.push(below)
  }
  return keys
}

/** How many people are below each person who has reports, at all levels. */
export function countsBelow(tree: SeatTree): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const key of downwards(tree).toReversed()) {
    const some = tree.reports.get(key)
    if (some !== undefined)
      counts.set(
        key,
        some.reduce((sum, one) => sum + 1 + (counts.get(one) ?? 0), 0),
      )
  }
  return counts
}

/** One person of each circle: the first by key. */
function circleEnds(seats: Seats): ReadonlySet<string> {
  const ends = new Set<string>()
  const done = new Set<string>()
  for (const start of seats.keys()) {
    const path = new Set<string>()
    let at: string | null | undefined = start
    while (typeof at === 'string' && seats.has(at) && !done.has(at) && !path.has(at)) {
      path.add(at)
      at = seats.get(at)?.manager
    }
    if (typeof at === 'string' && path.has(at)) {
      const all = [...path]
      ends.add(all.slice(all.indexOf(at)).toSorted(byText)[0] as string)
    }
    for (const key of path) done.add(key)
  }
  return ends
}

/** The people above a person, the nearest first. It ends at the person of a circle who is at the top of the tree. */
export function lineAbove(seats: Seats, key: string): readonly string[] {
  const line = new Set<string>([key])
  let at = seats.get(key)?.manager
  for (; typeof at === 'string' && seats.has(at) && !line.has(at); at = seats.get(at)?.manager) line.add(at)
  const all = [...line]
  if (typeof at !== 'string' || !line.has(at)) return all.slice(1)
  const [top = at] = all.slice(all.indexOf(at)).toSorted(byText)
  return all.slice(1, all.indexOf(top) + 1)
}

/**
 * A part of a chart: the line from the top to a person, and those below, down so many levels. Who is in it at any time
 * is in it at all times, under the line to the top there: else a person who comes from elsewhere would be hired, or would
 * have been at the top.
 */
export function partOf(chart: OrgChart, around: string, levels: number): OrgChart {
  const people = new Set<string>([around])
  for (const seats of timesOf(chart)) for (const key of partBelow(seats, around, levels)) people.add(key)
  for (let size = 0; size !== people.size;) {
    size = people.size
    // A line that one time adds may have another place at another time.
    for (const seats of timesOf(chart))
      for (const key of people) for (const above of lineAbove(seats, key)) people.add(above)
  }
  return {
    ...chart,
    before: chart.before.filter(({ key }) => people.has(key)),
    days: chart.days.map(({ on, seats, gone }) => ({
      on,
      seats: seats.filter(({ key }) => people.has(key)),
      gone: gone.filter((key) => people.has(key)),
    })),
    notes: chart.notes.filter(({ key }) => people.has(key)).map((note) => noteOfPart(note, people)),
    part: { around, levels },
  }
}

/** Who is not in a part is counted, and not named. */
function noteOfPart(note: PlanNote, part: ReadonlySet<string>): PlanNote {
  if (note.kind !== 'access') return note
  const people = note.people.filter((key) => part.has(key))
  const others = note.people.length - people.length
  return others === 0 ? note : { ...note, people, others }
}

/** The seats before the plan, then those of each day: one map, which changes with each step. */
function* timesOf(chart: OrgChart): Generator<Seats> {
  yield seatsOn(chart, 'before')
  const seats = new Map<string, Seat>()
  for (const day of chart.days) {
    advanceSeats(seats, day)
    yield seats
  }
}

/** Those below a person, down so many levels. */
function partBelow(seats: Seats, key: string, levels: number): ReadonlySet<string> {
  const found = new Set<string>()
  if (!seats.has(key)) return found
  const reports = groupBy(seats.values(), ({ manager }) => manager)
  let edge: readonly string[] = [key]
  for (let level = 0; level < levels && edge.length > 0; level += 1) {
    edge = edge.flatMap((one) => (reports.get(one) ?? []).map((report) => report.key)).filter((one) => !found.has(one))
    for (const one of edge) found.add(one)
  }
  return found
}
