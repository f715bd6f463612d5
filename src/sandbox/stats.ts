/** What was asked of the API since the start. */
export interface Stats {
  /** By method and what came of it: a status, `reset` or `hang`, such as "POST 201". */
  readonly requests: Readonly<Record<string, number>>
  /** By method, counted on arrival. */
  readonly methods: Readonly<Record<string, number>>
  /** The most requests that were open at the same time. */
  readonly mostInFlight: number
  /** Bytes of bodies, without headers. */
  readonly bytesReceived: number
  readonly bytesSent: number
}

/** Counts requests: `arrive` and `leave` once each, `settle` when something came of it. */
export interface Tally {
  arrive(method: string): void
  settle(method: string, result: string, received: number, sent: number): void
  leave(): void
  stats(): Stats
}

/** A tally at zero. */
export function newTally(): Tally {
  const requests = new Map<string, number>()
  const methods = new Map<string, number>()
  let [open, most, received, sent] = [0, 0, 0, 0]
  return {
    arrive(method) {
      count(methods, method)
      open += 1
      most = Math.max(most, open)
    },
    settle(method, result, bytesIn, bytesOut) {
      count(requests, `${method} ${result}`)
      received += bytesIn
      sent += bytesOut
    },
    leave() {
      open -= 1
    },
    stats: () => ({
      requests: Object.fromEntries(requests),
      methods: Object.fromEntries(methods),
      mostInFlight: most,
      bytesReceived: received,
      bytesSent: sent,
    }),
  }
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}
