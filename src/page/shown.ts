import type { OrgChart, SeatMark } from '../model/org-chart.js'
import { formerManager, lineAbove, treeOf, type Seats, type SeatTree } from '../model/seats.js'
import { comparedOn, type ComparedDay } from './compared.js'
import type { PageState } from './state.js'

/** The people of one picture. */
export interface ShownPeople {
  readonly seats: Seats
  readonly tree: SeatTree
  readonly marks: ReadonlyMap<string, SeatMark>
  /** In a picture of both times: who was below each person, and moves to another place. */
  readonly were: ReadonlyMap<string, readonly string[]>
}

/** One picture of two times. A leaver keeps the old place, and a person who moves is at the new one. */
function shownOf({ before, after, marks }: ComparedDay, view: PageState['view']): ShownPeople {
  if (view !== 'both') {
    const { seats, tree } = view === 'before' ? before : after
    return { seats, tree, marks, were: new Map() }
  }
  const seats = new Map([...before.seats, ...after.seats])
  const tree = treeOf(seats)
  return { seats, tree, marks, were: formerReports(before.seats, after.seats) }
}

function formerReports(before: Seats, after: Seats): ReadonlyMap<string, readonly string[]> {
  const were = new Map<string, string[]>()
  for (const [key, seat] of before) {
    const manager = formerManager(seat, after.get(key))
    if (manager === null || !before.has(manager)) continue
    const some = were.get(manager)
    if (some === undefined) were.set(manager, [key])
    else some.push(key)
  }
  return were
}

export interface Derived {
  readonly compared: ComparedDay
  readonly shown: ShownPeople
}

/** What follows from a state, computed again only for another day or view. */
export function derivation(chart: OrgChart): (state: Pick<PageState, 'day' | 'view'>) => Derived {
  let last: (Derived & Pick<PageState, 'day' | 'view'>) | undefined
  return ({ day, view }) => {
    if (last?.day === day && last.view === view) return last
    const compared = last?.day === day ? last.compared : comparedOn(chart, day)
    last = { day, view, compared, shown: shownOf(compared, view) }
    return last
  }
}

/** Boxes that a picture begins with, if no more are needed to show what happens. */
const most = 60

/** The people of a plan whose places are all shown at first. */
const few = 40

/** How a chart opens: to the people to whom something happens if they are few, and then level by level, as far as it fits. */
function firstOpen({ seats, tree, marks, were }: ShownPeople): ReadonlySet<string> {
  const open = new Set<string>()
  const changed = marks.size > few ? [] : [...marks.keys()]
  const former = [...were].flatMap(([manager, some]) => (some.some((key) => changed.includes(key)) ? [manager] : []))
  for (const key of changed) for (const one of lineAbove(seats, key)) open.add(one)
  for (const key of former) for (const one of [key, ...lineAbove(seats, key)]) open.add(one)
  let boxes = tree.tops.length
  for (const key of open) boxes += tree.reports.get(key)?.length ?? 0
  const order = [...tree.tops]
  for (const key of order) {
    const reports = tree.reports.get(key) ?? []
    const isOnlyTop = tree.tops.length === 1 && key === tree.tops[0]
    if (!open.has(key)) {
      if (reports.length === 0 || (boxes + reports.length > most && !isOnlyTop)) continue
      open.add(key)
      boxes += reports.length
    }
    order.push(...reports)
  }
  return open
}

/** How a chart of a day is seen first. */
export function firstState(chart: OrgChart, derive: ReturnType<typeof derivation>): PageState {
  const [day, view] = [chart.asOf, chart.base === null ? 'after' : 'both'] as const
  return { day, view, open: firstOpen(derive({ day, view }).shown), chosen: null }
}
