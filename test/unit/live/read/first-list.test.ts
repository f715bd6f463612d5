import { describe, expect, it } from 'vitest'
import { connect } from '../../../../src/live/connection.js'
import { DoubtfulList, firstList } from '../../../../src/live/read/first-list.js'
import { lookUntil } from '../../../../src/live/write/readback.js'
import { assumedFacts, withFacts, type ContractName, type Facts } from '../../../../src/model/facts.js'
import type { UserId } from '../../../../src/model/names.js'
import { leaping } from '../../../support/leaping.js'

const users = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `u${index}`, email: `${index}@a.example` }))

/** What the query asks for. */
interface Asked {
  readonly limit: number
  readonly offset: number
  readonly page: number
  /** Whether it is the light list of v2 that is asked for. */
  readonly light: boolean
}

/** A service that brings so many users on a page, moved on by what the query says, or by nothing. */
function serviceOf(contract: ContractName, count: number, moves: 'offset' | 'page' | null, facts: Partial<Facts> = {}) {
  const list = users(count)
  return asking(contract, facts, ({ limit, offset, page }) => {
    const size = moves === null ? count : Math.min(10, limit)
    const from = moves === 'page' ? size * (page - 1) : moves === null ? 0 : offset
    return list.slice(from, from + size)
  })
}

/** `most`: how many users come if no limit is asked for. */
function asking(contract: ContractName, facts: Partial<Facts>, answer: (asked: Asked) => unknown, most = 100) {
  return connect({
    baseUrl: `https://acme.example/api/${contract}`,
    key: 'key-of-a-test-0123456789',
    maxInFlight: 4,
    userAgent: 'test',
    ...leaping(),
    random: () => 0.5,
    contract,
    facts: withFacts(assumedFacts(contract), facts),
    async exchange({ path }) {
      const query = new URL(path, 'https://acme.example').searchParams
      const given = (name: string, none: number) => Number(query.get(name) ?? none)
      const asked = {
        limit: given('limit', most),
        offset: given('offset', 0),
        page: given('page', 1),
        light: path.includes('/medium'),
      }
      const found = answer(asked)
      const body = new TextEncoder().encode(JSON.stringify(found ?? {}))
      return await Promise.resolve({ status: found === undefined ? 400 : 200, headers: {}, body })
    },
  })
}

const probed = <T>(value: T) => ({ value, evidence: 'probed' }) as const
const assumed = <T>(value: T) => ({ value, evidence: 'assumed' }) as const
const sizeOf = async (...of: Parameters<typeof serviceOf>): Promise<number> =>
  (await firstList(serviceOf(...of), () => undefined)).size

describe('the list of a company of which nothing is known', () => {
  it('is taken where it moves on, and where there is nothing to move on to', async () => {
    expect(await sizeOf('v1', 25, 'offset')).toBe(25)
    expect(await sizeOf('v1', 2, 'offset')).toBe(2)
    expect(await sizeOf('v1', 25, 'page', { paging: assumed('page') })).toBe(25)
    expect(await sizeOf('v1', 1, null)).toBe(1)
  })

  it.each([
    ['that was never seen to move on', 'v1', 37, null],
    ['that moves on in another way', 'v1', 37, 'page'],
    ['of a size at which services cut, where it should come at once', 'v2', 50, null],
    ['that brings a page, where everybody should come at once', 'v2', 37, 'offset'],
    ['that brings a page by number, where everybody should come at once', 'v2', 37, 'page'],
  ] as const)('is not taken from a service %s, before it is probed', async (_what, contract, count, moves) => {
    const refused = { exit: 8, message: expect.stringContaining('Run "espalier probe --accept"') as string }
    await expect(sizeOf(contract, count, moves)).rejects.toMatchObject(refused)
    await expect(sizeOf(contract, count, moves)).rejects.toBeInstanceOf(DoubtfulList)
  })

  it.each([
    ['nobody', () => []],
    ['another one', () => [users(3)[2]]],
    ['more than one', () => users(37).slice(1)],
    ['a refusal', () => undefined],
  ])('is not taken where %s comes for the second user', async (_what, behind) => {
    const list = users(37)
    const answer = ({ limit, offset }: Asked) => (limit === 1 && offset === 1 ? behind() : list.slice(offset))
    await expect(firstList(asking('v1', {}, answer), () => undefined)).rejects.toBeInstanceOf(DoubtfulList)
  })

  it('is asked for without a limit where nothing moves it on', async () => {
    const list = users(140)
    const only = ({ limit }: Asked) => list.slice(0, limit)
    const limited = asking('v1', { paging: probed('unknown') }, only, list.length)
    expect((await firstList(limited, () => undefined)).size).toBe(140)
  })

  it('is held against the light list, of whatever size it is', async () => {
    const cut = asking('v2', { paging: probed('none') }, ({ light }) => users(light ? 240 : 75))
    await expect(firstList(cut, () => undefined)).rejects.toThrow('165 more')
  })

  it.each(['none', 'unknown'] as const)(
    'that comes at once is taken unless it may have been cut: %s',
    async (value) => {
      const paging = probed(value)
      expect(await sizeOf('v1', 37, null, { paging })).toBe(37)
      expect(await sizeOf('v2', 37, null)).toBe(37)
      const round = {
        exit: 8,
        message: expect.stringContaining('pageSize: { value: 51, evidence: assumed }') as string,
      }
      for (const contract of ['v1', 'v2'] as const)
        await expect(sizeOf(contract, 50, null, { paging })).rejects.toMatchObject(round)
      await expect(sizeOf('v1', 37, null, { paging, pageSize: probed(37) })).rejects.toMatchObject({ exit: 8 })
      await expect(sizeOf('v1', 50, null, { paging, pageSize: probed(100) })).rejects.toMatchObject(round)
      expect(await sizeOf('v1', 50, null, { paging, pageSize: assumed(51) })).toBe(50)
      await expect(sizeOf('v1', 51, null, { paging, pageSize: assumed(51) })).rejects.toMatchObject({ exit: 8 })
    },
  )
})

/** Brings pages of so many from 30 users; a page that is not there is the one that `place` makes of it. */
const pagesOf =
  (most: number, place: (index: number, last: number) => number) =>
  ({ limit, offset, page }: Asked) => {
    const size = Math.min(limit, most)
    const index = page > 1 ? page - 1 : Math.floor(offset / size)
    const from = size * place(index, Math.floor(29 / size))
    return users(30).slice(from, from + size)
  }

describe.each(['offset', 'page'] as const)(
  'a page that comes again where the list was seen to move on: %s',
  (value) => {
    const read = async (answer: (asked: Asked) => unknown) =>
      (await firstList(asking('v1', { paging: probed(value) }, answer), () => undefined)).size

    it('is all there is if the service stays at its last page, or has nobody behind it', async () => {
      expect(await read(pagesOf(100, Math.min))).toBe(30)
      expect(await read((asked) => (asked.limit === 1 ? [] : pagesOf(100, Math.min)(asked)))).toBe(30)
    })

    it.each([
      ['the page again', pagesOf(20, () => 0)],
      ['the one user again', pagesOf(1, () => 0)],
      ['the first one', (asked: Asked) => (asked.limit === 1 ? users(1) : pagesOf(20, () => 0)(asked))],
      ['the next one', (asked: Asked) => (asked.limit === 1 ? [users(30)[20]] : pagesOf(20, () => 0)(asked))],
    ])('is not believed if the one behind it is %s', async (_what, answer) => {
      await expect(read(answer)).rejects.toThrow('the service repeats the first one')
    })
  },
)

it.each([
  [null, 5],
  [1, 5],
  [3, 6],
  [10, 8],
  [60, 9],
])('a write that was seen to take %s seconds is looked for %i times', async (lag, looks) => {
  const connection = serviceOf('v1', 1, null, { lag: probed(lag) })
  let looked = 0
  const one = {
    ...connection,
    send: async () => ({ kind: 'answer', status: 200, body: users(1)[0], where: '' }) as const,
  }
  await lookUntil(one as unknown as typeof connection, 'u0' as UserId, () => ((looked += 1), false))
  expect(looked).toBe(looks)
})
