import type { Evidence } from '../model/files.js'
import type { StoredRecord } from '../model/ports.js'
import type { Sealer } from './seal.js'
import { jsonText } from './json-text.js'
import { recordDigest, kept, largestRecord } from './evidence.js'

/** The most in one part, in bytes and in changes, so that it can surely be read again. */
const [mostBytes, mostChanges] = [largestRecord / 2, 10_000]

/** The files of a record that follows on the one with this digest: nearly always one. Each part follows on the one before. */
export function recordParts(record: Evidence, previous: string | null, sealer: Sealer | null): readonly StoredRecord[] {
  const parts = split(record.changes)
  const files: StoredRecord[] = []
  for (const [at, changes] of parts.entries()) {
    const before = files.at(-1)
    files.push(
      kept(
        {
          ...record,
          part: { number: at + 1, of: parts.length },
          changes,
          previous: before === undefined ? previous : recordDigest(before.text),
        },
        sealer,
      ),
    )
  }
  return files
}

function split(changes: Evidence['changes']): readonly Evidence['changes'][] {
  const parts: Evidence['changes'][number][][] = [[]]
  let bytes = 0
  for (const change of changes) {
    const size = jsonText(change).length * 3
    if (parts.at(-1)?.length === mostChanges || bytes + size > mostBytes) {
      parts.push([])
      bytes = 0
    }
    parts.at(-1)?.push(change)
    bytes += size
  }
  return parts
}
