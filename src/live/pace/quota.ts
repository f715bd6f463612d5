/** The number of requests that a service allows within a time. */
export interface Quota {
  /** When the next request may be sent. */
  opens(now: number): number
  sent(at: number): void
  accepted(at: number): void
  /** Refused for another reason. */
  dropped(at: number): void
  /**
   * What was sent at `at` was refused; `told` is when the service said to come back. Returns when to try again; null if
   * unknown.
   */
  refused(at: number, told: number | null): number | null
}

/**
 * A quota is tried this much earlier than it was last there; beyond the second share, a trial is not worth a refusal.
 */
const [earlier, near] = [0.93, 0.98]
/**
 * If a quota is not there, it is tried later: by this share of its time at first, then by twice as much each time, and
 * by so many milliseconds at most.
 */
const [later, latest] = [0.03, 10_000]

/**
 * A quota, known by when it was used up and when it was there again. It is kept as a sliding window: never sending more
 * within any such time is also right where windows begin at fixed times. `before`: when the requests before were sent;
 * `reopened`: when the first one was accepted again.
 */
export function quotaOf(before: readonly number[], reopened: number): Quota {
  const sends = [...before, reopened]
  let size = Math.max(1, before.length)
  let [below, period] = [0, Math.max(1, reopened - (before[0] ?? reopened))]
  let [steps, refusedAt, counts] = [0, Number.NEGATIVE_INFINITY, false]
  /** A request that was sent to find out whether the quota is there earlier, or is larger. */
  let trial: { readonly at: number; readonly kind: 'earlier' | 'more' } | null = null
  /** Whether a request was refused although the quota should have been there, and none was accepted since. */
  let astray = false
  let [moreAt, morePause] = [reopened + period, period]
  const oldest = (skip: number): number => sends.at(-size - skip) ?? Number.NEGATIVE_INFINITY
  const ask = (): number => {
    const from = Math.max(below, period * earlier)
    return trial !== null || from >= period * near ? period : (from + period) / 2
  }
  const within = (at: number): number => sends.filter((one) => one > at - period && one < at).length
  function learn(at: number, told: number | null): number | null {
    const first = oldest(1)
    const age = at - first
    if (!astray && first !== Number.NEGATIVE_INFINITY && age <= period * 1.1) {
      below = age
      period = told === null ? age + Math.min(latest, period * later * 2 ** steps++) : Math.max(1, told - first)
      return first + period
    }
    if (!astray && !counts && refusedAt > at - period) counts = true
    else if (!astray) size = Math.max(1, within(at))
    astray = true
    return told
  }
  return {
    opens(now) {
      const first = oldest(0)
      if (now >= first + period) return now
      if (trial === null && now >= moreAt) return now
      return first + ask()
    },
    sent(at) {
      const age = at - oldest(0)
      if (trial === null && age < period) trial = { at, kind: at >= moreAt && age < ask() ? 'more' : 'earlier' }
      sends.push(at)
      if (sends.length > 4 * size + 400) sends.splice(0, sends.length - 2 * size - 200)
    },
    accepted(at) {
      steps = 0
      if (astray && oldest(1) > Number.NEGATIVE_INFINITY) [below, period] = [0, Math.max(period, at - oldest(1))]
      astray = false
      if (trial?.at !== at) return
      if (trial.kind === 'more') {
        size += Math.max(1, Math.floor(size / 20))
        morePause = period
      } else period = Math.max(1, at - oldest(1))
      trial = null
    },
    dropped(at) {
      if (trial?.at === at) trial = null
      if (!counts) remove(sends, at)
    },
    refused(at, told) {
      const [kind, first] = [trial?.at === at ? trial.kind : null, oldest(1)]
      if (trial?.at === at) trial = null
      let again: number | null
      if (kind === 'more') {
        morePause *= 2
        moreAt = at + morePause
        again = told ?? first + ask()
      } else if (kind === 'earlier') {
        below = Math.max(below, at - first)
        if (told !== null) period = Math.max(1, told - first)
        again = told ?? first + period
      } else again = learn(at, told)
      if (!counts) remove(sends, at)
      refusedAt = at
      return again
    },
  }
}

/** Removes one number. */
export function remove(numbers: number[], one: number): void {
  const place = numbers.lastIndexOf(one)
  if (place >= 0) numbers.splice(place, 1)
}
