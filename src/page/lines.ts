import { boxHeight, boxWidth, columnWidth, type Extent, type Arrangement, type BoxPlace } from './layout.js'
import type { Row } from './rows.js'

/** The lines of a picture, as the `d` of a path. */
export interface PictureLines {
  /** From each person to the reports. */
  readonly reports: string
  /** From each old place to the person. */
  readonly moves: string
  /** The heads of those, at the person. */
  readonly arrows: string
}

/** The lines that an extent shows: of those who report to one person, also the ones whose boxes are outside it. */
export function linesIn({ places, ghosts }: Arrangement, rows: readonly Row[], extent: Extent): PictureLines {
  const reports: string[] = []
  const ends = [
    ...rows.map(({ key, parent }) => [places.get(key), parent] as const),
    ...ghosts.map((ghost) => [ghost, ghost.manager] as const),
  ]
  for (const [to, parent] of ends) {
    const from = parent === null ? undefined : places.get(parent)
    if (from !== undefined && to !== undefined && crosses(from, to, extent)) reports.push(elbow(from, to))
  }
  const moves: string[] = []
  const arrows: string[] = []
  for (const [at, ghost] of ghosts.entries()) {
    const now = places.get(ghost.key)
    if (now === undefined || !crosses(ghost, now, extent)) continue
    moves.push(rounded(route(ghost, now, at % 3)))
    arrows.push(`M${now.x + boxWidth},${now.y + arrival}l7,-4v8z`)
  }
  return { reports: reports.join(''), moves: moves.join(''), arrows: arrows.join('') }
}

function crosses(a: BoxPlace, b: BoxPlace, { x, y, width, height }: Extent): boolean {
  return (
    Math.min(a.x, b.x) <= x + width &&
    Math.max(a.x, b.x) + columnWidth >= x &&
    Math.min(a.y, b.y) <= y + height &&
    Math.max(a.y, b.y) + boxHeight >= y
  )
}

function elbow(from: BoxPlace, to: BoxPlace): string {
  const [start, end] = [from.y + boxHeight / 2, to.y + boxHeight / 2]
  return `M${from.x + boxWidth},${start}H${to.x - (columnWidth - boxWidth) / 2}V${end}H${to.x}`
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
