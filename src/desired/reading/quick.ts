import { advance, afterSpaces, cursorOn, ended, type Cursor, type Wanted } from './cursor.js'
import { hasHidden } from './hidden.js'
import { mark } from './marks.js'
import { quickFlow } from './quick-flow.js'
import { isTail, plainKey, quickKey, quickScalar } from './quick-scalar.js'

/** What the quick reader understood. */
export interface QuickRead {
  readonly value: Record<string, unknown>
  /** The offset of the first key. */
  readonly start: number
  /** The line of each key below `people:`. */
  readonly lines: ReadonlyMap<string, number>
  /** How many values there are. */
  readonly values: number
}

/**
 * Reads the form that people write: block maps and lists by indentation, scalars of one line, flow collections of
 * one line, comments. On anything else, right or wrong, it returns undefined and the strict reader decides. What it
 * does return is exactly what the strict reader reads: it only exists because that one takes 20 times as long.
 * `full`: the file holds more than `most` values. The places that are wanted are added to its marks.
 */
export function quickRead(text: string, most: number, wanted: Wanted | null): QuickRead | 'full' | undefined {
  if (hasHidden(text.includes('\r') ? text.replaceAll('\r\n', '\n') : text)) return undefined
  const cursor = cursorOn(text, most, wanted)
  advance(cursor)
  if (cursor.indent === 0 && /^---\r?\n/.test(text.slice(cursor.at, cursor.at + 5))) advance(cursor)
  if (cursor.indent !== 0) return undefined
  const start = cursor.at
  const value = readTop(cursor)
  if (cursor.values > most) return 'full'
  if (value === undefined || cursor.indent !== ended) return undefined
  return { value, start, lines: cursor.lines, values: cursor.values }
}

/** Below the 16 levels at which the strict reader stops. */
const deepest = 12

/** A longer line is left to the strict reader: a pattern over a million characters overflows the stack. */
const longestLine = 2000

/** A person, a property or a list with more values is left to the strict reader: mistakes in it would take long. */
const mostInEntry = 5000

const [space, dash, sharp, colon] = [32, 45, 35, 58]

/**
 * Reads the keys of a file. They and the people have functions of their own: one that is called once a file, and then for
 * each person, would be optimised anew in the second file.
 */
function readTop(cursor: Cursor): Record<string, unknown> | undefined {
  const top: Record<string, unknown> = {}
  let count = 0
  while (cursor.indent === 0) {
    const key = keyOf(cursor)
    if (key === undefined || ++cursor.values > cursor.most || ++count > mostInEntry) return undefined
    const start = cursor.at
    const { values } = cursor
    const isBlock = key === 'people' && isTail(cursor.text, start + key.length + 1, cursor.end)
    const value = isBlock ? readPeople(cursor, start + key.length + 1) : readValue(cursor, start + key.length + 1, 0, 0)
    if (value === undefined || (key !== 'people' && cursor.values - values > mostInEntry)) return undefined
    top[key] = value
    if (cursor.marks !== null) mark(cursor.marks, top, key, start, cursor.from)
  }
  return Object.keys(top).length === count ? top : undefined
}

/** Reads the block below `people:`, of thousands maybe. Of those who are not wanted, no places are recorded. */
function readPeople(cursor: Cursor, from: number): unknown {
  advance(cursor)
  if (cursor.indent <= 0 || isItem(cursor)) return readBlock(cursor, from, 0, 1)
  const people: Record<string, unknown> = {}
  const { marks, lines, at, indent } = cursor
  let count = 0
  while (cursor.indent === indent) {
    const key = keyOf(cursor)
    if (key === undefined || ++cursor.values > cursor.most) return undefined
    lines.set(key, cursor.line)
    count++
    if (marks !== null) cursor.marks = cursor.wanted?.people.has(key) === true ? marks : null
    const start = cursor.at
    const { values } = cursor
    const value = readValue(cursor, start + key.length + 1, indent, 1)
    if (value === undefined || cursor.values - values > mostInEntry) return undefined
    people[key] = value
    if (cursor.marks !== null) mark(cursor.marks, people, key, start, cursor.from)
  }
  cursor.marks = marks
  cursor.from = at
  return lines.size === count ? people : undefined
}

/** Reads the entries at `indent`. A line that fits nowhere is left to the callers, and stops the last of them. */
function readMap(cursor: Cursor, indent: number, depth: number): Record<string, unknown> | undefined {
  const map: Record<string, unknown> = {}
  if (depth > deepest) return undefined
  // Here and below, a pattern in square brackets would take an iterator for each line.
  let before = ''
  let count = 0
  while (cursor.indent === indent) {
    const key = usualKey(cursor, before)
    if (key === undefined || ++cursor.values > cursor.most) return undefined
    const start = cursor.at
    const { values } = cursor
    const value = readValue(cursor, start + key.length + 1, indent, depth)
    if (value === undefined || cursor.values - values > mostInEntry) return undefined
    map[key] = value
    if (cursor.marks !== null) mark(cursor.marks, map, key, start, cursor.from)
    before = key
    if (++count > mostInEntry) return undefined
  }
  // Fewer keys than lines: one is there twice. Looking for each before it is set takes longer.
  return Object.keys(map).length === count ? map : undefined
}

function keyOf(cursor: Cursor): string | undefined {
  const end = cursor.text.indexOf(':', cursor.at)
  if (end === -1 || end >= cursor.end) return undefined
  const key = cursor.text.slice(cursor.at, end)
  return plainKey.test(key) ? key : undefined
}

/** People write their fields in the same order: a key that was seen is neither cut out nor checked again. */
function usualKey(cursor: Cursor, before: string): string | undefined {
  const usual = cursor.follows.get(before)
  if (usual !== undefined && cursor.text.startsWith(usual, cursor.at)) {
    if (cursor.text.charCodeAt(cursor.at + usual.length) === colon) return usual
  }
  const key = keyOf(cursor)
  if (key !== undefined) cursor.follows.set(before, key)
  return key
}

/** Reads what comes after a key's colon: on the same line, or as a block below it. */
function readValue(cursor: Cursor, start: number, indent: number, depth: number): unknown {
  const { text, end } = cursor
  if (start < end && text.charCodeAt(start) !== space) return undefined
  const at = afterSpaces(text, start)
  if (at < end && text.charCodeAt(at) !== sharp) return valueOfLine(cursor, at)
  advance(cursor)
  return readBlock(cursor, start, indent, depth + 1)
}

/** Reads the list or the map that is below a key; an empty text, whose place is `start`, if nothing is. */
function readBlock(cursor: Cursor, start: number, indent: number, depth: number): unknown {
  const inner = cursor.indent >= indent && isItem(cursor) ? readList : cursor.indent > indent ? readMap : null
  const from = inner === null ? start : cursor.at
  const value = inner === null ? '' : inner(cursor, cursor.indent, depth)
  cursor.from = from
  return value
}

function readList(cursor: Cursor, indent: number, depth: number): unknown[] | undefined {
  const list: unknown[] = []
  if (depth > deepest) return undefined
  while (cursor.indent === indent && isItem(cursor)) {
    const at = afterSpaces(cursor.text, cursor.at + 1)
    const isMap = quickKey(cursor.text, at)
    if (++cursor.values > cursor.most) return undefined
    const value = isMap ? readItemMap(cursor, at, depth) : valueOfLine(cursor, at)
    if (value === undefined) return undefined
    if (cursor.marks !== null) mark(cursor.marks, list, list.length, at, at)
    list.push(value)
  }
  return list
}

/** `- on: …`: the map starts in the line of the dash. */
function readItemMap(cursor: Cursor, at: number, depth: number): Record<string, unknown> | undefined {
  cursor.indent += at - cursor.at
  cursor.at = at
  return readMap(cursor, cursor.indent, depth + 1)
}

function isItem(cursor: Cursor): boolean {
  return cursor.text.charCodeAt(cursor.at) === dash && cursor.text.charCodeAt(cursor.at + 1) === space
}

/** The value in the rest of this line; then goes on to the next one. */
function valueOfLine(cursor: Cursor, at: number): unknown {
  const { text, end } = cursor
  if (end - at > longestLine) return undefined
  const first = text[at]
  const flow = first === '{' || first === '[' ? quickFlow(text, at, end, cursor.marks) : null
  if (flow === undefined || (flow !== null && !isTail(text, flow.end, end))) return undefined
  const value = flow === null ? quickScalar(text, at, end) : flow.value
  cursor.values += flow?.values ?? 0
  advance(cursor)
  cursor.from = at
  return value
}
