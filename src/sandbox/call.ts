import type { Answer } from './company.js'
import type { Fields } from './records.js'
import { refused } from './refusals.js'
import type { Refusal } from './refusals.js'

/** One request, read to its end. `path` is without the query. */
export interface Call {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly authorization: string | undefined
  readonly contentType: string | undefined
  readonly userAgent?: string | undefined
  readonly body: Uint8Array
}

/** The answer: a body to be written as JSON; undefined is an empty one. */
export interface Reply {
  readonly status: number
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** Reads the body of a write: 415 unless it says JSON, 400 unless it is a JSON object. */
export function taken(call: Call, use: (sent: Fields) => Reply): Reply {
  return read(call, (data) =>
    isObject(data) ? use(data) : no(refused(400, 'bad_request', 'The body must be a JSON object.')),
  )
}

/** Reads the body of a write of several: 415 unless it says JSON, 400 unless it is an array of at most this many. */
export function takenList(call: Call, most: number, use: (sent: readonly unknown[]) => Reply): Reply {
  return read(call, (data) => {
    if (!Array.isArray(data)) return no(refused(400, 'bad_request', 'The body must be a JSON array.'))
    if (data.length > most) return no(refused(400, 'too_many', `One request takes at most ${most} users.`))
    return use(data)
  })
}

/** Whether parsed JSON is an object. */
export function isObject(data: unknown): data is Fields {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
}

function read(call: Call, use: (data: unknown) => Reply): Reply {
  if (call.contentType?.split(';')[0]?.trim().toLowerCase() !== 'application/json')
    return no(refused(415, 'unsupported_type', 'The body must be sent as application/json.'))
  let data: unknown
  try {
    data = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(call.body))
  } catch {
    return no(refused(400, 'bad_request', 'The body is not JSON.'))
  }
  return use(data)
}

/** Turns the answer of the company into a reply: the record as `show` shows it, or the error. */
export function answered(
  answer: Answer,
  show: (record: Extract<Answer, { record: unknown }>['record']) => unknown,
): Reply {
  return 'record' in answer ? { status: answer.status, body: show(answer.record) } : no(answer)
}

/** A refusal as a reply. */
export function no(refusal: Refusal): Reply {
  return { status: refusal.status, body: { error: refusal.error } }
}
