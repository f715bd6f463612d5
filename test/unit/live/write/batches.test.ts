import { expect, it } from 'vitest'
import { connect, abortOn, type Connection } from '../../../../src/live/connection.js'
import { batchOf, openWriter } from '../../../../src/live/write/writer.js'
import { assumedFacts, withFacts } from '../../../../src/model/facts.js'
import type { UserId } from '../../../../src/model/names.js'
import { leaping } from '../../../support/leaping.js'

type Json = Readonly<Record<string, unknown>>

/** A service of v2 that has these accounts, and answers what is written by `write`: a status and a body. */
function serviceOf(accounts: Map<string, Json>, write: (path: string, body: unknown) => readonly [number, unknown]) {
  const [written, read] = [[] as string[], [] as string[]]
  const connection: Connection = connect({
    baseUrl: 'https://acme.example/api/v2',
    key: 'key-of-a-test-0123456789',
    maxInFlight: 4,
    userAgent: 'test',
    ...leaping(),
    random: () => 0.5,
    contract: 'v2',
    exchange: async ({ method, path, body }) => {
      const at = new URL(path, 'https://acme.example').pathname.slice('/api/v2'.length)
      const found = at === '/users' ? [...accounts.values()] : accounts.get(at.slice('/users/'.length))
      ;(method === 'GET' ? read : written).push(at)
      const sent: unknown = typeof body === 'string' ? JSON.parse(body) : null
      const [status, answer] = method === 'GET' ? [found === undefined ? 404 : 200, found ?? {}] : write(at, sent)
      await Promise.resolve()
      return { status, headers: {}, body: new TextEncoder().encode(JSON.stringify(answer)) }
    },
  })
  return { connection, writer: openWriter(connection, new Map()), written, read }
}

const userOf = (id: string, email: string, isActive = true): Json => ({
  id, firstName: 'A', lastName: 'B', email, loginname: email, department: null, managerId: null, isActive, isAdmin: false,
}) // prettier-ignore
const hire = (name: string) => ({ email: `${name}@acme.example`, firstName: 'A', lastName: 'B', active: true })

it('an answer that names one account for two people is believed for neither', async () => {
  const { writer } = serviceOf(new Map([['x', userOf('x', 'ann@acme.example')]]), () => [
    200,
    [
      { id: 'x', email: 'ann@acme.example' },
      { id: 'x', email: 'bob@acme.example' },
    ],
  ])
  const replies = await writer.createAll([hire('ann'), hire('bob')])
  expect(replies.map(({ kind }) => kind)).toEqual(['unsettled', 'unsettled'])
})

it('an answer in another order, with strangers and without somebody gives each their own account', async () => {
  const [ann, bob] = [userOf('a', 'ann@acme.example'), userOf('b', 'bob@acme.example')]
  const { writer } = serviceOf(new Map(), () => [200, [userOf('s', 'stranger@acme.example'), bob, ann]])
  const replies = await writer.createAll([hire('ann'), hire('bob'), hire('cid')])
  expect(replies.map((reply) => ('user' in reply ? reply.user.id : reply.kind))).toEqual(['a', 'b', 'unsettled'])
})

/** A v2 that sets a manager by a call of its own, and leaves out the rights of whom it invites. */
function inviting(accounts = new Map<string, Json>()) {
  return serviceOf(accounts, (path, body) => {
    const id = path.split('/')[2] ?? ''
    if (path.endsWith('/manager')) {
      accounts.set(id, { ...accounts.get(id), managerId: 'boss' })
      return [200, {}]
    }
    const made = (body as { email: string }[]).map(({ email }) => userOf(email.slice(0, 3), email))
    for (const one of made) accounts.set(String(one['id']), one)
    return [200, made.map(({ isAdmin: _rights, ...shown }) => shown)]
  })
}

it.each([
  ['two at once', 2],
  ['one alone', 1],
])('whoever was invited, %s, gets a manager although the answer leaves out the rights', async (_what, count) => {
  const { writer, written } = inviting()
  const list = ['ann', 'bob'].slice(0, count).map((name) => ({ ...hire(name), manager: 'boss' }))
  const replies = count === 1 ? [await writer.create(list[0] ?? {})] : await writer.createAll(list)
  expect(replies.map((reply) => ('user' in reply ? reply.user.values.manager : reply.kind))).toEqual(
    list.map(() => 'boss'),
  )
  const managers = ['/users/ann/manager', '/users/bob/manager'].slice(0, count)
  expect(written.toSorted()).toEqual([...managers, '/users/invite'])
})

it('whoever was invited and is found later by address gets a manager', async () => {
  const { writer, written } = inviting(new Map([['ann', userOf('ann', 'ann@acme.example')]]))
  const [found] = await writer.find('ann@acme.example')
  if (found === undefined) throw new Error('nobody is found')
  const whole = await writer.complete({ ...hire('ann'), manager: 'boss' }, found)
  expect([whole?.values.manager, written]).toEqual(['boss', ['/users/ann/manager']])
})

it('what was made before the key is refused is told', async () => {
  const accounts = new Map<string, Json>()
  let invitations = 0
  const { writer } = serviceOf(accounts, (_path, body) => {
    invitations += 1
    if (invitations !== 2) return [invitations === 1 ? 400 : 401, {}]
    const [{ email }] = body as [{ email: string }]
    accounts.set('a', userOf('a', email))
    return [200, [userOf('a', email)]]
  })
  const replies = await writer.createAll([hire('ann'), hire('bob'), hire('cid')])
  expect(replies.map(({ kind }) => kind)).toEqual(['done', 'refused', 'refused'])
  expect(invitations).toBe(3)
})

it('who was deactivated before the key is refused is told', async () => {
  const accounts = new Map(['a', 'b'].map((id) => [id, userOf(id, `${id}@acme.example`)]))
  const { writer } = serviceOf(accounts, (_path, body) => {
    const [id = '', ...more] = body as string[]
    if (more.length > 0 || id === 'b') return [more.length > 0 ? 400 : 401, {}]
    accounts.set(id, userOf(id, `${id}@acme.example`, false))
    return [200, [id]]
  })
  const leavers = ['a', 'b'].map((id) => ({
    id: id as UserId,
    emails: [`${id}@acme.example`],
    before: { active: true },
    after: { active: false },
  }))
  expect((await writer.deactivateAll(leavers)).map(({ kind }) => kind)).toEqual(['done', 'refused'])
})

it('after an interruption, a batch that was refused is not made one by one, and soon nothing is sent', async () => {
  const stop = new AbortController()
  const { connection, writer, written } = serviceOf(new Map(), () => {
    stop.abort()
    return [400, {}]
  })
  abortOn(connection, stop.signal)
  const replies = await writer.createAll([hire('ann'), hire('bob')])
  expect([replies.every(({ kind }) => kind === 'refused' || kind === 'unsettled'), written.length]).toEqual([true, 1])
  await new Promise((resolve) => setImmediate(resolve))
  const late = await connection.send({ operation: 'create', body: [] })
  expect([late.kind, written.length]).toEqual(['unsent', 1])
})

it.each([
  ['yes', 50],
  ['no', 1],
  ['unknown', 1],
] as const)('where addresses are unique: %s, so many are made with one request: %d', (value, create) => {
  const { connection } = serviceOf(new Map(), () => [200, []])
  const facts = withFacts(assumedFacts('v2'), { emailUnique: { value, evidence: 'probed' } })
  expect(batchOf({ ...connection, facts }).create).toBe(create)
})

it.each([
  ['shows inactive users', false, 1],
  ['may hide inactive users', true, 51],
])('addresses of 50 are looked for with the list, which %s, read once', async (_what, isActive, requests) => {
  const accounts = [userOf('ann', 'Ann@acme.example'), userOf('old', 'old@acme.example', isActive)]
  const { writer, read } = serviceOf(new Map(accounts.map((one) => [String(one['id']), one])), () => [200, []])
  const emails = ['ann', ...Array.from({ length: isActive ? 50 : 49 }, (_, index) => `new${index}`)]
  const taken = await writer.taken(emails.map((name) => `${name}@acme.example`))
  expect([[...taken], read.length, read.filter((path) => path === '/users').length]).toEqual([
    ['ann@acme.example'],
    requests,
    1,
  ])
})

it('an address that nobody has, looked for alone, takes two requests: by login, and the list', async () => {
  const { writer, read } = serviceOf(new Map([['old', userOf('old', 'old@acme.example', false)]]), () => [200, []])
  expect(await writer.taken(['new@acme.example'])).toEqual(new Set())
  expect(read).toEqual(['/users/medium/by-login', '/users'])
})

it('the first new account is read back although the answer shows all of it, and later ones are not', async () => {
  const accounts = new Map<string, Json>()
  const { writer, read } = serviceOf(accounts, (_path, body) => {
    const made = (body as { email: string }[]).map(({ email }) => userOf(email.slice(0, 3), email))
    for (const one of made) accounts.set(String(one['id']), one)
    return [200, made]
  })
  for (const name of ['ann', 'bob']) expect(await writer.create(hire(name))).toMatchObject({ kind: 'done' })
  expect(read).toEqual(['/users/ann'])
})

it('an answer that shows what the first new account does not have is not believed', async () => {
  const accounts = new Map<string, Json>()
  const { writer } = serviceOf(accounts, () => {
    const made = userOf('ann', 'ann@acme.example')
    accounts.set('ann', { ...made, lastName: 'Other' })
    return [200, [made]]
  })
  expect(await writer.create(hire('ann'))).toMatchObject({ user: { values: { lastName: 'Other' } } })
})
