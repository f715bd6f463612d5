import type { Approval } from '../model/pull.js'

// What versions before seals kept in a check. It counts only where a person has sealed exactly this text.

const start = 'What an approval of this commit approves, kept for the run that makes the changes.\n\n```json\n'
const end = '\n```'

/** In characters: GitHub took 65,535 of them. */
const longest = 60_000

/** The approval in a text; null if it is not one, exactly as we write it. Line breaks may be those of a web form. */
export function readApproval(text: string): Approval | null {
  const plain = text.length > 2 * longest ? '' : text.replaceAll('\r\n', '\n').trim()
  if (!plain.startsWith(start) || !plain.endsWith(end)) return null
  try {
    const approval = judged(JSON.parse(plain.slice(start.length, -end.length)))
    return approval !== null && written(approval) === plain ? approval : null
  } catch {
    // Somebody wrote what only looks like one.
    return null
  }
}

function written({ fingerprint, changes, later }: Approval): string {
  return `${start}${JSON.stringify({ fingerprint, changes, later })}${end}`
}

function judged(value: unknown): Approval | null {
  if (typeof value !== 'object' || value === null) return null
  const { fingerprint, changes, later } = value as Readonly<Record<string, unknown>>
  if (typeof fingerprint !== 'string' || !/^sha256:[0-9a-f]{64}$/.test(fingerprint)) return null
  if ((changes !== null && !areDigests(changes)) || !areDigests(later)) return null
  return { fingerprint, changes, later }
}

function areDigests(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string' && /^[0-9a-f]{32}$/.test(one))
}
