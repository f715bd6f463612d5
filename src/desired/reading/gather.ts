import type { Diagnostic } from '../../model/files.js'
import { byText } from '../../model/names.js'
import { errorsIn } from '../../model/verdict.js'
import { mostShown } from './budget.js'
import { judgeNames } from './names.js'
import { sourceFinding, unreadable } from './source.js'

/** An entry of a folder. A pipe or a device counts as a file that cannot be read. */
export interface Item {
  readonly name: string
  readonly kind: 'folder' | 'file' | 'link'
}

/** Where a chart is: on the disk, or in a commit. `path` is below its top: '' or people/sales; `shown` is for people. */
export interface ChartSource<T> {
  /** The entries of a folder, in any order; at most one more than `most`. A finding if it cannot be read. */
  readonly items: (path: string, shown: string, most: number) => Promise<readonly Item[] | Diagnostic>
  /** A file, or the finding about it. */
  readonly file: (path: string, shown: string) => T | Diagnostic
  readonly bytesOf: (file: T) => number
}

/** What a chart consists of. `settings` is null if they could not be read; then a diagnostic says why. */
export interface Gathered<T> {
  readonly settings: T | null
  /** What is known of the service, if there is such a file. */
  readonly contract: T | null
  readonly people: readonly T[]
  readonly diagnostics: readonly Diagnostic[]
}

/** The deepest level of folders. */
const mostDepth = 16

/** A company of 20,000 has 3 MiB. Each file takes time of its own. */
const [mostFiles, mostEntries, mostBytes] = [5000, 20_000, 12 * 1024 * 1024]

/** What was found so far. */
interface Walk<T> {
  readonly source: ChartSource<T>
  entries: number
  bytes: number
  /** Whether a finding already says that there is too much. */
  ended: boolean
  readonly people: { readonly shown: string; readonly file: T }[]
  readonly diagnostics: Diagnostic[]
}

/**
 * Finds espalier.yaml, contract.yaml and people/** in a chart, sorted by name. People see its top as `shown`. Every
 * error is a diagnostic: `unreadable`, `bad-file-name`, `too-large`, `no-settings`, `no-people`.
 */
export async function gather<T>(source: ChartSource<T>, shown: string): Promise<Gathered<T>> {
  const walk: Walk<T> = { source, entries: 0, bytes: 0, ended: false, people: [], diagnostics: [] }
  const { people, diagnostics } = walk
  const top = await itemsOf('', shown, walk)
  if (top === null) return { settings: null, contract: null, people: [], diagnostics }
  const settings = settingsOf(shown, top, walk)
  const known = top.some(({ name }) => name === 'contract.yaml')
  const contract = known ? fileOf('contract.yaml', `${shown}/contract.yaml`, walk) : null
  for (const { name } of top) if (isBeside(name)) diagnostics.push(notRead(`${shown}/${name}`, besideWords(name)))
  if (top.some(({ name }) => name === 'people')) await gatherPeople('people', `${shown}/people`, 1, walk)
  if (people.length === 0 && !errorsIn(diagnostics).some((found) => found.place?.file.startsWith(`${shown}/people`))) {
    const message = 'There is no file with people here. Write one, such as people/team.yaml.'
    diagnostics.push(sourceFinding('no-people', `${shown}/people`, message))
  }
  people.sort((a, b) => byText(a.shown, b.shown))
  return { settings, contract, people: people.map(({ file }) => file), diagnostics }
}

function settingsOf<T>(shown: string, top: readonly Item[], walk: Walk<T>): T | null {
  const file = `${shown}/espalier.yaml`
  if (top.some(({ name }) => name === 'espalier.yaml')) return fileOf('espalier.yaml', file, walk)
  const message = 'There are no settings. Write espalier.yaml with at least the company and its timezone.'
  walk.diagnostics.push(sourceFinding('no-settings', file, message))
  return null
}

async function gatherPeople<T>(path: string, shown: string, depth: number, walk: Walk<T>): Promise<void> {
  if (depth > mostDepth) {
    walk.diagnostics.push(unreadable(shown, 'These folders are nested too deep. Use fewer levels.'))
    return
  }
  const items = (await itemsOf(path, shown, walk)) ?? []
  if (items.some(({ name }) => name === '.git')) {
    walk.diagnostics.push(unreadable(shown, 'This is a repository of its own. Put the files themselves here.'))
    return
  }
  const visible = items.filter(({ name }) => !name.startsWith('.') || name === '.' || name === '..')
  walk.diagnostics.push(...judgeNames(visible, shown).slice(0, mostShown))
  for (const { name, kind } of items) {
    // Editors and systems put files of their own beside others: `.#x.yaml` is a lock, `._x.yaml` a shadow.
    if (name.startsWith('.')) continue
    const [inner, called] = [`${path}/${name}`, `${shown}/${name}`]
    if (walk.ended || walk.diagnostics.length > mostShown) return
    if (kind === 'folder') await gatherPeople(inner, called, depth + 1, walk)
    else if (/\.ya?ml$/i.test(name) || kind === 'link') {
      const file = fileOf(inner, called, walk)
      if (file !== null) walk.people.push({ shown: called, file })
    } else if (looksRead.test(name)) walk.diagnostics.push(notRead(called, nameWords))
  }
}

/** A name that people take for one of a file that is read: x.yaml.txt, x.yml.bak, x.yaml~. */
const looksRead = /\.ya?ml(?:\.[^.]+|~)+$/i

const nameWords =
  'This file is not read, because its name does not end in .yaml or .yml. Rename it if it is part of the chart, or move it elsewhere.'

/** A file beside people/ that looks as if it were part of the chart. */
function isBeside(name: string): boolean {
  if (name.startsWith('.') || name === 'espalier.yaml' || name === 'contract.yaml') return false
  return /\.ya?ml$/i.test(name) || looksRead.test(name)
}

function besideWords(name: string): string {
  const [meant] = /^(?:espalier|contract)(?=\.ya?ml)/i.exec(name) ?? []
  return meant === undefined
    ? 'This file is not read, because it is beside people/. Move it into people/ if it has people, or else elsewhere.'
    : `This file is not read. Rename it to ${meant.toLowerCase()}.yaml, or move it elsewhere.`
}

function notRead(file: string, message: string): Diagnostic {
  return { ...sourceFinding('not-read', file, message), severity: 'warning' }
}

/** The entries of a folder, by name; null with a diagnostic if it is no folder that can be read. */
async function itemsOf<T>(path: string, shown: string, walk: Walk<T>): Promise<readonly Item[] | null> {
  const items = await walk.source.items(path, shown, mostEntries - walk.entries)
  if ('code' in items) {
    walk.diagnostics.push(items)
    return null
  }
  walk.entries += items.length
  if (walk.entries <= mostEntries) return items.toSorted((a, b) => byText(a.name, b.name))
  end(
    walk,
    shown,
    'There are more than 20,000 files and folders up to here. Move what is not part of the chart elsewhere.',
  )
  return []
}

/** A file while the chart is not too large; null with a diagnostic if it cannot be read or is the one too many. */
function fileOf<T>(path: string, shown: string, walk: Walk<T>): T | null {
  const found = walk.source.file(path, shown)
  if (isFinding(found)) {
    walk.diagnostics.push(found)
    return null
  }
  walk.bytes += walk.source.bytesOf(found)
  if (walk.bytes > mostBytes) end(walk, shown, `With this file the chart is larger than 12 MiB. ${smaller}`)
  else if (walk.people.length === mostFiles) end(walk, shown, `The chart has more than 5,000 files. ${fewer}`)
  return walk.ended ? null : found
}

function isFinding(found: unknown): found is Diagnostic {
  return typeof found === 'object' && found !== null && 'severity' in found
}

const smaller = 'Delete the oldest leavers, or split the company into two charts.'
const fewer = 'Join some of them: a file may have some thousand people.'

function end<T>(walk: Walk<T>, file: string, message: string): void {
  walk.ended = true
  walk.diagnostics.push(sourceFinding('too-large', file, message))
}
