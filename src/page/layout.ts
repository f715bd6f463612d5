import { hierarchy, type HierarchyNode } from 'd3-hierarchy'
import type { Row } from './rows.js'

export const [boxWidth, boxHeight, columnWidth] = [216, 44, 264] as const

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

/**
 * The tree grows to the right, a column a level, so that names stay readable below each other however many they are. The
 * first report stands in the row of the manager, so the top is at the upper left, and all boxes stand in common rows.
 */
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
  const laid = hierarchy(root)
  const rows = rowsOf(laid)
  const places = new Map<string, BoxPlace>()
  const ghosts: Ghost[] = []
  let [bottom, right] = [0, 0]
  laid.eachBefore((node) => {
    const { data, parent, depth } = node
    if (parent === null) return
    const place = { x: (depth - 1) * columnWidth, y: (rows.get(node) ?? 0) * rowHeight }
    if (data.isGhost) ghosts.push({ ...place, key: data.key, manager: parent.data.key })
    else places.set(data.key, place)
    bottom = Math.max(bottom, place.y)
    right = Math.max(right, place.x)
  })
  const width = right + (ghosts.length === 0 ? boxWidth : columnWidth)
  return { places, ghosts, extent: { x: 0, y: 0, width, height: bottom + boxHeight } }
}

/**
 * The row of each person: for a first report that of the manager, else the next that is free in the column, and in those of
 * the first reports below. The layouts of the library put a manager in the middle, a screen or more away from the first report.
 */
function rowsOf(root: HierarchyNode<Node>): ReadonlyMap<HierarchyNode<Node>, number> {
  const rows = new Map<HierarchyNode<Node>, number>()
  const free: number[] = []
  root.eachBefore((node) => {
    let row = 0
    if (node.parent?.children?.[0] === node) row = rows.get(node.parent) ?? 0
    else
      for (let one: HierarchyNode<Node> | undefined = node; one !== undefined; one = one.children?.[0])
        row = Math.max(row, free[one.depth] ?? 0)
    rows.set(node, row)
    free[node.depth] = row + 1
  })
  return rows
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
