import type { Dirent } from 'node:fs'
import { lstat, readFile, readdir } from 'node:fs/promises'
import type { Diagnostic } from '../../model/files.js'
import { byText } from '../../model/names.js'

/** One file of the chart. */
export interface SourceFile {
  /** The path as it is shown to people, with forward slashes: org/people/sales.yaml. */
  readonly file: string
  readonly text: string
}

/** What a folder holds. `settings` is null when it could not be read; then a diagnostic says why. */
export interface Folder {
  readonly settings: SourceFile | null
  readonly people: readonly SourceFile[]
  readonly diagnostics: readonly Diagnostic[]
}

/** A larger file is not read: nobody reviews it, and the time to judge a file grows with its size. */
const mostBytes = 4 * 1024 * 1024

/** Folders below folders end here. */
const mostDepth = 16

/**
 * Reads `<path>/espalier.yaml` and `<path>/people/**`, sorted by name. `shown` stands for `path` in what people see.
 * Only regular files count: a link could lead out of the folder. Every trouble is a diagnostic: `unreadable`,
 * `no-settings`, `no-people`.
 */
export async function readFolder(path: string, shown: string): Promise<Folder> {
  const diagnostics: Diagnostic[] = []
  const top = await entriesOf(path, shown, diagnostics)
  if (top === null) return { settings: null, people: [], diagnostics }
  const settings = await readSettings(path, shown, top, diagnostics)
  const people: SourceFile[] = []
  if (top.some((entry) => entry.name === 'people'))
    await readPeople(`${path}/people`, `${shown}/people`, 1, people, diagnostics)
  if (people.length === 0 && !diagnostics.some((found) => found.place?.file.startsWith(`${shown}/people`)))
    diagnostics.push(
      finding(
        'no-people',
        `${shown}/people`,
        'There is no file with people here. Write one, such as people/team.yaml.',
      ),
    )
  people.sort((a, b) => byText(a.file, b.file))
  return { settings, people, diagnostics }
}

async function readSettings(
  path: string,
  shown: string,
  top: readonly Dirent[],
  diagnostics: Diagnostic[],
): Promise<SourceFile | null> {
  const file = `${shown}/espalier.yaml`
  if (top.some((entry) => entry.name === 'espalier.yaml')) return readOne(`${path}/espalier.yaml`, file, diagnostics)
  const message = 'There are no settings. Write espalier.yaml with at least the company and its timezone.'
  diagnostics.push(finding('no-settings', file, message))
  return null
}

async function readPeople(
  path: string,
  shown: string,
  depth: number,
  people: SourceFile[],
  diagnostics: Diagnostic[],
): Promise<void> {
  if (depth > mostDepth) {
    diagnostics.push(finding('unreadable', shown, 'These folders are nested too deep. Use fewer levels.'))
    return
  }
  for (const entry of (await entriesOf(path, shown, diagnostics)) ?? []) {
    const [inner, name] = [`${path}/${entry.name}`, `${shown}/${entry.name}`]
    if (entry.isDirectory()) await readPeople(inner, name, depth + 1, people, diagnostics)
    else if (/\.ya?ml$/i.test(entry.name) || entry.isSymbolicLink()) {
      const source = await readOne(inner, name, diagnostics)
      if (source !== null) people.push(source)
    }
  }
}

/** What is in a folder, by name; null with a diagnostic if it is no folder that can be read. */
async function entriesOf(path: string, shown: string, diagnostics: Diagnostic[]): Promise<readonly Dirent[] | null> {
  try {
    if (!(await lstat(path)).isDirectory() && shown.endsWith('/people')) throw new Error('not a folder')
    return (await readdir(path, { withFileTypes: true })).toSorted((a, b) => byText(a.name, b.name))
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    const message = missing
      ? 'There is no such folder here. Go to where the chart is, name it with --org, or write a first one with "espalier import live".'
      : `This folder cannot be read (${reason(error)}). ${wayOut}`
    diagnostics.push(finding('unreadable', shown, message))
    return null
  }
}

async function readOne(path: string, file: string, diagnostics: Diagnostic[]): Promise<SourceFile | null> {
  const trouble = (message: string) => {
    diagnostics.push(finding('unreadable', file, message))
    return null
  }
  try {
    const facts = await lstat(path)
    if (facts.isSymbolicLink()) return trouble('This is a link. Put the file itself here.')
    if (!facts.isFile()) return trouble('This is not a regular file. Put a text file here.')
    if (facts.size > mostBytes) return trouble('This file is larger than 4 MiB. Split it into several.')
    return { file, text: utf8.decode(await readFile(path)) }
  } catch (error) {
    if (error instanceof TypeError) return trouble('This file is not UTF-8 text. Save it as UTF-8.')
    return trouble(`This file cannot be read (${reason(error)}). ${wayOut}`)
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

const wayOut = 'Check the path and its permissions.'

/** The short code of a system error (ENOENT), never its text: that holds the absolute path. */
function reason(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'not a folder'
}

function finding(code: string, file: string, message: string): Diagnostic {
  return { severity: 'error', code, message, place: { file, line: 1, column: 1 } }
}
