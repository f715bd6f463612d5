import nock from 'nock'
import { inspect } from 'node:util'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { connect, disconnect } from '../../../../src/live/connection.js'
import { observe } from '../../../../src/live/read/observe.js'
import { openWriter } from '../../../../src/live/write/writer.js'
import { v1 } from '../../../../src/live/contracts/v1.js'
import { nothingKnown } from './loopback.js'
import { nockGateway } from '../../../support/nock-gateway.js'
import type { Connection } from '../../../../src/live/connection.js'
import type { Expected } from '../../../../src/live/read/observe.js'
import type { Operation } from '../../../../src/live/contracts/contract.js'
import type { UserId } from '../../../../src/model/names.js'
import type { Gateway } from '../../../support/nock-gateway.js'
import { leaping } from '../../../support/leaping.js'

// The answers below are the examples of the API document, partial as they are there.
const origin = 'https://www.small-improvements.com'
const base = '/api/v1'
const key = 'SIKEY_0123456789abcdefghijABCDEFGHIJ'
const jane = { id: 'u1', email: 'jane@acme.example', firstName: 'Jane', lastName: 'Doe', active: true }
const id = 'u1' as UserId

const emailKnown: Expected = { ...nothingKnown, manage: new Set(['email']) }

let gateway: Gateway
let connection: Connection
let waits: number[]

function open(): Connection {
  waits = []
  const shared = { key, maxInFlight: 4, userAgent: 'espalier/test', random: () => 0.5 }
  return connect({ ...shared, baseUrl: origin + base, ...leaping((ms) => waits.push(ms)), connect: gateway.connect })
}

beforeAll(async () => {
  gateway = await nockGateway()
  nock.disableNetConnect()
  nock.enableNetConnect('127.0.0.1')
})
afterAll(async () => {
  await gateway.close()
  nock.enableNetConnect()
  nock.restore()
})
beforeEach(() => {
  connection = open()
})
afterEach(async () => {
  await disconnect(connection)
  nock.cleanAll()
})

const service = () => nock(origin, { reqheaders: { authorization: `Bearer ${key}` } })
const list = (offset: number) =>
  service()
    .get(`${base}/users`)
    .query({ limit: '100', offset: String(offset) })

describe('the examples of the API document', () => {
  it('lists users', async () => {
    list(0).reply(200, [jane])
    list(1).reply(200, [])
    const { live } = await observe(connection, emailKnown)
    expect([...live.users.values()]).toEqual([
      {
        id: 'u1',
        values: {
          email: 'jane@acme.example',
          firstName: 'Jane',
          lastName: 'Doe',
          department: null,
          role: null,
          manager: null,
          active: true,
        },
      },
    ])
    expect(gateway.refusals).toEqual([])
  })

  it('asks for each user alone when the list does not show a managed field', async () => {
    list(0).reply(200, [jane])
    list(1).reply(200, [])
    service().get(`${base}/users/u1`).reply(200, { id: 'u1', email: jane.email, department: 'Sales', managerId: 'u9' })
    const { live } = await observe(connection, {
      ...nothingKnown,
      manage: new Set(['department', 'manager', 'active']),
    })
    expect(live.users.get(id)?.values).toMatchObject({ department: 'Sales', manager: 'u9', active: true })
  })

  it('creates a user, and reads what the answer does not show', async () => {
    const values = {
      email: 'new@acme.example',
      firstName: 'New',
      lastName: 'User',
      department: 'Sales',
      manager: 'u1',
      active: true,
    }
    const body = { email: 'new@acme.example', firstName: 'New', lastName: 'User', department: 'Sales', managerId: 'u1' }
    service().post(`${base}/users`, body).reply(201, { id: 'u2', email: 'new@acme.example', active: true })
    service()
      .get(`${base}/users/u2`)
      .reply(200, { id: 'u2', ...body })
    const reply = await openWriter(connection, new Map()).create({ ...values, role: null })
    expect(reply).toEqual({ kind: 'done', user: { id: 'u2', values: { ...values, role: null } } })
  })

  it('updates a user by sending the whole record, and confirms by reading', async () => {
    list(0).reply(200, [{ ...jane, department: 'Sales', title: 'Dr' }])
    list(1).reply(200, [])
    const { records } = await observe(connection, emailKnown)
    const alone = { id: 'u1', email: jane.email, firstName: 'Jane', lastName: 'Doe' }
    service().get(`${base}/users/u1`).reply(200, alone)
    const sent = {
      email: jane.email,
      firstName: 'Jane',
      lastName: 'Doe',
      active: true,
      department: 'Research',
      title: 'Dr',
    }
    service().put(`${base}/users/u1`, sent).reply(200, { id: 'u1', email: jane.email, department: 'Research' })
    service().get(`${base}/users/u1`).reply(200, alone)
    service()
      .get(`${base}/users`)
      .query({ email: jane.email })
      .reply(200, [{ id: 'u1', ...sent }])
    const reply = await openWriter(connection, records).change(
      id,
      ['JANE@acme.example'],
      { department: 'Sales' },
      { department: 'Research' },
    )
    expect(gateway.refusals).toEqual([])
    expect(reply).toMatchObject({ kind: 'done', user: { values: { department: 'Research', active: true } } })
  })

  it('deactivates a user by an update', async () => {
    list(0).reply(200, [jane])
    list(1).reply(200, [])
    const { records } = await observe(connection, emailKnown)
    service().get(`${base}/users/u1`).reply(200, jane)
    service()
      .put(`${base}/users/u1`, { email: jane.email, firstName: 'Jane', lastName: 'Doe', active: false })
      .reply(200, { ...jane, active: false })
    service()
      .get(`${base}/users/u1`)
      .reply(200, { ...jane, active: false })
    const reply = await openWriter(connection, records).change(id, [jane.email], { active: true }, { active: false })
    expect(reply).toMatchObject({ kind: 'done', user: { values: { active: false } } })
  })

  it('finds a user by address, whatever its case', async () => {
    service().get(`${base}/users`).query({ email: 'Jane@Acme.example' }).reply(200, [jane])
    expect(await openWriter(connection, new Map()).find('Jane@Acme.example')).toMatchObject([{ id: 'u1' }])
  })

  it('reads everybody when the filter by address is ignored', async () => {
    const others = ['u2', 'u3'].map((other) => ({ ...jane, id: other, email: `${other}@acme.example` }))
    service().get(`${base}/users`).query({ email: jane.email }).reply(200, others)
    list(0).times(2).reply(200, others)
    list(2)
      .times(2)
      .reply(200, [jane, { ...jane, id: 'u4', email: 'u4@acme.example' }])
    const beyond = (query: { offset?: unknown }) => Number(query.offset) >= 4
    service().get(`${base}/users`).query(beyond).times(8).reply(200, [])
    expect(await openWriter(connection, new Map()).find(jane.email)).toMatchObject([{ id: 'u1' }])
  })

  it('can send four requests, and no DELETE', async () => {
    const pairs = Object.values(v1.operations).map(({ method, path }) => `${method} ${path}`)
    expect(pairs).toEqual(['GET /users', 'POST /users', 'GET /users/{id}', 'PUT /users/{id}'])
    service().delete(`${base}/users/u1`).reply(200, { success: true })
    const before = gateway.sockets()
    await expect(connection.send({ operation: 'delete' as Operation, id: 'u1' })).rejects.toThrow(TypeError)
    expect(gateway.sockets()).toBe(before)
    expect(nock.isDone()).toBe(false)
  })
})

/** One wait, which is shorter by what the machine took to come to it. */
function expectOne(all: readonly number[], most: number): void {
  expect(all).toHaveLength(1)
  expect(all[0]).toBeLessThanOrEqual(most)
  expect(all[0]).toBeGreaterThan(0.5 * most)
}

describe('what the service refuses', () => {
  it('ends the run when the key is refused, without saying the key', async () => {
    list(0).reply(401, { message: `bad token ${key}` })
    const error = await observe(connection, emailKnown).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ exit: 6, message: expect.stringContaining('SMALL_IMPROVEMENTS_API_KEY') as string })
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(key)
    expect(inspect(connection, { depth: 9, showHidden: true })).not.toContain(key)
  })

  it('asks three times when a web page comes, and then blames the sign-in', async () => {
    list(0).times(9).reply(200, '<html>Sign in</html>')
    await expect(observe(connection, emailKnown)).rejects.toMatchObject({ exit: 6 })
    expect(nock.pendingMocks()).toHaveLength(1)
    expect(waits).toHaveLength(2)
  })

  it('says what the service says about a create, short and without control characters', async () => {
    service()
      .post(`${base}/users`)
      .reply(409, { error: `taken\u001b[31m ${'x'.repeat(500)}` })
    const reply = await openWriter(connection, new Map()).create({ email: 'a@acme.example', active: true })
    expect(reply).toMatchObject({
      kind: 'refused',
      why: expect.stringMatching(/HTTP 409, "taken \[31m x{100,200}"/) as string,
    })
  })

  it('does not send a create again when its answer is lost', async () => {
    service().post(`${base}/users`).reply(503, 'busy')
    expect(await openWriter(connection, new Map()).create({ email: 'a@acme.example' })).toMatchObject({
      kind: 'unsettled',
    })
  })

  it('looks before it sends a create again after "too many requests"', async () => {
    service().post(`${base}/users`).reply(429, '', { 'Retry-After': '3' })
    service().get(`${base}/users`).query({ email: 'a@acme.example' }).reply(200, [])
    service().post(`${base}/users`).reply(201, { id: 'u7', email: 'a@acme.example', active: true })
    expect(await openWriter(connection, new Map()).create({ email: 'a@acme.example' })).toMatchObject({ kind: 'done' })
    // As long as was asked for, and a little more by chance.
    expectOne(waits, 3010)
    service().post(`${base}/users`).reply(429)
    service()
      .get(`${base}/users`)
      .query({ email: 'b@acme.example' })
      .reply(200, [{ ...jane, email: 'b@acme.example' }])
    expect(await openWriter(connection, new Map()).create({ email: 'b@acme.example' })).toMatchObject({
      kind: 'refused',
    })
  })

  it('counts a date to wait for from the clock of the service', async () => {
    list(0).reply(429, '', { 'Retry-After': 'Wed, 01 Jan 2020 00:01:00 GMT', Date: 'Wed, 01 Jan 2020 00:00:00 GMT' })
    list(0).reply(200, [jane])
    list(1).reply(200, [])
    await observe(connection, emailKnown)
    expectOne(waits, 60_010)
  })

  it.each(['-5', 'soon', '1e3', ''])('waits as if nothing was said when told to wait for "%s"', async (after) => {
    list(0).reply(429, '', { 'Retry-After': after })
    list(0).reply(200, [jane])
    list(1).reply(200, [])
    await observe(connection, emailKnown)
    expectOne(waits, 100)
  })

  it('gives up at once when told to wait for hours', async () => {
    list(0).reply(429, '', { 'Retry-After': '7200' })
    await expect(observe(connection, emailKnown)).rejects.toMatchObject({ exit: 8 })
    expect(waits).toEqual([])
  })

  it('tries a read six times in all', async () => {
    list(0).times(9).reply(500)
    await expect(observe(connection, emailKnown)).rejects.toMatchObject({ exit: 8 })
    expect(waits).toEqual([500, 1000, 2000, 4000, 8000])
  })
})
