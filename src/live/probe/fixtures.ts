import { canonicalEmail, isUserId } from '../../model/names.js'
import { fieldValue } from '../contracts/contract.js'
import { pageOf } from './paging.js'
import { withInactive } from './people.js'
import { listIn } from './shapes.js'
import type { FactValues } from '../../model/facts.js'
import type { UserId } from '../../model/names.js'
import type { Contract, Raw } from '../contracts/contract.js'
import type { RecordingClient } from './recording-client.js'
import type { ProbedFact } from './finding.js'

/** The manager for the account that is thrown away: the owner of the key, or else an active person at the top. */
export function managerFor(contract: Contract, users: readonly Raw[], findings: readonly ProbedFact[]): UserId | null {
  const owner = findings.flatMap((found) => (found.name === 'owner' && found.value !== null ? [found.value] : []))[0]
  if (owner !== undefined) return owner
  const active = users.filter((raw) => fieldValue(contract, raw, 'active') === true && contract.setAside(raw) === null)
  const top = active.find((raw) => fieldValue(contract, raw, 'manager') === null) ?? active[0]
  const id = top?.['id']
  return typeof id === 'string' && isUserId(id) ? id : null
}

/** Whether an account has this address already: in a list, or by a search for it, because a list may hide some. */
export async function isTaken(
  client: RecordingClient,
  users: readonly Raw[],
  paging: FactValues['paging'],
  email: string,
): Promise<boolean> {
  const { contract } = client.connection
  const has = (raw: Raw): boolean =>
    [fieldValue(contract, raw, 'email'), raw['loginname']].some(
      (one) => typeof one === 'string' && canonicalEmail(one) === canonicalEmail(email),
    )
  if (users.some(has) || (await withInactive(client, paging)).flat().some(has)) return true
  if (contract.operations.byLogin === undefined) return (await pageOf(client, { email })).records.some(has)
  const { status, body } = await client.ask({ operation: 'byLogin', query: { loginname: email } })
  const records = listIn(body)?.records ?? (body === null ? [] : [body as Raw])
  return status === 200 && records.some(has)
}
