import { setFlagsFromString } from 'node:v8'
import { ClientDestroyedError } from 'undici/lib/core/errors.js'
import Pool from 'undici/lib/dispatcher/pool.js'
import { isUseful } from './attempt.js'
import type { ProxyServer } from '../../model/hosts.js'
import type { Dispatcher, buildConnector } from 'undici'
import type { Exchange, Head, Request, Response } from './exchange.js'

/** Time limits in milliseconds: for a connection, the headers, more of the body, and the whole request. */
export interface Timeouts {
  readonly connect?: number
  readonly headers?: number
  readonly body?: number
  readonly whole?: number
}

/** Options of a pool. `proxy`: what the connections go through. `connect` replaces sockets in tests. */
export interface PoolOptions {
  readonly maxInFlight: number
  readonly proxy?: ProxyServer | null
  readonly timeouts?: Timeouts
  readonly connect?: buildConnector.connector
}

/**
 * The parser of undici is WebAssembly, which V8 optimises once it is warm. That takes 35 MB, and a second core for longer
 * than most commands run: a process even waits for it to end. It must be said before the parser is loaded.
 */
setFlagsFromString('--wasm-tiering-budget=1000000000')

/**
 * Nearly all that a run reads lives until it ends. V8 makes its space for young objects larger for that, up to 32 MB,
 * which only holds more garbage: it stays as large as it is when the reading begins.
 */
setFlagsFromString('--semi-space-growth-factor=1')

/** In bytes. A list of 20,000 users has about ten million. */
const largest = 16 * 1024 * 1024

/**
 * Opens a pool of `maxInFlight` connections to one origin, one request at a time on each. It follows no redirect, and a
 * proxy is only asked for a tunnel, so whatever a request holds goes to this origin only.
 */
export function openPool(origin: string, options: PoolOptions): { exchange: Exchange; close: () => Promise<void> } {
  const { maxInFlight, timeouts = {}, connect, proxy = null } = options
  const settings = {
    connections: maxInFlight,
    pipelining: 1,
    connectTimeout: timeouts.connect ?? 10_000,
    headersTimeout: timeouts.headers ?? 30_000,
    bodyTimeout: timeouts.body ?? 30_000,
    maxResponseSize: largest,
    ...(connect === undefined ? {} : { connect }),
  }
  const whole = timeouts.whole ?? 120_000
  const pool =
    proxy === null
      ? new Pool(origin, settings)
      : import('./proxy-client.js').then(({ tunnels }) => tunnels(proxy, settings))
  return {
    exchange: async (request) => await dispatch(await pool, origin, request, whole),
    close: async () => await (await pool).destroy(closed()),
  }
}

/** What ends a connection. Node asks it for its stack, and to write one takes longer than a request: this has none. */
function closed(): Error {
  const error = new ClientDestroyedError()
  error.stack = ''
  return error
}

/**
 * Sends one request and gathers the answer; if the body does not matter, only the head, and the connection is closed.
 * Rejects with an error of undici, or after `whole` milliseconds. Not undici's own `request`, which makes a stream of
 * each body: ours are only read as a whole, and without streams a request costs a fifth less.
 */
async function dispatch(pool: Dispatcher, origin: string, request: Request, whole: number): Promise<Response> {
  let running: Dispatcher.DispatchController | null = null
  let late: Error | null = null
  const timer = setTimeout(() => {
    late = new DOMException('the request takes too long', 'TimeoutError')
    running?.abort(late)
  }, whole).unref()
  try {
    return await new Promise((resolve, reject) => {
      const parts: Uint8Array[] = []
      let head: Head = { status: 0, headers: {} }
      pool.dispatch(
        { ...request, origin },
        {
          onRequestStart(controller) {
            running = controller
            if (late !== null) controller.abort(late)
          },
          // Also called for a status below 200, which another one follows.
          onResponseStart(controller, status, headers) {
            head = { status, headers }
            if (isUseful(head)) return
            resolve({ ...head, body: new Uint8Array() })
            controller.abort(new Error('the body is not read'))
          },
          onResponseData: (_controller, part) => void parts.push(part),
          onResponseEnd: () => resolve({ ...head, body: inOne(parts) }),
          onResponseError: (_controller, error) => reject(error),
        },
      )
    })
  } finally {
    // Else it would keep the answer in memory until its time is over.
    clearTimeout(timer)
  }
}

/** A body in one piece. Nearly all come so: then there is nothing to copy. */
function inOne(parts: readonly Uint8Array[]): Uint8Array {
  const [first] = parts
  return first !== undefined && parts.length === 1 ? first : Buffer.concat(parts)
}
