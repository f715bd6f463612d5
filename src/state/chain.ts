import { evidence as isEvidence } from '#validators/evidence'
import type { Evidence } from '../model/files.js'
import { overgrown } from '../model/json.js'
import { byText } from '../model/names.js'
import { ExitError } from '../model/exit-error.js'
import type { StoredRecord, Verdict } from '../model/ports.js'
import { notSound, recordDigest } from './evidence.js'
import { verdictOn, type Sealer } from './seal.js'

/** A record that was read and checked. */
export interface Link {
  readonly name: string
  readonly digest: string
  readonly record: Evidence
  /**
   * false: no newer record names it, nor does the state. Its run ended before the state was saved, or an older state
   * was restored since.
   */
  readonly chained: boolean
}

/**
 * The records, the oldest first, once each is proven to be as it was written and to follow on one that is there too.
 * `newest` is the digest that the state names. Throws `ExitError` 7 naming the record that was changed or is missing.
 */
export function chainOf(records: readonly StoredRecord[], newest: string | undefined): readonly Link[] {
  const links = new Map<string, Omit<Link, 'chained'>>()
  for (const one of records) {
    const digest = recordDigest(one.text)
    if (!one.name.endsWith(`-${digest.slice(0, 12)}.json`)) throw broken(one.name, 'was changed after it was written')
    links.set(digest, { name: one.name, digest, record: readRecord(one) })
  }
  for (const { name, record } of links.values()) {
    if (record.previous !== null && !links.has(record.previous))
      throw broken(nameOf(record.previous), `is missing, and ${name} follows on it`)
  }
  if (newest !== undefined && !links.has(newest))
    throw broken(nameOf(newest), 'is missing, and the state names it as the newest')
  const chained = new Set<string>()
  for (let next = newest ?? null; next !== null; next = links.get(next)?.record.previous ?? null) chained.add(next)
  return [...links.values()]
    .map((link) => ({ ...link, chained: chained.has(link.digest) }))
    .toSorted((a, b) => byText(a.record.at, b.record.at) || byText(a.name, b.name))
}

/** The record that a file holds. Throws `ExitError` 7 naming it: others may have written to its place. */
export function readRecord({ name, text }: StoredRecord): Evidence {
  // The check takes longer than reading a small record, which cannot grow large.
  const why = text.length < 65_536 ? null : overgrown(Buffer.from(text))
  if (why !== null) throw notSound(name, why)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw notSound(name, 'it is not JSON')
  }
  if (isEvidence(value)) return value
  const first = isEvidence.errors?.[0]
  throw notSound(name, `${first?.instancePath ?? ''} ${first?.message ?? 'has another form'}`.trim())
}

/** What is known of the seal of the newest record. `none`: it is of a version before seals. `unchecked`: there is no key. */
export type HeadSeal = Extract<Verdict, 'sealed' | 'other-key'> | 'none' | 'unchecked'

/**
 * The seal of the record that the state names; null if it names none. It proves every record before, whatever key
 * sealed that one. A record beside the chain has only its own seal. Throws `ExitError` 7 for a seal that does not fit.
 */
export function headSealOf(
  records: readonly StoredRecord[],
  links: readonly Link[],
  newest: string | undefined,
  sealer: Sealer | null,
): HeadSeal | null {
  const texts = new Map(records.map(({ name, text }) => [name, text]))
  let head: HeadSeal | null = null
  for (const { name, digest, record, chained } of links) {
    if (chained && digest !== newest) continue
    const seal = sealOf(texts.get(name) ?? '', record, sealer)
    if (seal === 'changed' || seal === 'unsealed') throw forged(name)
    if (chained) head = seal
  }
  return head
}

function sealOf(text: string, { format }: Evidence, sealer: Sealer | null): HeadSeal | Verdict {
  if (format === 1) return 'none'
  return sealer === null ? 'unchecked' : verdictOn(text, 'record', sealer, null)
}

/**
 * What a new record follows on. A state that was lost names no record: then it is the newest of those that are there,
 * or none, if they cannot be read. A later read reports that.
 */
export async function newestRecordOf(
  named: string | undefined,
  records: () => Promise<readonly StoredRecord[]>,
): Promise<string | null> {
  if (named !== undefined) return named
  try {
    return chainOf(await records(), undefined).at(-1)?.digest ?? null
  } catch (error) {
    if (error instanceof ExitError) return null
    throw error
  }
}

/** All that is known of a missing record. */
function nameOf(digest: string): string {
  return `whose name ends in -${digest.slice(0, 12)}.json`
}

function broken(name: string, what: string): ExitError {
  return new ExitError(
    7,
    `The chain of the evidence is broken: the record ${name} ${what}. No evidence is shown. Restore that file from a copy or from the history of its branch, and find out who wrote there.`,
  )
}

function forged(name: string): ExitError {
  return new ExitError(
    7,
    `The seal of the record ${name} does not fit: Espalier did not write it as it is. No evidence is shown. Restore that file from a copy or from the history of its branch; if it was never a record, delete it. Find out who wrote there.`,
  )
}
