import { no } from '../call.js'
import type { Call, Reply } from '../call.js'
import { list } from '../company.js'
import type { Company, Fields, UserRecord } from '../records.js'
import { refused } from '../refusals.js'
import type { Refusal } from '../refusals.js'
import { valueOf } from '../switches.js'
import type { Contract, Switches } from '../switches.js'

/** The parameter that asks for inactive users too. v1: none is published. */
const withInactive = { v1: 'includeInactive', v2: 'showLocked' } as const

const pagingNames = { offset: ['offset', 'limit'], page: ['page', 'limit'], cursor: ['cursor', 'limit'] } as const

/**
 * Answers a request for the list: the users for whom `belongs` is true, cut by the `paging` switch, each as `show`
 * shows them. `names` are the parameters that the contract has beside those for pages and inactive users.
 */
export function listed(
  company: Company,
  call: Call,
  contract: Contract,
  names: readonly string[],
  belongs: ((user: UserRecord) => boolean) | null,
  show: (user: UserRecord) => Fields,
): Reply {
  const stranger = strange(call, company.switches, contract, names)
  if (stranger !== null) return no(stranger)
  const inactive = valueOf(company.switches, 'listInactive', contract)
  const asked = call.query.get(withInactive[contract]) === 'true'
  const users = list(company, inactive === 'yes' || (inactive === 'request' && asked))
  const odd = misshown(belongs === null ? users : users.filter(belongs), company.switches)
  return paged(odd, call, company.switches, contract, show)
}

function strange({ query }: Call, switches: Switches, contract: Contract, names: readonly string[]): Refusal | null {
  if (switches.unknownParameters === 'ignored') return null
  const paging = valueOf(switches, 'paging', contract)
  const known = new Set<string>([...names, ...(paging in pagingNames ? pagingNames[paging as 'offset'] : [])])
  // v2 publishes the parameter, whatever it does.
  if (contract === 'v2' || valueOf(switches, 'listInactive', contract) === 'request') known.add(withInactive[contract])
  const stranger = [...query.keys()].find((name) => !known.has(name))
  return stranger === undefined ? null : refused(400, 'bad_request', `There is no parameter ${stranger}.`)
}

function misshown(users: readonly UserRecord[], switches: Switches): readonly UserRecord[] {
  if (switches.list === 'empty') return []
  const shown = switches.list === 'half' ? users.slice(0, Math.ceil(users.length / 2)) : users
  const [first] = shown
  if (switches.duplicates === 'no' || first === undefined) return shown
  return [...shown, switches.duplicates === 'same' ? first : { ...first, lastName: `${first.lastName} II` }]
}

function paged(
  users: readonly UserRecord[],
  { query, path }: Call,
  switches: Switches,
  contract: Contract,
  show: (user: UserRecord) => Fields,
): Reply {
  const paging = valueOf(switches, 'paging', contract)
  const body = (part: readonly UserRecord[]): Reply => ({ status: 200, body: part.map(show) })
  if (paging === 'ignored') return body(users)
  if (paging === 'loop') return body(users.slice(0, switches.pageSize))
  const limit = countIn(query, 'limit', switches.pageSize)
  const at = countIn(query, paging, paging === 'page' ? 1 : 0)
  if (at === null || limit === null || limit === 0 || (paging === 'page' && at === 0))
    return no(refused(400, 'bad_request', `${paging} and limit must be whole numbers, and limit at least 1.`))
  const size = Math.min(limit, switches.pageSize)
  const begin = paging === 'page' ? (at - 1) * size : at
  const reply = body(users.slice(begin, begin + size))
  if (paging !== 'cursor' || begin + size >= users.length) return reply
  const next = new URLSearchParams(query)
  next.set('cursor', String(begin + size))
  return { ...reply, headers: { link: `<${path}?${next.toString()}>; rel="next"` } }
}

function countIn(query: URLSearchParams, name: string, standard: number): number | null {
  const text = query.get(name)
  if (text === null) return standard
  return /^\d{1,9}$/.test(text) ? Number(text) : null
}
