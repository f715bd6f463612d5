import { isRecord } from '../read/decode.js'
import type { Attempt } from './attempt.js'

/** The final outcome of a call. `where` and `why` are for people. */
export type Answer =
  /** The service answered: below 300 `body` is JSON; from 400 on `said` is its message, short and harmless, or ''. */
  | {
      readonly kind: 'answer'
      readonly status: number
      readonly body: unknown
      readonly said: string
      readonly where: string
    }
  /** No byte of the request was sent. */
  | { readonly kind: 'unsent'; readonly why: string }
  /** It may have been done. */
  | { readonly kind: 'ambiguous'; readonly why: string }

/** An answer, and whether asking again could help: never, twice at most (a web page), or as often as allowed. */
export type AnswerReading = { readonly answer: Answer; readonly again: 'never' | 'twice' | 'often' }

const deepest = 32

/**
 * Judges one attempt. After a time-out, an error of the service or a body that is not JSON, a write may have been done.
 */
export function readingOf(attempt: Attempt): AnswerReading {
  if (attempt.kind === 'unsent') return { answer: attempt, again: 'often' }
  if (attempt.kind === 'ambiguous') {
    return { answer: { kind: 'ambiguous', why: attempt.why }, again: attempt.again ? 'often' : 'never' }
  }
  const { status, text, where } = attempt
  if (status === 408 || status >= 500) return unclear(`HTTP ${status}${quoted(saidIn(text))} (${where})`, 'often')
  if (status >= 300)
    return { answer: { kind: 'answer', status, body: null, said: saidIn(text), where }, again: 'never' }
  if (/^\s*</.test(text)) return unclear(`a web page instead of data, with HTTP ${status} (${where})`, 'twice')
  const body = parsed(text)
  if (body === undefined) return unclear(`an answer that is not JSON, with HTTP ${status} (${where})`, 'often')
  return { answer: { kind: 'answer', status, body, said: '', where }, again: 'never' }
}

/** One sentence for a person about an unexpected answer. */
export function describe(answer: Answer): string {
  if (answer.kind !== 'answer') return answer.why
  return `HTTP ${answer.status}${quoted(answer.said)} (${answer.where})`
}

function unclear(why: string, again: AnswerReading['again']): AnswerReading {
  return { answer: { kind: 'ambiguous', why }, again }
}

function quoted(said: string): string {
  return said === '' ? '' : `, "${said}"`
}

/**
 * The JSON of a text; undefined if it is not JSON, or nested so deep that writing it again could overflow the stack.
 */
function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return within(value, deepest) ? value : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function within(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true
  if (depth === 0) return false
  if (Array.isArray(value)) return value.every((inner) => within(inner, depth - 1))
  for (const key in value) {
    const inner = (value as Record<string, unknown>)[key]
    // Most values are texts: nothing is called for them.
    if (typeof inner === 'object' && inner !== null && !within(inner, depth - 1)) return false
  }
  return true
}

/** What the service says about an error: the usual keys of an error body, or its plain text; 200 characters at most. */
function saidIn(text: string): string {
  const body = parsed(text)
  const found = body === undefined ? (/^\s*</.test(text) ? '' : text) : messageIn(body)
  const clean = found.slice(0, 2000).replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ')
  return clean
    .trim()
    .slice(0, 200)
    .replace(/\p{Surrogate}/gu, '')
}

function messageIn(body: unknown): string {
  if (typeof body === 'string') return body
  if (Array.isArray(body)) return messageIn(body[0])
  if (!isRecord(body)) return ''
  const keys = ['message', 'error', 'detail', 'title', 'reason', 'errors'].filter((key) => Object.hasOwn(body, key))
  return keys.map((key) => messageIn(body[key])).find((message) => message !== '') ?? ''
}
