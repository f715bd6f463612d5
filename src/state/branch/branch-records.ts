import { isRecordName, mostRecordBytes, mostRecords, notSound, tooManyRecords, largestRecord } from '../evidence.js'
import type { TreeEntry } from '../../model/git.js'
import type { StoredRecord, StoredText } from '../../model/ports.js'
import { ExitError } from '../../model/exit-error.js'
import type { Branch } from './branch.js'

/** The folder of the records on the branch. */
export const folderOfRecords = 'evidence'

/** A text among the objects of the repository, and its name here. */
export interface Listed extends StoredText {
  readonly name: string
}

/** The records of a commit. Throws `ExitError` 7 for anything else in their folder, and for more than can be read. */
export async function storedRecords(at: Branch, commit: string): Promise<readonly StoredRecord[]> {
  const files = await at.repository.files(commit, folderOfRecords)
  if (files === null) throw tooManyRecords(at.name)
  const listed = files.map(recordIn)
  const bytes = listed.reduce((sum, { size }) => sum + size, 0)
  if (listed.length > mostRecords || bytes > mostRecordBytes) throw tooManyRecords(at.name)
  const records: StoredRecord[] = []
  for (const batch of batches(listed)) records.push(...(await listedTexts(at, batch)))
  return records
}

function recordIn({ path, mode, id, size }: TreeEntry): Listed {
  const name = path.slice(folderOfRecords.length + 1)
  if (mode !== '100644' || size === null || !isRecordName(name)) throw notSound(path, 'no record has that name or form')
  if (size > largestRecord) throw notSound(name, 'it is larger than any record')
  return { name, id, size }
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

/** The texts of a batch, under their names here. Throws `ExitError` 7 if one is not what was listed. */
export async function listedTexts(
  { repository, name }: Branch,
  batch: readonly Listed[],
): Promise<readonly StoredRecord[]> {
  const texts = await repository.texts(batch.map(({ id }) => id))
  return batch.map((one) => {
    const text = texts.get(one.id)
    if (text?.length !== one.size)
      throw new ExitError(7, `The state ${name} could not be read: ${one.name} is missing.`)
    return { name: one.name, text: text.toString('utf8') }
  })
}
