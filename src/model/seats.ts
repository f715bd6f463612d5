import { outsideId } from './manager.js'
import { byText, type Day } from './names.js'
import type { OrgChart, Seat, SeatMark } from './org-chart.js'

/** Seats by their keys: who sits where at one time. */
export type Seats = ReadonlyMap<string, Seat>

/** Who sits where on a day of the chart; `before`: before the plan. A day that the chart does not have shows the last one before it. */
export function seatsOn({ before, days }: OrgChart, day: Day | 'before'): Seats {
  if (day === 'before') return new Map(before.map((seat) => [seat.key, seat]))
  const seats = new Map<string, Seat>()
  for (const { on, seats: fresh, gone } of days) {
    if (on > day) break
    for (const key of gone) seats.delete(key)
    for (const seat of fresh) seats.set(seat.key, seat)
  }
  return seats
}

/** With what a day is compared: the seats before the plan, or those of the day of the chart if there is no plan. */
export function baseSeats(chart: OrgChart): Seats {
  return seatsOn(chart, chart.base === null ? chart.asOf : 'before')
}

/**
 * What happens to each person from the base until a day: everything that a plan for that day would have. What waits is
 * `held`, whatever it is. Accounts outside the chart have no mark: Espalier never writes to them.
 */
export function marksOn(chart: OrgChart, day: Day): ReadonlyMap<string, SeatMark> {
  const [before, after] = [baseSeats(chart), seatsOn(chart, day)]
  const noted = (kind: 'back' | 'held'): ReadonlySet<string> =>
    new Set(chart.notes.flatMap((note) => (note.kind === kind ? [note.key] : [])))
  const [back, held] = [noted('back'), noted('held')]
  const marks = new Map<string, SeatMark>()
  for (const { kind, key } of chart.notes) if (kind === 'drift' || kind === 'conflict') marks.set(key, 'drifted')
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const mark = markBetween(before.get(key), after.get(key), back.has(key))
    if (mark !== null && outsideId(key) === null) marks.set(key, mark)
  }
  for (const key of held) marks.set(key, 'held')
  return marks
}

function markBetween(before: Seat | undefined, after: Seat | undefined, isBack: boolean): SeatMark | null {
  if (before === undefined) return isBack ? 'back' : 'hired'
  if (after === undefined) return 'leaving'
  // A manager that one side leaves out is as it is: it does not change.
  const isMove = before.manager !== undefined && after.manager !== undefined && before.manager !== after.manager
  if (isMove) return 'moved'
  const shown = (['name', 'email', 'department', 'role'] as const).some((field) => before[field] !== after[field])
  return shown ? 'changed' : null
}

/** Who reports to whom at one time. */
export interface SeatTree {
  /** At the top: also those whose manager has no seat, or is left out, and one of each circle of the live users. */
  readonly tops: readonly string[]
  /** The reports of each person who has some. */
  readonly reports: ReadonlyMap<string, readonly string[]>
}

/** Each seat at exactly one place, and those beside each other in the order of their names. */
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
  return { tops, reports }
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

/** The people above a person, the nearest first. */
export function lineAbove(seats: Seats, key: string): readonly string[] {
  const line = new Set<string>([key])
  for (let at = seats.get(key)?.manager; typeof at === 'string' && seats.has(at); at = seats.get(at)?.manager) {
    if (line.has(at)) break
    line.add(at)
  }
  return [...line].slice(1)
}

/** A person and those below, down so many levels: 0 is the person alone. */
function partBelow({ reports }: SeatTree, key: string, levels: number): ReadonlySet<string> {
  const found = new Set<string>([key])
  let edge: readonly string[] = [key]
  for (let level = 0; level < levels && edge.length > 0; level += 1) {
    edge = edge.flatMap((one) => reports.get(one) ?? []).filter((one) => !found.has(one))
    for (const one of edge) found.add(one)
  }
  return found
}

/** A part of a chart: at any time, the line from the top to a person, and those below, down so many levels. */
export function partOf(chart: OrgChart, around: string, levels: number): OrgChart {
  const kept = (seats: Seats): ReadonlySet<string> =>
    seats.has(around)
      ? new Set([...lineAbove(seats, around), ...partBelow(treeOf(seats), around, levels)])
      : new Set<string>()
  const times = [kept(seatsOn(chart, 'before')), ...chart.days.map(({ on }) => kept(seatsOn(chart, on)))]
  const people = new Set(times.flatMap((keys) => [...keys]))
  return {
    ...chart,
    before: chart.before.filter(({ key }) => people.has(key)),
    days: chart.days.map(({ on, seats, gone }) => ({
      on,
      seats: seats.filter(({ key }) => people.has(key)),
      gone: gone.filter((key) => people.has(key)),
    })),
    notes: chart.notes.filter(({ key }) => people.has(key)),
  }
}
