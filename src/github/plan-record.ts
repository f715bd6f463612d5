import type { PlanRecord } from '../model/pull.js'

const start = 'The plan of this commit as it was shown, sealed for the run that makes the changes.\n\n```json\n'
const end = '```'

/** In characters. GitHub takes 65,535 of them. */
const longest = 60_000

/**
 * A record as a text that `readPlanRecord` reads. `seal` makes the sealed JSON of it. If the changes are too many to
 * keep, `changes` is null; if what comes later is too much as well, that is left out, and has to be approved on its
 * day.
 */
export function recordText(record: PlanRecord, seal: (json: string) => string): string {
  const written = (one: PlanRecord): string => `${start}${seal(`${JSON.stringify(one)}\n`)}${end}`
  const [all, fewer] = [written(record), written({ ...record, changes: null })]
  if (all.length <= longest) return all
  return fewer.length <= longest ? fewer : written({ ...record, changes: null, later: [] })
}

/** The record in a text, and its sealed JSON; null if it is none. It is foreign until that seal fits. */
export function readPlanRecord(text: string): { readonly record: PlanRecord; readonly sealed: string } | null {
  const sealed = textBetween(start, text, end)
  if (sealed === null) return null
  try {
    const record = judged(JSON.parse(sealed))
    return record === null ? null : { record, sealed }
  } catch {
    // The text only looks like one.
    return null
  }
}

/**
 * The text between our words in a text of a check, whose line breaks may be those of a web form; null for another text.
 */
export function textBetween(head: string, text: string, tail: string): string | null {
  const plain = text.length > 2 * longest ? '' : text.replaceAll('\r\n', '\n').trim()
  return plain.startsWith(head) && plain.endsWith(tail) ? plain.slice(head.length, -tail.length) : null
}

function judged(value: unknown): PlanRecord | null {
  if (typeof value !== 'object' || value === null) return null
  const { seal: _, ...record } = value as PlanRecord & { readonly seal?: unknown }
  const { format, repository, pull, baseBranch, head, base, run, at, fingerprint, changes, later } = record
  const texts: readonly unknown[] = [repository, baseBranch, head, base, run, fingerprint]
  if (format !== 2 || texts.some((one) => typeof one !== 'string') || !Number.isSafeInteger(pull)) return null
  if (!Number.isFinite(Date.parse(at)) || !areDigests(later) || (changes !== null && !areDigests(changes))) return null
  return isState(record.state) && isPrevious(record.previous) ? record : null
}

function isState(state: PlanRecord['state'] | undefined): boolean {
  if (state === null) return true
  return typeof state?.lineage === 'string' && Number.isSafeInteger(state.serial)
}

function isPrevious(previous: PlanRecord['previous'] | undefined): boolean {
  if (previous === null) return true
  return typeof previous?.digest === 'string' && Number.isSafeInteger(previous.check)
}

export function areDigests(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string' && /^[0-9a-f]{32}$/.test(one))
}
