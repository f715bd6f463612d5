import { expect, test } from 'vitest'
import { faultFrom } from '../../../src/sandbox/faults.js'
import { ask, running } from './running.js'

const user = (name: string) => ({ email: `${name}@example.test`, firstName: name, lastName: 'New' })

test('the N-th request fails with the status, and only that one', async () => {
  const sandbox = await running({ faults: ['POST /users:2:503', 'GET /users/u_:*:429/2'] })
  const told = []
  for (const name of ['a', 'b', 'c']) told.push((await ask(sandbox, 'POST', '/users', user(name))).status)
  expect(told).toEqual([201, 503, 201])
  expect(sandbox.company.users.map((one) => one.firstName)).not.toContain('b')
  for (let turn = 0; turn < 2; turn += 1) {
    const { status, headers } = await ask(sandbox, 'GET', '/users/u_0001')
    expect([status, headers.get('retry-after')]).toEqual([429, '2'])
  }
  expect((await ask(sandbox, 'GET', '/users')).status).toBe(200)
})

test('a path may run on into the query: a look-up fails where a list does not', async () => {
  const sandbox = await running({ faults: ['GET /users?email=:*:500'] })
  expect((await ask(sandbox, 'GET', '/users?offset=0')).status).toBe(200)
  expect((await ask(sandbox, 'GET', '/users?email=ada@example.test')).status).toBe(500)
})

test('a cut before does nothing, a cut after leaves the user behind, and the client can tell neither', async () => {
  const sandbox = await running({ faults: ['POST /users:1:reset-before', 'POST /users:2:reset-after'] })
  for (const name of ['before', 'after']) {
    const failure = await ask(sandbox, 'POST', '/users', user(name)).catch((error: unknown) => error)
    expect(failure).toMatchObject({ message: 'fetch failed', cause: { code: 'ECONNRESET' } })
  }
  expect((await ask(sandbox, 'GET', '/users?email=before@example.test')).body).toEqual([])
  expect((await ask(sandbox, 'GET', '/users?email=after@example.test')).body).toMatchObject([{ firstName: 'after' }])
  expect(sandbox.stats().requests).toMatchObject({ 'POST reset': 2 })
})

test('a request that hangs is never answered and does nothing', async () => {
  const sandbox = await running({ faults: ['PUT /users:1:hang'] })
  const request = fetch(`${sandbox.url}/users/u_0001`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${sandbox.key}`, 'content-type': 'application/json' },
    body: '{"role":"admin"}',
    signal: AbortSignal.timeout(60),
  })
  await expect(request).rejects.toThrow('aborted')
  expect(sandbox.company.users[0]?.role).toBeNull()
})

test('html is a page in the place of an answer, and nothing is done', async () => {
  const sandbox = await running({ faults: ['DELETE /users/u_0001:1:html'] })
  const headers = { authorization: `Bearer ${sandbox.key}` }
  const response = await fetch(`${sandbox.url}/users/u_0001`, { method: 'DELETE', headers })
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html'])
  expect(await response.text()).toContain('<!doctype html>')
  expect(sandbox.company.users[0]?.active).toBe(true)
})

test('an ignored change is answered with the record as it was', async () => {
  const sandbox = await running({ faults: ['PUT /users:1:ignore'] })
  const change = { department: 'Navy' }
  expect(await ask(sandbox, 'PUT', '/users/u_0001', change)).toMatchObject({ status: 200, body: { department: null } })
  expect(await ask(sandbox, 'PUT', '/users/u_0001', change)).toMatchObject({ status: 200, body: change })
})

test('of two faults that are due at once the first counts, and both count the request', async () => {
  const sandbox = await running({ faults: ['GET /users:1:502', 'GET /users:1:504', 'GET /users:2:503'] })
  expect((await ask(sandbox, 'GET', '/users')).status).toBe(502)
  expect((await ask(sandbox, 'GET', '/users')).status).toBe(503)
  expect((await ask(sandbox, 'GET', '/users')).status).toBe(200)
})

test('a fault needs no key', async () => {
  const sandbox = await running({ faults: ['GET /users:1:502'] })
  expect((await fetch(`${sandbox.url}/users`)).status).toBe(502)
})

test.each([
  'post /users:1:503',
  'POST users:1:503',
  'POST /users:0:503',
  'POST /users:1',
  'POST /users:1:200',
  'POST /users:1:explode',
  'POST /users:1:ignore',
  'POST /users:1:hang/2',
])('"%s" is not a fault, and the message shows one', (text) => {
  expect(() => faultFrom(text)).toThrow('such as "POST /users:3:reset-after"')
})
