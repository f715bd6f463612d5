/** How many requests may be in flight at a time. `level` is how many were, the request itself included. */
export interface PaceLimit {
  /** The most that may be in flight now. */
  most(now: number): number
  /** Whether more would be allowed than were ever tried. */
  isKnown(): boolean
  accepted(level: number, now: number): void
  /** A refusal after a quiet time: true if too many in flight explain it. `pause` is what it costs, in milliseconds. */
  refused(level: number, now: number, pause: number): boolean
  /** What was in flight was not the cause. */
  cleared(): void
  /** The service slows down under the load: allow a little less. */
  crowded(now: number): void
}

/** The first pause between two trials of one more, in milliseconds, and the longest one. */
const [soonest, latest] = [2000, 120_000]
/** A trial that is refused may cost at most this part of the time. */
const share = 1 / 20

/** Begins with as many in flight as slow no service down; each answer allows three more, up to `cap`. */
export function limitUpTo(cap: number): PaceLimit {
  let [limit, best, capped] = [Math.min(least, cap), 0, false]
  let [trialAt, pause, trial] = [0, soonest, false]
  const stepDown = (level: number): void => {
    limit = Math.max(1, level - 1)
  }
  return {
    most: () => Math.max(1, Math.floor(limit)),
    isKnown: () => limit >= cap,
    accepted(level, now) {
      best = Math.max(best, level)
      if (level >= limit) trial = false
      if (!capped) limit = Math.min(cap, limit + 3)
      else if (now >= trialAt && limit < cap) {
        limit += 1
        trial = true
        trialAt = now + pause
      }
    },
    refused(level, now, costs) {
      if (level <= (trial ? limit - 1 : best)) {
        // Fewer were in flight than have worked before: their number is not the cause.
        capped = false
        return false
      }
      stepDown(level)
      if (trial) pause = Math.min(latest, pause * 2)
      ;[capped, trial] = [true, false]
      trialAt = now + Math.max(pause, costs / share)
      return true
    },
    cleared() {
      ;[capped, trial] = [false, false]
    },
    crowded(now) {
      if (limit <= least) return
      limit = Math.max(least, limit * 0.9)
      ;[capped, trial, trialAt] = [true, false, now + pause]
    },
  }
}

/** So few requests do not slow a service down, however slow it is. */
const least = 4
