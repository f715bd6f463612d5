import { lstat, mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { ExitError } from '../../model/exit-error.js'
import type { StoredRecord } from '../../model/ports.js'
import { isRecordName, largestRecord, mostRecordBytes, mostRecords, notSound, tooManyRecords } from '../evidence.js'
import { fileBytes, codeOf, syncFolder } from './regular-file.js'

/** The folder of the records of a state: evidence beside state.json, and acme.json.evidence beside acme.json. */
function folderOf(file: string): string {
  const name = basename(file)
  return join(dirname(file), name === 'state.json' ? 'evidence' : `${name}.evidence`)
}

/**
 * Writes and syncs records, before the state that names them is saved. If that fails or the machine stops in between,
 * they stay, and no state names them: still, what they say was done. Throws what the system says.
 */
export async function writeRecords(file: string, records: readonly StoredRecord[]): Promise<void> {
  for (const { name, text } of records) {
    const folder = await folderFor(file, name)
    const path = join(folder, basename(name))
    const there = await readOne(path, name)
    if (there === null) await writeWhole(path, text)
    // The name has the first digits of its digest: the same record is written again after a save that failed.
    else if (there.toString('utf8') !== text) throw new Error(`${name} is there already`)
    await syncFolder(folder)
  }
}

/** Under its name a record is whole or missing, whenever the machine stops. */
async function writeWhole(path: string, text: string): Promise<void> {
  const part = join(dirname(path), `.${basename(path)}.part`)
  await rm(part, { force: true })
  const handle = await open(part, 'wx', 0o600)
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(part, path)
}

/** Makes the folders of a record, each synced in the one around it. A link among them may lead anywhere. */
async function folderFor(file: string, name: string): Promise<string> {
  await mkdir(dirname(file), { recursive: true })
  let folder = folderOf(file)
  for (const part of ['', ...name.split('/').slice(0, -1)]) {
    folder = join(folder, part)
    const made = await mkdir(folder, { mode: 0o700 }).then(
      () => true,
      () => false,
    )
    if (!(await lstat(folder)).isDirectory()) throw new Error(`${folder} is not a folder`)
    if (made) await syncFolder(dirname(folder))
  }
  return folder
}

/** The records beside a file, in the order of their names. Throws `ExitError` 7. */
export async function readRecords(file: string, place: string): Promise<readonly StoredRecord[]> {
  const names = await namesIn(folderOf(file), '', 3)
  if (names.length > mostRecords) throw tooManyRecords(place)
  const records: StoredRecord[] = []
  let bytes = 0
  for (const name of names) {
    const text = await readOne(join(folderOf(file), name), name)
    // A file that was removed meanwhile was removed from the chain, which reports it missing.
    if (text === null) continue
    bytes += text.length
    if (bytes > mostRecordBytes) throw tooManyRecords(place)
    records.push({ name, text: text.toString('utf8') })
  }
  return records
}

/** Each file, this many folders deep. A file where a folder must be, or one with another name, is no record. */
async function namesIn(folder: string, inside: string, depth: number): Promise<string[]> {
  const entries = await readdir(join(folder, inside), { withFileTypes: true }).catch((error: unknown) => {
    if (inside === '' && codeOf(error) === 'ENOENT') return []
    throw unreadable(join(folder, inside), error)
  })
  const names: string[] = []
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = inside === '' ? entry.name : `${inside}/${entry.name}`
    if (isPart(entry)) continue
    if (depth > 0 && entry.isDirectory()) names.push(...(await namesIn(folder, name, depth - 1)))
    else if (entry.isFile() && isRecordName(name)) names.push(name)
    else throw notSound(join(folder, name), 'no record has that name or form')
    if (names.length > mostRecords) break
  }
  return names
}

/** Part of a record, left by a machine that stopped. */
function isPart(entry: { readonly name: string; readonly isFile: () => boolean }): boolean {
  return entry.isFile() && entry.name.startsWith('.') && entry.name.endsWith('.part')
}

async function readOne(path: string, name: string): Promise<Buffer | null> {
  const bytes = await fileBytes(path, largestRecord).catch((error: unknown) => {
    throw unreadable(name, error)
  })
  if (bytes === 'irregular') throw notSound(name, 'it is not a regular file')
  if (bytes === 'large') throw notSound(name, 'it is larger than any record')
  return bytes
}

function unreadable(name: string, error: unknown): ExitError {
  return new ExitError(
    7,
    `The record ${name} could not be read (${codeOf(error)}). Give this user access to it, and run the command again.`,
    { cause: error },
  )
}
