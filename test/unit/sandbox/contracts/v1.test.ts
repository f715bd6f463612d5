import { expect, test } from 'vitest'
import { emptyCompany } from '../../../../src/sandbox/seed.js'
import { startSandbox } from '../../../../src/sandbox/server.js'
import { ask, people, refusal, running } from '../running.js'

test('the list is a bare array in the order of creation, with every field', async () => {
  const { body } = await ask(await running(), 'GET', '/users')
  expect(body).toEqual([
    {
      id: 'u_0001',
      email: 'grace@example.test',
      firstName: 'Grace',
      lastName: 'Hopper',
      role: null,
      department: null,
      managerId: null,
      active: true,
      title: 'Admiral',
    },
    expect.objectContaining({ id: 'u_0002', managerId: 'u_0001', active: true }),
    expect.objectContaining({ id: 'u_0003', managerId: 'u_0002', active: false }),
  ])
})

test('an address finds its user whatever its case, and nobody else', async () => {
  const sandbox = await running()
  expect((await ask(sandbox, 'GET', '/users?email=ALAN@example.test')).body).toMatchObject([{ id: 'u_0003' }])
  expect((await ask(sandbox, 'GET', '/users?email=alan@example')).body).toEqual([])
})

test('a user is created, read, changed and taken away, and fields nobody named stay', async () => {
  const sandbox = await running({}, emptyCompany())
  const sent = { email: 'new@example.test', firstName: 'Né', lastName: "O'Brien", location: { city: 'Łódź' } }
  const created = await ask(sandbox, 'POST', '/users', sent)
  expect(created.status).toBe(201)
  expect(created.body).toMatchObject({ ...sent, id: 'u_0001', active: true, managerId: null })
  expect((await ask(sandbox, 'PUT', '/users/u_0001', { department: 'Sales', id: 'u_0001' })).status).toBe(200)
  expect((await ask(sandbox, 'DELETE', '/users/u_0001')).body).toEqual({ success: true })
  expect((await ask(sandbox, 'GET', '/users/u_0001')).body).toMatchObject({
    ...sent,
    department: 'Sales',
    active: false,
  })
})

test.each([
  ['POST', '/users', { email: 'x@example.test', firstName: 'X' }, '422 missing_field'],
  ['POST', '/users', { email: 'x@example.test', firstName: ' ', lastName: 'Y' }, '422 missing_field'],
  ['POST', '/users', { email: 'none', firstName: 'X', lastName: 'Y' }, '422 invalid_field'],
  ['POST', '/users', { email: 'ALAN@example.test', firstName: 'X', lastName: 'Y' }, '409 duplicate_email'],
  [
    'POST',
    '/users',
    { email: 'x@example.test', firstName: 'X', lastName: 'Y', managerId: 'u9' },
    '422 unknown_manager',
  ],
  ['POST', '/users', { email: 'x@example.test', firstName: 'X', lastName: 'Y', active: 'no' }, '422 invalid_field'],
  ['POST', '/users', [], '400 bad_request'],
  ['POST', '/users', 'null', '400 bad_request'],
  ['POST', '/users', '{"email":', '400 bad_request'],
  ['PUT', '/users/u_0001', { managerId: 'u_0001' }, '422 loop'],
  ['PUT', '/users/u_0001', { managerId: 'u_0003' }, '422 loop'],
  ['PUT', '/users/u_0001', { managerId: '' }, '422 unknown_manager'],
  ['PUT', '/users/u_0001', { email: 'Ada@Example.test' }, '409 duplicate_email'],
  ['PUT', '/users/u_0001', { email: null }, '422 missing_field'],
  ['PUT', '/users/u_0001', { managerId: 7 }, '422 invalid_field'],
  ['PUT', '/users/u_0001', { id: 'u_0002' }, '422 fixed_field'],
  ['PUT', '/users/u_0001', '"text"', '400 bad_request'],
  ['PUT', '/users/nobody', { role: 'admin' }, '404 not_found'],
  ['GET', '/users/nobody', undefined, '404 not_found'],
  ['GET', '/users/%E0%A4%A', undefined, '404 not_found'],
  ['DELETE', '/users/nobody', undefined, '404 not_found'],
  ['GET', '/people', undefined, '404 not_found'],
  ['GET', '/users/', undefined, '404 not_found'],
  ['GET', '/users?offset=-1', undefined, '400 bad_request'],
  ['GET', '/users?limit=0', undefined, '400 bad_request'],
  ['PATCH', '/users/u_0001', { role: 'admin' }, '405 not_allowed'],
  ['PUT', '/users', {}, '405 not_allowed'],
])('%s %s with %j is refused: %s', async (method, path, body, no) => {
  const sandbox = await running()
  const before = JSON.stringify(sandbox.company.users)
  expect(await refusal(sandbox, method, path, body)).toBe(no)
  expect(JSON.stringify(sandbox.company.users)).toBe(before)
})

test('a wrong or missing key is a 401 in JSON, on every path of the API', async () => {
  const sandbox = await running()
  for (const headers of [{}, { authorization: 'Bearer other' }, { authorization: sandbox.key }]) {
    const response = await fetch(`${sandbox.url}/users`, { headers })
    expect(response.status).toBe(401)
    expect(await response.json()).toMatchObject({ error: { code: 'unauthorized' } })
  }
})

test('several keys may be taken, each as the same user', async () => {
  const sandbox = await running({ otherKeys: ['second', 'third'] })
  const asked = [sandbox.key, 'second', 'third', 'fourth'].map(
    async (key) => await fetch(`${sandbox.url}/users`, { headers: { authorization: `Bearer ${key}` } }),
  )
  expect((await Promise.all(asked)).map(({ status }) => status)).toEqual([200, 200, 200, 401])
})

test('a write that does not say it is JSON is a 415, and a character set behind it does no harm', async () => {
  const sandbox = await running()
  const put = (type: string) =>
    fetch(`${sandbox.url}/users/u_0001`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${sandbox.key}`, 'content-type': type },
      body: '{"role":"admin"}',
    })
  expect((await put('text/plain')).status).toBe(415)
  expect((await put('application/json; charset=UTF-8')).status).toBe(200)
})

test('a 405 says what the path takes', async () => {
  expect((await ask(await running(), 'DELETE', '/users')).headers.get('allow')).toBe('GET, POST')
})

test('a field named __proto__ is a field like any other', async () => {
  const sandbox = await running()
  const body = '{"__proto__":{"active":false,"polluted":1},"role":"user"}'
  expect((await ask(sandbox, 'PUT', '/users/u_0001', body)).status).toBe(200)
  const { body: shown } = await ask(sandbox, 'GET', '/users/u_0001')
  expect(Object.getOwnPropertyDescriptor(shown, '__proto__')?.value).toEqual({ active: false, polluted: 1 })
  expect(shown).toMatchObject({ active: true, role: 'user' })
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
})

test('an address that somebody gave up is free again, and a change of case is a change', async () => {
  const sandbox = await running()
  await ask(sandbox, 'PUT', '/users/u_0001', { email: 'Hopper@example.test' })
  await ask(sandbox, 'PUT', '/users/u_0001', { email: 'HOPPER@example.test' })
  expect((await ask(sandbox, 'PUT', '/users/u_0002', { email: 'grace@example.test' })).status).toBe(200)
  expect(sandbox.company.users.map((user) => user.email)).toEqual([
    'HOPPER@example.test',
    'grace@example.test',
    'alan@example.test',
  ])
})

test('the side door shows the raw records and counts, and lets a person edit without a key', async () => {
  const sandbox = await running({ nulls: 'omit', put: 'replace' })
  const door = new URL('/__sandbox/', sandbox.url)
  await ask(sandbox, 'GET', '/users')
  const edit = (body: unknown) =>
    fetch(new URL('edit', door), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  expect((await edit({ id: 'u_0001', fields: { department: 'Navy' } })).status).toBe(200)
  expect((await edit({ id: 'u_0001', fields: { managerId: 'u_0003' } })).status).toBe(422)
  expect((await edit({ id: 'u_0001' })).status).toBe(400)
  const users = await (await fetch(new URL('users', door))).json()
  expect(users).toEqual(sandbox.company.users)
  expect(users).toMatchObject([{ title: 'Admiral', department: 'Navy', managerId: null }, {}, {}])
  const stats = await (await fetch(new URL('stats', door))).json()
  expect(stats).toEqual(sandbox.stats())
  expect(stats).toMatchObject({ requests: { 'GET 200': 1 }, methods: { GET: 1 }, mostInFlight: 1 })
})

test('the most requests open at once and the bytes of bodies are counted', async () => {
  const sandbox = await running({ latency: 1_000 })
  const told = await Promise.all([1, 2, 3, 4].map(() => ask(sandbox, 'GET', '/users/u_0001')))
  await ask(sandbox, 'PUT', '/users/u_0001', '{}')
  expect(sandbox.stats()).toEqual({
    requests: { 'GET 200': 4, 'PUT 200': 1 },
    methods: { GET: 4, PUT: 1 },
    paths: { 'GET /api/v1/users/{id}': 4, 'PUT /api/v1/users/{id}': 1 },
    mails: 0,
    mostInFlight: 4,
    bytesReceived: 2,
    bytesSent: 5 * JSON.stringify(told[0]?.body).length,
  })
})

test('a body too large for one user ends the connection and the service goes on', async () => {
  const sandbox = await running()
  await expect(ask(sandbox, 'PUT', '/users/u_0001', { title: 'x'.repeat(3_000_000) })).rejects.toThrow('fetch failed')
  expect((await ask(sandbox, 'GET', '/users')).status).toBe(200)
})

test('a client that goes away before the answer does no harm', async () => {
  const sandbox = await running({ latency: 20 })
  const headers = { authorization: `Bearer ${sandbox.key}` }
  await expect(fetch(`${sandbox.url}/users`, { headers, signal: AbortSignal.timeout(5) })).rejects.toThrow('aborted')
  expect(await ask(sandbox, 'GET', '/users')).toMatchObject({
    status: 200,
    body: people.map(({ email }) => ({ email })),
  })
})

test('closing cuts what is open, and a port that is taken is said in one sentence', async () => {
  const sandbox = await running({ faults: ['GET /users:1:hang'] })
  const hanging = ask(sandbox, 'GET', '/users').catch(String)
  while (sandbox.stats().requests['GET hang'] !== 1) await new Promise((resolve) => setTimeout(resolve, 5))
  const again = startSandbox([], sandbox.company.switches, Number(new URL(sandbox.url).port), Date.now)
  await expect(again).rejects.toThrow(/cannot listen on port \d+: it is taken/)
  await sandbox.close()
  expect(await hanging).toContain('fetch failed')
})
