import { isUserId } from '../../model/names.js'
import { operationName, fieldValue } from '../contracts/contract.js'
import { wholeList, pageOf } from './paging.js'
import { listIn, oneIn } from './shapes.js'
import type { FactValues } from '../../model/facts.js'
import type { UserId } from '../../model/names.js'
import type { Contract, Raw, Query } from '../contracts/contract.js'
import type { RecordingClient, ServiceResponse } from './recording-client.js'
import type { ProbedFact } from './finding.js'
import type { WholeList } from './paging.js'

/**
 * Parameters that ask for inactive users too: in v2 by the vendor's description of the list; in v1 no name is
 * published.
 */
const namesOfInactive = { v1: ['includeInactive', 'showLocked'], v2: ['showLocked'] } as const

/** How many managers who are not in the list are asked for. */
const mostAsked = 5

/**
 * Whether the list shows inactive users. Found only if there is one: in the list, in the list that asks for them, or as
 * a user's manager.
 */
export async function inactiveListed(
  client: RecordingClient,
  all: WholeList,
  paging: FactValues['paging'],
): Promise<readonly ProbedFact[]> {
  const { contract } = client.connection
  const [asks, plain] = [contract.listQuery['showLocked'] === 'true', without(contract.listQuery)]
  const finding = (value: FactValues['inactiveListed'], heard: ServiceResponse): readonly ProbedFact[] => [
    { name: 'inactiveListed', value, by: heard.by },
  ]
  const inactive = inactiveIn(contract, all.records)
  if (inactive > 0 && !asks) return finding('always', all.first.heard)
  if (asks && inactive > 0) {
    const others = inactiveIn(contract, (await wholeList(client, plain, paging)).records)
    return finding(others > 0 ? 'always' : 'onRequest', all.first.heard)
  }
  for (const name of asks ? [] : namesOfInactive[contract.name]) {
    const other = await wholeList(client, { ...plain, [name]: 'true' }, paging)
    if (inactiveIn(contract, other.records) > 0) return finding('onRequest', other.first.heard)
  }
  const hidden = await hiddenManager(client, all.records)
  return hidden === null ? [] : finding('never', hidden)
}

/** All users that the list shows under any of the names: the same user may come more than once. */
export async function withInactive(
  client: RecordingClient,
  paging: FactValues['paging'],
): Promise<readonly (readonly Raw[])[]> {
  const lists: (readonly Raw[])[] = []
  for (const query of listQueries(client.connection.contract))
    lists.push((await wholeList(client, query, paging)).records)
  return lists
}

/** The list without a parameter for inactive users, and with each that the service may understand. */
function listQueries(contract: Contract): readonly Query[] {
  const plain = without(contract.listQuery)
  return [plain, ...namesOfInactive[contract.name].map((name): Query => ({ ...plain, [name]: 'true' }))]
}

/** Whether the list shows one account, which is inactive. */
export async function showsInactive(
  client: RecordingClient,
  id: UserId,
  paging: FactValues['paging'],
): Promise<readonly ProbedFact[]> {
  const { contract } = client.connection
  for (const [at, query] of listQueries(contract).entries()) {
    const { records, first } = await wholeList(client, query, paging)
    const value = at === 0 ? 'always' : 'onRequest'
    if (records.some((raw) => raw['id'] === id)) return [{ name: 'inactiveListed', value, by: first.heard.by }]
  }
  return [{ name: 'inactiveListed', value: 'never', by: operationName(contract, 'list') }]
}

/** A list query without the parameter for inactive users. */
function without(query: Query): Query {
  return Object.fromEntries(Object.entries(query).filter(([name]) => name !== 'showLocked'))
}

function inactiveIn(contract: Contract, records: readonly Raw[]): number {
  return records.filter((raw) => fieldValue(contract, raw, 'active') === false).length
}

/** The answer about the manager of a user, who is inactive and not in the list. */
async function hiddenManager(
  { ask, connection: { contract } }: RecordingClient,
  records: readonly Raw[],
): Promise<ServiceResponse | null> {
  const listed = new Set(records.map((raw) => raw['id']))
  const managers = new Set(records.map((raw) => fieldValue(contract, raw, 'manager')))
  const missing = [...managers].filter((id) => typeof id === 'string' && isUserId(id) && !listed.has(id))
  for (const id of missing.slice(0, mostAsked)) {
    const heard = await ask({ operation: 'one', id: String(id) })
    const record = oneIn(heard.body, String(id))?.record
    if (record !== undefined && fieldValue(contract, record, 'active') === false) return heard
  }
  return null
}

/** An address that no account has: the domain cannot exist (RFC 2606). */
const unusedAddress = 'nobody@espalier.invalid'

/** What a search for one address returns. Found only if the list shows an address. */
export async function emailFilter(client: RecordingClient, first: readonly Raw[]): Promise<readonly ProbedFact[]> {
  const { contract } = client.connection
  const person = first.filter((raw) => addressOf(contract, raw) !== null)[Math.floor(first.length / 2)] ?? first[0]
  const address = person === undefined ? null : addressOf(contract, person)
  if (person === undefined || address === null) return []
  const whole = await lookUp(client, address, person['id'])
  const finding = (value: FactValues['emailFilter']): readonly ProbedFact[] => [
    { name: 'emailFilter', value, by: whole.heard.by },
  ]
  if (whole.heard.status !== 200) return finding('none')
  const ignored = async (): Promise<boolean> => (await lookUp(client, unusedAddress, person['id'])).some
  if (!whole.found) return (await ignored()) ? finding('ignored') : []
  if (!(await lookUp(client, address.slice(0, -1), person['id'])).found) return finding('exact')
  return finding((await ignored()) ? 'ignored' : 'prefix')
}

function addressOf({ names }: Contract, raw: Raw): string | null {
  const value = raw['loginname'] ?? raw[names.email]
  return typeof value === 'string' && value.length > 3 ? value : null
}

/** What a search for an address returns: this user, or others. */
interface LookedUp {
  readonly heard: ServiceResponse
  readonly found: boolean
  readonly some: boolean
}

async function lookUp(client: RecordingClient, email: string, id: unknown): Promise<LookedUp> {
  if (client.connection.contract.operations.byLogin === undefined) {
    const { heard, records } = await pageOf(client, { email })
    return { heard, found: records.some((raw) => raw['id'] === id), some: records.length > 0 }
  }
  const heard = await client.ask({ operation: 'byLogin', query: { loginname: email } })
  const records = listIn(heard.body)?.records ?? (heard.body === null ? [] : [heard.body as Raw])
  const found = records.some((raw) => raw['id'] === id) || oneIn(heard.body, String(id)) !== null
  return { heard, found, some: records.length > 0 }
}
