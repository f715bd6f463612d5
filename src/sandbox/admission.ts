import type { ServerResponse } from 'node:http'
import { no } from './call.js'
import type { Call, Reply } from './call.js'
import { respond } from './exchange.js'
import type { House } from './exchange.js'
import type { Limiter } from './quirks/limiter.js'
import { refused } from './refusals.js'
import type { Switches } from './switches.js'
import { write } from './writing.js'

/** Admits a request, now or at its turn, or answers that it comes too often, after the latency of the service. */
export function admit(house: House, limiter: Limiter, call: Call, target: string, response: ServerResponse): void {
  const { switches } = house.company
  const admission = limiter.admit(house.now())
  const send = (reply: Reply): number => {
    const headers = { ...reply.headers, ...dated(house.now(), switches) }
    return write(response, { ...reply, headers }, switches)
  }
  if ('again' in admission) {
    const reply = tooOften(house.now() + admission.again, admission.again, switches)
    house.tally.settle({ method: call.method, path: target, body: call.body }, '429', send(reply))
    return
  }
  response.once('close', admission.leave)
  limiter.queue((done) => {
    response.once('close', done)
    later(switches.latency, () => respond(house, call, target, response, send))
  })
}

function tooOften(at: number, milliseconds: number, { retryAfter, clockSkew }: Switches): Reply {
  const reply = no(refused(429, 'too_many_requests', 'Too many requests.'))
  if (retryAfter === 'none') return reply
  const seconds = String(Math.ceil(milliseconds / 1000))
  // A date has no fractions of a second: it is rounded up.
  const date = new Date(Math.ceil(at / 1000) * 1000 + clockSkew * 1000).toUTCString()
  return { ...reply, headers: { 'retry-after': retryAfter === 'seconds' ? seconds : date } }
}

function dated(now: number, { clockSkew }: Switches): Readonly<Record<string, string>> {
  return clockSkew === 0 ? {} : { date: new Date(now + clockSkew * 1000).toUTCString() }
}

function later(milliseconds: number, step: () => void): void {
  if (milliseconds === 0) step()
  else setTimeout(step, milliseconds).unref()
}
