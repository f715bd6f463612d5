/**
 * One limit on how often requests may come. `from` counts the requests, from 1: from that one on, the limits with this
 * number replace those before.
 */
export type Rate = { readonly from: number } & (
  | { readonly kind: 'bucket'; readonly perSecond: number; readonly burst: number }
  | { readonly kind: 'fixed' | 'sliding'; readonly count: number; readonly seconds: number }
  | { readonly kind: 'cap' | 'queue'; readonly count: number }
)

/**
 * Reads a limit:
 * - bucket:RATE:BURST: this many a second, and this many at once after a pause;
 * - fixed:N:SECONDS: this many in each window of the clock;
 * - sliding:N:SECONDS: this many in any such time, where those that are refused count too;
 * - cap:N: this many at the same time, the others are refused;
 * - queue:N: this many at the same time, the others wait and none is refused. `@M:` before it: it holds from the M-th
 * request on, and what held until then no longer does. Throws an Error.
 */
export function rateFrom(text: string): Rate {
  const [, at, rest = ''] = /^(?:@([1-9]\d{0,6}):)?(.*)$/s.exec(text) ?? []
  const [, kind, first, second] =
    /^(bucket|fixed|sliding):(\d{1,6}(?:\.\d{1,3})?):(\d{1,6}(?:\.\d{1,3})?)$/.exec(rest) ?? []
  const [, line, many] = /^(cap|queue):(\d{1,6})$/.exec(rest) ?? []
  const [count, extra, from] = [Number(first ?? many), Number(second), Number(at ?? 1)]
  if (count > 0 && (line === 'cap' || line === 'queue')) return { from, kind: line, count }
  if (count > 0 && extra >= 1 && kind === 'bucket') return { from, kind, perSecond: count, burst: extra }
  if (count >= 1 && extra > 0 && (kind === 'fixed' || kind === 'sliding')) return { from, kind, count, seconds: extra }
  throw new Error(
    `The limit "${text}" cannot be read. Write bucket:RATE:BURST, fixed:N:SECONDS, sliding:N:SECONDS, cap:N or ` +
      `queue:N, such as "bucket:10:20", with @M: before it if it holds from the M-th request on.`,
  )
}

/** What one limit knows. Times are in milliseconds. */
export interface Meter {
  /** How long until a request is admitted; 0 is at once. */
  wait(now: number): number
  /** A request was admitted, or refused by this or another limit. */
  note(now: number, accepted: boolean): void
  /** A request that was admitted is over. */
  leave(): void
}

/** A meter for a limit that refuses, at rest. `queue` refuses nothing and has none. */
export function meterOf(rate: Rate): Meter | null {
  switch (rate.kind) {
    case 'bucket':
      return bucket(rate.perSecond, rate.burst)
    case 'fixed':
      return fixed(rate.count, rate.seconds * 1000)
    case 'sliding':
      return sliding(rate.count, rate.seconds * 1000)
    case 'cap':
      return cap(rate.count)
    case 'queue':
      return null
  }
}

function bucket(perSecond: number, burst: number): Meter {
  let [level, at] = [burst, 0]
  const fill = (now: number): number => Math.min(burst, level + ((now - at) * perSecond) / 1000)
  return {
    // A billionth of a millisecond is lost to rounding.
    wait: (now) => Math.max(0, Math.ceil(((1 - fill(now)) * 1000) / perSecond - 1e-9)),
    note(now, accepted) {
      level = fill(now) - (accepted ? 1 : 0)
      at = now
    },
    leave: () => undefined,
  }
}

function fixed(count: number, length: number): Meter {
  let [window, used] = [-1, 0]
  const usedAt = (now: number): number => (Math.floor(now / length) === window ? used : 0)
  return {
    wait: (now) => (usedAt(now) < count ? 0 : length - (now % length)),
    note(now, accepted) {
      used = usedAt(now) + (accepted ? 1 : 0)
      window = Math.floor(now / length)
    },
    leave: () => undefined,
  }
}

function sliding(count: number, length: number): Meter {
  let times: number[] = []
  const recent = (now: number): number[] => (times = times.filter((time) => time > now - length))
  return {
    wait: (now) => Math.max(0, (recent(now).at(-count) ?? now - length) + length - now),
    note(now) {
      recent(now).push(now)
    },
    leave: () => undefined,
  }
}

/** It is unknown when one of them ends: a second is a guess that a service might make. */
function cap(count: number): Meter {
  let open = 0
  return {
    wait: () => (open < count ? 0 : 1000),
    note(_, accepted) {
      open += accepted ? 1 : 0
    },
    leave() {
      open -= 1
    },
  }
}
