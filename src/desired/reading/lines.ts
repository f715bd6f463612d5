import type { Place } from '../../model/files.js'
import type { SourceFile } from './source.js'

/** The lines of a file. */
export interface SourceLines {
  /** The line and column of an offset. */
  readonly placeOf: (offset: number) => Place
  /** A line as it was written, cut if it is very long. */
  readonly excerpt: (line: number) => string
}

const longest = 200

/** Finds the lines of a file when they are asked for. */
export function linesOf(source: SourceFile): SourceLines {
  let starts: readonly number[] | undefined
  const known = () => (starts ??= startsOf(source.text))
  return {
    placeOf(offset) {
      const line = lastUpTo(known(), offset)
      return { file: source.file, line: line + 1, column: offset - (known()[line] ?? 0) + 1 }
    },
    excerpt(line) {
      const start = known()[line - 1] ?? source.text.length
      const end = known()[line] ?? source.text.length + 1
      const text = source.text.slice(start, Math.min(end - 1, start + longest + 1)).replace(/\r$/, '')
      return text.length > longest ? `${text.slice(0, longest)}…` : text
    },
  }
}

function startsOf(text: string): readonly number[] {
  const starts = [0]
  for (let feed = text.indexOf('\n'); feed !== -1; feed = text.indexOf('\n', feed + 1)) starts.push(feed + 1)
  return starts
}

/** The index of the last number that is not above `offset`. */
function lastUpTo(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
