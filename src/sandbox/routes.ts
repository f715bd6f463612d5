import { no } from './call.js'
import type { Call, Reply } from './call.js'
import { v1Routes } from './contracts/v1.js'
import { v2Routes } from './contracts/v2.js'
import { drifted } from './quirks/drift.js'
import type { Company } from './records.js'
import { refused } from './refusals.js'
import type { Route } from './contracts/route.js'
import { valueOf } from './switches.js'
import type { Contract } from './switches.js'

/** Where the paths of each contract begin. */
export const bases = { v1: '/api/v1', v2: '/api/v2' } as const

const routesOf: Readonly<Record<Contract, readonly Route[]>> = { v1: v1Routes, v2: v2Routes }

const nothing = refused(404, 'not_found', 'There is nothing at this path.')

/** The contract that a path belongs to; null if it is not of the API. */
export function contractOf(path: string): Contract | null {
  return (['v1', 'v2'] as const).find((name) => path.startsWith(`${bases[name]}/`)) ?? null
}

/** Answers a request to the API. Never throws, whatever was sent. */
export function serve(company: Company, call: Call): Reply {
  const { switches } = company
  const contract = contractOf(call.path)
  if (contract === null || (switches.contract !== 'both' && switches.contract !== contract)) return no(nothing)
  if (![switches.key, ...switches.otherKeys].some((key) => call.authorization === `Bearer ${key}`))
    return no(refused(401, 'unauthorized', 'The API key is missing or wrong.'))
  if (valueOf(switches, 'userAgent', contract) === 'required' && (call.userAgent ?? '') === '')
    return no(refused(403, 'no_user_agent', 'A request must have a User-Agent.'))
  return routed(company, call, contract)
}

function routed(company: Company, call: Call, contract: Contract): Reply {
  const path = call.path.slice(bases[contract].length)
  const here = routesOf[contract].filter((route) => route.path.test(path) && (route.on?.(company.switches) ?? true))
  const route = here.find(({ method }) => method === call.method)
  if (route === undefined) {
    if (here.length === 0) return no(nothing)
    const allow = [...new Set(here.map(({ method }) => method))].join(', ')
    return { ...no(refused(405, 'not_allowed', `This path takes ${allow}.`)), headers: { allow } }
  }
  const reply = route.run(company, call, decoded(route.path.exec(path)?.[1] ?? ''))
  return reply.status < 400 ? { ...reply, body: drifted(reply.body, route.shown, company.switches) } : reply
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
