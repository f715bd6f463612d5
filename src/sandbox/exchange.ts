import type { ServerResponse } from 'node:http'
import { edit, get } from './company.js'
import type { faultWatch } from './faults.js'
import type { Company } from './records.js'
import { refused } from './refusals.js'
import { base, no, serve } from './routes.js'
import type { Call, Reply } from './routes.js'
import type { Tally } from './stats.js'

/** What answering a request needs. */
export interface House {
  readonly company: Company
  readonly tally: Tally
  readonly faultOf: ReturnType<typeof faultWatch>
}

/**
 * Answers as the company says, or as a fault says. `target` is the path with the query. A fault comes before
 * everything, the check of the key too.
 */
export function respond(house: House, call: Call, target: string, response: ServerResponse): void {
  const fault = house.faultOf(call.method, target.slice(base.length))
  const settle = (result: string, sent: number): void => house.tally.settle(call.method, result, call.body.length, sent)
  const answer = (reply: Reply): void => settle(String(reply.status), write(response, reply))
  if (fault === null) return answer(serve(house.company, call))
  switch (fault.name) {
    case 'status':
      return answer(failure(fault.status, fault.retryAfter))
    case 'ignore':
      return answer(serve(house.company, { ...call, method: 'GET' }))
    case 'undo': {
      const id = decodeURIComponent(target.slice(target.lastIndexOf('/') + 1))
      const before = get(house.company, id)
      const reply = serve(house.company, call)
      if ('record' in before) edit(house.company, id, before.record)
      return answer(reply)
    }
    case 'html':
      return settle('200', writeText(response, 200, { 'content-type': 'text/html' }, page))
    case 'hang':
      return settle('hang', 0)
    case 'reset-after':
      serve(house.company, call)
      break
    case 'reset-before':
  }
  settle('reset', 0)
  response.socket?.resetAndDestroy()
}

const page = '<!doctype html><title>Sign in</title><p>Please sign in to continue.'

function failure(status: number, retryAfter: string | null): Reply {
  const reply = no(refused(status, 'fault', 'The sandbox was asked to fail here.'))
  return retryAfter === null ? reply : { ...reply, headers: { 'retry-after': retryAfter } }
}

/** Writes an answer as JSON and gives the number of bytes of its body. */
export function write(response: ServerResponse, { status, body, headers }: Reply): number {
  return writeText(response, status, { ...headers, 'content-type': 'application/json' }, JSON.stringify(body))
}

function writeText(response: ServerResponse, status: number, headers: Record<string, string>, text: string): number {
  const bytes = Buffer.from(text)
  response.writeHead(status, { ...headers, 'content-length': bytes.length })
  response.end(bytes)
  return bytes.length
}
