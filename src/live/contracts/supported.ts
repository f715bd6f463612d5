import { Trouble } from '../../model/trouble.js'
import type { Facts } from '../../model/facts.js'
import type { Values } from '../../model/fields.js'
import type { UserId } from '../../model/names.js'
import type { Contract } from './contract.js'

/** Throws `Trouble` 8 if the service is known to work in a way for which the contract has no request. */
export function requireSupported(contract: Contract, { deactivate }: Facts): void {
  const due = contract.operations.lock === undefined ? 'body' : 'call'
  if (deactivate.value === due) return
  throw new Trouble(
    8,
    `Contract ${contract.name} deactivates people by ${words[due]}, and this service takes ${words[deactivate.value]}, by the fact "deactivate" in contract.yaml. Nothing is written. Use the other contract (api.contract in espalier.yaml), or run "espalier probe" again.`,
  )
}

const words = { body: 'a field of the account', call: 'a call of its own' } as const

/**
 * Throws `Trouble` 8 if a change of an account cannot be made on this service, as far as is known: before the first one
 * is. `afters`: what each change sets.
 */
export function requirePossible(contract: Contract, facts: Facts, afters: readonly Values[]): void {
  const steps = afters.flatMap((after) => contract.lower(after).map((step) => ({ step, after })))
  const hard = steps.filter(({ step, after }) => step.call(nobody, {}, after, facts) === null)
  if (hard.length === 0) return
  const named = [...new Set(hard.flatMap(({ step, after }) => step.fields.filter((field) => after[field] === null)))]
  throw new Trouble(
    8,
    `This service has no way to do ${hard.length} of the changes, by what is known of it: ${named.length === 0 ? 'a role is not one that it has' : `${named.join(', ')} cannot be made empty`}. Nothing was written. Change the chart, or make these changes in Small Improvements by hand.`,
  )
}

/** Stands for an account in a request that is never sent. */
const nobody = 'nobody' as UserId
