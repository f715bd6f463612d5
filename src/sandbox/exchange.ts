import type { ServerResponse } from 'node:http'
import { no } from './call.js'
import type { Call, Reply } from './call.js'
import { edit, get } from './company.js'
import type { faultWatch } from './faults.js'
import type { Reads } from './quirks/reads.js'
import type { Company } from './records.js'
import { refused } from './refusals.js'
import { basesOf, contractOf, serve } from './routes.js'
import type { Tally } from './stats.js'
import { writeText } from './writing.js'

/** What answering a request needs. */
export interface House {
  readonly company: Company
  readonly reads: Reads
  readonly tally: Tally
  readonly faultOf: ReturnType<typeof faultWatch>
  /** Milliseconds since 1970 by a clock that is right. */
  readonly now: () => number
}

/** Sends an answer, and returns the number of bytes of its body. */
export type Send = (reply: Reply) => number

/**
 * Answers as the company says, or as a fault says. `target` is the path with the query. A fault comes before
 * everything, also before the check of the key.
 */
export function respond(house: House, call: Call, target: string, response: ServerResponse, send: Send): void {
  const { switches } = house.company
  const at = basesOf(switches)[contractOf(call.path, switches) ?? 'v1'].length
  const fault = house.faultOf(call.method, target.slice(at))
  const asked = { method: call.method, path: target, body: call.body }
  const settle = (result: string, sent: number): void => house.tally.settle(asked, result, sent)
  const answer = (reply: Reply): void => settle(String(reply.status), send(reply))
  if (fault === null) return answer(done(house, call))
  switch (fault.name) {
    case 'status':
      return answer(failure(fault.status, fault.retryAfter))
    case 'denied':
      done(house, call)
      return answer(failure(404, null))
    case 'ignore':
      return answer(done(house, { ...call, method: 'GET', path: ofUser(call.path) }))
    case 'undo': {
      const before = get(house.company, decodeURIComponent(ofUser(call.path).slice(at + '/users/'.length)))
      const reply = done(house, call)
      if ('record' in before) edit(house.company, before.record.id, before.record)
      return answer(reply)
    }
    case 'html':
      return settle('200', writeText(response, 200, { 'content-type': 'text/html' }, page))
    case 'hang':
      return settle('hang', 0)
    case 'reset-after':
      done(house, call)
      break
    case 'reset-before':
  }
  settle('reset', 0)
  response.socket?.resetAndDestroy()
}

function done({ company, reads, now }: House, call: Call): Reply {
  reads.look(now())
  const pages = /\/users(\/medium)?$/.test(call.path)
  const reply = serve(call.method === 'GET' ? reads.view(now(), pages) : company, call)
  reads.look(now())
  return reply
}

/** The path of the user that a change is about, without what follows: /manager and /roles of v2. */
function ofUser(path: string): string {
  return path.replace(/(\/users\/[^/]+)\/.*$/, '$1')
}

const page = '<!doctype html><title>Sign in</title><p>Please sign in to continue.'

function failure(status: number, retryAfter: string | null): Reply {
  const reply = no(refused(status, 'fault', 'The sandbox was asked to fail here.'))
  return retryAfter === null ? reply : { ...reply, headers: { 'retry-after': retryAfter } }
}
