import { expect, test } from 'vitest'
import type { Values } from '../../../src/model/fields.js'
import type { PersonKey } from '../../../src/model/names.js'
import { differ, isListed, liveValue } from '../../../src/plan/differ.js'
import type { Pair } from '../../../src/plan/pairs.js'
import { settings } from '../../support/settings.js'
import { accountOf, charted } from '../../support/small-company.js'

function pairOf(desired: Values, applied: Values, live: Values): Pair {
  const person = charted('ann', null, desired)
  const user = accountOf('ann', null, live)
  return { person, user, applied: { ...person.values, ...applied }, how: 'bound', whose: { kind: 'own' } }
}

const sales = { department: 'Sales' }
const research = { department: 'Research' }
const legal = { department: 'Legal' }

test('what is equal has no difference', () => {
  expect(differ(pairOf(sales, research, sales), settings, new Map(), false)).toBeNull()
})

test.each([
  ['the chart changed: a change', research, sales, sales, { after: research, drift: [] }],
  ['the service changed: drift', sales, sales, research, { after: {}, drift: [{ kind: 'drift' }] }],
  ['both changed: a conflict', research, sales, legal, { after: {}, drift: [{ kind: 'conflict' }] }],
])('%s', (_, desired, applied, live, expected) => {
  expect(differ(pairOf(desired, applied, live), settings, new Map(), false)).toMatchObject(expected)
})

test('to revert makes a change of drift', () => {
  const { before, after, drift } = differ(pairOf(sales, sales, research), settings, new Map(), true) ?? {}
  expect([before, after, drift]).toEqual([research, sales, []])
})

test('of a leaver, only the address and the state of the account count', () => {
  const left = pairOf({ active: false, department: 'Research' }, { active: true }, {})
  expect(differ(left, settings, new Map(), false)?.after).toEqual({ active: false })
})

test('who comes back gets everything, drifted or not', () => {
  const back = pairOf({ active: true }, { active: false }, { active: false, ...research })
  expect(differ(back, settings, new Map(), false)?.after).toEqual({ active: true, ...sales })
})

test('a role is written only for those on the list', () => {
  const manage = { ...settings, manage: new Set([...settings.manage, 'role' as const]) }
  const pair = pairOf({ role: 'admin' }, { role: 'user' }, { role: 'user' })
  expect(differ(pair, manage, new Map(), false)).toMatchObject({ after: {}, unlisted: ['role'] })
  expect(isListed('role', 'ann' as PersonKey, { ...manage, admins: new Set(['ann' as PersonKey]) })).toBe(true)
})

test('a manager outside the chart is # and the id of the account', () => {
  const user = accountOf('ann', 'bot')
  expect(liveValue(user, 'manager', new Map())).toBe('#u-bot')
  expect(liveValue(user, 'manager', new Map([[accountOf('bot').id, 'bob' as PersonKey]]))).toBe('bob')
  expect(liveValue(accountOf('ann'), 'manager', new Map())).toBeNull()
})

test.each([
  ['as the service keeps it: no difference', 'Sales', 'Sales', 'sales', null],
  ['the chart changed: a change', 'Legal', 'Sales', 'sales', { after: { department: 'Legal' }, drift: [] }],
  ['the chart changed in form: a change', 'SALES', 'Sales', 'sales', { after: { department: 'SALES' }, drift: [] }],
  ['changed outside Git: drift', 'Sales', 'Sales', 'SALES', { after: {}, drift: [{ kind: 'drift', live: 'SALES' }] }],
])('a value in another form, %s', (_, desired, applied, live, expected) => {
  const pair = pairOf({ department: desired }, { department: applied }, { department: live })
  const { after = {}, drift = [] } =
    differ({ ...pair, shown: { department: 'sales' } }, settings, new Map(), false) ?? {}
  expect({ after, drift }).toMatchObject(expected ?? { after: {}, drift: [] })
})
