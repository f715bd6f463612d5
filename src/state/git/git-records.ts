import { isRecordName, mostRecordBytes, mostRecords, notSound, tooManyRecords, largestRecord } from '../evidence.js'
import type { Remote } from './git-branch.js'
import { folderOfRecords as folder } from './git-objects.js'
import { unreadableState } from './git-trouble.js'
import type { StoredRecord } from '../../model/ports.js'

/** A text among the objects of Git, and its name here. */
export interface Listed {
  readonly name: string
  readonly blob: string
  readonly size: number
}

/** The records of a commit. Throws `Trouble` 7 for anything else in their folder, and for more than can be read. */
export async function storedRecords(remote: Remote, commit: string): Promise<readonly StoredRecord[]> {
  const ran = await remote.git(['ls-tree', '-r', '-z', '-l', '--full-tree', commit, '--', folder])
  if (ran.never === 'too much') throw tooManyRecords(remote.name)
  if (!ran.ok) throw unreadableState(remote.name, ran.words)
  const listed = ran.out.toString('utf8').split('\0').slice(0, -1).map(listedIn)
  const bytes = listed.reduce((sum, { size }) => sum + size, 0)
  if (listed.length > mostRecords || bytes > mostRecordBytes) throw tooManyRecords(remote.name)
  const records: StoredRecord[] = []
  for (const batch of batches(listed)) records.push(...(await recordTexts(remote, batch)))
  return records
}

function listedIn(entry: string): Listed {
  const [, mode, kind, blob = '', size, path = ''] = /^(\d{6}) (\w+) ([0-9a-f]+) +(\d+|-)\t([^]*)$/.exec(entry) ?? []
  const name = path.slice(folder.length + 1)
  if (mode !== '100644' || kind !== 'blob' || !isRecordName(name))
    throw notSound(path, 'no record has that name or form')
  if (Number(size) > largestRecord) throw notSound(name, 'it is larger than any record')
  return { name, blob, size: Number(size) }
}

/** As many at once as fit in one answer of git. */
const mostAtOnce = 8 * 1024 * 1024

export function* batches(listed: readonly Listed[]): Generator<readonly Listed[]> {
  let batch: Listed[] = []
  let bytes = 0
  for (const one of listed) {
    if (batch.length > 0 && bytes + one.size > mostAtOnce) {
      yield batch
      batch = []
      bytes = 0
    }
    batch.push(one)
    // Git writes a line of its own before each.
    bytes += one.size + 200
  }
  if (batch.length > 0) yield batch
}

export async function recordTexts(remote: Remote, batch: readonly Listed[]): Promise<readonly StoredRecord[]> {
  const ran = await remote.git(['cat-file', '--batch'], batch.map(({ blob }) => `${blob}\n`).join(''))
  if (!ran.ok) throw unreadableState(remote.name, ran.words)
  let at = 0
  return batch.map(({ name, blob, size }) => {
    const start = ran.out.indexOf('\n', at) + 1
    if (ran.out.toString('latin1', at, start) !== `${blob} blob ${size}\n`)
      throw unreadableState(remote.name, `${name} is missing`)
    at = start + size + 1
    return { name, text: ran.out.toString('utf8', start, start + size) }
  })
}
