import { hostname, userInfo } from 'node:os'
import { expect, test } from 'vitest'
import { thisMachine } from '../../../src/host/machine.js'

test('a machine has one name, which begins with that of its network and tells this boot from others', () => {
  const { name, user } = thisMachine()
  expect(name.split('/')[0]).toBe(hostname())
  expect(name).not.toMatch(/\s/)
  expect(thisMachine().name).toBe(name)
  expect(user).toBe(`${userInfo().username} on ${hostname()}`)
})
