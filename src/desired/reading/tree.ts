import type { Diagnostic, Place } from '../../model/files.js'
import { type Finder, finderOf } from './finder.js'
import { linesOf } from './lines.js'
import { quickRead } from './quick.js'
import type { SourceFile } from './source.js'
import { readStrict } from './strict.js'
import { valueOf } from './strict-values.js'

/** The way from the top of a file to a value: ['people', 'ada.lovelace', 'changes', 0, 'on']. */
export type Path = readonly (string | number)[]

/** A file that was read. */
export interface Tree {
  readonly file: string
  /** Objects with own properties, arrays, text; null where a plain `null` stands. An empty value is an empty text. */
  readonly value: unknown
  /** The value once more, for whoever needs it as it was written: a validator turns texts into numbers in place. */
  again(): unknown
  /**
   * Where a value or its key stands; the key of the nearest parent if there is no such value. The first call for a
   * file reads it a second time, because the quick reader keeps no places.
   */
  place(path: Path, part: 'key' | 'value'): Promise<Place>
  /** A line as it was written. */
  excerpt(line: number): string
  /** The line of a key below `people:`; 1 if it is not there. Costs nothing. */
  lineOf(personKey: string): number
}

/** Reads one file. `tree` is null if and only if there are diagnostics. */
export async function readTree(
  source: SourceFile,
): Promise<{ readonly tree: Tree | null; readonly diagnostics: readonly Diagnostic[] }> {
  const tree = quickTree(source)
  return tree === null ? strictTree(source) : { tree, diagnostics: [] }
}

function quickTree(source: SourceFile): Tree | null {
  const read = quickRead(source.text)
  if (read === undefined) return null
  const { placeOf, excerpt } = linesOf(source)
  let second: Promise<Finder> | undefined
  return {
    file: source.file,
    value: read.value,
    again: () => quickRead(source.text)?.value,
    place: async (path, part) => {
      second ??= readStrict(source).then((strict) => finderOf(strict.read))
      return placeOf((await second)(path, part))
    },
    excerpt,
    lineOf: (key) => read.lines.get(key) ?? 1,
  }
}

async function strictTree(source: SourceFile): Promise<{ tree: Tree | null; diagnostics: readonly Diagnostic[] }> {
  const { read, diagnostics } = await readStrict(source)
  if (read === null) return { tree: null, diagnostics }
  const { placeOf, excerpt } = linesOf(source)
  const find = finderOf(read)
  const tree = {
    file: source.file,
    value: read.value,
    again: () => valueOf(read.yaml, read.contents, []),
    place: async (path: Path, part: 'key' | 'value') => placeOf(find(path, part)),
    excerpt,
    lineOf: (key: string) => (hasPerson(read.value, key) ? placeOf(find(['people', key], 'key')).line : 1),
  }
  return { tree, diagnostics: [] }
}

function hasPerson(value: unknown, key: string): boolean {
  const people = (value as { people?: unknown } | null)?.people
  return typeof people === 'object' && people !== null && !Array.isArray(people) && Object.hasOwn(people, key)
}
