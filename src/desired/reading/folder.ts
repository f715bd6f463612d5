import type { Dirent } from 'node:fs'
import { lstat, opendir } from 'node:fs/promises'
import type { Diagnostic } from '../../model/files.js'
import { byText } from '../../model/names.js'
import { mostShown } from './finding.js'
import { judgeNames } from './names.js'
import { finding, readSource, reason, unreadable, wayOut, type SourceFile } from './source.js'

/** What a folder holds. `settings` is null when it could not be read; then a diagnostic says why. */
export interface Folder {
  readonly settings: SourceFile | null
  readonly people: readonly SourceFile[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Folders below folders end here. */
const mostDepth = 16

/** A company of 20,000 has 3 MiB. Each file takes time of its own. */
const [mostFiles, mostEntries, mostBytes] = [5000, 20_000, 12 * 1024 * 1024]

/** What was found so far. */
interface Walk {
  entries: number
  bytes: number
  /** Whether a finding says already that there is too much. */
  ended: boolean
  readonly people: SourceFile[]
  readonly diagnostics: Diagnostic[]
}

/**
 * Reads `<path>/espalier.yaml` and `<path>/people/**`, sorted by name. `shown` stands for `path` in what people see.
 * Every trouble is a diagnostic: `unreadable`, `bad-file-name`, `too-large`, `no-settings`, `no-people`.
 */
export async function readFolder(path: string, shown: string): Promise<Folder> {
  const walk: Walk = { entries: 0, bytes: 0, ended: false, people: [], diagnostics: [] }
  const { people, diagnostics } = walk
  const top = await entriesOf(path, shown, walk)
  if (top === null) return { settings: null, people: [], diagnostics }
  const settings = readSettings(path, shown, top, walk)
  if (top.some((entry) => entry.name === 'people')) await readPeople(`${path}/people`, `${shown}/people`, 1, walk)
  if (people.length === 0 && !diagnostics.some((found) => found.place?.file.startsWith(`${shown}/people`))) {
    const message = 'There is no file with people here. Write one, such as people/team.yaml.'
    diagnostics.push(finding('no-people', `${shown}/people`, message))
  }
  people.sort((a, b) => byText(a.file, b.file))
  return { settings, people, diagnostics }
}

function readSettings(path: string, shown: string, top: readonly Dirent[], walk: Walk): SourceFile | null {
  const file = `${shown}/espalier.yaml`
  if (top.some((entry) => entry.name === 'espalier.yaml')) return readOne(`${path}/espalier.yaml`, file, walk)
  const message = 'There are no settings. Write espalier.yaml with at least the company and its timezone.'
  walk.diagnostics.push(finding('no-settings', file, message))
  return null
}

async function readPeople(path: string, shown: string, depth: number, walk: Walk): Promise<void> {
  if (depth > mostDepth) {
    walk.diagnostics.push(unreadable(shown, 'These folders are nested too deep. Use fewer levels.'))
    return
  }
  const entries = (await entriesOf(path, shown, walk)) ?? []
  if (entries.some(({ name }) => name === '.git')) {
    walk.diagnostics.push(unreadable(shown, 'This is a repository of its own. Put the files themselves here.'))
    return
  }
  walk.diagnostics.push(...judgeNames(entries, shown).slice(0, mostShown))
  for (const entry of entries) {
    const [inner, name] = [`${path}/${entry.name}`, `${shown}/${entry.name}`]
    if (walk.ended || walk.diagnostics.length > mostShown) return
    if (entry.isDirectory()) await readPeople(inner, name, depth + 1, walk)
    else if (/\.ya?ml$/i.test(entry.name) || entry.isSymbolicLink()) {
      const source = readOne(inner, name, walk)
      if (source !== null) walk.people.push(source)
    }
  }
}

/** What is in a folder, by name; null with a diagnostic if it is no folder that can be read. */
async function entriesOf(path: string, shown: string, walk: Walk): Promise<readonly Dirent[] | null> {
  try {
    if (!(await lstat(path)).isDirectory() && shown.endsWith('/people')) throw new Error('not a folder')
    const entries: Dirent[] = []
    for await (const entry of await opendir(path, { bufferSize: 1000 })) {
      if (++walk.entries > mostEntries) {
        end(walk, shown, 'There are more than 20,000 files and folders up to here. Put what is no chart elsewhere.')
        return []
      }
      entries.push(entry)
    }
    return entries.toSorted((a, b) => byText(a.name, b.name))
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    const message = missing
      ? 'There is no such folder here. Go to where the chart is, name it with --org, or write a first one with "espalier import live".'
      : `This folder cannot be read (${reason(error)}). ${wayOut}`
    walk.diagnostics.push(unreadable(shown, message))
    return null
  }
}

/** Reads a file while the chart is not too large; null with a diagnostic if it cannot be read or is the one too many. */
function readOne(path: string, file: string, walk: Walk): SourceFile | null {
  const read = readSource(path, file)
  if ('code' in read) {
    walk.diagnostics.push(read)
    return null
  }
  walk.bytes += Buffer.byteLength(read.text)
  if (walk.bytes > mostBytes) end(walk, file, `With this file the chart is larger than 12 MiB. ${smaller}`)
  else if (walk.people.length === mostFiles) end(walk, file, `The chart has more than 5,000 files. ${fewer}`)
  return walk.ended ? null : read
}

const smaller = 'Delete the oldest leavers, or split the company into two charts.'
const fewer = 'Join some of them: a file may have some thousand people.'

function end(walk: Walk, file: string, message: string): void {
  walk.ended = true
  walk.diagnostics.push(finding('too-large', file, message))
}
