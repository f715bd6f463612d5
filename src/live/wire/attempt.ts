import { Buffer } from 'node:buffer'
import { Trouble } from '../../model/trouble.js'
import type { Head, Response } from './exchange.js'

/** What came of sending a call once. `where` and `why` name the method, the path template and the request id only. */
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

/** Whether anything can follow from the body of an answer. */
export function isUseful({ status, headers }: Head): boolean {
  return !isRedirect(status) && !isEncoded(headers)
}

function isRedirect(status: number): boolean {
  return status >= 300 && status < 400
}

function isEncoded({ 'content-encoding': encoding }: Head['headers']): boolean {
  return encoding !== undefined && encoding !== 'identity'
}

/** Reads an answer. Throws `Trouble` 1 for a redirect. `where` names the request. */
export function received(where: string, { status, headers, body }: Response): Attempt {
  if (isRedirect(status)) {
    throw new Trouble(
      1,
      `The service redirects (HTTP ${status} at ${where}). Redirects are not followed, so that the API key goes nowhere else: the base URL must be the final one. Correct api.baseUrl in espalier.yaml, or ESPALIER_API_URL.`,
    )
  }
  if (isEncoded(headers)) {
    const why = `HTTP ${status} with a compressed body, which was not asked for (${where})`
    return { kind: 'ambiguous', why, again: false }
  }
  const text = new TextDecoder('utf-8', { fatal: true }).decode(body)
  return { kind: 'answer', status, text, wait: retryAfter(headers), where }
}

/** An answer may quote the request back, and errors show what it says: the key is taken out in whatever form. */
export function withoutKey(attempt: Attempt, key: string): Attempt {
  if (attempt.kind !== 'answer') return attempt
  let { text } = attempt
  for (const form of attempt.status < 300 ? [key] : formsOf(key)) text = text.replaceAll(form, '(the API key)')
  return { ...attempt, text }
}

/** How a key may stand in a text: as it is, in JSON, in a URL, in base64 and in hex. */
function formsOf(key: string): readonly string[] {
  const bytes = Buffer.from(key)
  const json = JSON.stringify(key).slice(1, -1)
  return [
    key,
    json,
    json.replaceAll('/', '\\/'),
    encodeURIComponent(key),
    ...(['base64', 'base64url', 'hex'] as const).map((form) => bytes.toString(form).replace(/=+$/, '')),
  ]
}

/**
 * Milliseconds to wait by `Retry-After`, a number of seconds or a date; null if there is none that makes sense. A date
 * counts from the answer's own `Date`, because the clocks of the two machines may differ.
 */
function retryAfter(headers: Head['headers']): number | null {
  const [after, date] = [headers['retry-after'], headers['date']]
  if (typeof after !== 'string') return null
  if (/^\d{1,9}$/.test(after.trim())) return Number(after) * 1000
  const wait = Date.parse(after) - Date.parse(typeof date === 'string' ? date : '')
  return Number.isNaN(wait) || !/[a-z]/i.test(after) ? null : Math.max(1000, wait)
}

/** The connection failed before a byte of the request was written. */
const unsent = new Set([
  'ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH', 'ENETDOWN', 'EADDRNOTAVAIL', 'UND_ERR_CONNECT_TIMEOUT',
]) // prettier-ignore

/** The other side has no certificate that can be trusted: asking again does not help. */
const untrusted = /^(?:CERT_|ERR_TLS_CERT|ERR_SSL_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|HOSTNAME_MISMATCH|INVALID_CA)/

/** The next answer would be as large, and a connection that was closed stays closed. */
const lasting = new Set(['UND_ERR_RES_EXCEEDED_MAX_SIZE', 'UND_ERR_DESTROYED'])

/** What an error while sending means. Throws what is not the service's doing. */
export function failed(where: string, error: unknown): Attempt {
  if (error instanceof Trouble) throw error
  const code = codeOf(error)
  if (code === 'UND_ERR_INVALID_ARG') throw new TypeError(`undici does not accept the request (${where})`)
  if (untrusted.test(code)) {
    throw new Trouble(
      1,
      `The connection to the service is not safe (${code} at ${where}): its certificate is not trusted here. Check the base URL, or the proxy in between.`,
    )
  }
  if (unsent.has(code)) return { kind: 'unsent', why: `no connection to the service (${code} at ${where})` }
  return {
    kind: 'ambiguous',
    why: `no complete answer (${code} at ${where})`,
    again: !lasting.has(code),
  }
}

/** Only the code of an error is used: some errors of undici carry the socket, or bytes of the answer. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0])
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}
