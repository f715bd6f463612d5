import type { PlanDigests } from '../model/pull.js'
import { areDigests, textBetween } from './plan-record.js'

// What versions before seals kept in a check. It counts only if a person has sealed exactly this text.

const start = 'What an approval of this commit approves, kept for the run that makes the changes.\n\n```json\n'
const end = '\n```'

/** The approval in a text; null if it is not one, exactly as we write it. Line breaks may be those of a web form. */
export function readApproval(text: string): PlanDigests | null {
  const json = textBetween(start, text, end)
  if (json === null) return null
  try {
    const approval = judged(JSON.parse(json))
    return approval !== null && written(approval) === `${start}${json}${end}` ? approval : null
  } catch {
    // The text only looks like one.
    return null
  }
}

function written({ fingerprint, changes, later }: PlanDigests): string {
  return `${start}${JSON.stringify({ fingerprint, changes, later })}${end}`
}

function judged(value: unknown): PlanDigests | null {
  if (typeof value !== 'object' || value === null) return null
  const { fingerprint, changes, later } = value as Readonly<Record<string, unknown>>
  if (typeof fingerprint !== 'string' || !/^sha256:[0-9a-f]{64}$/.test(fingerprint)) return null
  if ((changes !== null && !areDigests(changes)) || !areDigests(later)) return null
  return { fingerprint, changes, later }
}
