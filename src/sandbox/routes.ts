import { no } from './call.js'
import type { Call, Reply } from './call.js'
import { v1Routes } from './contracts/v1.js'
import { v2Routes } from './contracts/v2.js'
import { drifted } from './quirks/drift.js'
import type { Company } from './records.js'
import { refused } from './refusals.js'
import type { Route } from './contracts/route.js'
import { valueOf } from './switches.js'
import type { Contract, Switches } from './switches.js'

/** Where the paths of each contract begin. */
export function basesOf({ v1At, v2At }: Switches): Readonly<Record<Contract, string>> {
  return { v1: v1At, v2: v2At }
}

const routesOf: Readonly<Record<Contract, readonly Route[]>> = { v1: v1Routes, v2: v2Routes }

const nothing = refused(404, 'not_found', 'There is nothing at this path.')

/** The contract that answers at a path; null if none does. */
export function contractOf(path: string, switches: Switches): Contract | null {
  const bases = basesOf(switches)
  const answering = (['v1', 'v2'] as const).filter((name) => [name, 'both'].includes(switches.contract))
  return answering.find((name) => path.startsWith(`${bases[name]}/`)) ?? null
}

/** Answers a request to the API. Never throws, whatever was sent. */
export function serve(company: Company, call: Call): Reply {
  const { switches } = company
  const contract = contractOf(call.path, switches)
  if (contract === null) return no(nothing)
  if (switches.movedTo !== '') return moved(call, contract, switches)
  if (![switches.key, ...switches.otherKeys].some((key) => call.authorization === `Bearer ${key}`))
    return no(refused(401, 'unauthorized', 'The API key is missing or wrong.'))
  if (switches.keyIs === 'expired') return no(refused(401, 'unauthorized', 'The API key has expired.'))
  if (valueOf(switches, 'userAgent', contract) === 'required' && (call.userAgent ?? '') === '')
    return no(refused(403, 'no_user_agent', 'A request must have a User-Agent.'))
  if (switches.keyIs === 'reader' && !call.path.endsWith('/users/me'))
    return no(refused(403, 'forbidden', 'The owner of the API key is no admin.'))
  return routed(company, call, contract)
}

function moved({ path }: Call, contract: Contract, switches: Switches): Reply {
  const location = switches.movedTo + path.slice(basesOf(switches)[contract].length)
  return { status: 308, body: undefined, headers: { location } }
}

function routed(company: Company, call: Call, contract: Contract): Reply {
  const path = call.path.slice(basesOf(company.switches)[contract].length)
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
