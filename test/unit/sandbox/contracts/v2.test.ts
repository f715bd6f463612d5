import { expect, test } from 'vitest'
import type { Seed } from '../../../../src/sandbox/records.js'
import type { Sandbox } from '../../../../src/sandbox/server.js'
import type { Switches } from '../../../../src/sandbox/switches.js'
import { ask, people, refusal, running } from '../running.js'

const seeds: readonly Seed[] = [
  { ...people[0], role: 'admin' },
  ...people.slice(1),
  { email: 'guest@other.test', firstName: 'Gus', lastName: 'Guest', isGuest: true, externalSystemId: 'E-7' },
] as readonly Seed[]

/** The same service, asked by contract v2. */
async function v2(switches: Partial<Switches> = {}, users = seeds): Promise<Sandbox> {
  const sandbox = await running(switches, users)
  return { ...sandbox, url: sandbox.urls.v2 }
}

const newcomer = (name: string) => ({ firstName: name, lastName: 'New', email: `${name}@example.test` })
const ids = (body: unknown): readonly string[] => (body as { id: string }[]).map((user) => user.id)

test('the list is a bare array, where inactive users and guests are shown on request', async () => {
  const sandbox = await v2()
  expect((await ask(sandbox, 'GET', '/users?limit=1&offset=1')).body).toEqual([
    {
      id: 'u_0001',
      firstName: 'Grace',
      lastName: 'Hopper',
      name: 'Grace Hopper',
      email: 'grace@example.test',
      loginname: 'grace@example.test',
      department: null,
      role: 'Admiral',
      managerId: null,
      isActive: true,
      isPlaceholder: false,
      isGuest: false,
      isAdmin: true,
      isHR: false,
    },
    expect.objectContaining({ id: 'u_0002', managerId: 'u_0001', isActive: true, isAdmin: false, role: null }),
  ])
  expect(ids((await ask(sandbox, 'GET', '/users?showLocked=true')).body)).toEqual(['u_0001', 'u_0002', 'u_0003'])
  expect(ids((await ask(sandbox, 'GET', '/users?showLocked=true&includeGuests=true')).body)).toHaveLength(4)
  expect(ids((await ask(sandbox, 'GET', '/users?managerId=u_0001')).body)).toEqual(['u_0002'])
})

test('the light calls show ten fields, and find by login and by an id of ours', async () => {
  const sandbox = await v2()
  const [first] = (await ask(sandbox, 'GET', '/users/medium')).body as object[]
  expect(Object.keys(first ?? {})).toHaveLength(10)
  expect(await ask(sandbox, 'GET', '/users/medium/by-login?loginname=ALAN@example.test')).toMatchObject({
    status: 200,
    body: { id: 'u_0003', loginname: 'alan@example.test', isActive: false },
  })
  expect(await refusal(sandbox, 'GET', '/users/medium/by-login?loginname=alan')).toBe('404 not_found')
  expect(await refusal(sandbox, 'GET', '/users/medium/by-login')).toBe('400 bad_request')
  expect((await ask(sandbox, 'GET', '/users/medium/by-external-system-id/E-7')).body).toMatchObject({ id: 'u_0004' })
  expect(await refusal(sandbox, 'GET', '/users/medium/by-external-system-id/E-8')).toBe('404 not_found')
})

test('users/me is the owner of the key, with the company and what another system owns there', async () => {
  const me = async (switches: Partial<Switches>, users = seeds) =>
    (await ask(await v2(switches, users), 'GET', '/users/me')).body
  expect(await me({})).toMatchObject({
    id: 'u_0001',
    isAdmin: true,
    company: {
      id: 'c_0001',
      companySettings: { synchronizedFromExternalSystem: false, managerSynchronizedFromExternalSystem: false },
    },
  })
  expect(await me({ owner: 'ada@example.test', companyId: 'c_7', sync: 'profile' })).toMatchObject({
    loginname: 'ada@example.test',
    isAdmin: false,
    company: {
      id: 'c_7',
      companySettings: { synchronizedFromExternalSystem: true, managerSynchronizedFromExternalSystem: false },
    },
  })
  expect(await me({ sync: 'both' }, [])).toMatchObject({
    id: 'vendor',
    company: { companySettings: { managerSynchronizedFromExternalSystem: true } },
  })
})

test('an invitation makes users in the order sent, counts the mails and sends none, and v1 shows the same company', async () => {
  const sandbox = await v2()
  const sent = [{ ...newcomer('a'), managerId: 'u_0002', department: 'Sales' }, newcomer('b')]
  const { status, body } = await ask(sandbox, 'POST', '/users/invite', sent)
  expect(status).toBe(201)
  expect(body).toMatchObject([
    { id: 'u_0005', firstName: 'a', managerId: 'u_0002', department: 'Sales', isActive: true, isAdmin: false },
    { id: 'u_0006', firstName: 'b' },
  ])
  expect(sandbox.stats()).toMatchObject({ mails: 2, paths: { 'POST /api/v2/users/invite': 1 } })
  const v1 = { ...sandbox, url: sandbox.urls.v1 }
  expect((await ask(v1, 'GET', '/users/u_0005')).body).toMatchObject({ email: 'a@example.test', managerId: 'u_0002' })
})

test('one who is refused refuses all of an invitation, or is left out of it', async () => {
  const sent = [newcomer('a'), { ...newcomer('b'), email: 'ADA@example.test' }, newcomer('c')]
  const whole = await v2({ inviteMail: 'never' })
  expect(await refusal(whole, 'POST', '/users/invite', sent)).toBe('409 duplicate_email')
  expect(whole.company.users).toHaveLength(4)
  expect((await ask(whole, 'POST', '/users/invite', [sent[0]])).status).toBe(201)
  expect(whole.stats().mails).toBe(0)
  const part = await v2({ batch: 'part' })
  expect((await ask(part, 'POST', '/users/invite', sent)).body).toMatchObject([{ firstName: 'a' }, { firstName: 'c' }])
  expect(part.stats().mails).toBe(2)
})

test.each([
  ['POST', '/users/invite', newcomer('a'), '400 bad_request'],
  ['POST', '/users/invite', [1], '400 bad_request'],
  ['POST', '/users/invite', [newcomer('a'), newcomer('b'), newcomer('c')], '400 too_many'],
  ['POST', '/users/invite', [{ ...newcomer('a'), managerId: 'u9' }], '422 unknown_manager'],
  ['POST', '/users/invite', [{ firstName: 'a', lastName: 'b' }], '422 missing_field'],
  ['PUT', '/users/u_0001', { email: 'ada@example.test' }, '409 duplicate_email'],
  ['PUT', '/users/u_0001', { firstName: '' }, '422 missing_field'],
  ['PUT', '/users/u_0001', { id: 'u_0002' }, '422 fixed_field'],
  ['PUT', '/users/u_0001/manager?managerId=u_0003', undefined, '422 loop'],
  ['PUT', '/users/u_0001/manager?managerId=u_0001', undefined, '422 loop'],
  ['PUT', '/users/u_0003/manager?managerId=u9', undefined, '422 unknown_manager'],
  ['PUT', '/users/u_0003/manager?managerId=', undefined, '422 unknown_manager'],
  ['PUT', '/users/u_0003/manager?managerId=null', undefined, '422 unknown_manager'],
  ['PUT', '/users/u9/manager?managerId=u_0001', undefined, '404 not_found'],
  ['PUT', '/users/u_0001/roles', { isAdmin: 'no' }, '422 invalid_field'],
  ['PUT', '/users/u_0001/roles', { isAdmin: false }, '422 last_super_user'],
  ['POST', '/users/roles/lock', ['u_0002', 'u_0001'], '422 last_super_user'],
  ['POST', '/users/roles/lock', ['u_0002', 'u9'], '404 not_found'],
  ['POST', '/users/roles/lock', { id: 'u_0002' }, '400 bad_request'],
  ['POST', '/users/roles/unlock', ['u_0003', 'u9'], '404 not_found'],
  ['POST', '/users', newcomer('a'), '405 not_allowed'],
  ['PATCH', '/users/u_0001', { firstName: 'G' }, '405 not_allowed'],
  ['POST', '/users/mail/welcome-all', [], '404 not_found'],
  ['POST', '/users/merge/u_0001/u_0002', {}, '404 not_found'],
])('v2 refuses %s %s with %j: %s', async (method, path, body, no) => {
  const sandbox = await v2({ batchSize: 2 })
  const before = JSON.stringify(sandbox.company.users)
  expect(await refusal(sandbox, method, path, body)).toBe(no)
  expect(JSON.stringify(sandbox.company.users)).toBe(before)
})

test('profile, manager and roles are calls of their own: none touches what belongs to another', async () => {
  const sandbox = await v2({ put: 'replace' })
  const sent = { firstName: 'Ada', lastName: 'King', email: 'ada@example.test', role: 'Countess' }
  const stray = { managerId: null, isActive: false, isAdmin: true, loginname: 'x', name: 'x' }
  expect((await ask(sandbox, 'PUT', '/users/u_0002', { ...sent, ...stray })).body).toMatchObject({
    ...sent,
    name: 'Ada King',
    managerId: 'u_0001',
    isActive: true,
    isAdmin: false,
  })
  expect((await ask(sandbox, 'PUT', '/users/u_0002/roles', { isAdmin: true })).body).toMatchObject({ isAdmin: true })
  expect((await ask(sandbox, 'PUT', '/users/u_0002/manager')).body).toMatchObject({ managerId: null })
  expect((await ask(sandbox, 'PUT', '/users/u_0002/manager?managerId=u_0001')).body).toMatchObject({
    role: 'Countess',
    isAdmin: true,
    managerId: 'u_0001',
  })
  await ask(sandbox, 'PUT', '/users/u_0002/roles', { isHR: false })
  expect((await ask(sandbox, 'GET', '/users/u_0002')).body).toMatchObject({ isAdmin: true, isHR: false })
})

test.each([
  ['null', '?managerId=null'],
  ['empty', '?managerId='],
] as const)('clear-manager %s: a manager is taken away by %s, and leaving it out is refused', async (way, query) => {
  const sandbox = await v2({ clearManager: way })
  expect(await refusal(sandbox, 'PUT', '/users/u_0002/manager')).toBe('422 unknown_manager')
  expect((await ask(sandbox, 'PUT', `/users/u_0002/manager${query}`)).body).toMatchObject({ managerId: null })
})

test('lock and unlock answer with the ids that were done, done before or not, or with a part of them', async () => {
  const sandbox = await v2({ batch: 'part' })
  expect((await ask(sandbox, 'POST', '/users/roles/lock', ['u_0003', 'u9', 'u_0001', 'u_0002'])).body).toEqual([
    'u_0003',
    'u_0002',
  ])
  expect(sandbox.company.users.map((user) => user.active)).toEqual([true, false, false, true])
  expect((await ask(sandbox, 'POST', '/users/roles/unlock', ['u_0003'])).body).toEqual(['u_0003'])
  expect(sandbox.company.users[2]?.active).toBe(true)
})

test('without a User-Agent v2 answers 403, and v1 answers; each can be otherwise', async () => {
  const status = async (url: string, key: string): Promise<number> =>
    (await fetch(`${url}/users`, { headers: { authorization: `Bearer ${key}`, 'user-agent': '' } })).status
  const usual = await running()
  expect([await status(usual.urls.v1, usual.key), await status(usual.urls.v2, usual.key)]).toEqual([200, 403])
  const any = await running({ userAgent: 'any' })
  expect(await status(any.urls.v2, any.key)).toBe(200)
})

test('a contract that is off answers 404 to everything, and the url is that of one that answers', async () => {
  const only = await running({ contract: 'v2' })
  expect(only.url).toBe(only.urls.v2)
  expect(await refusal({ ...only, url: only.urls.v1 }, 'GET', '/users')).toBe('404 not_found')
  const first = await running({ contract: 'v1' })
  expect(await refusal({ ...first, url: first.urls.v2 }, 'GET', '/users/me')).toBe('404 not_found')
  expect((await ask(first, 'GET', '/users')).status).toBe(200)
})

test('faults, undo and ignore too, work on the calls of v2', async () => {
  const sandbox = await v2({ faults: ['PUT /users/u_0002/manager:1:ignore', 'PUT /users/u_0002/manager:2:undo'] })
  expect((await ask(sandbox, 'PUT', '/users/u_0002/manager')).body).toMatchObject({ managerId: 'u_0001' })
  expect((await ask(sandbox, 'PUT', '/users/u_0002/manager')).body).toMatchObject({ managerId: null })
  expect(sandbox.company.users[1]?.managerId).toBe('u_0001')
})

test('every write is recorded with its body and what came of it, reading never', async () => {
  const sandbox = await v2()
  await ask(sandbox, 'GET', '/users/me')
  await ask(sandbox, 'POST', '/users/roles/lock', ['u_0002'])
  await ask(sandbox, 'PUT', '/users/u9/manager?managerId=u_0001')
  const writes = [
    { method: 'POST', path: '/api/v2/users/roles/lock', body: '["u_0002"]', result: '200' },
    { method: 'PUT', path: '/api/v2/users/u9/manager?managerId=u_0001', body: '', result: '404' },
  ]
  expect(sandbox.writes()).toEqual(writes)
  expect(await (await fetch(new URL('/__sandbox/writes', sandbox.url))).json()).toEqual(writes)
  expect(sandbox.stats().paths).toEqual({
    'GET /api/v2/users/me': 1,
    'POST /api/v2/users/roles/lock': 1,
    'PUT /api/v2/users/{id}/manager': 1,
  })
})
