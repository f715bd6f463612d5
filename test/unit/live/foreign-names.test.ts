import { expect, test } from 'vitest'
import { v1 } from '../../../src/live/contracts/v1.js'
import { requireAsKnown } from '../../../src/live/read/as-known.js'
import { kindOf, problemsOf, requireSound } from '../../../src/live/read/decode.js'
import type { UserId } from '../../../src/model/names.js'
import { reach } from './http/loopback.js'

const jane = 'jane.email@acme.example'

test('an object whose keys are addresses is told without them', () => {
  expect(kindOf({ users: [], [jane]: {} })).toBe('an object with the keys "users", "(a name with an @)"')
  expect(kindOf({ ghopper: { id: 'u1' }, total: 1 })).toBe('an object with the keys "total", and 1 more')
  expect(problemsOf(v1, { id: 'u1', email: { [jane]: 1 }, active: true }).join()).not.toContain('jane')
})

test('a new name is told only where it can be the name of a field', () => {
  const user = { id: 'u1', [jane]: 'x', email2: 'y', emailer: { id: 'u2' }, active: true }
  const lost = (): void => requireSound(v1, [user], 'GET /users')
  expect(lost).toThrow('These are new: "(a name with an @)", "email2". ')
  const connection = { ...reach(9), shapes: { id: 'text', title: 'text' } }
  const listed = new Map([['u1' as UserId, { id: 'u1', [jane]: 'x' }]])
  expect(() => requireAsKnown(connection, listed)).toThrow('These are new: "(a name with an @)".')
})

test('a field counts as new only if contract.yaml can name it: else it would be new in each run', () => {
  const connection = { ...reach(9), shapes: { id: 'text' } }
  requireAsKnown(connection, new Map([['u1' as UserId, { id: 'u1', [jane]: 'x', 'cost.centre': 'y', title: 'z' }]]))
  expect([...connection.fresh]).toEqual(['title'])
})
