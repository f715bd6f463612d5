import { boxHeight, boxWidth, columnWidth, type Extent, type Arrangement, type BoxPlace } from './layout.js'
import type { Row } from './rows.js'

/** The lines of a picture, as the `d` of a path. */
export interface PictureLines {
  /** From each person to the reports. */
  readonly reports: string
  /** From each person to the old place. */
  readonly moves: string
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
  const moves = ghosts.flatMap((ghost) => {
    const now = places.get(ghost.key)
    return now !== undefined && crosses(ghost, now, extent) ? [curve(ghost, now)] : []
  })
  return { reports: reports.join(''), moves: moves.join('') }
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

/** From the old place to the new one, past the boxes between them. */
function curve(from: BoxPlace, to: BoxPlace): string {
  const [start, end] = [from.y + boxHeight / 2, to.y + boxHeight / 2]
  const side = Math.max(from.x, to.x) + boxWidth + columnWidth / 4
  return `M${from.x + boxWidth},${start}C${side},${start} ${side},${end} ${to.x + boxWidth},${end}`
}
