import { expect, test } from 'vitest'
import { v2 } from '../../../../src/live/contracts/v2.js'
import { assumedFacts, type Facts } from '../../../../src/model/facts.js'
import type { Values } from '../../../../src/model/fields.js'
import type { UserId } from '../../../../src/model/names.js'

const whole = { email: 'a@x', firstName: 'A', lastName: null, department: 'Sales', title: 'Dr' }

function calls(after: Values, facts: Partial<Facts> = {}) {
  return v2.lower(after).map((step) => step.call('u1' as UserId, whole, after, { ...assumedFacts('v2'), ...facts }))
}
const probed = <T>(value: T) => ({ value, evidence: 'probed' }) as const

test('each part is a call of its own: an unlock comes first, a lock last', () => {
  const all = { email: 'b@x', manager: 'u2', role: 'admin' } as const
  expect(calls({ ...all, active: true }).map((call) => call?.operation)).toEqual([
    'unlock',
    'update',
    'manager',
    'roles',
  ])
  expect(calls({ ...all, active: false }).map((call) => call?.operation)).toEqual([
    'update',
    'manager',
    'roles',
    'lock',
  ])
})

test('a profile is sent whole, and nothing beside it', () => {
  expect(calls({ department: 'Legal' })[0]?.body).toEqual({
    email: 'a@x',
    firstName: 'A',
    lastName: null,
    department: 'Sales',
  })
})

test('a manager is cleared in the way that is known, or not', () => {
  expect(calls({ manager: null })[0]).toEqual({ operation: 'manager', id: 'u1' })
  expect(calls({ manager: null }, { clearManager: probed('null') })[0]).toMatchObject({ query: { managerId: 'null' } })
  expect(calls({ manager: null }, { clearManager: probed('unsupported') })).toEqual([null])
  expect(calls({ department: null }, { clearText: probed('unsupported') })).toEqual([null])
})

test('a role is admin or user, and no other can be written', () => {
  expect([calls({ role: 'user' })[0]?.body, calls({ role: 'coach' })[0]]).toEqual([{ isAdmin: false }, null])
  expect([v2.toOurs('role', true), v2.toTheirs('role', 'user'), v2.toOurs('email', true)]).toEqual([
    'admin',
    false,
    true,
  ])
})

test('guests and placeholders are set aside', () => {
  expect([{ isGuest: true }, { isPlaceholder: true }, { isGuest: 'true' }].map((raw) => v2.setAside(raw))).toEqual([
    'a guest',
    'a placeholder',
    null,
  ])
})
