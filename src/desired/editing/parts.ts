import type { Node } from 'yaml'
import { nodeStart, type Yaml } from '../reading/strict-values.js'

/** A part of the text, and its replacement. */
export interface Patch {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The pairs of a map, or the items of a list, as they are in the text. */
export interface Parts {
  /** In brackets, on one line as a rule; else each part has lines of its own. */
  readonly inLine: boolean
  readonly places: readonly { readonly start: number; readonly end: number }[]
}

/** A part to be added, as it is written. */
export interface Addition {
  /** The part above or before it, which stays; -1: it comes first. */
  readonly after: number
  /** Without the indentation of its first line. */
  readonly text: string
}

/** The parts of a map or a list; none of another node. */
export function partsOf(text: string, yaml: Yaml, node: unknown): Parts {
  if (!yaml.isCollection(node)) return { inLine: false, places: [] }
  const inLine = node.flow === true
  const places = node.items.map((item) => {
    const start = nodeStart((yaml.isPair(item) ? item.key : item) as Node)
    const isListed = !inLine && !yaml.isPair(item)
    return { start: isListed ? text.lastIndexOf('-', start - 1) : start, end: lastEnd(text, yaml, item) }
  })
  return { inLine, places }
}

/** Takes parts away, each with its own lines, and adds others. Some part must stay. */
export function changedParts(
  text: string,
  parts: Parts,
  removed: ReadonlySet<number>,
  added: readonly Addition[],
): readonly Patch[] {
  return parts.inLine ? inLinePatches(parts, removed, added) : linePatches(text, parts, removed, added)
}

function linePatches(
  text: string,
  { places }: Parts,
  removed: ReadonlySet<number>,
  added: readonly Addition[],
): readonly Patch[] {
  const first = places.findIndex((_, at) => !removed.has(at))
  const additions = added.map(({ after, text: part }): Patch => {
    const { start, end } = places[after === -1 ? first : after] ?? { start: 0, end: 0 }
    const indent = indentOf(text, start)
    if (after !== -1) return { ...point(endOfLine(text, end)), text: `\n${indent}${part}` }
    return { ...point(lineStart(text, start)), text: `${indent}${part}\n` }
  })
  const removals = [...removed].map((index): Patch => {
    const { start, end } = places[index] ?? { start: 0, end: 0 }
    const [from, to] = [lineStart(text, start), endOfLine(text, end)]
    const next = text.indexOf('\n', to)
    // The last line of a file may have no line feed: it goes with the one before it.
    return next === -1
      ? { start: from === 0 ? 0 : withoutFeed(text, from), end: to, text: '' }
      : { start: from, end: next + 1, text: '' }
  })
  return [...additions, ...removals]
}

function inLinePatches({ places }: Parts, removed: ReadonlySet<number>, added: readonly Addition[]): readonly Patch[] {
  const kept = [...places.keys()].filter((index) => !removed.has(index))
  const [first, last] = [kept[0] ?? 0, kept.at(-1) ?? 0]
  const placeOf = (index: number): { start: number; end: number } => places[index] ?? { start: 0, end: 0 }
  const additions = added.map(({ after, text }): Patch =>
    after === -1
      ? { ...point(placeOf(first).start), text: `${text}, ` }
      : { ...point(placeOf(after).end), text: `, ${text}` },
  )
  const removals = [...removed]
    .filter((index) => index < last)
    .map((index): Patch => ({ start: placeOf(index).start, end: placeOf(index + 1).start, text: '' }))
  const tail: Patch = { start: placeOf(last).end, end: placeOf(places.length - 1).end, text: '' }
  return [...additions, ...removals, ...(tail.start < tail.end ? [tail] : [])]
}

function point(offset: number): { readonly start: number; readonly end: number } {
  return { start: offset, end: offset }
}

/** Applies the patches. Those at the same place keep their order, and what is added comes before what is taken away. */
export function applied(text: string, patches: readonly Patch[]): string {
  const feed = text.includes('\r\n') ? '\r\n' : '\n'
  const parts: string[] = []
  let done = 0
  for (const { start, end, text: next } of patches.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    parts.push(text.slice(done, start), next.replaceAll('\n', feed))
    done = end
  }
  return [...parts, text.slice(done)].join('')
}

/** Where the last value in a part ends, comments and blank lines not counted. */
export function lastEnd(text: string, yaml: Yaml, part: unknown): number {
  let node: unknown = valueOrKey(yaml, part)
  while (yaml.isCollection(node) && node.flow !== true) {
    const inner = valueOrKey(yaml, node.items.at(-1))
    if (!yaml.isNode(inner)) break
    node = inner
  }
  return yaml.isNode(node) ? withoutFeed(text, node.range?.[1] ?? 0) : 0
}

function valueOrKey(yaml: Yaml, part: unknown): unknown {
  return yaml.isPair(part) ? (part.value ?? part.key) : part
}

/** A block scalar ends behind its line feed. */
export function withoutFeed(text: string, end: number): number {
  return text[end - 1] !== '\n' ? end : text[end - 2] === '\r' ? end - 2 : end - 1
}

/** Where the line ends, without its line feed. */
export function endOfLine(text: string, from: number): number {
  const feed = text.indexOf('\n', from)
  if (feed === -1) return text.length
  return text[feed - 1] === '\r' && feed > from ? feed - 1 : feed
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}

/** Blanks up to the column of an offset. */
export function indentOf(text: string, offset: number): string {
  return ' '.repeat(offset - lineStart(text, offset))
}
