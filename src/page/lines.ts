import { boxHeight, boxWidth, columnWidth, isIn, type Arrangement, type BoxPlace, type Extent } from './layout.js'
import type { Row } from './rows.js'

/** The line from a person, which forks to the reports and to old places: a trunk, and an end for each of them. */
interface Fork {
  readonly from: BoxPlace
  readonly ends: BoxPlace[]
}

/** The lines of a picture, as the `d` of a path. */
export interface PictureLines {
  /** From each person to the reports. */
  readonly reports: string
  /** From each old place to the person. */
  readonly moves: string
  /** The heads of those, at the person. */
  readonly arrows: string
}

/** From whom lines lead, and to where. */
export function forksOf({ places, ghosts }: Arrangement, rows: readonly Row[]): readonly Fork[] {
  const forks = new Map<string, Fork>()
  const add = (manager: string, to: BoxPlace | undefined): void => {
    const from = places.get(manager)
    if (from === undefined || to === undefined) return
    const fork = forks.get(manager) ?? { from, ends: [] }
    forks.set(manager, fork)
    fork.ends.push(to)
  }
  for (const { key, parent } of rows) if (parent !== null) add(parent, places.get(key))
  for (const ghost of ghosts) add(ghost.manager, ghost)
  return [...forks.values()]
}

/** The lines that an extent shows. Nothing is drawn twice or outside it: a browser takes long for long lines. */
export function linesIn(forks: readonly Fork[], { places, ghosts }: Arrangement, extent: Extent): PictureLines {
  const moves: string[] = []
  const arrows: string[] = []
  for (const [at, ghost] of ghosts.entries()) {
    const now = places.get(ghost.key)
    if (now === undefined || !(isIn(ghost, extent) || isIn(now, extent))) continue
    moves.push(rounded(route(ghost, now, at % 3).map((point) => within(point, extent))))
    arrows.push(`M${now.x + boxWidth},${now.y + arrival}l7,-4v8z`)
  }
  return {
    reports: forks.map((fork) => forkIn(fork, extent)).join(''),
    moves: moves.join(''),
    arrows: arrows.join(''),
  }
}

function forkIn({ from, ends }: Fork, extent: Extent): string {
  const start = from.y + boxHeight / 2
  const [x, right] = [from.x + (boxWidth + columnWidth) / 2, from.x + columnWidth]
  let [top, bottom] = [start, start]
  const parts = isIn(from, extent) ? [`M${from.x + boxWidth},${start}H${x}`] : []
  for (const to of ends) {
    const end = to.y + boxHeight / 2
    top = Math.min(top, end)
    bottom = Math.max(bottom, end)
    if (isIn(to, extent)) parts.push(`M${x},${end}H${right}`)
  }
  top = Math.max(top, extent.y)
  bottom = Math.min(bottom, extent.y + extent.height)
  if (top < bottom && x >= extent.x && x <= extent.x + extent.width) parts.push(`M${x},${top}V${bottom}`)
  return parts.join('')
}

type Point = readonly [x: number, y: number]

/** Where a move arrives, below the upper edge of a box: above the line to the reports. */
const arrival = 11

/** From the old place to the new one, by the free ways between the columns and above the rows: over no box. */
function route(from: BoxPlace, to: BoxPlace, lane: number): readonly Point[] {
  const [start, end] = [from.x + boxWidth, to.x + boxWidth]
  const [aside, above] = [9 + lane * 4, to.y - 3 - lane * 2]
  return [
    [start, from.y + boxHeight / 2],
    [start + aside, from.y + boxHeight / 2],
    ...(start === end
      ? []
      : ([
          [start + aside, above],
          [end + aside, above],
        ] as const)),
    [end + aside, to.y + arrival],
    [end + 7, to.y + arrival],
  ]
}

/** A way that leaves an extent goes on along its border, out of view. */
function within([x, y]: Point, extent: Extent): Point {
  return [x, Math.max(extent.y, Math.min(y, extent.y + extent.height))]
}

/** A path through points, round at each corner. */
function rounded(points: readonly Point[]): string {
  const parts = points.map(([x, y], at) => {
    const [before, after] = [points[at - 1], points[at + 1]]
    if (before === undefined) return `M${x},${y}`
    if (after === undefined) return `L${x},${y}`
    return `L${near([x, y], before)}Q${x},${y} ${near([x, y], after)}`
  })
  return parts.join('')
}

/** The point on the way from one point to another that is a corner away. */
function near([x, y]: Point, [toX, toY]: Point): string {
  const [wide, high] = [toX - x, toY - y]
  const length = Math.hypot(wide, high)
  const share = length === 0 ? 0 : Math.min(5, length / 2) / length
  return `${x + wide * share},${y + high * share}`
}
