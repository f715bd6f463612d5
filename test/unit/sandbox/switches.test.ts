import { expect, test } from 'vitest'
import { madeUpCompany } from '../../../src/sandbox/made-up.js'
import { ask, refusal, running } from './running.js'

const newcomer = { email: 'new@example.test', firstName: 'New', lastName: 'User' }
const ids = (body: unknown): readonly string[] => (body as { id: string }[]).map((user) => user.id)

test('pages begin at offset and never hold more than the page size', async () => {
  const sandbox = await running({ pageSize: 4 }, madeUpCompany(1, 10, { levels: 3 }))
  const page = async (query: string) => ids((await ask(sandbox, 'GET', `/users${query}`)).body)
  expect(await page('')).toEqual(['u_0001', 'u_0002', 'u_0003', 'u_0004'])
  expect(await page('?offset=4&limit=1000')).toEqual(['u_0005', 'u_0006', 'u_0007', 'u_0008'])
  expect(await page('?offset=8')).toEqual(['u_0009', 'u_0010'])
  expect(await page('?offset=2&limit=1')).toEqual(['u_0003'])
  expect(await page('?offset=10')).toEqual([])
})

test('paging ignored: every answer is the whole list', async () => {
  const sandbox = await running({ pageSize: 4, paging: 'ignored' }, madeUpCompany(1, 10, { levels: 3 }))
  expect(ids((await ask(sandbox, 'GET', '/users?offset=8&limit=2')).body)).toHaveLength(10)
  expect(ids((await ask(sandbox, 'GET', '/users?offset=none')).body)).toHaveLength(10)
})

test('latency is waited before each answer', async () => {
  const sandbox = await running({ latency: 60 })
  const start = performance.now()
  await ask(sandbox, 'GET', '/users')
  expect(performance.now() - start).toBeGreaterThan(55)
})

test('vendor ids are 22 signs, some with a hyphen first, and can be asked for', async () => {
  const sandbox = await running({ ids: 'vendor', pageSize: 500 }, madeUpCompany(1, 500, { levels: 4 }))
  const found = ids((await ask(sandbox, 'GET', '/users')).body)
  expect(new Set(found).size).toBe(500)
  expect(found.every((id) => /^[A-Za-z0-9*-]{22}$/.test(id))).toBe(true)
  const odd = found.find((id) => id.startsWith('-')) ?? 'none'
  expect((await ask(sandbox, 'GET', `/users/${encodeURIComponent(odd)}`)).body).toMatchObject({ id: odd })
})

test('numeric ids are text that no number can hold', async () => {
  const [first] = ids((await ask(await running({ ids: 'numeric-text' }), 'GET', '/users')).body)
  expect(first).toMatch(/^\d+$/)
  expect(String(Number(first))).not.toBe(first)
})

test('require-manager no: an unknown manager is kept, and a loop that it would close is still refused', async () => {
  const sandbox = await running({ requireManager: 'no' })
  expect((await ask(sandbox, 'PUT', '/users/u_0001', { managerId: 'u_0004' })).body).toMatchObject({
    managerId: 'u_0004',
  })
  expect(await refusal(sandbox, 'POST', '/users', { ...newcomer, managerId: 'u_0002' })).toBe('422 loop')
})

test('put replace: what is not sent is emptied, and names and address must be sent', async () => {
  const sandbox = await running({ put: 'replace' })
  expect(await refusal(sandbox, 'PUT', '/users/u_0001', { department: 'Navy' })).toBe('422 missing_field')
  const sent = { email: 'alan@example.test', firstName: 'Alan', lastName: 'Turing', department: 'Maths' }
  const { body } = await ask(sandbox, 'PUT', '/users/u_0003', sent)
  expect(body).toEqual({ id: 'u_0003', ...sent, role: null, managerId: null, active: true })
  const { title, ...rest } = (await ask(sandbox, 'GET', '/users/u_0001')).body as Record<string, unknown>
  expect(title).toBe('Admiral')
  await ask(sandbox, 'PUT', '/users/u_0001', rest)
  expect((await ask(sandbox, 'GET', '/users/u_0001')).body).not.toHaveProperty('title')
})

test('put replace: taking a user away empties nothing', async () => {
  const sandbox = await running({ put: 'replace' })
  await ask(sandbox, 'DELETE', '/users/u_0001')
  expect(sandbox.company.users[0]).toMatchObject({ firstName: 'Grace', title: 'Admiral', active: false })
})

test('list-inactive no: a list hides the inactive at once, a look-up by address or id does not', async () => {
  const sandbox = await running({ listInactive: 'no' })
  expect(ids((await ask(sandbox, 'GET', '/users')).body)).toEqual(['u_0001', 'u_0002'])
  await ask(sandbox, 'PUT', '/users/u_0002', { active: false })
  expect(ids((await ask(sandbox, 'GET', '/users')).body)).toEqual(['u_0001'])
  expect(ids((await ask(sandbox, 'GET', '/users?email=alan@example.test')).body)).toEqual(['u_0003'])
  expect((await ask(sandbox, 'GET', '/users/u_0003')).status).toBe(200)
})

test('list-fields brief: a list shows the five fields of the example, one user shows everything', async () => {
  const sandbox = await running({ listFields: 'brief' })
  const { body } = await ask(sandbox, 'GET', '/users?email=ada@example.test')
  const example = { id: 'u_0002', email: 'ada@example.test', firstName: 'Ada', lastName: "O'Lovelace", active: true }
  expect(body).toEqual([example])
  expect((await ask(sandbox, 'GET', '/users/u_0002')).body).toMatchObject({ ...example, managerId: 'u_0001' })
})

test('echo brief: the answers to writes are those of the API document', async () => {
  const sandbox = await running({ echo: 'brief' }, [])
  expect((await ask(sandbox, 'POST', '/users', newcomer)).body).toEqual({ id: 'u_0001', ...newcomer, active: true })
  const { body } = await ask(sandbox, 'PUT', '/users/u_0001', { department: 'Engineering' })
  expect(body).toEqual({ id: 'u_0001', email: newcomer.email, department: 'Engineering' })
})

test('nulls omit: what is empty is not there', async () => {
  const sandbox = await running({ nulls: 'omit' })
  const { body } = await ask(sandbox, 'GET', '/users/u_0001')
  expect(Object.keys(body as object)).toEqual(['id', 'email', 'firstName', 'lastName', 'active', 'title'])
})
