import type { Node, Pair } from 'yaml'
import type { SourceFile } from '../reading/source.js'
import type { StrictRead } from '../reading/strict.js'
import { keyOf, nodeStart, type Yaml } from '../reading/strict-values.js'
import { fieldText, personLines, scalarText, type Setting } from './yaml-text.js'

/** What is to be written of one person. */
export interface Edit {
  readonly key: string
  readonly isNew: boolean
  readonly settings: readonly Setting[]
}

/** A part of the text, and its replacement. */
export interface Patch {
  readonly start: number
  readonly end: number
  readonly text: string
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
  const patches = edits.flatMap((edit) => (edit.isNew ? [] : changed(source.text, yaml, persons.get(edit.key), edit)))
  const added = edits.filter(({ isNew }) => isNew)
  if (added.length > 0) patches.push(appended(source.text, yaml, people, added))
  return applied(source.text, patches)
}

/** Applies the patches. Those at the same place keep their order. */
export function applied(text: string, patches: readonly Patch[]): string {
  const feed = text.includes('\r\n') ? '\r\n' : '\n'
  const parts: string[] = []
  let done = 0
  for (const { start, end, text: next } of patches.toSorted((a, b) => a.start - b.start)) {
    parts.push(text.slice(done, start), next.replaceAll('\n', feed))
    done = end
  }
  return [...parts, text.slice(done)].join('')
}

/** The pairs of a map; none of any other node. */
export function entriesOf(yaml: Yaml, node: unknown): readonly MapEntry[] {
  return yaml.isMap(node) ? (node.items as readonly MapEntry[]) : []
}

function changed(text: string, yaml: Yaml, person: MapEntry | undefined, edit: Edit): readonly Patch[] {
  const entries = entriesOf(yaml, person?.value)
  const inLine = yaml.isCollection(person?.value) && person.value.flow === true
  const changes = entries.find((pair) => keyOf(pair) === 'changes')?.value
  const holder = (dated: number | undefined): readonly MapEntry[] =>
    dated === undefined ? entries : entriesOf(yaml, yaml.isSeq(changes) ? changes.items[dated] : null)
  const missing = edit.settings.filter(
    ([field, , dated]) => dated === undefined && !entries.some((entry) => keyOf(entry) === field),
  )
  const patches = edit.settings.flatMap(([field, value, dated]) => {
    const entry = holder(dated).find((pair) => keyOf(pair) === field)
    return entry === undefined ? [] : [replaced(text, entry, value)]
  })
  return missing.length === 0 ? patches : [...patches, inserted(text, entries, missing, inLine)]
}

/** The patch that gives a pair another value. */
export function replaced(text: string, { key, value }: MapEntry, next: string | null): Patch {
  const [start, end] = value?.range ?? [0, 0]
  if (start < end) return { start, end: withoutFeed(text, end), text: scalarText(next) }
  const colon = text.indexOf(':', key.range?.[1] ?? 0) + 1
  return { start: colon, end: colon, text: ` ${scalarText(next)}` }
}

/** New fields go below the manager, or below the last field. */
export function inserted(
  text: string,
  entries: readonly MapEntry[],
  settings: readonly Setting[],
  inLine: boolean,
): Patch {
  const above = entries.find((entry) => keyOf(entry) === 'manager') ?? entries.at(-1)
  const end = withoutFeed(text, (above?.value ?? above?.key)?.range?.[1] ?? 0)
  if (inLine) return { start: end, end, text: settings.map((setting) => `, ${fieldText(setting)}`).join('') }
  const at = endOfLine(text, end)
  const indent = indentOf(text, nodeStart(above?.key))
  return { start: at, end: at, text: settings.map((setting) => `\n${indent}${fieldText(setting)}`).join('') }
}

function appended(text: string, yaml: Yaml, people: MapEntry | undefined, edits: readonly Edit[]): Patch {
  const entries = entriesOf(yaml, people?.value)
  const last = entries.at(-1)
  const indent =
    last === undefined ? `${indentOf(text, nodeStart(people?.key))}  ` : indentOf(text, nodeStart(last.key))
  const lines = edits.flatMap(({ key, settings }) => personLines(key, settings, indent))
  const added = lines.map((line) => `\n${line}`).join('')
  if (last !== undefined) {
    const at = afterComments(text, endOfLine(text, lastEnd(yaml, last)), indent)
    return { start: at, end: at, text: added }
  }
  // `people:` or `people: {}`: the empty value is removed, a comment behind it stays.
  const [start, end] = people?.value?.range ?? [text.length, text.length]
  const at = endOfLine(text, end)
  return { start, end: at, text: `${text.slice(end, at)}${added}` }
}

/** Where the last value in a value ends, comments and blank lines not counted. */
function lastEnd(yaml: Yaml, { key, value }: MapEntry): number {
  let node: Node | null = value ?? key
  while (yaml.isCollection(node) && node.flow !== true) {
    const item: unknown = node.items.at(-1)
    const inner: unknown = yaml.isPair(item) ? (item.value ?? item.key) : item
    if (!yaml.isNode(inner)) break
    node = inner
  }
  return node?.range?.[1] ?? 0
}

/** The comments below a person's fields belong to that person: a new person comes after them. */
function afterComments(text: string, start: number, indent: string): number {
  const comments = new RegExp(`(?:\\r?\\n${indent} +#[^\\n]*)+`, 'y')
  comments.lastIndex = start
  const match = comments.exec(text)
  return match === null ? start : endOfLine(text, start + match[0].replace(/\r$/, '').length)
}

/** Where the line ends, without its line feed. */
export function endOfLine(text: string, from: number): number {
  const feed = text.indexOf('\n', from)
  if (feed === -1) return text.length
  return text[feed - 1] === '\r' && feed > from ? feed - 1 : feed
}

/** A block scalar ends behind its line feed. */
function withoutFeed(text: string, end: number): number {
  return text[end - 1] !== '\n' ? end : text[end - 2] === '\r' ? end - 2 : end - 1
}

function indentOf(text: string, offset: number): string {
  return ' '.repeat(offset - (text.lastIndexOf('\n', offset - 1) + 1))
}
