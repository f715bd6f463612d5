import type { Diagnostic, Place } from '../../model/files.js'
import { linesOf, type SourceLines } from './lines.js'
import { offsetOf, type Marks, type Path } from './marks.js'
import { quickRead, type QuickRead } from './quick.js'
import type { Budget } from './budget.js'
import { salvage } from './salvage.js'
import type { SourceFile } from './source.js'
import { readStrict, type StrictRead } from './strict.js'
import { nodeStart, valueOf } from './strict-values.js'

/** A file that was read. */
export interface Tree {
  readonly file: string
  /** Objects with own properties, arrays, text; null for a plain `null`. An empty value is an empty text. */
  readonly value: unknown
  /** The file once more. `paths` are those whose places are asked for: a file keeps none of its own. */
  again(paths: readonly Path[]): Again
  /** The line of a key below `people:`; 1 if it is not there. Costs nothing. */
  lineOf(personKey: string): number
}

/** A file that was read a second time. */
export interface Again {
  /** The value as it was written: a validator turns texts into numbers in place. */
  readonly value: unknown
  /** The place of a value or its key; of the nearest parent's key if there is no such value. */
  place(path: Path, part: 'key' | 'value'): Place
  /** A line as it was written. */
  excerpt(line: number): string
}

/** The result of reading a file: `tree` is null if and only if there are diagnostics. */
export interface TreeRead {
  readonly tree: Tree | null
  readonly partly?: PartlyTree
  readonly diagnostics: readonly Diagnostic[]
}

/** What can be judged of a file of people in which keys are there twice, or something is not YAML. */
interface PartlyTree {
  readonly tree: Tree
  /** The people whose entries are there twice, or have something twice. */
  readonly twice: ReadonlySet<string>
  /** The people of whose entries a part could not be read, or all: then the entry is missing. */
  readonly broken: ReadonlySet<string>
}

/** Reads one file, and counts what it holds against the budget. `too-large` if there is too little left. */
export async function readTree(source: SourceFile, room: Budget): Promise<TreeRead> {
  const quick = quickRead(source.text, room.values, null)
  if (quick === 'full') return refused(source, manyValues)
  const read = quick === undefined ? await strictOrPartly(source, room) : quickTree(source, quick, room)
  room.people -= read.tree === null ? 0 : peopleIn(read.tree.value)
  return room.people < 0 ? refused(source, manyPeople) : read
}

const manyPeople =
  'With this file the chart holds more than 60,000 people. Delete the oldest leavers, or split the company into two charts.'
const manyValues =
  'With this file the chart holds more than 500,000 values. Delete what is not needed, or split the company into two charts.'

function refused({ file }: SourceFile, message: string): TreeRead {
  const place = { file, line: 1, column: 1 }
  return { tree: null, diagnostics: [{ severity: 'error', code: 'too-large', message, place }] }
}

function quickTree(source: SourceFile, read: QuickRead, room: Budget): TreeRead {
  room.values -= read.values
  const lines = linesOf(source)
  const again = (paths: readonly Path[]): Again => {
    const marks: Marks = new Map()
    const wanted = { people: new Set(paths.map((path) => String(path[1]))), marks }
    const { value } = quickRead(source.text, Infinity, wanted) as QuickRead
    return againOf(value, lines, (path, part) => offsetOf(marks, value, read.start, path, part))
  }
  const tree = { file: source.file, value: read.value, again, lineOf: (key: string) => read.lines.get(key) ?? 1 }
  return { tree, diagnostics: [] }
}

/** What is no YAML in a file of people hides nothing else in it. */
async function strictOrPartly(source: SourceFile, room: Budget): Promise<TreeRead> {
  const read = await strictTree(source, room)
  const isSyntax = read.partly === undefined && read.diagnostics.every(({ code }) => code === 'yaml-syntax')
  const saved = read.tree === null && isSyntax ? await salvage(source, room) : null
  if (saved === null) return read
  const quick = quickRead(saved.source.text, room.values, null)
  const whole = typeof quick === 'object' ? quickTree(saved.source, quick, room) : await strictTree(saved.source, room)
  const tree = whole.tree ?? whole.partly?.tree
  if (tree === undefined) return read
  if (peopleIn(tree.value) === 0) return { tree: null, diagnostics: saved.diagnostics }
  const lineOf = (key: string): number => saved.broken.get(key) ?? tree.lineOf(key)
  const twice = whole.partly?.twice ?? new Set<string>()
  const partly = { tree: { ...tree, lineOf }, twice, broken: new Set(saved.broken.keys()) }
  return { tree: null, partly, diagnostics: [...saved.diagnostics, ...whole.diagnostics] }
}

/** The library's nodes take a hundred times the memory of the text, so only the places are kept. */
async function strictTree(source: SourceFile, room: Budget): Promise<TreeRead> {
  const { read, partly, diagnostics } = await readStrict(source, room)
  if (partly !== null) {
    const known = { tree: treeOf(partly, source), twice: partly.twice, broken: new Set<string>() }
    return { tree: null, partly: known, diagnostics }
  }
  if (read === null) return { tree: null, diagnostics }
  return { tree: treeOf(read, source), diagnostics: [] }
}

function treeOf({ yaml, contents, value, marks }: StrictRead, source: SourceFile): Tree {
  const [lines, start] = [linesOf(source), nodeStart(contents)]
  const offset = (path: Path, part: 'key' | 'value') => offsetOf(marks, value, start, path, part)
  const written = valueOf(yaml, contents, [], new Map())
  return {
    file: source.file,
    value,
    again: () => againOf(written, lines, offset),
    lineOf: (key) => (hasPerson(value, key) ? lines.placeOf(offset(['people', key], 'key')).line : 1),
  }
}

function againOf(
  value: unknown,
  { placeOf, excerpt }: SourceLines,
  offset: (path: Path, part: 'key' | 'value') => number,
): Again {
  return { value, excerpt, place: (path, part) => placeOf(offset(path, part)) }
}

function peopleIn(value: unknown): number {
  const all = (value as { people?: unknown } | null)?.people
  return typeof all === 'object' && all !== null ? Object.keys(all).length : 0
}

function hasPerson(value: unknown, key: string): boolean {
  const all = (value as { people?: unknown } | null)?.people
  return typeof all === 'object' && all !== null && !Array.isArray(all) && Object.hasOwn(all, key)
}
