import { isDeepStrictEqual } from 'node:util'
import { ExitError } from '../../model/exit-error.js'
import type { Service } from '../../model/contact.js'
import { editBudget } from '../reading/budget.js'
import type { SourceFile } from '../reading/source.js'
import { readStrict, type StrictRead } from '../reading/strict.js'
import { keyOf } from '../reading/strict-values.js'
import { readTree } from '../reading/tree.js'
import { applied, endOfLine, entriesOf, inserted, replaced, type Patch } from './edit-text.js'
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
  const inLine = yaml.isCollection(api.value) && api.value.flow === true
  return [
    ...settings.flatMap(([name, value]) => {
      const entry = of(name)
      return entry === undefined ? [] : [replaced(text, entry, value)]
    }),
    ...(missing.length === 0 ? [] : [inserted(text, entries, missing, inLine)]),
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
