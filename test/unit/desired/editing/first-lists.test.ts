import { expect, test } from 'vitest'
import { firstLists } from '../../../../src/desired/editing/first-lists.js'
import { personRecords } from '../../../../src/desired/editing/from-live.js'
import type { UserId } from '../../../../src/model/names.js'
import type { User } from '../../../../src/model/people.js'

const user = (name: string, more: User['values']): User => ({
  id: `u-${name}` as UserId,
  values: { email: `${name}@acme.example`, firstName: name, lastName: 'X', active: true, ...more },
})
const users = [
  user('ann', { department: 'Sales', role: 'admin' }),
  user('ben', { department: 'People', role: 'user' }),
  user('cy', { department: 'Sales', role: 'admin', active: false }),
  user('', { department: 'Nowhere', role: 'admin' }),
]
const made = personRecords(users, { bound: new Map(), keyOf: new Map(), keys: new Set() }, 'org', false)
const nobody = { id: null, email: null }

test('the lists have what the chart has: its departments, its active admins, and the owner of the key', () => {
  expect(firstLists(users, made, { id: 'u-ben' as UserId, email: null })).toEqual({
    departments: ['People', 'Sales'],
    admins: ['ann.x'],
    protected: ['ben.x'],
  })
})

test('the owner is known by id or by address, and may be outside the chart', () => {
  const owner = (one: typeof nobody | { id: UserId | null; email: string | null }) =>
    firstLists(users, made, one).protected
  expect(owner({ id: null, email: 'ANN@acme.example' })).toEqual(['ann.x'])
  expect(owner({ id: 'u-' as UserId, email: 'ann@acme.example' })).toEqual([])
  expect(owner(nobody)).toEqual([])
})
