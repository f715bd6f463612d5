import Pool from 'undici/lib/dispatcher/pool.js'
import { isUserId } from '../../model/names.js'
import { failed, isUseful, received, withoutKey } from './attempt.js'
import { exchange } from './exchange.js'
import { operations } from '../v1.js'
import type { buildConnector } from 'undici'
import type { Attempt } from './attempt.js'
import type { Operation, Raw } from '../v1.js'

/** One request of the contract. `body` is sent as JSON. */
export interface Call {
  readonly operation: Operation
  readonly id?: string
  readonly query?: Readonly<Record<string, string>>
  readonly body?: Raw
}

/** How long is waited, in milliseconds: for a connection, the headers, more of the body, and the whole request. */
export interface Timeouts {
  readonly connect?: number
  readonly headers?: number
  readonly body?: number
  readonly whole?: number
}

/** Where the service is. `path` has no slash at its end. */
export interface Base {
  readonly origin: string
  readonly path: string
}

export interface Wire {
  send(call: Call): Promise<Attempt>
  close(): Promise<void>
}

const largest = 32 * 1024 * 1024

/** What a wire is made of. `random` brings numbers from 0 to below 1; `connect` stands in for sockets in tests. */
export interface WireOptions {
  readonly key: string
  readonly maxInFlight: number
  readonly userAgent: string
  readonly random: () => number
  readonly timeouts?: Timeouts
  readonly connect?: buildConnector.connector
}

/**
 * Opens a pool of `maxInFlight` connections, one request at a time on each. The key stays in a closure: no object that
 * could be printed has it. Redirects are never followed, so that it goes to this origin only.
 */
export function openWire(base: Base, options: WireOptions): Wire {
  const { maxInFlight, userAgent, random, timeouts = {}, connect } = options
  const authorization = `Bearer ${options.key}`
  const pool = new Pool(base.origin, {
    connections: maxInFlight,
    pipelining: 1,
    connectTimeout: timeouts.connect ?? 10_000,
    headersTimeout: timeouts.headers ?? 30_000,
    bodyTimeout: timeouts.body ?? 30_000,
    maxResponseSize: largest,
    ...(connect === undefined ? {} : { connect }),
  })
  const whole = timeouts.whole ?? 120_000
  return {
    close: () => pool.destroy(),
    async send(call) {
      const { method, path } = operations[call.operation]
      const target = address(base, call)
      const id = requestId(random)
      const where = `${method} ${path}, request ${id}`
      const headers = {
        authorization,
        'user-agent': userAgent,
        'x-request-id': id,
        accept: 'application/json',
        'accept-encoding': 'identity',
      }
      const body = call.body === undefined ? {} : { body: JSON.stringify(call.body) }
      const typed = call.body === undefined ? headers : { ...headers, 'content-type': 'application/json' }
      try {
        const signal = AbortSignal.timeout(whole)
        const response = await exchange(pool, { method, path: target, headers: typed, ...body }, signal, isUseful)
        return withoutKey(received(where, response), options.key)
      } catch (error) {
        return failed(where, error)
      }
    },
  }
}

/** The path and query of a call. Throws if an id or the base could make it anything but the path it should be. */
function address(base: Base, call: Call): string {
  const { path } = operations[call.operation]
  if (path.includes('{id}') !== (call.id !== undefined)) throw new TypeError(`${path} needs an id, or must have none`)
  if (call.id !== undefined && !isUserId(call.id))
    throw new TypeError(`not an id: ${JSON.stringify(call.id.slice(0, 40))}`)
  const due = base.path + path.replace('{id}', () => call.id ?? '')
  const url = new URL(base.origin + due)
  if (url.origin !== base.origin || url.pathname !== due) throw new TypeError(`${path} would leave the base URL`)
  url.search = new URLSearchParams(call.query).toString()
  return url.pathname + url.search
}

function requestId(random: () => number): string {
  const half = () =>
    Math.floor(random() * 0x1_0000_0000)
      .toString(16)
      .padStart(8, '0')
  return half() + half()
}
