import { hierarchy, tree as treeLayout } from 'd3-hierarchy'
import type { Row } from './rows.js'

export const [boxWidth, boxHeight, columnWidth] = [216, 44, 272] as const

const rowHeight = 54

/** Where a box is: its left upper corner. */
export interface BoxPlace {
  readonly x: number
  readonly y: number
}

export interface Extent extends BoxPlace {
  readonly width: number
  readonly height: number
}

/** A box at the old place of a person who moves. */
interface Ghost extends BoxPlace {
  readonly key: string
  readonly manager: string
}

export interface Arrangement {
  readonly places: ReadonlyMap<string, BoxPlace>
  readonly ghosts: readonly Ghost[]
  readonly extent: Extent
}

interface Node {
  readonly key: string
  readonly isGhost: boolean
  readonly children: Node[]
}

/** The tree grows to the right, a column a level, so that names stay readable below each other however many they are. */
export function placeBoxes(rows: readonly Row[], were: ReadonlyMap<string, readonly string[]>): Arrangement {
  const root: Node = { key: '', isGhost: false, children: [] }
  const nodes = new Map<string, Node>()
  for (const { key, parent } of rows) {
    const node: Node = { key, isGhost: false, children: [] }
    nodes.set(key, node)
    const above = parent === null ? root : nodes.get(parent)
    above?.children.push(node)
  }
  const isOpen = new Map(rows.map((row) => [row.key, row.isOpen]))
  for (const [manager, keys] of were) {
    const node = isOpen.get(manager) === false ? undefined : nodes.get(manager)
    node?.children.push(...keys.map((key): Node => ({ key, isGhost: true, children: [] })))
  }
  return placed(root)
}

function placed(root: Node): Arrangement {
  const laid = treeLayout<Node>().nodeSize([rowHeight, columnWidth]).separation(separation)(hierarchy(root))
  const places = new Map<string, BoxPlace>()
  const ghosts: Ghost[] = []
  let [top, bottom, right] = [0, 0, 0]
  laid.eachBefore(({ data, parent, depth, x, y }) => {
    if (depth === 0) return
    const place = { x: y - columnWidth, y: x }
    if (data.isGhost) ghosts.push({ ...place, key: data.key, manager: parent?.data.key ?? '' })
    else places.set(data.key, place)
    top = Math.min(top, x)
    bottom = Math.max(bottom, x)
    right = Math.max(right, place.x)
  })
  return { places, ghosts, extent: { x: 0, y: top, width: right + boxWidth, height: bottom - top + boxHeight } }
}

/** Reports of one person stand close together, those of two a little apart. */
function separation(a: { readonly parent: unknown }, b: { readonly parent: unknown }): number {
  return a.parent === b.parent ? 1 : 1.25
}

/** Whether a box is in an extent. */
export function isIn({ x, y }: BoxPlace, extent: Extent): boolean {
  return (
    x + boxWidth >= extent.x &&
    x <= extent.x + extent.width &&
    y + boxHeight >= extent.y &&
    y <= extent.y + extent.height
  )
}

/** Whether an extent holds another one. */
export function holds(outer: Extent, inner: Extent): boolean {
  return (
    outer.x <= inner.x &&
    outer.y <= inner.y &&
    outer.x + outer.width >= inner.x + inner.width &&
    outer.y + outer.height >= inner.y + inner.height
  )
}

/** An extent with half as much again on each side. */
export function around({ x, y, width, height }: Extent): Extent {
  return { x: x - width / 2, y: y - height / 2, width: width * 2, height: height * 2 }
}
