import { expect, test } from 'vitest'
import { v1 } from '../../../../src/live/contracts/v1.js'
import { assumedFacts, type Facts } from '../../../../src/model/facts.js'
import type { Values } from '../../../../src/model/fields.js'
import type { UserId } from '../../../../src/model/names.js'

const whole = { id: 'u1', email: 'a@x', managerId: 'u2', department: 'Sales', title: 'Dr' }

function bodyOf(after: Values, facts: Partial<Record<keyof Facts, unknown>> = {}): unknown {
  const known = Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, { value, evidence: 'probed' }]))
  const names = Object.keys(after).map((field) => [v1.names[field as 'email'], after[field as 'email']])
  const [step] = v1.lower(after)
  const record = { ...whole, ...(Object.fromEntries(names) as object) }
  return step?.call('u1' as UserId, record, after, { ...assumedFacts('v1'), ...known })?.body ?? null
}

test('one write has the whole record, without the id', () => {
  expect(v1.lower({ email: 'b@x', manager: null })).toHaveLength(1)
  expect(bodyOf({ department: 'Legal' })).toEqual({ email: 'a@x', managerId: 'u2', department: 'Legal', title: 'Dr' })
})

test.each([
  ['null', { managerId: null }],
  ['empty', { managerId: '' }],
])('a manager is cleared by %s', (clearManager, expected) => {
  expect(bodyOf({ manager: null }, { clearManager })).toMatchObject(expected)
})

test('or by leaving it out, or not at all', () => {
  expect(bodyOf({ manager: null }, { clearManager: 'omit' })).not.toHaveProperty('managerId')
  expect(bodyOf({ manager: null }, { clearManager: 'unsupported' })).toBeNull()
  expect(bodyOf({ department: null }, { clearText: 'unsupported' })).toBeNull()
})

test('a manager is sent with a new account unless the service does not take it', () => {
  const atCreation = (value: 'yes' | 'no') =>
    v1.atCreation({ ...assumedFacts('v1'), managerAtCreation: { value, evidence: 'probed' } })
  expect([atCreation('yes').includes('manager'), atCreation('no').includes('manager')]).toEqual([true, false])
})
