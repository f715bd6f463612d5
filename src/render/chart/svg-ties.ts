import type { SeatTree } from '../../model/seats.js'
import { xml, type Xml } from '../escaping/xml.js'
import type { DrawnTie } from './drawing.js'
import { box, type Spot } from './layout.js'

/** How far a line is from the boxes that it passes. */
const beside = 12
const under = 10

/** A line between two people; none if one of them has no place. */
export function tieSvg({ kind, from, to }: DrawnTie, spots: ReadonlyMap<string, Spot>, tree: SeatTree): readonly Xml[] {
  const [upper, lower] = [spots.get(from), spots.get(to)]
  if (upper === undefined || lower === undefined) return []
  if (kind === 'was')
    return [
      xml`<path data-from="${from}" data-was="${to}" d="${oldPath(upper, lower)}" stroke="#0969da" stroke-width="2.5" stroke-linecap="round" stroke-dasharray="0.1 6"/>`,
    ]
  return [xml`<path data-from="${from}" data-to="${to}" d="${path(upper, lower, isListed(from, spots, tree))}"/>`]
}

/** Whether the people below a manager are a list, which begins at its left side. */
function isListed(manager: string, spots: ReadonlyMap<string, Spot>, { reports }: SeatTree): boolean {
  return (reports.get(manager) ?? []).every((key) => spots.get(key)?.enters === 'side')
}

/** Down from the manager, along, and down or to the right into the box. */
function path(upper: Spot, lower: Spot, listed: boolean): string {
  const start = listed ? upper.x + beside : upper.x + box.width / 2
  const down = `M${start} ${upper.y + box.height}V${upper.y + box.height + under}`
  return lower.enters === 'top'
    ? `${down}H${lower.x + box.width / 2}V${lower.y}`
    : `${down}H${lower.x - beside}V${lower.y + box.height / 2}H${lower.x}`
}

/** Through the gaps between boxes, beside the lines to the reports: into the right side of the person. */
function oldPath(upper: Spot, lower: Spot): string {
  const right = lower.x + box.width
  const y = upper.y + box.height
  return `M${upper.x + box.width / 2 + beside} ${y}V${y + under + 5}H${right + 6}V${lower.y + box.height / 2}H${right}`
}
