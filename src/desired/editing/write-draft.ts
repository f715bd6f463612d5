import { isDeepStrictEqual } from 'node:util'
import { groupBy } from '../../model/group-by.js'
import { byText } from '../../model/names.js'
import { editBudget } from '../reading/budget.js'
import type { Folder } from '../reading/folder.js'
import type { SourceFile } from '../reading/source.js'
import { readStrict } from '../reading/strict.js'
import { readTree } from '../reading/tree.js'
import type { EditedPerson } from './apply-verbs.js'
import type { RawMap } from './edit-entry.js'
import { schemaLine } from './edit.js'
import { editedText, type Edit } from './edit-text.js'
import { renamedInSettings } from './edit-settings.js'
import { fieldText, personLines } from './yaml-text.js'
import type { ChartDraft } from './verbs/draft.js'

/** The files after an edit; or why they cannot be written, with the lines to write by hand. */
type Written = { readonly folder: Folder; readonly files: readonly SourceFile[] } | { readonly unwritable: string }

/** Writes people into the files of a chart. Each file is read again, and says exactly what it must. */
export async function writtenDraft(
  folder: Folder,
  draft: ChartDraft,
  people: readonly EditedPerson[],
): Promise<Written> {
  const edits = groupBy(
    people.flatMap((person) => editOf(person, draft)),
    ({ file }) => file,
  )
  const files: SourceFile[] = []
  for (const [file, group] of edits) {
    const source = folder.people.find((one) => one.file === file) ?? { file, text: `${schemaLine}\npeople:\n` }
    const text = await textAfter(source, group)
    if (text === null) return { unwritable: byHand(file, group) }
    files.push({ ...source, text })
  }
  const keys = new Map(people.flatMap(({ former, key }) => (former === null || former === key ? [] : [[former, key]])))
  const settings = folder.settings === null ? null : await renamedInSettings(folder.settings, keys)
  if (settings === null && folder.settings !== null && keys.size > 0)
    return {
      unwritable: `${folder.settings.file} is written in a form that cannot be edited. In admins and protected, write the new key by hand.`,
    }
  const changed = settings === null || settings === folder.settings ? files : [...files, settings]
  const next = new Map(files.map((file) => [file.file, file]))
  const all = [
    ...folder.people.map((one) => next.get(one.file) ?? one),
    ...files.filter(({ file }) => !folder.people.some((one) => one.file === file)),
  ]
  const after = {
    ...folder,
    settings: settings ?? folder.settings,
    people: all.toSorted((a, b) => byText(a.file, b.file)),
  }
  return { folder: after, files: changed.toSorted((a, b) => byText(a.file, b.file)) }
}

interface FileEdit extends Edit {
  readonly file: string
}

function editOf({ former, key, file, entry }: EditedPerson, { people }: ChartDraft): readonly FileEdit[] {
  const before = raw(people.get(former ?? '')?.entry ?? {})
  const after = raw(entry)
  return former === key && isDeepStrictEqual(before, after) ? [] : [{ former, key, file, before, after }]
}

/** As a file says it: yes or no is a text, too. */
function raw(entry: object): RawMap {
  return Object.fromEntries(
    Object.entries(entry).map(([name, value]) => [
      name,
      typeof value === 'boolean' ? String(value) : (value as unknown),
    ]),
  )
}

async function textAfter(source: SourceFile, edits: readonly Edit[]): Promise<string | null> {
  const { read } = await readStrict(source, editBudget())
  if (read === null) return null
  const text = editedText(source, read, edits)
  const { tree } = await readTree({ ...source, text }, editBudget())
  return tree !== null && isDeepStrictEqual(tree.value, valueAfter(read.value, edits)) ? text : null
}

function valueAfter(before: unknown, edits: readonly Edit[]): RawMap {
  const all = before as { readonly people?: unknown }
  const people = new Map(Object.entries((all.people === '' ? {} : all.people) as RawMap))
  // A new key may be the former key of another person.
  for (const { former } of edits) people.delete(former ?? '')
  for (const { key, after } of edits) people.set(key, after)
  return { ...all, people: Object.fromEntries(people) }
}

function byHand(file: string, edits: readonly Edit[]): string {
  const lines = edits.flatMap(({ former, key, before, after }) => {
    if (former === null)
      return [
        personLines(key, after, '')
          .map((line) => line.trim())
          .join(' · '),
      ]
    const set = Object.entries(after).filter(([name, value]) => !isDeepStrictEqual(before[name], value))
    const gone = Object.keys(before).filter((name) => !Object.hasOwn(after, name))
    return [
      [
        `${former === key ? key : `${former}, now ${key}`}:`,
        ...set.map(fieldText),
        ...gone.map((name) => `without ${name}`),
      ].join(' · '),
    ]
  })
  return `${file} is written in a form that cannot be edited, or a value cannot be written. Write these lines by hand: ${lines.join(' · ')}`
}
