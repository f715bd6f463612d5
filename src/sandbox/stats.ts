/** The requests to the API since the start. */
export interface Stats {
  /** By method and result: a status, `reset` or `hang`, such as "POST 201". */
  readonly requests: Readonly<Record<string, number>>
  /** By method, counted on arrival. */
  readonly methods: Readonly<Record<string, number>>
  /** By method and path, counted on arrival, such as "PUT /api/v2/users/{id}/manager". */
  readonly paths: Readonly<Record<string, number>>
  /** The most requests that were open at the same time. */
  readonly mostInFlight: number
  /** Bytes of bodies, without headers. */
  readonly bytesReceived: number
  readonly bytesSent: number
  /** How many invitations the service would have sent by mail. */
  readonly mails: number
}

/** One request other than a GET, in the order of arrival. */
export interface Write {
  readonly method: string
  /** With the query. */
  readonly path: string
  readonly body: string
  /** A status, `reset` or `hang`. */
  readonly result: string
}

/** Counts requests: `arrive` and `leave` once each, `settle` once there is a result. */
export interface Tally {
  arrive(method: string, path: string): void
  settle(asked: Omit<Write, 'body' | 'result'> & { readonly body: Uint8Array }, result: string, sent: number): void
  leave(): void
  /** `mails` is how many the service would have sent. */
  stats(mails: number): Stats
  writes(): readonly Write[]
}

/** A tally at zero. */
export function newTally(): Tally {
  const requests = new Map<string, number>()
  const methods = new Map<string, number>()
  const paths = new Map<string, number>()
  const writes: Write[] = []
  let [open, most, received, sent] = [0, 0, 0, 0]
  return {
    arrive(method, path) {
      count(methods, method)
      count(paths, `${method} ${template(path)}`)
      open += 1
      most = Math.max(most, open)
    },
    settle({ method, path, body }, result, bytesOut) {
      count(requests, `${method} ${result}`)
      received += body.length
      sent += bytesOut
      if (method !== 'GET' && method !== 'HEAD')
        writes.push({ method, path, body: new TextDecoder().decode(body), result })
    },
    leave() {
      open -= 1
    },
    stats: (mails) => ({
      requests: Object.fromEntries(requests),
      methods: Object.fromEntries(methods),
      paths: Object.fromEntries(paths),
      mostInFlight: most,
      bytesReceived: received,
      bytesSent: sent,
      mails,
    }),
    writes: () => writes.slice(),
  }
}

const words = 'me|medium|invite|roles|mail|merge|search'

function template(path: string): string {
  return path
    .replace(/(\/by-external-system-id\/)[^/]+/, '$1{id}')
    .replace(new RegExp(`^(/api/v[12]/users/)(?!(?:${words})(?:/|$))[^/]+`), '$1{id}')
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}
