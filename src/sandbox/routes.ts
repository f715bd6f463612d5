import { create, edit, find, get, list, update } from './company.js'
import type { Answer } from './company.js'
import { alone, echoed, inList } from './records.js'
import type { Company, Fields } from './records.js'
import { refused } from './refusals.js'
import type { Refusal } from './refusals.js'

/** One request, read to its end. `path` is without the query; `id` is what the path holds in the place of {id}. */
export interface Call {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly authorization: string | undefined
  readonly contentType: string | undefined
  readonly body: Uint8Array
}

/** What is answered: a body to be written as JSON. */
export interface Reply {
  readonly status: number
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** Where the paths of the API begin. */
export const base = '/api/v1'

type Route = (company: Company, call: Call, id: string) => Reply

const usersRoutes: ReadonlyMap<string, Route> = new Map([
  ['GET', showList],
  ['POST', takeNew],
])

const userRoutes: ReadonlyMap<string, Route> = new Map([
  ['GET', (company, _, id) => answered(get(company, id), (record) => alone(record, company.switches))],
  ['PUT', takeChange],
  ['DELETE', takeAway],
])

/** Answers a request to the API. Never throws, whatever was sent. */
export function serve(company: Company, call: Call): Reply {
  if (!call.path.startsWith(`${base}/`)) return no(refused(404, 'not_found', 'There is nothing at this path.'))
  if (call.authorization !== `Bearer ${company.switches.key}`)
    return no(refused(401, 'unauthorized', 'The API key is missing or wrong.'))
  const path = call.path.slice(base.length)
  if (path === '/users') return routed(usersRoutes, company, call, '')
  const id = /^\/users\/([^/]+)$/.exec(path)?.[1]
  if (id === undefined) return no(refused(404, 'not_found', 'There is nothing at this path.'))
  return routed(userRoutes, company, call, decoded(id))
}

function routed(routes: ReadonlyMap<string, Route>, company: Company, call: Call, id: string): Reply {
  const route = routes.get(call.method)
  if (route !== undefined) return route(company, call, id)
  const allow = [...routes.keys()].join(', ')
  return { ...no(refused(405, 'not_allowed', `This path takes ${allow}.`)), headers: { allow } }
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

function showList(company: Company, { query }: Call): Reply {
  const email = query.get('email')
  const ignored = company.switches.paging === 'ignored'
  const offset = ignored ? 0 : countIn(query, 'offset', 0)
  const limit = ignored ? 1 : countIn(query, 'limit', company.switches.pageSize)
  if (offset === null || limit === null || limit === 0)
    return no(refused(400, 'bad_request', 'offset and limit must be whole numbers, and limit at least 1.'))
  const users = email === null ? list(company, offset, limit) : find(company, email)
  return { status: 200, body: users.map((user) => inList(user, company.switches)) }
}

function countIn(query: URLSearchParams, name: string, standard: number): number | null {
  const text = query.get(name)
  if (text === null) return standard
  return /^\d{1,9}$/.test(text) ? Number(text) : null
}

function takeNew(company: Company, call: Call): Reply {
  return taken(call, (sent) =>
    answered(create(company, sent), (record) => echoed(record, sent, ['id', 'email', 'active'], company.switches)),
  )
}

function takeChange(company: Company, call: Call, id: string): Reply {
  return taken(call, (sent) =>
    answered(update(company, id, sent), (record) => echoed(record, sent, ['id', 'email'], company.switches)),
  )
}

/** Soft: the user stays and is inactive. It is there so that a test can prove that nobody calls it. */
function takeAway(company: Company, _: Call, id: string): Reply {
  return answered(edit(company, id, { active: false }), () => ({ success: true }))
}

/** Reads the body of a write: 415 unless it says JSON, 400 unless it is a JSON object. */
export function taken(call: Call, use: (sent: Fields) => Reply): Reply {
  if (call.contentType?.split(';')[0]?.trim().toLowerCase() !== 'application/json')
    return no(refused(415, 'unsupported_type', 'The body must be sent as application/json.'))
  const sent = objectIn(call.body)
  return sent === null ? no(refused(400, 'bad_request', 'The body must be a JSON object.')) : use(sent)
}

function objectIn(body: Uint8Array): Fields | null {
  try {
    const data: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
    return typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Fields) : null
  } catch {
    return null
  }
}

/** Turns what the company said into an answer: the record as `show` shows it, or the error. */
export function answered(
  answer: Answer,
  show: (record: Extract<Answer, { record: unknown }>['record']) => unknown,
): Reply {
  return 'record' in answer ? { status: answer.status, body: show(answer.record) } : no(answer)
}

/** A refusal as an answer. */
export function no(refusal: Refusal): Reply {
  return { status: refusal.status, body: { error: refusal.error } }
}
