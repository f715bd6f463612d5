import type { Diagnostic } from '../../model/files.js'
import type { Budget } from './budget.js'
import { quickRead } from './quick.js'
import type { SourceFile } from './source.js'
import { diagnosticsOf, mapIssues } from './strict.js'
import type { SyntaxIssue } from './syntax-issue.js'

/** A file of people without what is not YAML in it. */
export interface Salvage {
  /** The rest, each character in its place. */
  readonly source: SourceFile
  readonly diagnostics: readonly Diagnostic[]
  /** The people in whose entries something is missing now; the line of each key. */
  readonly broken: ReadonlyMap<string, number>
}

/** The lines from `start` to before `end`, counted from 0, and where they begin in the text. */
interface LineRange {
  readonly start: number
  readonly end: number
  readonly offset: number
}

/**
 * Reads each entry of a file of people by itself, and each field of an entry that cannot be read: a mistake in one hides
 * none in another. Null if the lines do not show where an entry begins and whose it is, or if no single part is wrong.
 */
export async function salvage(source: SourceFile, room: Budget): Promise<Salvage | null> {
  const lines = source.text.split('\n')
  const people = lines.findIndex((line) => /^people:\s*(?:#.*)?$/.test(line))
  if (people < 0 || lines.some((line) => /^(?:<{7} |={7}\r?$|>{7} )/.test(line))) return null
  const offsets = offsetsOf(lines)
  const parts = partsOf(
    lines,
    offsets,
    people + 1,
    lines.findIndex((line, at) => at > people && /^[^\s#]/.test(line)),
  )
  const spare = { ...room, pieces: room.again }
  const issues: SyntaxIssue[] = []
  const broken = new Map<string, number>()
  for (const entry of parts) {
    const text = lines.slice(entry.start, entry.end).join('\n')
    if (quickRead(`people:\n${text}`, Infinity, null) !== undefined) continue
    const { found, isWhole } = await issuesIn(entry, lines, offsets, spare)
    if (found.length === 0) continue
    const key = /^ +([\w.-]+):(?:\s|$)/.exec(lines[entry.start] ?? '')?.[1]
    if (key === undefined || broken.has(key)) return null
    broken.set(key, entry.start + 1)
    issues.push(...found.map(({ issue }) => issue))
    for (const part of isWhole ? [entry] : found.map((one) => one.part))
      for (let at = part.start; at < part.end; at++) lines[at] = (lines[at] ?? '').replaceAll(/[^\r]/g, ' ')
  }
  room.again = Math.max(0, spare.pieces)
  if (issues.length === 0 || issues.some(({ code }) => code === 'too-large')) return null
  return { source: { ...source, text: lines.join('\n') }, diagnostics: diagnosticsOf(source, issues), broken }
}

function offsetsOf(lines: readonly string[]): readonly number[] {
  let offset = 0
  return lines.map((line) => (offset += line.length + 1) - line.length - 1)
}

/** The parts between two lines, each from a line that is indented as the first one is; empty if that is not at all. */
function partsOf(lines: readonly string[], offsets: readonly number[], from: number, to: number): readonly LineRange[] {
  const end = to < 0 ? lines.length : to
  const indents = lines.slice(from, end).map((line) => (/^\s*(?:#|$)/.test(line) ? null : /^ */.exec(line)?.[0].length))
  const first = indents.find((indent) => indent !== null && indent !== undefined)
  if (first === undefined || first === 0) return []
  const starts = indents.flatMap((indent, at) => (indent === first ? [from + at] : []))
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? end, offset: offsets[start] ?? 0 }))
}

interface PartIssue {
  readonly part: LineRange
  readonly issue: SyntaxIssue
}

/** What is wrong in an entry: the first mistake of each field. `isWhole`: nothing of it can be read. */
async function issuesIn(
  entry: LineRange,
  lines: readonly string[],
  offsets: readonly number[],
  room: Budget,
): Promise<{ readonly found: readonly PartIssue[]; readonly isWhole: boolean }> {
  const first = async (part: LineRange): Promise<readonly PartIssue[]> => {
    const issues = await mapIssues(lines.slice(part.start, part.end).join('\n').trimEnd(), room)
    return issues.slice(0, 1).map((issue) => ({ part, issue: { ...issue, offset: issue.offset + part.offset } }))
  }
  const whole = await first(entry)
  if (whole.length === 0) return { found: [], isWhole: false }
  const fields = partsOf(lines, offsets, entry.start + 1, entry.end)
  const head = { ...entry, end: fields[0]?.start ?? entry.end }
  const found: PartIssue[] = []
  for (const part of [head, ...fields]) found.push(...(await first(part)))
  return found.length === 0 ? { found: whole, isWhole: true } : { found, isWhole: found.length >= fields.length }
}
