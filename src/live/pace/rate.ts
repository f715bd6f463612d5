/** How often requests may be sent. Times are milliseconds. */
export interface Rate {
  /** Between two requests; 0 while no limit is known. */
  interval(): number
  /** How long until one more is allowed, as far as that was measured; else 0. */
  room(): number
  sent(at: number): void
  accepted(at: number, now: number): void
  /** What was sent at that moment was refused because too much had been sent before. */
  emptied(at: number): void
  /** What was sent after the last such moment and refused along with it. */
  alsoRefused(at: number): void
}

/** The share of a measured rate that is used, and of one that was measured with few requests. */
const [hold, holdFew, few, gently] = [0.98, 0.85, 8, 0.7]
/** How much faster is tried: while the rate is unknown, and later from time to time. */
const [climb, trial] = [2, 1.1]
const [soonest, latest] = [2000, 120_000]
/** No step up sooner than after this many milliseconds, and this many answers. */
const [calm, enough] = [500, 4]

/**
 * Learns a rate by holding and probing. Between two moments at which the service had nothing left, it accepted as much
 * as it allows: that is its rate, whatever burst it has. The rate is held, and a tenth more is tried at intervals that
 * double when that is refused: refusals grow with the logarithm of time. `fastest` returns the shortest interval that
 * makes sense.
 */
export function learnedRate(fastest: () => number): Rate {
  let [perMs, growAt, pause, answers, total] = [Number.POSITIVE_INFINITY, 0, soonest, 0, 0]
  let [first, held, measured, step] = [-1, false, false, trial]
  /** Where measuring began: over several such moments if too little was accepted between two of them. */
  let base: { readonly at: number; sent: number } | null = null
  return {
    interval: () => (perMs === Number.POSITIVE_INFINITY ? 0 : 1 / perMs),
    room: () => (measured ? 1 / perMs : 0),
    sent(at) {
      if (first < 0) first = at
      total += 1
      if (base !== null && at > base.at) base.sent += 1
    },
    accepted(_at, now) {
      answers += 1
      if (perMs === Number.POSITIVE_INFINITY || now < growAt || answers < (held ? enough : 1)) return
      perMs = Math.min(perMs * (held ? step : climb), 1 / Math.max(fastest(), 0.1))
      // The rate that held was too slow all along: go faster towards the new one.
      if (held) [step, pause] = [Math.min(climb, step * trial), Math.max(soonest, pause / 2)]
      growAt = now + (held ? pause : calm)
      answers = 0
    },
    emptied(at) {
      if (base === null || base.sent < 2) {
        const since = base === null ? first : base.at
        const count = base === null ? total : 1
        perMs = Math.min(perMs, count / Math.max(1, at - since) / 2)
        growAt = at + calm
        base ??= { at, sent: 0 }
        base.sent = Math.max(0, base.sent - 1)
      } else {
        const count = base.sent - 1
        const found = count / (at - base.at)
        // A rate that has held is not dropped because of a few requests.
        if (count >= few) perMs = found * hold
        else perMs = Math.max(found * holdFew, held ? perMs * gently : 0)
        measured = true
        if (held) pause = Math.min(latest, pause * 2)
        step = trial
        held ||= count >= few
        growAt = at + pause
        base = count < few ? { at: base.at, sent: count } : { at, sent: 0 }
      }
      answers = 0
    },
    alsoRefused(at) {
      if (base !== null && at > base.at) base.sent -= 1
    },
  }
}
