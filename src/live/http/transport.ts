import { isUserId } from '../../model/names.js'
import { keyFinder } from '../key.js'
import { failed, received } from './attempt.js'
import { templateOf } from '../contracts/contract.js'
import { openPool } from './pool.js'
import type { Attempt } from './attempt.js'
import type { Exchange } from './exchange.js'
import type { PoolOptions } from './pool.js'
import type { Contract, Call } from '../contracts/contract.js'

/** The address of the service. `path` has no slash at its end. */
export interface Base {
  readonly origin: string
  readonly path: string
}

export interface Transport {
  send(call: Call): Promise<Attempt>
  close(): Promise<void>
}

/**
 * Options of a transport. `random` returns numbers from 0 to below 1; `exchange` replaces the pool of sockets, which is then
 * not opened.
 */
export interface TransportOptions extends PoolOptions {
  readonly key: string
  readonly userAgent: string
  readonly random: () => number
  readonly exchange?: Exchange
}

/** Opens a transport to the service. The key stays in a closure: no object that could be printed has it. */
export function openTransport(base: Base, contract: Contract, options: TransportOptions): Transport {
  const { userAgent, random } = options
  const authorization = `Bearer ${options.key}`
  const key = keyFinder(options.key)
  const targetOf = targetsIn(base)
  const { exchange, close } =
    options.exchange === undefined
      ? openPool(base.origin, options)
      : { exchange: options.exchange, close: () => Promise.resolve() }
  return {
    close,
    async send(call) {
      const { method, path } = templateOf(contract, call.operation)
      const target = targetOf(path, call)
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
        const response = await exchange({ method, path: target, headers: typed, ...body })
        return received(where, response, key, method === 'GET')
      } catch (error) {
        return failed(where, error, options.proxy ?? null, method === 'GET')
      }
    },
  }
}

/** Makes the path and query of a call. It throws if an id or the base could turn it into another path. */
function targetsIn(base: Base): (path: string, call: Call) => string {
  const proven = new Set<string>()
  return (path, { id, query }) => {
    if (path.includes('{id}') !== (id !== undefined)) throw new TypeError(`${path} needs an id, or must have none`)
    if (id !== undefined && !isUserId(id)) throw new TypeError(`not an id: ${JSON.stringify(id.slice(0, 40))}`)
    const due = base.path + path.replace('{id}', () => id ?? '')
    if (!proven.has(due)) requireBelow(base, due, path)
    if (id === undefined) proven.add(due)
    // Nothing in it needs another escape in a URL.
    const search = query === undefined ? '' : new URLSearchParams(query).toString()
    return search === '' ? due : `${due}?${search}`
  }
}

function requireBelow(base: Base, due: string, path: string): void {
  const url = new URL(base.origin + due)
  if (url.origin !== base.origin || url.pathname !== due) throw new TypeError(`${path} would leave the base URL`)
}

function requestId(random: () => number): string {
  const half = () =>
    Math.floor(random() * 0x1_0000_0000)
      .toString(16)
      .padStart(8, '0')
  return half() + half()
}
