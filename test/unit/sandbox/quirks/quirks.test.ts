import { expect, test } from 'vitest'
import { madeUpCompany } from '../../../../src/sandbox/made-up.js'
import type { Sandbox } from '../../../../src/sandbox/server.js'
import { ask, people, running } from '../running.js'

const ids = (body: unknown): readonly string[] => (body as { id: string }[]).map((user) => user.id)
const ten = madeUpCompany(1, 10, { levels: 3 })

async function text(sandbox: Sandbox, path: string): Promise<Response> {
  return await fetch(sandbox.url + path, { headers: { authorization: `Bearer ${sandbox.key}` } })
}

test('fields are renamed, retyped, missing and empty in lists, single answers and answers to writes', async () => {
  const drift = { renames: ['email=mail'], retypes: ['active=text'], drops: ['lastName'], nulled: ['department'] }
  const sandbox = await running(drift)
  const odd = { mail: 'grace@example.test', active: 'true', department: null }
  const list = (await ask(sandbox, 'GET', '/users')).body as object[]
  expect(list[0]).toMatchObject(odd)
  for (const { body } of [
    await ask(sandbox, 'GET', '/users/u_0001'),
    await ask(sandbox, 'PUT', '/users/u_0001', { department: 'Navy' }),
  ]) {
    expect(body).toMatchObject(odd)
    expect(body).not.toHaveProperty('email')
    expect(body).not.toHaveProperty('lastName')
  }
  expect(sandbox.company.users[0]).toMatchObject({ department: 'Navy', lastName: 'Hopper', active: true })
})

test.each([
  ['id=number', { id: 1 }],
  ['id=list', { id: ['u_0001'] }],
  ['id=object', { id: { value: 'u_0001' } }],
  ['id=boolean', { id: true }],
  ['managerId=text', { managerId: 'null' }],
])('--retype %s shows %j', async (retype, shown) => {
  expect((await ask(await running({ retypes: [retype] }), 'GET', '/users/u_0001')).body).toMatchObject(shown)
})

test.each([
  ['data', { data: [{ id: 'u_0001' }, {}, {}] }],
  ['data.users', { data: { users: [{ id: 'u_0001' }, {}, {}] } }],
  ['by-id', { u_0001: { id: 'u_0001' }, u_0003: { id: 'u_0003' } }],
  ['list', [[{ id: 'u_0001' }, {}, {}]]],
])('--envelope %s wraps the list, on both contracts', async (envelope, shown) => {
  const sandbox = await running({ envelope, listInactive: 'yes' })
  for (const url of Object.values(sandbox.urls))
    expect((await ask({ ...sandbox, url }, 'GET', '/users')).body).toMatchObject(shown)
})

test('--envelope text puts JSON into a text', async () => {
  const { body } = await ask(await running({ envelope: 'text' }), 'GET', '/users/u_0001')
  expect(JSON.parse(body as string)).toMatchObject({ id: 'u_0001' })
})

test.each([
  ['list', [true, false, false]],
  ['one', [false, true, false]],
  ['write', [false, false, true]],
] as const)('drift on %s shows nowhere else', async (driftOn, expected) => {
  const sandbox = await running({ envelope: 'data', driftOn })
  const told = [
    await ask(sandbox, 'GET', '/users'),
    await ask(sandbox, 'GET', '/users/u_0001'),
    await ask(sandbox, 'PUT', '/users/u_0001', {}),
  ]
  expect(told.map(({ body }) => 'data' in (body as object))).toEqual(expected)
})

test('ids number: digits without quotes, more than JavaScript can tell apart, and each can be asked for', async () => {
  const sandbox = await running({ ids: 'number' })
  const list = await (await text(sandbox, '/users')).text()
  expect(list).toContain('"id":90071992547000000001,')
  expect(list).toContain('"managerId":90071992547000000001,')
  expect(new Set(ids(JSON.parse(list))).size).toBeLessThan(3)
  expect((await text(sandbox, '/users/90071992547000000002')).status).toBe(200)
})

test('errors may be text, a page, or nothing at all', async () => {
  const failure = async (errors: 'text' | 'html' | 'empty') => {
    const response = await text(await running({ errors }), '/users/nobody')
    return [response.status, response.headers.get('content-type'), await response.text()]
  }
  expect(await failure('text')).toEqual([404, 'text/plain', 'There is no user nobody.'])
  expect(await failure('html')).toEqual([404, 'text/html', expect.stringContaining('<p>There is no user nobody.')])
  expect(await failure('empty')).toEqual([404, null, ''])
})

test('a list may be half of it, nobody, or one user twice', async () => {
  expect(ids((await ask(await running({ list: 'half' }), 'GET', '/users')).body)).toEqual(['u_0001', 'u_0002'])
  expect((await ask(await running({ list: 'empty' }), 'GET', '/users')).body).toEqual([])
  const same = (await ask(await running({ duplicates: 'same' }), 'GET', '/users')).body as object[]
  expect(same[3]).toEqual(same[0])
  const other = (await ask(await running({ duplicates: 'different' }), 'GET', '/users')).body as object[]
  expect(other[3]).toEqual({ ...other[0], lastName: 'Hopper II' })
})

test('paging page, cursor and loop', async () => {
  const byPage = await running({ paging: 'page', pageSize: 4 }, ten)
  expect(ids((await ask(byPage, 'GET', '/users?page=3')).body)).toEqual(['u_0009', 'u_0010'])
  expect((await ask(byPage, 'GET', '/users?page=0')).status).toBe(400)
  const byCursor = await running({ paging: 'cursor', pageSize: 6 }, ten)
  const first = await ask(byCursor, 'GET', '/users')
  const next = /^<\/api\/v1(.*)>; rel="next"$/.exec(first.headers.get('link') ?? '')?.[1] ?? 'none'
  const second = await ask(byCursor, 'GET', next)
  expect([...ids(first.body), ...ids(second.body)]).toEqual(byCursor.company.users.map(({ id }) => id))
  expect(second.headers.has('link')).toBe(false)
  const loop = await running({ paging: 'loop', pageSize: 4 }, ten)
  expect(ids((await ask(loop, 'GET', '/users?offset=8')).body)).toEqual(['u_0001', 'u_0002', 'u_0003', 'u_0004'])
  const v2 = await running({ paging: 'offset', pageSize: 4 }, ten)
  expect(ids((await ask({ ...v2, url: v2.urls.v2 }, 'GET', '/users?offset=8')).body)).toHaveLength(2)
})

test('a parameter without a meaning is refused where the service looks', async () => {
  const sandbox = await running({ unknownParameters: 'refused', listInactive: 'request' })
  const status = async (query: string) => (await ask(sandbox, 'GET', `/users${query}`)).status
  expect(await Promise.all(['?offset=0&limit=5', '?includeInactive=true', '?page=1'].map(status))).toEqual([
    200, 200, 400,
  ])
  const other = await running({ unknownParameters: 'refused', listInactive: 'yes', userAgent: 'any' })
  expect((await ask({ ...other, url: other.urls.v2 }, 'GET', '/users?showLocked=true')).status).toBe(200)
  expect((await ask(other, 'GET', '/users?includeInactive=true')).status).toBe(400)
})

test('list-inactive request: on v1 inactive users are shown when they are asked for', async () => {
  const sandbox = await running({ listInactive: 'request' })
  expect(ids((await ask(sandbox, 'GET', '/users')).body)).toHaveLength(2)
  expect(ids((await ask(sandbox, 'GET', '/users?includeInactive=true')).body)).toHaveLength(3)
})

test('shift: the list moves on between two pages, so that somebody is missed and somebody comes twice', async () => {
  const sandbox = await running({ shift: 100, pageSize: 5 }, ten)
  const pages = [await ask(sandbox, 'GET', '/users'), await ask(sandbox, 'GET', '/users?offset=5')]
  const seen = pages.flatMap(({ body }) => ids(body))
  expect(seen).toHaveLength(10)
  expect(new Set(seen).size).toBe(9)
  expect((await ask(sandbox, 'GET', '/users/u_0001')).body).toMatchObject({ id: 'u_0001' })
})

test('lag: what was written is read later, by list, id and address alike', async () => {
  const sandbox = await running({ lag: 150 })
  const sent = { email: 'new@example.test', firstName: 'New', lastName: 'User' }
  expect((await ask(sandbox, 'POST', '/users', sent)).status).toBe(201)
  await ask(sandbox, 'PUT', '/users/u_0001', { department: 'Navy' })
  const seen = async () => [
    ids((await ask(sandbox, 'GET', '/users')).body).length,
    (await ask(sandbox, 'GET', '/users/u_0004')).status,
    ids((await ask(sandbox, 'GET', '/users?email=new@example.test')).body).length,
    ((await ask(sandbox, 'GET', '/users/u_0001')).body as { department: unknown }).department,
  ]
  expect(await seen()).toEqual([3, 404, 0, null])
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(await seen()).toEqual([4, 200, 1, 'Navy'])
})

test('echo none: a write is answered with an empty body', async () => {
  const sandbox = await running({ echo: 'none', envelope: 'data' }, people)
  const response = await fetch(`${sandbox.url}/users/u_0001`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${sandbox.key}`, 'content-type': 'application/json' },
    body: '{"department":"Navy"}',
  })
  expect([response.status, await response.text()]).toEqual([200, ''])
  expect(sandbox.company.users[0]?.department).toBe('Navy')
})
