import { ExitError } from '../../model/exit-error.js'
import { retryAfter } from '../pace/retry-after.js'
import type { ProxyServer } from '../../model/hosts.js'
import type { KeyFinder } from '../key.js'
import type { Head, Response } from './exchange.js'

/** The outcome of sending a call once. `where` and `why` name the method, the path template and the request id only. */
export type Attempt =
  | {
      readonly kind: 'answer'
      readonly status: number
      readonly text: string
      readonly wait: number | null
      readonly where: string
    }
  /** No byte of the request was sent. */
  | { readonly kind: 'unsent'; readonly why: string }
  /** It may have been done. `again`: whether asking again can help. */
  | { readonly kind: 'ambiguous'; readonly why: string; readonly again: boolean }

/** Whether the body of an answer matters. */
export function isUseful({ status, headers }: Head): boolean {
  return !isRedirect(status) && !isEncoded(headers)
}

function isRedirect(status: number): boolean {
  return status >= 300 && status < 400
}

function isEncoded({ 'content-encoding': encoding }: Head['headers']): boolean {
  return encoding !== undefined && encoding !== 'identity'
}

/**
 * Reads an answer. Throws `ExitError` 1 for a redirect of a call that only `reads`: a write may have been done. `where`
 * names the request.
 */
export function received(where: string, response: Response, key: KeyFinder, reads: boolean): Attempt {
  const { status, headers, body } = response
  if (isRedirect(status) && !reads) return useless(`HTTP ${status}, a redirect, which is not followed`, where, false)
  if (isRedirect(status)) {
    throw new ExitError(
      1,
      `The service redirects (HTTP ${status} at ${where}). Redirects are not followed, so that the API key goes nowhere else: the base URL must be the final one. Correct api.baseUrl in espalier.yaml, or ESPALIER_API_URL.`,
    )
  }
  const wait = retryAfter(headers)
  if (status >= 400) return { kind: 'answer', status, text: complaint(response, key), wait, where }
  if (isEncoded(headers)) return useless(`HTTP ${status} with a compressed body, which was not asked for`, where, false)
  const text = textOf(body)
  if (text === null) return useless(`HTTP ${status} with bytes that are not UTF-8 text`, where, true)
  if (key.isIn(text)) return useless(`HTTP ${status} with ${keyInData}`, where, false)
  return { kind: 'answer', status, text, wait, where }
}

const keyInData =
  'the API key itself in its data, which is discarded: anyone who can read that data has the key, so revoke it and make another'

function useless(what: string, where: string, again: boolean): Attempt {
  return { kind: 'ambiguous', why: `${what} (${where})`, again }
}

function textOf(body: Uint8Array): string | null {
  try {
    return utf8.decode(body)
  } catch {
    return null
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** No message for people is longer than this many bytes. */
const longest = 65_536

/**
 * The message of a rejection. The status counts, whatever the body is. The message may quote the request, and errors
 * show it to people, so one that holds the key or a piece of it is dropped.
 */
function complaint({ headers, body }: Response, key: KeyFinder): string {
  if (isEncoded(headers) || body.length > longest) return ''
  const text = new TextDecoder().decode(body)
  return key.isPartlyIn(text) ? 'a message that quotes (the API key)' : text
}

/** The connection failed before a byte of the request was written. */
const unsent = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'])

/** These may also end an established connection: they count only if it never was one. */
const unreachable = new Set(['ENETUNREACH', 'EHOSTUNREACH', 'ENETDOWN', 'EADDRNOTAVAIL'])

/** The other side has no certificate that can be trusted: asking again does not help. */
const untrusted = /^(?:CERT_|ERR_TLS_CERT|ERR_SSL_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|HOSTNAME_MISMATCH|INVALID_CA)/

/** The next answer would be as large, and a closed connection stays closed. */
const lasting = new Set(['UND_ERR_RES_EXCEEDED_MAX_SIZE', 'UND_ERR_HEADERS_OVERFLOW', 'UND_ERR_DESTROYED'])

/** Why no connection came about: there is no such host, it does not listen, it is not trusted; or something else. */
export type ConnectFailure = 'unknown-host' | 'no-connection' | 'untrusted' | 'other'

/** What failed, with the code of the error. */
export function failureOf(error: unknown): { readonly code: string; readonly failure: ConnectFailure } {
  const code = codeOf(error)
  if (untrusted.test(code)) return { code, failure: 'untrusted' }
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return { code, failure: 'unknown-host' }
  const isGone = unsent.has(code) || (unreachable.has(code) && isConnecting(error))
  return { code, failure: isGone ? 'no-connection' : 'other' }
}

/**
 * What an error while sending means, through a `proxy` or directly. Rethrows errors that the service did not cause.
 * `reads`: whether the call only reads, so that nothing can be under way.
 */
export function failed(where: string, error: unknown, proxy: ProxyServer | null, reads: boolean): Attempt {
  if (error instanceof ExitError) throw error
  const { code, failure } = failureOf(error)
  if (code === 'UND_ERR_INVALID_ARG') throw new TypeError(`undici does not accept the request (${where})`)
  if (failure === 'untrusted') {
    throw new ExitError(
      1,
      `The connection to the service is not safe (${code} at ${where}): its certificate is not trusted here. Check the base URL, or the proxy in between. If your company signs its own certificates, name the file of its CA in NODE_EXTRA_CA_CERTS.`,
    )
  }
  const status = proxy === null ? null : tunnelStatus(error)
  if (proxy !== null && status !== null) return noTunnel(proxy, status, where, reads)
  if (failure !== 'other') {
    const missed = proxy === null ? 'the service' : `the proxy ${proxy.shown}`
    return { kind: 'unsent', why: `no connection to ${missed} (${code} at ${where})` }
  }
  return {
    kind: 'ambiguous',
    why: `no complete answer (${code} at ${where})`,
    again: !lasting.has(code),
  }
}

/** The status of a proxy that opens no tunnel: undici has it in the message alone. */
function tunnelStatus(error: unknown): number | null {
  const found = error instanceof Error ? /^Proxy response \((\d{3})\)/.exec(error.message) : null
  return found === null ? null : Number(found[1])
}

/** Nothing was sent. A proxy that is in trouble may be asked again; one that refuses says the same each time. */
function noTunnel(proxy: ProxyServer, status: number, where: string, reads: boolean): Attempt {
  const why = `the proxy ${proxy.shown} opens no connection to the service (HTTP ${status} at ${where})`
  if (status >= 500 || !reads) return { kind: 'unsent', why }
  throw new ExitError(1, `No request was sent: ${why}. ${status === 407 ? signIn(proxy) : allowance}`)
}

function signIn({ shown, variable }: ProxyServer): string {
  return `It asks for a user name and a password: write them into ${variable}, as http://USER:PASSWORD@${shown}, with characters such as @ and % of the password written as %40 and %25.`
}

const allowance =
  'Ask the people who run it to allow the host of the base URL. If that host can be reached without the proxy, add it to NO_PROXY.'

function isConnecting(error: unknown): boolean {
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error
  return first instanceof Error && 'syscall' in first && first.syscall === 'connect'
}

/** Only the code of an error is used: some errors of undici carry the socket, or bytes of the answer. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0])
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}
