import { isThisMachine } from '../model/hosts.js'
import { ExitError } from '../model/exit-error.js'
import { assumedFacts } from '../model/facts.js'
import { requirePossible, requireSupported } from './contracts/supported.js'
import { v1 } from './contracts/v1.js'
import { v2 } from './contracts/v2.js'
import { openPace } from './pace/pace.js'
import { withRetries } from './http/retries.js'
import { openTransport } from './http/transport.js'
import type { ContractName, Facts } from '../model/facts.js'
import type { Values } from '../model/fields.js'
import type { Shapes } from '../model/files.js'
import type { Attempt } from './http/attempt.js'
import type { Wait } from './pace/pace.js'
import type { Send } from './http/retries.js'
import type { Base, TransportOptions } from './http/transport.js'
import type { Contract, Call } from './contracts/contract.js'

/** An open connection to the service. It is passed around inside this room; nothing else looks into it. */
export interface Connection {
  readonly contract: Contract
  readonly facts: Facts
  readonly maxInFlight: number
  readonly send: Send
  readonly sleep: (ms: number) => Promise<void>
  /** Whether the run was interrupted: then nothing new begins. */
  readonly stopped: () => boolean
  /**
   * Once this signal is aborted, nothing is sent again, pauses are skipped, and an answer is awaited for 3 seconds at
   * most: what is in flight ends soon.
   */
  readonly heed: (stop: AbortSignal) => void
  readonly close: () => Promise<void>
  /** The names and types that records of the list have shown before; null if unknown. */
  readonly shapes: Shapes['list'] | null
  /** Names of fields that were seen and are not in `shapes`. */
  readonly fresh: Set<string>
}

/**
 * `contract` defaults to v1, `facts` to the assumed ones, `shapes` to unknown. `sleep` waits this many milliseconds, or
 * until `stop` is aborted. The rest: see `TransportOptions`.
 */
export interface ConnectionOptions extends TransportOptions {
  readonly contract?: ContractName
  readonly facts?: Facts
  readonly shapes?: Shapes['list'] | null
  readonly baseUrl: string
  readonly sleep: (ms: number, stop?: AbortSignal) => Promise<void>
  /** Milliseconds of a monotonic clock. */
  readonly tick: () => number
  /** Called with why requests wait, and for how many seconds. */
  readonly onWait: (why: Wait, seconds: number) => void
}

const contracts: Readonly<Record<ContractName, Contract>> = { v1, v2 }

/**
 * Opens a connection; nothing is sent yet. Throws `ExitError` 1 if the base URL is not https (or http to this machine)
 * or has more than a host and a path, `ExitError` 6 if the key cannot be one, and `ExitError` 8
 * for a fact that the contract cannot serve.
 */
export function connect(options: ConnectionOptions): Connection {
  const base = baseOf(options.baseUrl)
  if (!/^[\x21-\x7e]+$/.test(options.key)) {
    throw new ExitError(
      6,
      'SMALL_IMPROVEMENTS_API_KEY is empty or has characters that a key never has, such as a space or a line break. Copy the whole key again, and nothing else.',
    )
  }
  const contract = contracts[options.contract ?? 'v1']
  const facts = options.facts ?? assumedFacts(contract.name)
  requireSupported(contract, facts)
  const transport = openTransport(base, contract, options)
  let heeded: AbortSignal | undefined
  let over = false
  /** What ends each request in flight without its answer. */
  const cuts = new Set<(attempt: Attempt) => void>()
  const sleep = async (milliseconds: number): Promise<void> => await options.sleep(milliseconds, heeded)
  const once = async (call: Call): Promise<Attempt> => {
    if (over) return { kind: 'unsent', why: 'it was interrupted' }
    return await new Promise((resolve, reject) => {
      const ended =
        <T>(end: (result: T) => void) =>
        (result: T): void => {
          cuts.delete(resolve)
          end(result)
        }
      cuts.add(resolve)
      transport.send(call).then(ended(resolve), ended(reject))
    })
  }
  const cutShort = async (): Promise<void> => {
    await options.sleep(grace)
    over = true
    for (const cut of cuts) cut(unanswered)
  }
  const stopped = (): boolean => heeded?.aborted === true
  const { maxInFlight: cap, tick, random, onWait } = options
  const pace = openPace({ cap, tick, sleep, random, stopped, onWait })
  return {
    contract,
    facts,
    maxInFlight: options.maxInFlight,
    send: withRetries(once, pace, sleep, random, stopped),
    sleep,
    stopped,
    heed(stop) {
      heeded = stop
      stop.addEventListener('abort', () => {
        pace.wake()
        void cutShort()
      })
    },
    close: () => transport.close(),
    shapes: options.shapes ?? null,
    fresh: new Set(),
  }
}

/** Milliseconds that requests in flight get after an interruption: a runner ends a job soon after it. */
const grace = 3000

const unanswered: Attempt = { kind: 'ambiguous', why: 'it was interrupted before the answer came', again: false }

/** Throws `ExitError` 8 if a change of an account, given by what it sets, is known to be impossible on this service. */
export function requireChanges({ contract, facts }: Connection, afters: readonly Values[]): void {
  requirePossible(contract, facts, afters)
}

/** Milliseconds within which a write shows: twice the longest time seen at the service; 0 if none was seen. */
export function shownAfter({ facts }: Connection): number {
  return 2000 * (facts.lag.value ?? 0)
}

/** Once `stop` is aborted, what is in flight ends without a wait. */
export function abortOn(connection: Connection, stop: AbortSignal): void {
  connection.heed(stop)
}

/** Closes every socket. A request in flight fails, so call it when the last write has its answer. */
export async function disconnect(connection: Connection): Promise<void> {
  await connection.close()
}

/** The address of a service in its parts. Throws `ExitError` 1 if no key may go there. */
export function baseOf(text: string): Base {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null) throw badUrl('it is not a URL that begins with https://')
  if (url.username !== '' || url.password !== '') throw badUrl('it holds a user name or a password')
  if (/[?#]/.test(text)) throw badUrl('it holds a query or a fragment')
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw badUrl('it does not begin with https://')
  if (url.protocol === 'http:' && !isThisMachine(url.hostname)) {
    throw badUrl(
      'it begins with http://, which would send the API key in the clear; http:// is allowed only for this machine',
    )
  }
  return { origin: url.origin, path: url.pathname.replace(/\/+$/, '') }
}

function badUrl(why: string): ExitError {
  return new ExitError(
    1,
    `The base URL of the service cannot be used: ${why}. A valid one looks like https://www.small-improvements.com/api/v1. Correct api.baseUrl in espalier.yaml, or ESPALIER_API_URL.`,
  )
}
