/** Brings numbers from 0 up to 1. */
export type Chance = () => number

/** What becomes of a request that arrives, and how long that takes; `wait` is what a refusal says, in milliseconds. */
interface Verdict {
  readonly ok: boolean
  readonly takes: number
  readonly wait: number | null
}

/** One limit. `opensAt` is the earliest moment at which it would let a request in, if nothing else arrives. */
export interface Limiter {
  opensAt(now: number): number
  take(now: number): void
  /** A request that was turned away: some servers count those too. */
  refuse(now: number): void
}

/** A hidden server in virtual time. `told`: how `Retry-After` is written, if at all. */
export interface Server {
  readonly name: string
  readonly told: 'none' | 'seconds' | 'date'
  opensAt(now: number): number
  /** A request arrives. */
  arrive(now: number): Verdict
  /** A request that was let in is done. */
  leave(now: number): void
}

export function bucket(perSecond: number, burst: number): Limiter {
  let [tokens, at] = [burst, 0]
  const fill = (now: number): void => {
    tokens = Math.min(burst, tokens + ((now - at) * perSecond) / 1000)
    at = now
  }
  return {
    opensAt(now) {
      fill(now)
      // A little more than one token is never asked for: sums of parts are not exact.
      return tokens >= 1 - 1e-9 ? now : now + ((1 - tokens) * 1000) / perSecond
    },
    take(now) {
      fill(now)
      tokens -= 1
    },
    refuse: () => undefined,
  }
}

export function fixedWindow(quota: number, period: number, phase: number): Limiter {
  let [index, count] = [-1, 0]
  const turn = (now: number): void => {
    const here = Math.floor((now + phase) / period + 1e-9)
    if (here !== index) [index, count] = [here, 0]
  }
  return {
    opensAt(now) {
      turn(now)
      return count < quota ? now : (index + 1) * period - phase
    },
    take(now) {
      turn(now)
      count += 1
    },
    refuse: () => undefined,
  }
}

export function slidingWindow(quota: number, period: number, countsRefused: boolean): Limiter {
  // Only the last ones can count: as many as the quota.
  const taken: number[] = []
  let next = 0
  const note = (now: number): void => {
    taken[next % quota] = now
    next += 1
  }
  return {
    // The one that came a whole quota ago stands where the next one will.
    opensAt: (now) => Math.max(now, (taken[next % quota] ?? Number.NEGATIVE_INFINITY) + period),
    take: note,
    refuse: (now) => void (countsRefused && note(now)),
  }
}

/** Another limit holds from a moment on. */
export function changing(before: Limiter, after: Limiter, at: number): Limiter {
  const which = (now: number): Limiter => (now < at ? before : after)
  return {
    // What opens only later than the change is asked about again then.
    opensAt: (now) => {
      const opens = which(now).opensAt(now)
      return now < at ? Math.min(opens, Math.max(at, now)) : opens
    },
    take: (now) => which(now).take(now),
    refuse: (now) => which(now).refuse(now),
  }
}

/** How a server is built: its limits, how many it works on at a time, and what it does with more than those. */
export interface Build {
  readonly name: string
  readonly limits: readonly Limiter[]
  readonly workers: number
  readonly queues: boolean
  readonly latency: number
  readonly told: Server['told']
}

export function serverOf({ name, limits, workers, queues, latency, told }: Build, chance: Chance): Server {
  let busy = 0
  const free: number[] = []
  const work = (): number => latency * (0.9 + 0.2 * chance())
  const opensAt = (now: number): number => Math.max(now, ...limits.map((limit) => limit.opensAt(now)))
  const queued = (now: number): number => {
    // Each worker is known by the moment at which it has done all that it was given.
    const first = free.length < workers ? now : Math.max(now, Math.min(...free))
    if (free.length >= workers) free.splice(free.indexOf(Math.min(...free)), 1)
    free.push(first + work())
    return (free.at(-1) ?? now) - now
  }
  return {
    name,
    told,
    opensAt: (now) => (!queues && busy >= workers ? Number.POSITIVE_INFINITY : opensAt(now)),
    arrive(now) {
      const opens = opensAt(now)
      if (opens > now || (!queues && busy >= workers)) {
        for (const limit of limits) limit.refuse(now)
        // The server that writes the header rounds up to whole seconds.
        const seconds = Math.max(1, Math.ceil((opens - now) / 1000))
        return { ok: false, takes: latency / 4, wait: told === 'none' ? null : seconds * 1000 }
      }
      for (const limit of limits) limit.take(now)
      busy += 1
      return { ok: true, takes: queues ? queued(now) : work(), wait: null }
    },
    leave: () => void (busy -= 1),
  }
}
