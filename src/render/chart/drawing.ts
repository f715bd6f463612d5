import type { OrgChart, Seat, SeatMark } from '../../model/org-chart.js'
import { downwards, formerManager, marksOn, seatsOn, treeOf, type Seats, type SeatTree } from '../../model/seats.js'
import { unmistakable } from '../../model/unmistakable.js'

/** A person as a picture shows them. All texts are foreign. */
export interface DrawnSeat {
  readonly seat: Seat
  readonly mark: SeatMark | null
  /** Where they came from, or to whom they report outside the picture. Null: the lines say it. */
  readonly place: string | null
}

/** A line from a manager to a report, by their keys. `was`: before the plan. */
export interface DrawnTie {
  readonly kind: 'reports' | 'was'
  readonly from: string
  readonly to: string
}

/** Everyone of the chart on its day and those who leave, with who reports to whom: what every kind of picture shows. */
export interface Drawing {
  /** From the top down, each person before their reports. */
  readonly seats: readonly DrawnSeat[]
  readonly ties: readonly DrawnTie[]
  readonly tree: SeatTree
}

export function drawingOf(source: OrgChart): Drawing {
  const chart = unmistakable(source)
  const [before, after] = [seatsOn(chart, 'before'), seatsOn(chart, chart.asOf)]
  const all: Seats = new Map([...after, ...[...before].filter(([key]) => !after.has(key))])
  const tree = treeOf(all)
  const marks = marksOn(chart, chart.asOf)
  const keys = downwards(tree)
  const reports: DrawnTie[] = [...tree.reports].flatMap(([from, below]) =>
    below.map((to) => ({ kind: 'reports', from, to }) as const),
  )
  const was: DrawnTie[] = keys.flatMap((to) => {
    const from = formerManager(before.get(to), after.get(to))
    return from !== null && all.has(from) ? [{ kind: 'was', from, to }] : []
  })
  const drawn = keys.flatMap((key) => {
    const seat = all.get(key)
    return seat === undefined ? [] : [{ seat, mark: marks.get(key) ?? null, place: placeOf(seat, before, all) }]
  })
  return { seats: drawn, ties: [...reports, ...was], tree }
}

function placeOf(seat: Seat, before: Seats, all: Seats): string | null {
  const old = before.get(seat.key)
  const from = old === seat ? null : formerManager(old, seat)
  if (from !== null) return `from ${all.get(from)?.name ?? from}`
  return typeof seat.manager === 'string' && !all.has(seat.manager) ? `under ${seat.manager}` : null
}
