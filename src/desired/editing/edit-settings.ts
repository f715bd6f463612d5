import { isDeepStrictEqual } from 'node:util'
import { ExitError } from '../../model/exit-error.js'
import type { Service } from '../../model/contact.js'
import { editBudget } from '../reading/budget.js'
import type { SourceFile } from '../reading/source.js'
import { readStrict, type StrictRead } from '../reading/strict.js'
import { keyOf } from '../reading/strict-values.js'
import { readTree } from '../reading/tree.js'
import { replaced } from './edit-entry.js'
import { entriesOf } from './edit-text.js'
import { applied, changedParts, endOfLine, partsOf, type Patch } from './parts.js'
import type { FirstLists } from '../../model/first-lists.js'
import { placeholders } from './new-settings.js'
import { fieldText, scalarText, type Setting } from './yaml-text.js'

/** What is to be written into the settings: the service, and lists that are not there yet. */
export interface SettingsEdit {
  readonly service: Partial<Service>
  readonly lists: Partial<FirstLists>
}

type Values = Readonly<Record<string, unknown>>

/**
 * The settings with what was found: comments, order and everything else stay to the letter. An existing list stays, too.
 * Throws `ExitError` 1 if the file is written in a form that cannot be edited.
 */
export async function editedSettings(source: SourceFile, { service, lists }: SettingsEdit): Promise<SourceFile> {
  const { read } = await readStrict(source, editBudget())
  const before = (read?.value ?? {}) as Values
  const api = Object.entries(service)
  const added = Object.entries(lists).filter(([name, list]) => list.length > 0 && !Object.hasOwn(before, name))
  if (api.length + added.length === 0) return source
  if (read === null) throw notEditable(source, [])
  const patches = api.length === 0 ? [] : apiPatches(source.text, read, api)
  const text = added.reduce((done, [name, list]) => withList(done, name, list), applied(source.text, patches))
  const own = Object.hasOwn(before, 'api') ? (before['api'] as Values) : {}
  const must = {
    ...before,
    ...(api.length === 0 ? {} : { api: { ...own, ...Object.fromEntries(api) } }),
    ...Object.fromEntries(added),
  }
  const { tree } = await readTree({ ...source, text }, editBudget())
  if (tree !== null && isDeepStrictEqual(tree.value, must)) return { ...source, text }
  throw notEditable(source, [
    ...(api.length === 0 ? [] : [`api: { ${api.map(fieldText).join(', ')} }`]),
    ...added.map(([name, list]) => listText(name, list)),
  ])
}

/**
 * The settings with other keys of people in their lists; the same if they name none of them. null if they are written in a
 * form that cannot be edited.
 */
export async function renamedInSettings(
  source: SourceFile,
  keys: ReadonlyMap<string, string>,
): Promise<SourceFile | null> {
  if (keys.size === 0) return source
  const { read } = await readStrict(source, editBudget())
  if (read === null) return null
  const { yaml, contents } = read
  const lists = entriesOf(yaml, contents).filter((pair) => ['admins', 'protected'].includes(keyOf(pair)))
  const items = lists.flatMap(({ value }) => (yaml.isSeq(value) ? value.items.filter(yaml.isScalar) : []))
  const patches = items.flatMap(({ value, range }): readonly Patch[] => {
    const next = keys.get(String(value))
    return next === undefined ? [] : [{ start: range?.[0] ?? 0, end: range?.[1] ?? 0, text: scalarText(next) }]
  })
  if (patches.length === 0) return source
  const text = applied(source.text, patches)
  const before = read.value as Values
  const renamed = lists.map((pair) => {
    const name = keyOf(pair)
    return [name, (before[name] as readonly string[]).map((key) => keys.get(key) ?? key)]
  })
  const { tree } = await readTree({ ...source, text }, editBudget())
  const must = { ...before, ...(Object.fromEntries(renamed) as Values) }
  return tree !== null && isDeepStrictEqual(tree.value, must) ? { ...source, text } : null
}

/** Values of `api` are changed in place; missing ones go below the last, or with `api` below the time zone. */
function apiPatches(text: string, { yaml, contents }: StrictRead, settings: readonly Setting[]): readonly Patch[] {
  const all = entriesOf(yaml, contents)
  const api = all.find((pair) => keyOf(pair) === 'api')
  if (api === undefined) {
    const above = all.find((pair) => keyOf(pair) === 'timezone') ?? all.at(-1)
    const at = endOfLine(text, (above?.value ?? above?.key)?.range?.[1] ?? 0)
    return [{ start: at, end: at, text: ['', 'api:', ...settings.map((one) => `  ${fieldText(one)}`)].join('\n') }]
  }
  const entries = entriesOf(yaml, api.value)
  const of = (name: string) => entries.find((pair) => keyOf(pair) === name)
  const missing = settings.filter(([name]) => of(name) === undefined)
  const parts = partsOf(text, yaml, api.value)
  const added = missing.map((setting) => ({ after: parts.places.length - 1, text: fieldText(setting) }))
  return [
    ...settings.flatMap(([name, value]) => {
      const entry = of(name)
      return entry === undefined ? [] : [replaced(text, yaml, entry, name, value)]
    }),
    ...changedParts(text, parts, new Set(), added),
  ]
}

/** A list takes the place of its placeholder, or goes to the end. */
function withList(text: string, name: string, list: readonly string[]): string {
  const place = (placeholders as Readonly<Record<string, string>>)[name]
  const lines = text.split('\n')
  const at = lines.findIndex((line) => line.trimEnd() === place)
  const feed = text.includes('\r\n') ? '\r\n' : '\n'
  const written = listText(name, list).replaceAll('\n', feed)
  if (at !== -1) return lines.with(at, lines[at]?.endsWith('\r') === true ? `${written}\r` : written).join('\n')
  return `${text}${text === '' || text.endsWith('\n') ? '' : feed}${written}${feed}`
}

const widest = 100

function listText(name: string, list: readonly string[]): string {
  const texts = list.map(scalarText)
  const line = `${name}: [${texts.join(', ')}]`
  return line.length <= widest ? line : [`${name}:`, ...texts.map((text) => `  - ${text}`)].join('\n')
}

function notEditable({ file }: SourceFile, lines: readonly string[]): ExitError {
  const what = lines.length === 0 ? 'Correct it first' : `Write these lines into it: ${lines.join(' · ')}`
  return new ExitError(1, `${file} is written in a form that cannot be edited, so nothing was written. ${what}.`)
}
