/** How long the requests of a run may take, waits included. Times are milliseconds. */
export interface Deadline {
  /** Nothing was requested until now: the time in which a person thinks does not count. */
  resumed(now: number): void
  rested(now: number): void
  /** When sending must stop. */
  at(): number
}

/** Less than the hour after which some runners end a job, so that a run ends by itself. */
export const longestRun = 55 * 60_000

/** A deadline that is `length` after `now`. */
export function deadlineIn(length: number, now: number): Deadline {
  let [at, restedAt] = [now + length, now]
  return {
    resumed: (moment) => void (at += moment - restedAt),
    rested: (moment) => void (restedAt = moment),
    at: () => at,
  }
}
