import { expect, test } from 'vitest'
import { requirePossible, requireSupported } from '../../../../src/live/contracts/supported.js'
import { v1 } from '../../../../src/live/contracts/v1.js'
import { v2 } from '../../../../src/live/contracts/v2.js'
import { assumedFacts, withFacts } from '../../../../src/model/facts.js'

const probed = <T>(value: T) => ({ value, evidence: 'probed' }) as const

test('a service that deactivates in another way than its contract is not written to', () => {
  expect(() => requireSupported(v1, assumedFacts('v1'))).not.toThrow()
  expect(() => requireSupported(v2, assumedFacts('v2'))).not.toThrow()
  const facts = withFacts(assumedFacts('v1'), { deactivate: probed('call') })
  expect(() => requireSupported(v1, facts)).toThrow('deactivates people by a field of the account')
})

test('changes that cannot be made are counted before anything is sent', () => {
  const facts = withFacts(assumedFacts('v1'), { clearManager: probed('unsupported') })
  const afters = [{ manager: null }, { manager: 'u2' }, { manager: null }]
  expect(() => requirePossible(v1, facts, afters)).toThrow('this service cannot make 2 of the changes')
  expect(() => requirePossible(v1, assumedFacts('v1'), afters)).not.toThrow()
})
