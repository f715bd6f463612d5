import { fieldFacts, fields, type Field } from '../../model/fields.js'
import { ExitError } from '../../model/exit-error.js'
import { operationName } from '../contracts/contract.js'
import { describe } from '../http/answer.js'
import { idIn, isRecord, kindOf, notAsSaid } from './decode.js'
import type { UserId } from '../../model/names.js'
import type { Connection } from '../connection.js'
import type { Contract, Raw } from '../contracts/contract.js'

/** Whose key it is, and of which company. */
export interface Identity {
  /** Whose key it is; null if the service does not say. */
  readonly owner: UserId | null
  /** What the service calls the company; null if it does not say. */
  readonly company: string | null
  /** The fields that another system writes, and would restore. */
  readonly syncOwned: ReadonlySet<Field>
}

/**
 * Asks whose key it is, before anything is written; if the service cannot be asked, the facts say it. Throws `ExitError`
 * 6 if the key may not even ask that, and 8 if the answer is not as the contract says.
 */
export async function identityOf(connection: Connection): Promise<Identity> {
  const { contract, facts } = connection
  if (contract.operations.me === undefined)
    return { owner: facts.owner.value, company: null, syncOwned: new Set(facts.syncOwned.value) }
  const answer = await connection.send({ operation: 'me' })
  if (answer.kind !== 'answer' || answer.status >= 300) {
    throw new ExitError(
      answer.kind === 'answer' && answer.status === 403 ? 6 : 8,
      `The owner of the API key could not be read: ${describe(answer)}. Nothing is written. Check the key and the base URL, or try again later.`,
    )
  }
  const owner = idIn(contract, answer.body, answer.where)
  const company = recordIn(contract, answer.body as Raw, 'company')
  const settings = company === null ? null : recordIn(contract, company, 'companySettings')
  return {
    owner,
    company: company === null ? null : idIn(contract, company, `${operationName(contract, 'me')}, company`),
    syncOwned: new Set([...facts.syncOwned.value, ...(settings === null ? [] : synced(contract, settings))]),
  }
}

/** Throws `ExitError` 8 if another system writes a field that Git is to own: it would overwrite what is written. */
export function requireOwned({ syncOwned }: Identity, manage: ReadonlySet<Field>): void {
  const both = fields.filter((field) => syncOwned.has(field) && manage.has(field))
  if (both.length === 0) return
  throw new ExitError(
    8,
    `Small Improvements takes these fields from another system, which would overwrite what Espalier writes: ${both.map((field) => fieldFacts[field].label).join(', ')}. Nothing is written. Take them out of "manage" in espalier.yaml, or end the synchronisation in Small Improvements.`,
  )
}

/**
 * What is synchronised with an HR system (answers of the service about the key's owner). Those fields are closed to
 * others.
 */
function synced(contract: Contract, settings: Raw): readonly Field[] {
  const profile = isOn(contract, settings, 'synchronizedFromExternalSystem')
  const manager = isOn(contract, settings, 'managerSynchronizedFromExternalSystem')
  return fields.filter((field) => (field === 'manager' ? manager : field !== 'role' && profile))
}

function isOn(contract: Contract, settings: Raw, name: string): boolean {
  const value = Object.hasOwn(settings, name) ? settings[name] : false
  if (typeof value === 'boolean') return value
  throw notAsSaid(
    contract,
    operationName(contract, 'me'),
    `"${name}" is ${kindOf(value)} where true or false is expected`,
  )
}

function recordIn(contract: Contract, raw: Raw, name: string): Raw | null {
  const value = Object.hasOwn(raw, name) ? raw[name] : undefined
  if (value === undefined || value === null) return null
  if (isRecord(value)) return value
  throw notAsSaid(contract, operationName(contract, 'me'), `"${name}" is ${kindOf(value)} where an object is expected`)
}
