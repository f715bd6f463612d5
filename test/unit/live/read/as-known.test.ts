import { describe, expect, it } from 'vitest'
import { connect } from '../../../../src/live/connection.js'
import { observe } from '../../../../src/live/read/observe.js'
import { requireOwned, identityOf } from '../../../../src/live/read/identity.js'
import { openWriter } from '../../../../src/live/write/writer.js'
import { assumedFacts, withFacts, type ContractName, type FactValues } from '../../../../src/model/facts.js'
import type { Field } from '../../../../src/model/fields.js'
import type { PersonKey, UserId } from '../../../../src/model/names.js'
import { nothingKnown } from '../../../support/nothing-known.js'
import { leaping } from '../../../support/leaping.js'

type Json = Readonly<Record<string, unknown>>

/** A connection to a service that answers each GET by `answer`, given the path and query. 404 if that is undefined. */
function serviceOf(
  contract: ContractName,
  answer: (url: URL) => unknown,
  known: Partial<FactValues> = {},
  shapes: Readonly<Record<string, string>> | null = null,
) {
  const asked: string[] = []
  const rows = Object.entries(known).map(([name, value]) => [name, { value, evidence: 'probed' }])
  const connection = connect({
    baseUrl: `https://acme.example/api/${contract}`,
    key: 'key-of-a-test-0123456789',
    maxInFlight: 4,
    userAgent: 'test',
    ...leaping(),
    random: () => 0.5,
    contract,
    facts: withFacts(assumedFacts(contract), Object.fromEntries(rows)),
    shapes,
    async exchange({ path }) {
      const url = new URL(path, 'https://acme.example')
      asked.push(path.replace(/^\/api\/v\d/, ''))
      const body = answer(url)
      const text = typeof body === 'string' ? body : JSON.stringify(body ?? { error: 'not found' })
      return { status: body === undefined ? 404 : 200, headers: {}, body: new TextEncoder().encode(text) }
    },
  })
  return { connection, asked }
}

const v1User = (id: string, more: Json = {}): Json => ({
  id, email: `${id}@acme.example`, firstName: 'A', lastName: 'B', department: 'C', role: 'user', managerId: null, active: true, ...more,
}) // prettier-ignore
const v2User = (id: string, more: Json = {}): Json => ({
  id, firstName: 'A', lastName: 'B', name: 'A B', email: `${id}@acme.example`, loginname: `${id}@acme.example`, department: 'C',
  managerId: null, isActive: true, isPlaceholder: false, isGuest: false, isAdmin: false, isHR: false, ...more,
}) // prettier-ignore
const everybody = (list: readonly Json[]) => (url: URL) =>
  /\/users(?:\/medium)?$/.test(url.pathname) ? list : undefined
const people = (count: number) => Array.from({ length: count }, (_, index) => v2User(`u${index}`))

describe('what is known of a service is held against its list', () => {
  const shapes = { id: 'text', email: 'text', active: 'boolean', department: 'nothing or text', title: 'text' }
  const list = (more: Json) => [v1User('u1', { title: 'x', ...more }), v1User('u2', { title: 'y', ...more })]
  const seen = (records: readonly Json[], known: Partial<FactValues> = {}) => {
    const { connection } = serviceOf('v1', everybody(records), { paging: 'none', ...known }, shapes)
    return { connection, live: observe(connection, nothingKnown) }
  }

  it('takes a list that is as it was, and tells new fields', async () => {
    const { connection, live } = seen(list({ nickname: 'Z' }))
    expect((await live).live.users.size).toBe(2)
    expect([...connection.fresh]).toContain('nickname')
  })

  it.each([
    ['another type', list({ title: 7 }), '"title" is number where text is expected'],
    ['another name', list({ title: undefined, jobTitle: 'x' }), '"title" is missing for every user'],
    ['nothing in it', list({ title: null }), '"title" is empty for every user'],
    ['a list where a text may be empty', list({ department: undefined }), '"department" is missing'],
  ])('stops for a field that has %s', async (_what, records, says) => {
    await expect(seen(records).live).rejects.toMatchObject({
      exit: 8,
      message: expect.stringContaining(says) as string,
    })
  })

  it('stops for an id of another form, and for inactive users who were never listed', async () => {
    await expect(seen(list({}), { idPattern: '^[0-9]+$' }).live).rejects.toThrow('u1 does not')
    await expect(seen(list({ active: false }), { inactiveListed: 'never' }).live).rejects.toThrow('never listed')
  })

  it('stops when inactive users are not listed any more, and before it takes them for gone', async () => {
    const hidden = v1User('u9', { active: false, title: 'x' })
    const { connection } = serviceOf(
      'v1',
      (url) => (url.pathname.endsWith('/u9') ? hidden : everybody(list({}))(url)),
      { paging: 'none', inactiveListed: 'always' },
      shapes,
    )
    const bound = new Map([['u9' as UserId, { key: 'nine' as PersonKey, active: false }]])
    await expect(observe(connection, { ...nothingKnown, bound })).rejects.toThrow('1 known one is not')
  })

  it('takes a list that shows them on request only, where the contract has no such request', async () => {
    const hidden = v1User('u9', { active: false, title: 'x' })
    const { connection } = serviceOf(
      'v1',
      (url) => (url.pathname.endsWith('/u9') ? hidden : everybody(list({}))(url)),
      { paging: 'none', inactiveListed: 'onRequest' },
      shapes,
    )
    const bound = new Map([['u9' as UserId, { key: 'nine' as PersonKey, active: false }]])
    expect((await observe(connection, { ...nothingKnown, bound })).live.users.size).toBe(3)
  })

  it.each(['offset', 'page'] as const)(
    'stops when pages that moved on by %s come as the first one again',
    async (paging) => {
      const page = Array.from({ length: 50 }, (_, index) => v1User(`u${index}`))
      const { connection } = serviceOf('v1', everybody(page), { paging })
      await expect(observe(connection, nothingKnown)).rejects.toThrow('repeats the first one')
    },
  )

  it('stops when a filter that was exact brings others', async () => {
    const { connection } = serviceOf('v1', everybody(list({})), { emailFilter: 'exact' })
    await expect(openWriter(connection, new Map()).find('u1@acme.example')).rejects.toMatchObject({ exit: 8 })
  })
})

describe('a list that comes at once', () => {
  it('is asked for once, with the inactive and the guests, who are set aside', async () => {
    const list = [...people(3), v2User('g1', { isGuest: true }), v2User('p1', { isPlaceholder: true })]
    const { connection, asked } = serviceOf('v2', everybody(list))
    expect([...(await observe(connection, nothingKnown)).live.users.keys()]).toEqual(['u0', 'u1', 'u2'])
    expect(asked).toEqual(['/users?showLocked=true&includeGuests=true'])
  })

  it('of a round size is held against the light list', async () => {
    const whole = people(100)
    const cut = serviceOf('v2', (url) => (url.pathname.endsWith('/medium') ? people(140) : everybody(whole)(url)))
    await expect(observe(cut.connection, nothingKnown)).rejects.toThrow('40 more')
    expect((await observe(serviceOf('v2', everybody(whole)).connection, nothingKnown)).live.users.size).toBe(100)
  })

  it('is not taken if it names somebody twice with different content', async () => {
    const { connection } = serviceOf('v2', everybody([...people(3), v2User('u1', { lastName: 'Other' })]))
    await expect(observe(connection, nothingKnown)).rejects.toThrow('came twice with different content')
    const same = serviceOf('v2', everybody([...people(3), v2User('u1')]))
    expect((await observe(same.connection, nothingKnown)).live.users.size).toBe(3)
  })

  it.each([
    ['an envelope', { users: people(2) }],
    ['a number as an id', '[{"id":9007199254740993,"email":"a@acme.example","isActive":true}]'],
    ['a renamed field', people(2).map(({ isActive, ...rest }) => ({ ...rest, enabled: isActive }))],
    ['a right that is a text', people(2).map((user) => ({ ...user, isAdmin: 'yes' }))],
  ])('is not taken with %s', async (_what, body) => {
    const { connection } = serviceOf('v2', (url) => (url.pathname.endsWith('/users') ? body : undefined))
    await expect(observe(connection, nothingKnown)).rejects.toMatchObject({ exit: 8, message: expect.stringContaining('contract v2') as string }) // prettier-ignore
  })
})

describe('pages that are asked for by number', () => {
  it('are read twice, because nobody would see them shift', async () => {
    const list = Array.from({ length: 25 }, (_, index) => v1User(`u${index}`))
    const { connection, asked } = serviceOf(
      'v1',
      ({ searchParams }) => list.slice((Number(searchParams.get('page')) - 1) * 10, Number(searchParams.get('page')) * 10),
      { paging: 'page', pageSize: 10 },
    ) // prettier-ignore
    expect((await observe(connection, { ...nothingKnown, hint: 25 })).live.users.size).toBe(25)
    expect(asked.filter((path) => path === '/users?limit=10&page=1')).toHaveLength(2)
  })

  it('are not taken from a service that has a cursor', async () => {
    const { connection } = serviceOf('v1', everybody([]), { paging: 'cursor' })
    await expect(observe(connection, nothingKnown)).rejects.toMatchObject({ exit: 8 })
  })
})

describe('a look-up by login', () => {
  it('reads the account that has it, and the whole list if nobody has', async () => {
    const odd = v2User('u7', { email: 'seven@acme.example' })
    const { connection, asked } = serviceOf('v2', (url) => {
      if (url.pathname.endsWith('/by-login'))
        return url.searchParams.get('loginname') === 'u1@acme.example' ? { id: 'u1', name: 'A B' } : undefined
      return url.pathname.endsWith('/u1') ? v2User('u1') : everybody([...people(3), odd])(url)
    })
    expect(await openWriter(connection, new Map()).find('u1@acme.example')).toMatchObject([{ id: 'u1' }])
    expect(asked).not.toContain('/users?showLocked=true&includeGuests=true')
    expect(await openWriter(connection, new Map()).find('Seven@acme.example')).toMatchObject([{ id: 'u7' }])
    expect(await openWriter(connection, new Map()).find('nobody@acme.example')).toEqual([])
  })
})

describe('whose key it is', () => {
  const me = (settings: Json) => ({ ...v2User('u1'), company: { id: 'c1', companySettings: settings } })
  const ask = (body: unknown) => identityOf(serviceOf('v2', (url) => (url.pathname.endsWith('/me') ? body : undefined)).connection) // prettier-ignore

  it('is asked on v2, with what another system owns', async () => {
    const standing = await ask(me({ managerSynchronizedFromExternalSystem: true }))
    expect(standing).toEqual({ owner: 'u1', company: 'c1', syncOwned: new Set(['manager']) })
    expect(() => requireOwned(standing, new Set<Field>(['manager']))).toThrow('manager. Nothing is written')
    expect(() => requireOwned(standing, new Set<Field>(['email']))).not.toThrow()
  })

  it.each([
    ['no id', { ...me({}), id: undefined }, '"id" is missing'],
    ['a company that is a text', { ...me({}), company: 'Acme' }, '"company" is a text'],
    [
      'a setting that is a text',
      me({ synchronizedFromExternalSystem: 'yes' }),
      'is a text where true or false is expected',
    ],
    ['a list', [me({})], 'a user is expected, but an array came'],
    ['a web page', '<html></html>', 'a web page instead of data'],
  ])('is not guessed from an answer with %s', async (_what, body, says) => {
    await expect(ask(body)).rejects.toThrow(says)
  })

  it('is not asked on v1', async () => {
    const { connection, asked } = serviceOf('v1', () => undefined)
    expect(await identityOf(connection)).toMatchObject({ owner: null, company: null })
    expect(asked).toEqual([])
  })
})
