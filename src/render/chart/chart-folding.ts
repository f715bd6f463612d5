import { markOrder } from '../../model/mark-words.js'
import type { ChartRow, ChartRows, TopGroup } from './chart-rows.js'

type Branch = ChartRow | TopGroup

/**
 * The rows that are shown, at most `most`: some of the top, the paths to changed people, then one level after the other, and
 * of a level first those with the most people below.
 */
export function rowsShown({ groups, marks }: ChartRows, most: number): ReadonlySet<ChartRow> {
  const [all, above] = placesIn(groups)
  const bySize = all
    .filter(({ isOldPlace }) => !isOldPlace)
    .toSorted((a, b) => a.level - b.level || b.people - a.people)
  const urgency = ({ seat }: ChartRow): number => markOrder.indexOf(marks.get(seat.key) ?? 'drifted')
  const changed = all.filter(({ seat }) => marks.has(seat.key)).toSorted((a, b) => urgency(a) - urgency(b))
  const shown = shownRows(above)
  for (const row of bySize.filter(({ level }) => level === 0).slice(0, most / 4)) shown.add(row, most)
  for (const row of [...changed, ...bySize]) shown.add(row, most)
  return shown.rows
}

/** The person whose part is shown, and how many levels below. */
export interface Around {
  readonly key: string
  readonly levels: number
}

/**
 * The rows of a part: the line from the top to a person, those below down so many levels, and the place from which the person
 * moves. None if the person is not here on this day.
 */
export function rowsAround({ groups }: ChartRows, { key, levels }: Around): ReadonlySet<ChartRow> {
  const [all, above] = placesIn(groups)
  const shown = shownRows(above)
  for (const row of all) {
    if (row.seat.key !== key) continue
    shown.add(row, Infinity)
    let edge: readonly ChartRow[] = row.below
    for (let level = 0; level < levels; level += 1) {
      for (const one of edge) shown.add(one, Infinity)
      edge = edge.flatMap(({ below }) => below)
    }
  }
  return shown.rows
}

/** How many people below a row, or at the top, are not shown. */
export function hiddenBelow({ below }: Branch, shown: ReadonlySet<ChartRow>): { people: number; changes: number } {
  const hidden = below.filter((row) => !shown.has(row))
  return {
    people: hidden.reduce((sum, { people }) => sum + people, 0),
    changes: hidden.reduce((sum, { changes }) => sum + changes, 0),
  }
}

function placesIn(groups: readonly TopGroup[]): readonly [readonly ChartRow[], ReadonlyMap<ChartRow, Branch>] {
  const above = new Map<ChartRow, Branch>()
  const open: Branch[] = [...groups]
  // The list grows while it is read.
  for (const branch of open) {
    for (const row of branch.below) {
      above.set(row, branch)
      open.push(row)
    }
  }
  return [[...above.keys()], above]
}

interface Shown {
  readonly rows: ReadonlySet<ChartRow>
  /** Shows a row and those above it, if that makes at most so many, with those that say what is folded. */
  readonly add: (row: ChartRow, most: number) => void
}

function shownRows(above: ReadonlyMap<ChartRow, Branch>): Shown {
  const rows = new Set<ChartRow>()
  const counts = new Map<Branch, { shown: number; hidden: number }>()
  let folded = 0
  const put = (row: ChartRow, isShown: boolean): void => {
    if (isShown) rows.add(row)
    else rows.delete(row)
    const branch = above.get(row)
    if (branch === undefined) return
    const old = counts.get(branch) ?? { shown: 0, hidden: branch.below.filter(({ isOldPlace }) => !isOldPlace).length }
    const by = isShown ? 1 : -1
    const now = { shown: old.shown + by, hidden: row.isOldPlace ? old.hidden : old.hidden - by }
    counts.set(branch, now)
    folded += Number(isFolded(now)) - Number(isFolded(old))
  }
  return {
    rows,
    add(row, most) {
      const path: ChartRow[] = []
      for (let at: Branch | undefined = row; at !== undefined && 'seat' in at && !rows.has(at); at = above.get(at)) {
        if (rows.size + path.length >= most) return
        path.push(at)
      }
      for (const one of path) put(one, true)
      if (rows.size + folded > most) for (const one of path) put(one, false)
    },
  }
}

/** Whether some are shown and some are not, so that a row says how many. */
function isFolded({ shown, hidden }: { readonly shown: number; readonly hidden: number }): boolean {
  return shown > 0 && hidden > 0
}
