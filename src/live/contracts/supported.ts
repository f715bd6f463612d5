import { ExitError } from '../../model/exit-error.js'
import type { Facts } from '../../model/facts.js'
import type { Values } from '../../model/fields.js'
import type { UserId } from '../../model/names.js'
import type { Contract, PageStep } from './contract.js'

/** Throws `ExitError` 8 if the service is known to work in a way for which the contract has no request. */
export function requireSupported(contract: Contract, { deactivate }: Facts): void {
  const due = contract.operations.lock === undefined ? 'body' : 'call'
  if (deactivate.value === due) return
  throw new ExitError(
    8,
    `Contract ${contract.name} deactivates people by ${words[due]}, but this service needs ${words[deactivate.value]}, according to the fact "deactivate" in contract.yaml. Nothing is written. Run "espalier probe --contract ${contract.name === 'v1' ? 'v2' : 'v1'}" to use the other contract, or "espalier probe" again.`,
  )
}

const words = { body: 'a field of the account', call: 'a separate call' } as const

/**
 * Throws `ExitError` 8, before the first change, if one is known to be impossible on this service. `afters`: what each
 * change sets.
 */
export function requirePossible(contract: Contract, facts: Facts, afters: readonly Values[]): void {
  const hard: { readonly step: PageStep; readonly after: Values }[] = []
  for (const after of afters)
    for (const step of contract.lower(after))
      if (step.call(anyId, {}, after, facts) === null) hard.push({ step, after })
  if (hard.length === 0) return
  const named = [...new Set(hard.flatMap(({ step, after }) => step.fields.filter((field) => after[field] === null)))]
  throw new ExitError(
    8,
    `As far as is known, this service cannot make ${hard.length} of the changes: ${named.length === 0 ? 'it does not have one of the roles' : `${named.join(', ')} cannot be made empty`}. Nothing was written. Change the chart, or make these changes in Small Improvements by hand.`,
  )
}

/** An account for a request that is never sent. */
const anyId = 'any' as UserId
