import type { State } from './files.js'

/** The scheduled run has not come for too long. */
export interface Overdue {
  /** When the last one ended, an ISO time; null if none was seen yet. */
  readonly since: string | null
  /** Whole hours from then on. */
  readonly hours: number
  /** Whether the run that reports it is the scheduled one, which came late. */
  readonly came: boolean
}

/** What checks it: the scheduled run itself, another run that applies, or one that only looks at a plan. */
export type Asking = 'clock' | 'run' | 'look'

const hour = 3_600_000

/** The workflow comes twice a day, and GitHub may drop a run: three in a row are no accident. Hours. */
const longest = 36

/** Whether the scheduled run is overdue, by what the state says of it. */
export function overdue(
  { scheduledAt, applied }: Pick<State, 'scheduledAt' | 'applied'>,
  now: Date,
  asking: Asking,
): Overdue | null {
  const came = asking === 'clock'
  if (scheduledAt !== undefined) {
    const hours = Math.floor((now.getTime() - Date.parse(scheduledAt)) / hour)
    return hours >= longest ? { since: scheduledAt, hours, came } : null
  }
  // A chart that no run on GitHub has applied needs no schedule there.
  if (asking !== 'run' || applied === undefined) return null
  const hours = Math.floor((now.getTime() - Date.parse(applied.day)) / hour) - 24
  return hours >= longest ? { since: null, hours, came } : null
}

/** Names it in hex digits: another name means another text. */
export function overdueName(found: Overdue | null): string {
  return found === null ? '' : `${found.came ? 'c' : 'f'}${(found.since ?? '').replaceAll(/\D/g, '')}`
}
