import { hasHidden } from './hidden.js'
import { plainKey, quickKey, quickScalar } from './quick-scalar.js'

/** What the quick reader understood. */
export interface QuickRead {
  readonly value: Record<string, unknown>
  /** The line of each key below `people:`. */
  readonly lines: ReadonlyMap<string, number>
}

/**
 * Reads the form that people write: block maps and lists by indentation, scalars of one line, flow collections of
 * one line and one level, comments. On anything else, right or wrong, it returns undefined and the strict reader
 * decides. What it does return is exactly what the strict reader reads: it only exists because that one takes 20
 * times as long.
 */
export function quickRead(text: string): QuickRead | undefined {
  if (hasHidden(text)) return undefined
  const cursor: Cursor = { text, next: 0, line: 0, indent: ended, at: 0, end: 0, lines: new Map(), follows: new Map() }
  advance(cursor)
  if (cursor.indent === 0 && text.startsWith('---\n', cursor.at)) advance(cursor)
  if (cursor.indent !== 0) return undefined
  const value = readMap(cursor, 0, 0, false)
  return value !== undefined && cursor.indent === ended ? { value, lines: cursor.lines } : undefined
}

/** Stands on one line that says something. */
interface Cursor {
  readonly text: string
  /** Where the next line starts. */
  next: number
  /** The number of this line, from 1. */
  line: number
  /** The column of the content, from 0; `ended` after the last line. */
  indent: number
  /** Where the content starts and where the line ends. */
  at: number
  end: number
  readonly lines: Map<string, number>
  /** The key that stood after each key the last time. */
  readonly follows: Map<string, string>
}

const ended: number = -1

/** Below the 16 levels at which the strict reader stops. */
const deepest = 12

/** A longer line is left to the strict reader: a pattern over a million characters overflows the stack. */
const longestLine = 2000

const [space, dash, sharp, colon] = [32, 45, 35, 58]

/** Goes to the next line that is neither blank nor a comment. */
function advance(cursor: Cursor): void {
  const { text } = cursor
  while (cursor.next < text.length) {
    const feed = text.indexOf('\n', cursor.next)
    const start = cursor.next
    cursor.end = feed === -1 ? text.length : feed
    cursor.next = cursor.end + 1
    cursor.line++
    cursor.at = afterSpaces(text, start)
    cursor.indent = cursor.at - start
    if (cursor.at < cursor.end && text.charCodeAt(cursor.at) !== sharp) return
  }
  cursor.indent = ended
}

function afterSpaces(text: string, start: number): number {
  let at = start
  while (text.charCodeAt(at) === space) at++
  return at
}

/** Reads the entries at `indent`. A line that fits nowhere is left to the callers, and stops the last of them. */
function readMap(cursor: Cursor, indent: number, depth: number, people: boolean): Record<string, unknown> | undefined {
  const map: Record<string, unknown> = {}
  if (depth > deepest) return undefined
  let [count, before] = [0, '']
  while (cursor.indent === indent) {
    const key = people ? keyOf(cursor) : usualKey(cursor, before)
    if (key === undefined) return undefined
    if (people) cursor.lines.set(key, cursor.line)
    const value = readValue(cursor, cursor.at + key.length + 1, indent, depth, depth === 0 && key === 'people')
    if (value === undefined) return undefined
    map[key] = value
    before = key
    count++
  }
  // Fewer keys than lines: one stands there twice. Looking for each before it is set takes longer.
  return Object.keys(map).length === count ? map : undefined
}

function keyOf(cursor: Cursor): string | undefined {
  const end = cursor.text.indexOf(':', cursor.at)
  if (end === -1 || end >= cursor.end) return undefined
  const key = cursor.text.slice(cursor.at, end)
  return plainKey.test(key) ? key : undefined
}

/** People write their fields in the same order again and again: a key that was seen is neither cut out nor checked anew. */
function usualKey(cursor: Cursor, before: string): string | undefined {
  const usual = cursor.follows.get(before)
  if (usual !== undefined && cursor.text.startsWith(usual, cursor.at)) {
    if (cursor.text.charCodeAt(cursor.at + usual.length) === colon) return usual
  }
  const key = keyOf(cursor)
  if (key !== undefined) cursor.follows.set(before, key)
  return key
}

/** Reads what stands after a key's colon: on the same line, or as a block below it. */
function readValue(cursor: Cursor, start: number, indent: number, depth: number, people: boolean): unknown {
  const { text, end } = cursor
  if (start < end && text.charCodeAt(start) !== space) return undefined
  const at = afterSpaces(text, start)
  if (at < end && text.charCodeAt(at) !== sharp) return scalarOfLine(cursor, at)
  advance(cursor)
  if (cursor.indent >= indent && isItem(cursor)) return readList(cursor, cursor.indent, depth + 1)
  return cursor.indent > indent ? readMap(cursor, cursor.indent, depth + 1, people) : ''
}

function readList(cursor: Cursor, indent: number, depth: number): unknown[] | undefined {
  const list: unknown[] = []
  if (depth > deepest) return undefined
  while (cursor.indent === indent && isItem(cursor)) {
    const at = afterSpaces(cursor.text, cursor.at + 1)
    const value = quickKey(cursor.text, at) ? readItemMap(cursor, at, depth) : scalarOfLine(cursor, at)
    if (value === undefined) return undefined
    list.push(value)
  }
  return list
}

/** `- on: …`: the map starts in the line of the dash. */
function readItemMap(cursor: Cursor, at: number, depth: number): Record<string, unknown> | undefined {
  cursor.indent += at - cursor.at
  cursor.at = at
  return readMap(cursor, cursor.indent, depth + 1, false)
}

function isItem(cursor: Cursor): boolean {
  return cursor.text.charCodeAt(cursor.at) === dash && cursor.text.charCodeAt(cursor.at + 1) === space
}

function scalarOfLine(cursor: Cursor, at: number): unknown {
  if (cursor.end - at > longestLine) return undefined
  const value = quickScalar(cursor.text, at, cursor.end)
  advance(cursor)
  return value
}
