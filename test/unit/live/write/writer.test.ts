import { describe, expect, it } from 'vitest'
import { observe } from '../../../../src/live/read/observe.js'
import { openWriter } from '../../../../src/live/write/writer.js'
import { listen, nothingKnown, reach } from '../http/loopback.js'
import type http from 'node:http'
import type { Connection } from '../../../../src/live/connection.js'
import type { Expected, Observation } from '../../../../src/live/read/observe.js'
import type { UserId } from '../../../../src/model/names.js'

type Account = Record<string, unknown>

/** A service with the habits that are not documented. `answer` may stand in for it: true if it answered. */
interface Habits {
  readonly put?: 'merge' | 'replace' | 'ignore'
  readonly echo?: 'full' | 'partial' | 'none'
  readonly hides?: readonly string[]
  /** After so many reads, a write is to be seen. */
  readonly lag?: number
  readonly also?: (account: Account) => void
  readonly answer?: (method: string, count: number, response: http.ServerResponse, deed: () => void) => boolean
}

const id = 'u1' as UserId
const ada = {
  id: 'u1', email: 'ada@acme.example', firstName: 'Ada', lastName: 'King', department: 'Sales', role: 'user', managerId: 'u2', active: true,
  title: 'Dr', tags: ['a'], name: 'Ada King', updatedAt: 1,
} // prettier-ignore
const oneExpected: Expected = { ...nothingKnown, hint: 1 }
const sales = { department: 'Sales' }
const research = { department: 'Research' }

async function serve(
  habits: Habits = {},
): Promise<{ connection: Connection; records: Observation['records']; seen: string[]; accounts: Account[] }> {
  const seen: string[] = []
  const accounts: Account[] = [{ ...ada }]
  let [stale, before] = [0, accounts.map((account) => ({ ...account }))]
  const counts = new Map<string, number>()
  const port = await listen(async (request, response) => {
    const [url, method] = [new URL(request.url ?? '', 'http://x'), request.method ?? '']
    const sent = JSON.parse((await request.toArray()).join('') || '{}') as Account
    seen.push(method)
    counts.set(method, (counts.get(method) ?? 0) + 1)
    const deed = () => {
      before = accounts.map((account) => ({ ...account }))
      stale = habits.lag ?? 0
      const place = accounts.findIndex((account) => account['id'] === url.pathname.split('/').at(-1))
      const kept = habits.put === 'replace' ? { id: accounts[place]?.['id'] } : accounts[place]
      if (method === 'POST') accounts.push({ id: 'u3', active: true, ...sent })
      else if (habits.put !== 'ignore') accounts[place] = { ...kept, ...sent, updatedAt: seen.length }
      if (accounts[0] !== undefined) habits.also?.(accounts[0])
    }
    if (habits.answer?.(method, counts.get(method) ?? 0, response, deed) === true) return
    if (method !== 'GET') deed()
    const all = method === 'GET' && stale-- > 0 ? before : accounts
    const answer = answerTo(method, url, all, habits)
    response.writeHead(answer === undefined ? 404 : 200).end(JSON.stringify(answer ?? {}))
  })
  const connection = reach(port)
  const { records } = await observe(connection, oneExpected)
  seen.length = 0
  counts.clear()
  return { connection, records, seen, accounts }
}

function answerTo(method: string, url: URL, accounts: readonly Account[], habits: Habits): unknown {
  const last = url.pathname.split('/').at(-1)
  if (method !== 'GET') {
    const account = (method === 'POST' ? accounts.at(-1) : accounts.find((one) => one['id'] === last)) ?? {}
    if (habits.echo === 'none') return { success: true }
    return habits.echo === 'partial' ? pick(account, (key) => ['id', 'email'].includes(key)) : account
  }
  if (last !== 'users') {
    const account = accounts.find((one) => one['id'] === last)
    return account === undefined ? undefined : pick(account, (key) => !(habits.hides ?? []).includes(key))
  }
  const email = url.searchParams.get('email')
  return email === null
    ? url.searchParams.get('offset') === '0'
      ? accounts
      : []
    : accounts.filter((account) => account['email'] === email)
}

function pick(account: Account, wanted: (key: string) => boolean): Account {
  return Object.fromEntries(Object.entries(account).filter(([key]) => wanted(key)))
}

describe('a change', () => {
  it.each(['merge', 'replace'] as const)('leaves every other field as it was when PUT means %s', async (put) => {
    const { connection, records, accounts } = await serve({ put })
    expect(await openWriter(connection, records).change(id, [ada.email], sales, research)).toMatchObject({
      kind: 'done',
    })
    expect(accounts[0]).toMatchObject({ ...ada, ...research, updatedAt: expect.any(Number) as number })
  })

  it.each(['full', 'partial', 'none'] as const)('is confirmed whatever the answer shows: %s', async (echo) => {
    const { connection, records, seen } = await serve({ echo })
    const writer = openWriter(connection, records)
    expect(await writer.change(id, [ada.email], sales, research)).toMatchObject({
      kind: 'done',
      user: { values: research },
    })
    expect(seen).toEqual(['GET', 'PUT', 'GET'])
    expect(await writer.change(id, [ada.email], research, sales)).toMatchObject({
      kind: 'done',
      user: { values: sales },
    })
    expect(seen).toEqual(['GET', 'PUT', 'GET', 'GET', 'PUT', ...(echo === 'full' ? [] : ['GET'])])
  })

  it('clears a manager with null, and takes what is not shown for empty', async () => {
    const { connection, records, accounts } = await serve({ hides: ['managerId'], echo: 'partial' })
    expect(
      await openWriter(connection, records).change(id, [ada.email], { manager: 'u2' }, { manager: null }),
    ).toMatchObject({
      kind: 'done',
    })
    expect(accounts[0]?.['managerId']).toBeNull()
  })

  it('is confirmed by the list when an account alone does not show the field', async () => {
    const { connection, records } = await serve({ hides: ['department', 'active', 'title'], echo: 'partial' })
    const writer = openWriter(connection, records)
    expect(await writer.change(id, [ada.email], sales, research)).toMatchObject({
      kind: 'done',
      user: { values: research },
    })
    expect(await writer.change(id, [ada.email], research, sales)).toMatchObject({
      kind: 'done',
      user: { values: sales },
    })
  })

  it('is refused when the list shows that it emptied a field which an account alone does not show', async () => {
    const { connection, records } = await serve({ hides: ['title'], also: (account) => delete account['title'] })
    const reply = await openWriter(connection, records).change(id, [ada.email], sales, research)
    expect(reply).toMatchObject({ kind: 'harmed', why: expect.stringContaining('title') as string })
  })

  it('waits for a service that shows a write late, and never undoes its own earlier write', async () => {
    const { connection, records, accounts } = await serve({ lag: 3 })
    const writer = openWriter(connection, records)
    expect(await writer.change(id, [ada.email], sales, research)).toMatchObject({ kind: 'done' })
    expect(await writer.change(id, [ada.email], { manager: 'u2' }, { manager: 'u9' })).toMatchObject({ kind: 'done' })
    expect(await writer.change(id, [ada.email], { active: true }, { active: false })).toMatchObject({ kind: 'done' })
    expect(accounts[0]).toMatchObject({ ...research, managerId: 'u9', active: false })
  })

  it('writes nothing when the account is as it should be already', async () => {
    const { connection, records, seen } = await serve()
    expect(await openWriter(connection, records).change(id, [ada.email], research, sales)).toMatchObject({
      kind: 'done',
    })
    expect(seen).toEqual(['GET'])
  })

  it.each([
    ['somebody else has the account', ['other@acme.example'], sales, /not the account that the plan saw/],
    ['a field changed since', [ada.email], { department: 'People' }, /department is "Sales" now/],
  ] as const)('writes nothing when %s', async (_name, emails, before, why) => {
    const { connection, records, seen } = await serve()
    const reply = await openWriter(connection, records).change(id, emails, before, research)
    expect(reply).toMatchObject({ kind: 'refused', why: expect.stringMatching(why) as string })
    expect(seen).toEqual(['GET'])
  })

  it('is loose when it does not stick: it may show later', async () => {
    const { connection, records } = await serve({ put: 'ignore', echo: 'none' })
    const reply = await openWriter(connection, records).change(id, [ada.email], sales, research)
    expect(reply).toMatchObject({
      kind: 'loose',
      why: expect.stringMatching(/was not kept.*"Research".*"Sales"/) as string,
    })
  })

  it('never puts back what this run has changed and the service does not show the earlier writes', async () => {
    const habits: { lag: number; echo: 'full' } = { lag: 0, echo: 'full' }
    const { connection, records, seen, accounts } = await serve(habits)
    const writer = openWriter(connection, records)
    expect(await writer.change(id, [ada.email], sales, research)).toMatchObject({ kind: 'done' })
    habits.lag = 100
    expect(await writer.change(id, [ada.email], { firstName: 'Ada' }, { firstName: 'Augusta' })).toMatchObject({
      kind: 'done',
    })
    const late = await writer.change(id, [ada.email], { lastName: 'King' }, { lastName: 'Byron' })
    expect(late).toMatchObject({
      kind: 'refused',
      why: expect.stringContaining('does not show the earlier writes') as string,
    })
    expect(seen.filter((method) => method === 'PUT')).toHaveLength(2)
    expect(accounts[0]).toMatchObject({ firstName: 'Augusta', department: 'Research', lastName: 'King' })
  })

  it('never puts back what this run has sent and never saw', async () => {
    const habits: { lag: number; echo: 'none' } = { lag: 100, echo: 'none' }
    const { connection, records, seen, accounts } = await serve(habits)
    const writer = openWriter(connection, records)
    expect(await writer.change(id, [ada.email], sales, research)).toMatchObject({ kind: 'loose' })
    const late = await writer.change(id, [ada.email], { lastName: 'King' }, { lastName: 'Byron' })
    expect(late).toMatchObject({
      kind: 'refused',
      why: expect.stringContaining('does not show the earlier writes') as string,
    })
    expect(seen.filter((method) => method === 'PUT')).toHaveLength(1)
    expect(accounts[0]).toMatchObject({ department: 'Research', lastName: 'King' })
  })

  it('that was sent is never called undone because the key is refused afterwards', async () => {
    let written = false
    const { connection, records } = await serve({
      echo: 'none',
      answer: (method, _, response) => {
        if (method === 'PUT') written = true
        if (method === 'PUT' || !written) return false
        response.writeHead(401).end('{}')
        return true
      },
    })
    const reply = await openWriter(connection, records).change(id, [ada.email], sales, research)
    expect(reply).toMatchObject({ kind: 'unsettled', why: expect.stringContaining('refuses the API key') as string })
  })

  it('stops all changes after one that emptied other fields', async () => {
    const { connection, records, seen } = await serve({ also: (account) => delete account['title'] })
    const writer = openWriter(connection, records)
    const replies = await Promise.all([1, 2, 3].map(() => writer.change(id, [ada.email], sales, research)))
    expect(replies[0]).toMatchObject({
      kind: 'harmed',
      why: expect.stringMatching(/other fields.*: title\./) as string,
    })
    expect(replies.map((reply) => reply.kind)).toEqual(['harmed', 'refused', 'refused'])
    expect(seen.filter((method) => method === 'PUT')).toHaveLength(1)
  })

  it('does not mind fields that follow from ours, or that the service keeps for itself', async () => {
    const { connection, records } = await serve({
      also: (account) => (account['name'] = `${String(account['firstName'])} King`),
    })
    const reply = await openWriter(connection, records).change(
      id,
      [ada.email],
      { firstName: 'Ada' },
      { firstName: 'Augusta' },
    )
    expect(reply).toMatchObject({ kind: 'done' })
  })

  it.each([true, false])('is sent again after a lost answer only if it was not done (done: %s)', async (done) => {
    const { connection, records, seen } = await serve({
      answer: (method, count, response, deed) => {
        if (method !== 'PUT' || count > 1) return false
        if (done) deed()
        response.writeHead(502).end()
        return true
      },
    })
    expect(await openWriter(connection, records).change(id, [ada.email], sales, research)).toMatchObject({
      kind: 'done',
    })
    expect(seen.filter((method) => method === 'PUT')).toHaveLength(done ? 1 : 2)
  })

  it('is unsettled after three lost answers, and refused when the service says no', async () => {
    const always = (status: number): Habits => ({
      answer: (method, _count, response) => method === 'PUT' && response.writeHead(status).end() === response,
    })
    const lost = await serve(always(503))
    expect(await openWriter(lost.connection, lost.records).change(id, [ada.email], sales, research)).toMatchObject({
      kind: 'unsettled',
    })
    expect(lost.seen.filter((method) => method === 'PUT')).toHaveLength(3)
    const refused = await serve(always(422))
    expect(
      await openWriter(refused.connection, refused.records).change(id, [ada.email], sales, research),
    ).toMatchObject({
      kind: 'refused',
    })
    expect(refused.seen).toEqual(['GET', 'PUT'])
  })
})

describe('a create', () => {
  it('that is answered with an account of before is looked for by its address', async () => {
    const { connection, records } = await serve({
      answer: (method, _, response) => {
        if (method !== 'POST') return false
        response.writeHead(201).end(JSON.stringify({ ...ada, email: 'new@acme.example' }))
        return true
      },
    })
    const reply = await openWriter(connection, records).create({
      email: 'new@acme.example',
      firstName: 'N',
      lastName: 'Ew',
    })
    expect(reply).toMatchObject({ kind: 'unsettled', why: expect.stringContaining('there before') as string })
  })

  it('that is answered with a redirect may have been done', async () => {
    const { connection, records, seen } = await serve({
      answer: (method, _, response, deed) => {
        if (method !== 'POST') return false
        deed()
        response.writeHead(303, { location: '/users/u3' }).end()
        return true
      },
    })
    const reply = await openWriter(connection, records).create({
      email: 'new@acme.example',
      firstName: 'N',
      lastName: 'Ew',
    })
    expect([reply.kind, seen]).toEqual(['unsettled', ['POST']])
  })

  const values = {
    email: 'new@acme.example',
    firstName: 'N',
    lastName: 'W',
    department: 'Sales',
    manager: 'u1',
    active: true,
  }

  it.each(['full', 'partial'] as const)(
    'brings the account as the service shows it (echo: %s), which can be changed at once',
    async (echo) => {
      const { connection, records, accounts, seen } = await serve({ echo, lag: 2 })
      const writer = openWriter(connection, records)
      expect(await writer.create(values)).toEqual({
        kind: 'done',
        user: { id: 'u3', values: { ...values, role: null } },
      })
      expect(accounts[1]).toEqual({
        id: 'u3',
        email: values.email,
        firstName: 'N',
        lastName: 'W',
        department: 'Sales',
        managerId: 'u1',
        active: true,
      })
      expect(seen.filter((method) => method === 'POST')).toHaveLength(1)
    },
  )

  it('is unsettled when the answer does not show the new account', async () => {
    const { connection, records, seen } = await serve({ echo: 'none' })
    expect(await openWriter(connection, records).create(values)).toMatchObject({ kind: 'unsettled' })
    expect(seen).toEqual(['POST'])
  })
})
