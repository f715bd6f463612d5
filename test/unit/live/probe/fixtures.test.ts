import { expect, test } from 'vitest'
import { v1 } from '../../../../src/live/contracts/v1.js'
import { managerFor } from '../../../../src/live/probe/fixtures.js'

const users = [
  { id: 'u1', active: false, managerId: null },
  { id: 'u2', active: true, managerId: 'u3' },
  { id: 'u3', active: true, managerId: null },
]

test('the owner of the key is the manager of a probe, else somebody at the top, else anybody active', () => {
  expect(managerFor(v1, users, [{ name: 'owner', value: 'u9' as never, by: 'GET' }])).toBe('u9')
  expect(managerFor(v1, users, [])).toBe('u3')
  expect(managerFor(v1, users.slice(0, 2), [])).toBe('u2')
})

test('nobody inactive is asked for, and no id that is none', () => {
  expect(managerFor(v1, users.slice(0, 1), [])).toBeNull()
  expect(managerFor(v1, [{ id: '../x', active: true, managerId: null }], [])).toBeNull()
})
