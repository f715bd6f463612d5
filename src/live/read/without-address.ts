import { ExitError } from '../../model/exit-error.js'
import { rawValue } from '../contracts/contract.js'
import type { UserId } from '../../model/names.js'
import type { Contract, Raw } from '../contracts/contract.js'
import type { Records } from './pages.js'

/** More of them are no accident of one account: the service has changed, or the key may not read addresses. */
const mostPercent = 5

/**
 * Sets aside the accounts without an address, which no chart can name: `named` says who they are. None if there are so
 * many that the list is not as the contract says. Throws `ExitError` 8 if one of them is a person's.
 */
export function setAddressless(
  contract: Contract,
  listed: Records,
  bound: ReadonlyMap<UserId, { readonly key: string }>,
): { readonly records: Records; readonly named: readonly string[] } {
  const lacking: Raw[] = []
  for (const raw of listed.values()) if (rawValue(contract, raw, 'email') === null) lacking.push(raw)
  const isAccident =
    lacking.length < listed.size && (lacking.length < 2 || lacking.length * 100 <= listed.size * mostPercent)
  if (lacking.length === 0 || !isAccident) return { records: listed, named: [] }
  const own = lacking.map(idOf).find((id) => bound.has(id))
  if (own !== undefined)
    throw new ExitError(
      8,
      `The account ${own} of ${bound.get(own)?.key} has no address in Small Improvements. Nothing is written. Give it its address there, then run the command again.`,
    )
  const without = new Set(lacking.map(idOf))
  return {
    records: new Map([...listed].filter(([id]) => !without.has(id))),
    named: lacking.map((one) => named(contract, one)),
  }
}

function idOf(raw: Raw): UserId {
  return raw['id'] as UserId
}

function named(contract: Contract, raw: Raw): string {
  const names = (['firstName', 'lastName'] as const).map((field) => rawValue(contract, raw, field))
  return [...names.filter((name) => typeof name === 'string'), `(${idOf(raw)})`].join(' ')
}
