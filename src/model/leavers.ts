import type { Evidence, Recorded } from './files.js'
import type { Day, PersonKey } from './names.js'

/** A line of the evidence, with its source: one change of one record, or the state that its run sealed. */
export interface RecordEntry {
  /** The name of the file of the record. */
  readonly file: string
  /** Whether the record is in the chain of the newest one. */
  readonly chained: boolean
  readonly record: Evidence
  /** Null: the line is about the `takeover` of the record. */
  readonly change: Recorded | null
}

/** One change of one record. */
export interface Told extends RecordEntry {
  readonly change: Recorded
}

/** A person who has left, or was to leave: what all records together say. Times are as in the records. */
export interface Leaver {
  readonly key: PersonKey
  readonly name: string
  readonly lastDay: Day | null
  readonly dueAt: string | null
  /** When the account was known to be inactive; null if no record says so. */
  readonly inactiveAt: string | null
  /** Whether all users were read again after that, and it still was. */
  readonly confirmed: boolean
  /** From the moment it was due, with one decimal; null if no record says that it is inactive. */
  readonly hours: number | null
  readonly late: boolean
  /** When an event asked for it, and the hours from then on; null if none did, or if no record says that it is inactive. */
  readonly eventAt: string | null
  readonly eventHours: number | null
  /** The attempts, the oldest first: one, if all went well. */
  readonly told: readonly Told[]
}

/** An account must be inactive this many hours after the last day. */
export const mostHours = 24

/**
 * A line for each leaver, in the order of the records. `now` is in milliseconds: an account that is still active may be
 * late.
 */
export function leaversOf(all: readonly Told[], now: number): readonly Leaver[] {
  const open = new Map<PersonKey, Told[]>()
  const lines: Told[][] = []
  for (const told of all) {
    const { key, action } = told.change
    // A person who has come back may leave again.
    if (action === 'reactivate') open.delete(key)
    if (action !== 'deactivate') continue
    const attempts = open.get(key)
    if (attempts === undefined) {
      const line = [told]
      lines.push(line)
      open.set(key, line)
    } else attempts.push(told)
    if (told.change.confirmedAt !== null) open.delete(key)
  }
  return lines.map((told) => leaver(told, now))
}

function leaver(told: readonly Told[], now: number): Leaver {
  const changes = told.map(({ change }) => change)
  const last = changes.at(-1) as Recorded
  // A last day may have been corrected meanwhile; a leaver without one was to go when it was first asked for.
  const due = last.lastDay === null ? (changes[0] as Recorded) : last
  const done = changes.find((change) => inactiveAt(change) !== null) ?? last
  const event = told.map(eventAt).find((at) => at !== null) ?? null
  return {
    key: last.key,
    name: last.name,
    lastDay: due.lastDay,
    dueAt: due.dueAt,
    inactiveAt: inactiveAt(done),
    confirmed: changes.some(({ confirmedAt }) => confirmedAt !== null),
    hours: hoursFrom(due.dueAt, inactiveAt(done)),
    late: isLate(due.dueAt, inactiveAt(done), now),
    eventAt: event,
    eventHours: hoursFrom(event, inactiveAt(done)),
    told,
  }
}

/** When an account was known to be inactive: when all users were read again, or else by its own read-back. */
export function inactiveAt({ result, settledAt, confirmedAt }: Recorded): string | null {
  return confirmedAt ?? (result === 'applied' ? settledAt : null)
}

/** When an event of an identity provider asked for a change: the pull request that allowed it says so; null if none did. */
export function eventAt({ record, change }: RecordEntry): string | null {
  const pull = change?.allowed?.pull ?? null
  return record.pulls.find(({ number }) => number === pull)?.eventAt ?? null
}

/** Hours with one decimal; 0 for an account that was inactive before it was due. */
export function hoursFrom(dueAt: string | null, at: string | null): number | null {
  if (dueAt === null || at === null) return null
  return Math.max(0, Math.round((Date.parse(at) - Date.parse(dueAt)) / 360_000) / 10)
}

/** Whether an account was active for too long, or still is at `now`. */
export function isLate(dueAt: string | null, at: string | null, now: number): boolean {
  if (dueAt === null) return false
  return (at === null ? now : Date.parse(at)) - Date.parse(dueAt) > mostHours * 3_600_000
}
