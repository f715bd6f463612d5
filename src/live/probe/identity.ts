import { fields } from '../../model/fields.js'
import { isUserId } from '../../model/names.js'
import { isRecord } from '../read/decode.js'
import type { Field } from '../../model/fields.js'
import type { Raw } from '../contracts/contract.js'
import type { RecordingClient } from './recording-client.js'
import type { ProbedFact } from './finding.js'

/** What ids are made of. `by`: the request that returned the records. */
export function idsOf(records: readonly Raw[], by: string): readonly ProbedFact[] {
  const ids = records.map((raw) => raw['id']).filter((id) => typeof id === 'string' || typeof id === 'number')
  if (ids.length === 0) return []
  return [{ name: 'idPattern', value: patternOf(ids.map(String).join('')), by }]
}

/**
 * Digits alone; or letters, digits and the signs seen in ids of the service, because a new id may be the first to have
 * one of them; and each other sign that an id may have and one has.
 */
function patternOf(signs: string): string {
  const others = ['=', '~', '.'].filter((sign) => signs.includes(sign)).join('')
  return /^[0-9]+$/.test(signs) ? '^[0-9]+$' : `^[A-Za-z0-9*_${others}-]+$`
}

/** What another system owns if a company is synchronised with it (the vendor's answers about the key's owner). */
const profile: readonly Field[] = ['email', 'firstName', 'lastName', 'department', 'active']

/** Whose key it is, and which fields another system writes. A contract without such a request shows nothing. */
export async function ownerOf({ ask, connection }: RecordingClient): Promise<readonly ProbedFact[]> {
  if (connection.contract.operations.me === undefined) return []
  const { status, body, by } = await ask({ operation: 'me' })
  if (status !== 200 || !isRecord(body)) return []
  const { id, company } = body
  const settings = isRecord(company) && isRecord(company['companySettings']) ? company['companySettings'] : {}
  const owned = new Set<Field>([
    ...(settings['synchronizedFromExternalSystem'] === true ? profile : []),
    ...(settings['managerSynchronizedFromExternalSystem'] === true ? (['manager'] as const) : []),
  ])
  return [
    ...(typeof id === 'string' && isUserId(id) ? ([{ name: 'owner', value: id, by }] as const) : []),
    { name: 'syncOwned', value: fields.filter((field) => owned.has(field)), by },
  ]
}
