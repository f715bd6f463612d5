import type { Marks } from './marks.js'

/** The places that are asked for: those outside `people:`, and those of some people. */
export interface Wanted {
  readonly people: ReadonlySet<string>
  readonly marks: Marks
}

/** Is on one line with content. */
export interface Cursor {
  readonly text: string
  readonly most: number
  readonly wanted: Wanted | null
  /** Null if no place is wanted. */
  marks: Marks | null
  /** Where the next line starts. */
  next: number
  /** The number of this line, from 1. */
  line: number
  /** The column of the content, from 0; `ended` after the last line. */
  indent: number
  /** Where the content starts and where the line ends. */
  at: number
  end: number
  /** Where the value that was read last starts. */
  from: number
  /** How many values were read. */
  values: number
  readonly lines: Map<string, number>
  /** The key that came after each key the last time. */
  readonly follows: Map<string, string>
}

/** The column after the last line. */
export const ended: number = -1

const [space, sharp, carriageReturn] = [32, 35, 13]

/** A cursor before the first line. */
export function cursorOn(text: string, most: number, wanted: Wanted | null): Cursor {
  const [lines, follows] = [new Map<string, number>(), new Map<string, string>()]
  return {
    text,
    most,
    wanted,
    marks: wanted?.marks ?? null,
    next: 0,
    line: 0,
    indent: ended,
    at: 0,
    end: 0,
    from: 0,
    values: 0,
    lines,
    follows,
  }
}

/** Goes to the next line that is neither blank nor a comment. */
export function advance(cursor: Cursor): void {
  const { text } = cursor
  while (cursor.next < text.length) {
    const feed = text.indexOf('\n', cursor.next)
    const start = cursor.next
    cursor.end = feed === -1 ? text.length : feed
    cursor.next = cursor.end + 1
    if (text.charCodeAt(cursor.end - 1) === carriageReturn) cursor.end--
    cursor.line++
    cursor.at = afterSpaces(text, start)
    cursor.indent = cursor.at - start
    if (cursor.at < cursor.end && text.charCodeAt(cursor.at) !== sharp) return
  }
  cursor.indent = ended
}

/** The offset of the first character from `start` on that is no space. */
export function afterSpaces(text: string, start: number): number {
  let at = start
  while (text.charCodeAt(at) === space) at++
  return at
}
