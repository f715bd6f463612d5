import { isDeepStrictEqual } from 'node:util'
import { recordFields, type PersonRecord } from '../../model/person-record.js'
import type { Diagnostic } from '../../model/files.js'
import { groupBy } from '../../model/group-by.js'
import { byText, type Day } from '../../model/names.js'
import { ExitError } from '../../model/exit-error.js'
import type { RawMap } from './edit-entry.js'
import { editedText, type Edit } from './edit-text.js'
import type { SourceFile } from '../reading/source.js'
import { editBudget } from '../reading/budget.js'
import { readStrict, type StrictRead } from '../reading/strict.js'
import { readTree } from '../reading/tree.js'
import { fieldText, personLines } from './yaml-text.js'

/**
 * Writes people into the files. A person whose key is in a file is changed there, and only in the values that differ:
 * comments, order, blank lines and quotes stay. With `asOf`, a value that a dated change up to that day sets is changed
 * there: the line of the entry has no effect any more. A new person goes to the end of `file`. Returns the files that change
 * or are new; each was read again and holds exactly what it must. Throws `ExitError` for a file that cannot be read or
 * edited, and for a value that no file may hold.
 */
export async function writePeople(
  existing: readonly SourceFile[],
  records: readonly PersonRecord[],
  asOf: Day | null = null,
): Promise<readonly SourceFile[]> {
  const files = new Map<string, { source: SourceFile; values: unknown }>()
  const home = new Map<string, string>()
  for (const source of existing) {
    const { tree, diagnostics } = await readTree(source, editBudget())
    if (tree === null) throw notRead(source, diagnostics)
    files.set(source.file, { source, values: tree.value })
    for (const key of Object.keys(mapAt(tree.value, 'people'))) home.set(key, source.file)
  }
  const written: SourceFile[] = []
  for (const [file, group] of groups(records, home)) {
    const known = files.get(file)
    const before = known === undefined ? newValues(group) : known.values
    const edits = group.flatMap((record) => editOf(record, before, asOf) ?? [])
    if (edits.length === 0) continue
    // The places of everything take a hundred times the memory of the text: one file at a time, and only if it changes.
    const text =
      known === undefined ? newText(before, edits) : editedText(known.source, await readOrFail(known.source), edits)
    await prove({ file, text }, after(before, edits))
    written.push({ ...known?.source, file, text })
  }
  return written.toSorted((a, b) => byText(a.file, b.file))
}

/** The records by the file in which they are written, in the order of their keys. */
function groups(records: readonly PersonRecord[], home: ReadonlyMap<string, string>): Map<string, PersonRecord[]> {
  const sorted = records.toSorted((a, b) => byText(a.key, b.key))
  return groupBy(sorted, ({ key, file }) => home.get(key) ?? file)
}

async function readOrFail(source: SourceFile): Promise<StrictRead> {
  const { read, diagnostics } = await readStrict(source, editBudget())
  if (read !== null) return read
  throw notRead(source, diagnostics)
}

function notRead({ file }: SourceFile, [first]: readonly Diagnostic[]): ExitError {
  const where = `${file}:${String(first?.place?.line ?? 1)}`
  return new ExitError(1, `${where} cannot be read, so nothing was written. ${first?.message ?? ''}`)
}

/** A new file before its people are added: the department that all of them share is its default. */
function newValues(records: readonly PersonRecord[]): RawMap {
  const [department, ...others] = new Set(records.map(({ entry }) => entry.department))
  return typeof department !== 'string' || others.length > 0 ? { people: {} } : { defaults: { department }, people: {} }
}

/** The differences; null if there are none. */
function editOf({ key, entry }: PersonRecord, read: unknown, asOf: Day | null): Edit | null {
  const people = mapAt(read, 'people')
  const before = mapAt(people, key)
  const changes = asOf === null ? [] : changesIn(before, asOf)
  const stated = Object.assign({}, mapAt(read, 'defaults'), before, ...changes) as RawMap
  const settings = recordFields.flatMap((field): readonly Dated[] => {
    const value = entry[field]
    // Nothing is said of a department: none in the service is no difference.
    const said = field === 'department' ? (stated[field] ?? null) : stated[field]
    if (value === undefined || said === value) return []
    return [[field, value, changes.findLastIndex((change) => Object.hasOwn(change, field))]]
  })
  const former = Object.hasOwn(people, key) ? key : null
  return former === null || settings.length > 0 ? { former, key, before, after: settled(before, settings) } : null
}

/** A value to be written: into the dated change of that index, or -1: into the entry itself. */
type Dated = readonly [field: string, value: string | null, dated: number]

function mapAt(value: unknown, name: string): RawMap {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return {}
  const inner = (value as RawMap)[name]
  return typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? (inner as RawMap) : {}
}

function after(before: unknown, edits: readonly Edit[]): RawMap {
  const people = new Map(Object.entries(mapAt(before, 'people')))
  for (const edit of edits) people.set(edit.key, edit.after)
  return { ...(before as RawMap), people: Object.fromEntries(people) }
}

function settled(entry: RawMap, settings: readonly Dated[]): RawMap {
  const of = (index: number): RawMap =>
    Object.fromEntries(settings.filter(([, , dated]) => dated === index).map(([field, value]) => [field, value]))
  const next = { ...entry, ...of(-1) }
  const changes = entry['changes']
  if (!Array.isArray(changes)) return next
  return { ...next, changes: changes.map((change: unknown, index) => ({ ...(change as RawMap), ...of(index) })) }
}

/** The dated changes of an entry up to a day, in their order. */
function changesIn({ changes }: RawMap, asOf: Day): readonly RawMap[] {
  if (!Array.isArray(changes)) return []
  const all = changes as readonly RawMap[]
  const later = all.findIndex(({ on }) => String(on) > asOf)
  return later === -1 ? all : all.slice(0, later)
}

/** New files are in org/people; the schemas are beside org. */
export const schemaLine = '# yaml-language-server: $schema=../../schema/people.schema.json'

function newText(before: unknown, edits: readonly Edit[]): string {
  const { department } = mapAt(before, 'defaults')
  const lines = [
    schemaLine,
    ...(typeof department === 'string' ? ['defaults:', `  ${fieldText(['department', department])}`] : []),
    'people:',
    ...edits.flatMap((edit) => personLines(edit.key, edit.after, '  ')),
  ]
  return `${lines.join('\n')}\n`
}

/** Reads what was written: a file that says anything else than it must is never returned. */
async function prove(source: SourceFile, must: RawMap): Promise<void> {
  const { tree, diagnostics } = await readTree(source, editBudget())
  if (tree !== null && isDeepStrictEqual(tree.value, must)) return
  const why =
    diagnostics[0]?.message ??
    'It is written in a form that cannot be edited; write every person on lines of their own.'
  throw new ExitError(
    1,
    `${source.file}:${String(diagnostics[0]?.place?.line ?? 1)} would not be right after the change, so nothing was written. ${why}`,
  )
}
