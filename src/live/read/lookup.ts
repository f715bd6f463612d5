import { canonicalEmail } from '../../model/names.js'
import { fieldValue } from '../contracts/contract.js'
import { idIn, notAsSaid, listRecords } from './decode.js'
import { recordsIn } from './listing.js'
import { one } from './one.js'
import type { UserId } from '../../model/names.js'
import type { Connection } from '../connection.js'
import type { Contract, Raw } from '../contracts/contract.js'
import type { Answer } from '../http/answer.js'

/**
 * What the service returns for one address; null if it cannot be asked for that, so that the answer proves nothing.
 * Throws `ExitError` 8 if the answer is not as the contract and the facts say.
 */
export async function byAddress(connection: Connection, email: string): Promise<readonly Raw[] | null> {
  const { contract, facts } = connection
  const { value, evidence } = facts.emailFilter
  if (evidence === 'probed' && (value === 'none' || value === 'ignored')) return null
  if (!provesAbsence(connection)) return await byLogin(connection, email)
  const answer = await connection.send(filtered(email))
  if (!unfiltered(contract, answer, email)) return recordsIn(contract, answer)
  if (evidence !== 'probed' || value !== 'exact') return null
  throw notAsSaid(
    contract,
    'GET /users?email=',
    'the filter by address is exact, but accounts with other addresses came',
  )
}

/**
 * Whether an address without a result has no account. An absent login proves little: it may differ from the address.
 */
export function provesAbsence({ contract }: Connection): boolean {
  return contract.operations.byLogin === undefined
}

/** The record of an account in the list of one address; empty if it is not there, or there is no such list. */
export async function listedAs(connection: Connection, id: UserId, email: string): Promise<Raw> {
  const { contract } = connection
  if (!provesAbsence(connection)) return {}
  const answer = await connection.send(filtered(email))
  if (answer.kind !== 'answer' || answer.status >= 300) return {}
  return listRecords(contract, answer.body, answer.where).find((raw) => raw['id'] === id) ?? {}
}

export function hasEmail(contract: Contract, raw: Raw, email: string): boolean {
  const value = fieldValue(contract, raw, 'email')
  return typeof value === 'string' && canonicalEmail(value) === canonicalEmail(email)
}

/** The users with one address (the API document, "Look up by e-mail"). The filter may be ignored, or match more. */
function filtered(email: string) {
  return { operation: 'list', query: { email } } as const
}

const cannotAsk: ReadonlySet<number> = new Set([400, 404, 405, 422])

function unfiltered(contract: Contract, answer: Answer, email: string): boolean {
  if (answer.kind !== 'answer') return false
  if (answer.status >= 300) return cannotAsk.has(answer.status)
  return recordsIn(contract, answer).some((raw) => !hasEmail(contract, raw, email))
}

/** By login, which shows a few fields only: the account is then read by its id. A login need not be the address. */
async function byLogin(connection: Connection, email: string): Promise<readonly Raw[] | null> {
  const ids = await idsByLogin(connection, email)
  const [id] = ids ?? []
  if (id === undefined) return ids === null ? null : []
  const raw = await one(connection, id)
  return raw === 'gone' || !hasEmail(connection.contract, raw, email) ? [] : [raw]
}

/** The account with a login, if there is one; null if the service cannot be asked for that. */
async function idsByLogin({ contract, send }: Connection, login: string): Promise<readonly UserId[] | null> {
  const answer = await send({ operation: 'byLogin', query: { loginname: login } })
  if (answer.kind === 'answer' && answer.status === 404) return []
  if (answer.kind === 'answer' && cannotAsk.has(answer.status)) return null
  if (answer.kind !== 'answer' || answer.status >= 300)
    return recordsIn(contract, answer).map((raw) => raw['id'] as UserId)
  return answer.body === null ? [] : [idIn(contract, answer.body, answer.where)]
}

/** Whether an address returns just this account, or for null none, whatever was known of such requests before. */
export async function bringsJust(connection: Connection, email: string, id: UserId | null): Promise<boolean> {
  const { value, evidence } = connection.facts.emailFilter
  if (evidence === 'probed' && (value === 'none' || value === 'ignored')) return false
  if (!provesAbsence(connection)) return (await idsByLogin(connection, email))?.join() === (id ?? '')
  return (await byAddress(connection, email))?.map((raw) => raw['id']).join() === (id ?? '')
}
