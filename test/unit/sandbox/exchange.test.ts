import { expect, test } from 'vitest'
import { ask, people, running } from './running.js'

test('a fault comes before the check of the key', async () => {
  const sandbox = await running({ faults: ['GET /users:1:503'] })
  const first = await fetch(`${sandbox.url}/users`)
  expect(first.status).toBe(503)
  expect((await fetch(`${sandbox.url}/users`)).status).toBe(401)
})

test.each([
  ['ignore', 200, true],
  ['undo', 200, true],
  ['denied', 404, false],
])('a write that meets "%s" is answered with %d; the user stays active: %s', async (kind, status, active) => {
  const sandbox = await running({ faults: [`PUT /users/u_0001:1:${kind}`] })
  expect((await ask(sandbox, 'PUT', '/users/u_0001', { active: false })).status).toBe(status)
  expect(sandbox.company.users[0]?.active).toBe(active)
})

test.each([
  ['reset-before', 0],
  ['reset-after', 1],
])('a request that ends in "%s" has made %d users', async (kind, made) => {
  const sandbox = await running({ faults: [`POST /users:1:${kind}`] })
  const newcomer = { email: 'new@example.test', firstName: 'New', lastName: 'User' }
  await expect(ask(sandbox, 'POST', '/users', newcomer)).rejects.toThrow('fetch failed')
  expect(sandbox.company.users).toHaveLength(people.length + made)
})

test('a page in the place of data is no JSON', async () => {
  const sandbox = await running({ faults: ['GET /users:1:html'] })
  const answer = await fetch(`${sandbox.url}/users`, { headers: { authorization: `Bearer ${sandbox.key}` } })
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html'])
  expect(await answer.text()).toContain('Please sign in')
})
