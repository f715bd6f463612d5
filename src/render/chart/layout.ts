import { hierarchy, tree as tidyTree } from 'd3-hierarchy'
import { downwards, type SeatTree } from '../../model/seats.js'

/** The sizes of a picture, in its own units. */
export const box = { width: 190, height: 54 } as const
const gap = { x: 14, y: 20 } as const
const indent = 24

/** Where a person sits: the upper left corner of the box, and how the line from the manager arrives there. */
export interface Spot {
  readonly x: number
  readonly y: number
  /** From above, or from the left, where people sit below each other. */
  readonly enters: 'top' | 'side'
}

export interface PictureLayout {
  readonly spots: ReadonlyMap<string, Spot>
  readonly width: number
  readonly height: number
}

/** The wished shape of a picture: that of a sheet of paper on its long side. */
const shape = Math.SQRT2

/**
 * The people of a tree, top down. The lowest levels hang: they sit below each other in one column for each manager, as a
 * list that is indented. So many levels hang that the picture comes closest to a sheet of paper.
 */
export function layoutOf(tree: SeatTree): PictureLayout {
  const levels = levelsBelow(tree)
  const highest = Math.max(0, ...tree.tops.map((top) => levels.get(top) ?? 0))
  const tries = Array.from({ length: Math.min(Math.max(highest, 1), 6) }, (_, at) => arranged(tree, levels, at + 1))
  const off = ({ width, height }: PictureLayout): number => Math.abs(Math.log(width / height / shape))
  return tries.reduce((best, one) => (off(one) < off(best) ? one : best))
}

/** How many levels of people are below each one. */
function levelsBelow(tree: SeatTree): ReadonlyMap<string, number> {
  const levels = new Map<string, number>()
  for (const key of downwards(tree).toReversed()) {
    const below = tree.reports.get(key) ?? []
    levels.set(
      key,
      below.reduce((most, one) => Math.max(most, 1 + (levels.get(one) ?? 0)), 0),
    )
  }
  return levels
}

/** What takes one row and some width in the tidy tree. The rows of a list are a chain of blocks of one width. */
interface Block {
  readonly width: number
  /** The people in it, with the way from its left end. */
  readonly row: readonly Placed[]
  readonly below: readonly Block[]
}

interface Placed {
  readonly key: string
  readonly dx: number
  readonly enters: Spot['enters']
}

/** The picture in which managers of up to `hang` levels have their people in a list. */
function arranged(tree: SeatTree, levels: ReadonlyMap<string, number>, hang: number): PictureLayout {
  const { tops, reports } = tree
  const blocks = new Map<string, Block>()
  const isList = (key: string): boolean => (levels.get(key) ?? 0) <= hang
  for (const key of downwards(tree).toReversed()) {
    if (isList(key)) continue
    const below = reports.get(key) ?? []
    const alone = below.filter((one) => levels.get(one) === 0)
    const teams = below.filter((one) => levels.get(one) !== 0).map((one) => blocks.get(one) ?? listOf(one, reports))
    const list = alone.length === 0 ? [] : [chained(grid(alone, indent))]
    blocks.set(key, { width: box.width, row: [{ key, dx: 0, enters: 'top' }], below: [...list, ...teams] })
  }
  const all = tops.map((one) => blocks.get(one) ?? listOf(one, reports))
  return placed({ width: 0, row: [], below: all })
}

/** A manager with everyone below as one list. */
function listOf(top: string, reports: SeatTree['reports']): Block {
  const rows: (readonly Placed[])[] = []
  const open: (Placed | readonly Placed[])[] = [{ key: top, dx: 0, enters: 'top' }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (!('key' in next)) {
      rows.push(next)
      continue
    }
    rows.push([next])
    const below = reports.get(next.key) ?? []
    const dx = next.dx + indent
    const teams = below.filter((one) => reports.has(one)).map((key) => ({ key, dx, enters: 'side' }) as const)
    const alone = grid(
      below.filter((one) => !reports.has(one)),
      dx,
    )
    open.push(...teams.toReversed(), ...alone.toReversed())
  }
  return chained(rows)
}

/** People without reports below each other, in as many columns as keep them in view. */
function grid(keys: readonly string[], dx: number): readonly (readonly Placed[])[] {
  const rows = Math.max(8, Math.ceil(Math.sqrt(2 * keys.length)))
  return Array.from({ length: Math.min(rows, keys.length) }, (_, row) =>
    keys.flatMap((key, at) =>
      at % rows === row
        ? [{ key, dx: dx + Math.floor(at / rows) * (box.width + indent), enters: 'side' as const }]
        : [],
    ),
  )
}

function chained(rows: readonly (readonly Placed[])[]): Block {
  const width = Math.max(...rows.flatMap((row) => row.map(({ dx }) => dx + box.width)))
  const [last, ...above] = rows.toReversed()
  return above.reduce((below: Block, row) => ({ width, row, below: [below] }), { width, row: last ?? [], below: [] })
}

/** All blocks at their places: no two of a row overlap, and who has people below is above their middle. */
function placed(root: Block): PictureLayout {
  const nodes = tidyTree<Block>()
    .nodeSize([1, 1])
    .separation((a, b) => (a.data.width + b.data.width) / 2 + gap.x)(hierarchy<Block>(root, ({ below }) => below))
    .descendants()
  const left = Math.min(...nodes.map(({ x, data }) => x - data.width / 2))
  const spots = new Map<string, Spot>()
  let [width, height] = [0, 0]
  for (const { x, depth, data } of nodes) {
    const y = (depth - 1) * (box.height + gap.y)
    for (const { key, dx, enters } of data.row) {
      const spot = { x: Math.round(x - data.width / 2 - left + dx), y, enters }
      spots.set(key, spot)
      width = Math.max(width, spot.x + box.width)
      height = Math.max(height, y + box.height)
    }
  }
  return { spots, width, height }
}
