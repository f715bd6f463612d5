import { isDeepStrictEqual } from 'node:util'
import type { Node, Pair } from 'yaml'
import { keyOf, type Yaml } from '../reading/strict-values.js'
import { changedParts, indentOf, lastEnd, partsOf, withoutFeed, type Addition, type Patch } from './parts.js'
import { fieldText, itemText, listText, valueText } from './yaml-text.js'

/** A map as a file says it: every value is text, null, a map or a list. */
export type RawMap = Readonly<Record<string, unknown>>

/** The order in which people write what an entry has, and a dated change. */
const writtenOrder = [
  'on',
  'was',
  'samePerson',
  'newPerson',
  'status',
  'absence',
  'email',
  'firstName',
  'lastName',
  'id',
  'manager',
  'department',
  'role',
  'start',
  'end',
  'successor',
  'reportsStay',
  'timezone',
  'changes',
]

/**
 * What makes an entry, or a dated change, say something else: values are changed in place, a missing one gets its line where
 * people write it, and one that goes takes its own lines along.
 */
export function entryPatches(text: string, yaml: Yaml, node: unknown, before: RawMap, after: RawMap): readonly Patch[] {
  const pairs = yaml.isMap(node) ? (node.items as readonly Pair<Node, Node | null>[]) : []
  const names = pairs.map(keyOf)
  const isStale = (name: string): boolean => !Object.hasOwn(after, name) || isRewritten(name, before, after)
  const removed = new Set([...names.keys()].filter((at) => isStale(names[at] ?? '')))
  const added = Object.keys(after).filter((name) => !Object.hasOwn(before, name) || isRewritten(name, before, after))
  const parts = partsOf(text, yaml, node)
  const indent = parts.inLine ? null : indentOf(text, parts.places[0]?.start ?? 0)
  const additions = inOrder(added).map((name): Addition => {
    const value = after[name]
    const written = Array.isArray(value) ? listText(name, value as readonly RawMap[], indent) : fieldText([name, value])
    return { after: placeOf(name, names, removed), text: written }
  })
  const inside = pairs.flatMap((pair, at) => {
    const name = names[at] ?? ''
    if (removed.has(at) || isDeepStrictEqual(before[name], after[name])) return []
    if (name !== 'changes') return [replaced(text, yaml, pair, name, after[name])]
    return listPatches(text, yaml, pair.value, before[name] as readonly RawMap[], after[name] as readonly RawMap[])
  })
  return [...inside, ...changedParts(text, parts, removed, additions)]
}

/** Whether a value is written anew as a whole: a map, or a list of which nothing stays. */
function isRewritten(name: string, before: RawMap, after: RawMap): boolean {
  const [old, next] = [before[name], after[name]]
  if (old === undefined || next === undefined || isDeepStrictEqual(old, next)) return false
  if (name !== 'changes') return typeof old === 'object' && old !== null
  const days = new Set((next as readonly RawMap[]).map(({ on }) => on))
  return !(old as readonly RawMap[]).some(({ on }) => days.has(on))
}

function inOrder(names: readonly string[]): readonly string[] {
  return names.toSorted((a, b) => writtenOrder.indexOf(a) - writtenOrder.indexOf(b))
}

/** Behind the nearest of the fields that are written before it; -1: behind none of those that stay. */
function placeOf(name: string, names: readonly string[], removed: ReadonlySet<number>): number {
  const rank = writtenOrder.indexOf(name)
  const above = [...names.keys()].filter((at) => {
    const other = writtenOrder.indexOf(names[at] ?? '')
    return !removed.has(at) && other !== -1 && (other < rank || rank === -1)
  })
  const rankOf = (at: number): number => writtenOrder.indexOf(names[at] ?? '')
  return above.toSorted((a, b) => rankOf(b) - rankOf(a))[0] ?? -1
}

/** Dated changes, each known by its day. */
function listPatches(
  text: string,
  yaml: Yaml,
  node: unknown,
  before: readonly RawMap[],
  after: readonly RawMap[],
): readonly Patch[] {
  const parts = partsOf(text, yaml, node)
  const items = yaml.isSeq(node) ? (node.items as readonly unknown[]) : []
  const next = new Map(after.map((change) => [change['on'], change]))
  const removed = new Set([...before.keys()].filter((at) => !next.has(before[at]?.['on'])))
  const known = new Set(before.map(({ on }) => on))
  const inLine = parts.inLine || items.every((item) => yaml.isMap(item) && item.flow === true)
  const additions = after
    .filter(({ on }) => !known.has(on))
    .map((change): Addition => {
      const above = before.findLastIndex(({ on }, at) => !removed.has(at) && String(on) < String(change['on']))
      const indent = inLine ? null : indentOf(text, parts.places[0]?.start ?? 0)
      return { after: above, text: `${parts.inLine ? '' : '- '}${itemText(change, indent)}` }
    })
  const inside = before.flatMap((change, at) => {
    const then = next.get(change['on'])
    return then === undefined ? [] : entryPatches(text, yaml, items[at], change, then)
  })
  return [...inside, ...changedParts(text, parts, removed, additions)]
}

/** The patch that gives a pair another value. */
export function replaced(text: string, yaml: Yaml, pair: Pair<Node, Node | null>, name: string, next: unknown): Patch {
  const [start, end] = pair.value?.range ?? [0, 0]
  if (start < end) {
    const last = yaml.isCollection(pair.value) ? lastEnd(text, yaml, pair) : withoutFeed(text, end)
    return { start, end: last, text: valueText(name, next) }
  }
  const colon = text.indexOf(':', pair.key.range?.[1] ?? 0) + 1
  return { start: colon, end: colon, text: ` ${valueText(name, next)}` }
}
