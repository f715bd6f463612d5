import type { Node, Pair } from 'yaml'
import type { SourceFile } from '../reading/source.js'
import type { StrictRead } from '../reading/strict.js'
import { keyOf, nodeStart, type Yaml } from '../reading/strict-values.js'
import { entryPatches, type RawMap } from './edit-entry.js'
import { applied, endOfLine, indentOf, lastEnd, partsOf, type Patch } from './parts.js'
import { personLines, scalarText } from './yaml-text.js'

/** What is to be written of one person: the entry as it is to read, before and after. */
export interface Edit {
  /** The key as the file has it; null for a new person. */
  readonly former: string | null
  readonly key: string
  readonly before: RawMap
  readonly after: RawMap
}

/** A pair of a file that was read. */
export type MapEntry = Pair<Node, Node | null>

/**
 * The text of a file after the edits: everything that they do not name stays as it is, to the letter. A form that is
 * not foreseen here gives a text that reads differently; the caller checks that.
 */
export function editedText(source: SourceFile, read: StrictRead, edits: readonly Edit[]): string {
  const { yaml, contents } = read
  const people = entriesOf(yaml, contents).find((pair) => keyOf(pair) === 'people')
  const persons = new Map(entriesOf(yaml, people?.value).map((pair) => [keyOf(pair), pair]))
  const patches = edits.flatMap((edit) => changed(source.text, yaml, persons.get(edit.former ?? ''), edit))
  const added = edits.filter(({ former }) => former === null)
  if (added.length > 0) patches.push(appended(source.text, yaml, people, added))
  return applied(source.text, patches)
}

/** The pairs of a map; none of any other node. */
export function entriesOf(yaml: Yaml, node: unknown): readonly MapEntry[] {
  return yaml.isMap(node) ? (node.items as readonly MapEntry[]) : []
}

function changed(text: string, yaml: Yaml, person: MapEntry | undefined, edit: Edit): readonly Patch[] {
  if (person === undefined || edit.former === null) return []
  const [start, end] = person.key.range ?? [0, 0]
  const renamed = edit.former === edit.key ? [] : [{ start, end, text: scalarText(edit.key) }]
  return [...renamed, ...entryPatches(text, yaml, person.value, edit.before, edit.after)]
}

function appended(text: string, yaml: Yaml, people: MapEntry | undefined, edits: readonly Edit[]): Patch {
  const last = entriesOf(yaml, people?.value).at(-1)
  const indent =
    last === undefined ? `${indentOf(text, nodeStart(people?.key))}  ` : indentOf(text, nodeStart(last.key))
  const fields = partsOf(text, yaml, last?.value)
  const deeper =
    fields.inLine || fields.places[0] === undefined ? `${indent}  ` : indentOf(text, fields.places[0].start)
  const lines = edits.flatMap(({ key, after }) => personLines(key, after, indent, deeper))
  const added = lines.map((line) => `\n${line}`).join('')
  if (last !== undefined) {
    const at = afterComments(text, endOfLine(text, lastEnd(text, yaml, last)), indent)
    return { start: at, end: at, text: added }
  }
  // `people:` or `people: {}`: the empty value is removed, a comment behind it stays.
  const [start, end] = people?.value?.range ?? [text.length, text.length]
  const at = endOfLine(text, end)
  return { start, end: at, text: `${text.slice(end, at)}${added}` }
}

/** The comments below a person's fields belong to that person: a new person comes after them. */
function afterComments(text: string, start: number, indent: string): number {
  const comments = new RegExp(`(?:\\r?\\n${indent} +#[^\\n]*)+`, 'y')
  comments.lastIndex = start
  const match = comments.exec(text)
  return match === null ? start : endOfLine(text, start + match[0].replace(/\r$/, '').length)
}
