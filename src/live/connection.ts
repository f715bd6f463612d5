import { isThisMachine } from '../model/hosts.js'
import { Trouble } from '../model/trouble.js'
import { patient } from './wire/retries.js'
import { openWire } from './wire/transport.js'
import type { UserId } from '../model/names.js'
import type { Attempt } from './wire/attempt.js'
import type { Send } from './wire/retries.js'
import type { Base, Call, WireOptions } from './wire/transport.js'
import type { Raw } from './v1.js'

/** An open way to the service. It is handed from function to function of this room; nobody else looks inside. */
export interface Connection {
  readonly maxInFlight: number
  readonly send: Send
  readonly sleep: (ms: number) => Promise<void>
  /**
   * From when on this signal is aborted, nothing is sent again, no pause is kept, and an answer is waited for no longer
   * than 3 seconds: what is in flight ends soon.
   */
  readonly heed: (stop: AbortSignal) => void
  readonly close: () => Promise<void>
  /** The newest record of each user that was seen, with the fields that we do not manage: a PUT sends those along. */
  readonly records: Map<UserId, Raw>
}

/** `sleep` waits that many milliseconds, or until `stop` is aborted. The rest: see `WireOptions`. */
export interface ConnectionOptions extends WireOptions {
  readonly baseUrl: string
  readonly sleep: (ms: number, stop?: AbortSignal) => Promise<void>
}

/**
 * Opens a connection; nothing is sent yet. Throws `Trouble` 1 if the base URL is not https (or http to this machine)
 * or has more than a host and a path, and `Trouble` 6 if the key cannot be one.
 */
export function connect(options: ConnectionOptions): Connection {
  const base = baseOf(options.baseUrl)
  if (!/^[\x21-\x7e]+$/.test(options.key)) {
    throw new Trouble(
      6,
      'SMALL_IMPROVEMENTS_API_KEY is empty or has characters that no key has, such as a space or a line break. Copy the key again, all of it and nothing else.',
    )
  }
  const wire = openWire(base, options)
  let heeded: AbortSignal | undefined
  let tooLate: Promise<Attempt> | undefined
  const sleep = async (milliseconds: number): Promise<void> => await options.sleep(milliseconds, heeded)
  const once = async (call: Call): Promise<Attempt> =>
    tooLate === undefined ? await wire.send(call) : await Promise.race([wire.send(call), tooLate])
  return {
    maxInFlight: options.maxInFlight,
    send: patient(once, sleep, options.random, () => heeded?.aborted === true),
    sleep,
    heed(stop) {
      heeded = stop
      tooLate = cutShort(stop, options.sleep)
    },
    close: () => wire.close(),
    records: new Map(),
  }
}

/** Milliseconds that what is in flight gets after an interruption: a runner ends a job soon after it. */
const grace = 3000

async function cutShort(stop: AbortSignal, sleep: ConnectionOptions['sleep']): Promise<Attempt> {
  await new Promise<void>((resolve) => stop.addEventListener('abort', () => resolve(), { once: true }))
  await sleep(grace)
  return { kind: 'ambiguous', why: 'it was interrupted before the answer came', again: false }
}

/** Once `stop` is aborted, what is in flight ends without a wait. */
export function heed(connection: Connection, stop: AbortSignal): void {
  connection.heed(stop)
}

/** Closes every socket. A request in flight fails, so call it when the last write has its answer. */
export async function disconnect(connection: Connection): Promise<void> {
  await connection.close()
}

function baseOf(text: string): Base {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null) throw badUrl('it is not a URL')
  if (url.username !== '' || url.password !== '') throw badUrl('it holds a user name or a password')
  if (/[?#]/.test(text)) throw badUrl('it holds a query or a fragment')
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw badUrl('it does not begin with https://')
  if (url.protocol === 'http:' && !isThisMachine(url.hostname)) {
    throw badUrl(
      'it begins with http://, which would send the API key in the clear; only this machine may be reached so',
    )
  }
  return { origin: url.origin, path: url.pathname.replace(/\/+$/, '') }
}

function badUrl(why: string): Trouble {
  return new Trouble(
    1,
    `The base URL of the service cannot be used: ${why}. It looks like https://www.small-improvements.com/api/v1. Correct api.baseUrl in espalier.yaml, or ESPALIER_API_URL.`,
  )
}
