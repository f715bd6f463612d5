import { createHash } from 'node:crypto'
import type { Evidence } from '../model/files.js'
import type { StoredRecord } from '../model/ports.js'
import { ExitError } from '../model/exit-error.js'
import { jsonText } from './json-text.js'
import { withSeal, type Sealer } from './seal.js'

/** A larger text is no record: a long one is written in parts of about half of this. */
export const largestRecord = 8 * 1024 * 1024

/** Ten records a day for 27 years. Espalier has not written more. */
export const mostRecords = 100_000
export const mostRecordBytes = 512 * 1024 * 1024

/** Whether a file of that name may be a record. */
export function isRecordName(name: string): boolean {
  return /^\d{4}\/\d{2}\/\d{2}-\d{9}-[0-9a-f]{12}\.json$/.test(name)
}

/** The digest by which the next record names this one, and the state the newest: 64 hex digits. */
export function recordDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** The file of a record, sealed if there is a key: a line for each change, so that people can read it. */
export function kept(record: Evidence, sealer: Sealer | null): StoredRecord {
  const parts = Object.entries(record).map(([name, value]) => {
    const shown = name === 'changes' ? linesOf(value as Evidence['changes']) : JSON.stringify(value)
    return `${JSON.stringify(name)}:${shown}`
  })
  const plain = `{\n${parts.join(',\n')}\n}\n`
  const text = sealer === null ? plain : withSeal(plain, 'record', sealer, null)
  const [day, time] = record.at.split('T') as [string, string]
  const when = `${day.slice(0, 4)}/${day.slice(5, 7)}/${day.slice(8)}-${time.slice(0, 12).replaceAll(/\D/g, '').padEnd(9, '0')}`
  return { name: `${when}-${recordDigest(text).slice(0, 12)}.json`, text }
}

function linesOf(changes: Evidence['changes']): string {
  return `[\n${changes.map(jsonText).join(',\n')}\n]`
}

/** The `ExitError` 7 about a record that cannot be one of ours. */
export function notSound(name: string, what: string): ExitError {
  return new ExitError(
    7,
    `The record ${name} cannot be used: ${what}. No evidence is shown. Restore that file from a copy or from the history of its branch; if it was never a record, delete it.`,
  )
}

/** The `ExitError` 7 about more than can be read at once. */
export function tooManyRecords(place: string): ExitError {
  return new ExitError(
    7,
    `The records of ${place} cannot be read: there are more than ${mostRecords}, or more than ${mostRecordBytes / 1024 / 1024} MiB of them. Find out who wrote there.`,
  )
}
