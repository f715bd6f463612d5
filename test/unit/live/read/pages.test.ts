import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allPages as readPages } from '../../../../src/live/read/pages.js'
import type { PageSource } from '../../../../src/live/read/pages.js'
import { v1 } from '../../../../src/live/contracts/v1.js'
import type { Raw } from '../../../../src/live/contracts/contract.js'

const allPages = (source: PageSource, hint: number, lanes: number, limit?: number) =>
  readPages(source, hint, lanes, v1, 'offset', undefined, limit)
const user = (id: number | string): Raw => ({ id: `u${id}`, email: `${id}@acme.example`, active: true })
const users = (count: number) => Array.from({ length: count }, (_, index) => user(index))
const idsOf = (records: ReadonlyMap<string, Raw>) => [...records.keys()].toSorted()
const idsIn = (list: readonly Raw[]) => list.map((raw) => String(raw['id'])).toSorted()
const soon = () => new Promise((resolve) => setImmediate(resolve))

/** A list that serves `size` users at an offset. `asked` holds the offsets, `rounds` how often all lanes were waited for. */
function serve(list: readonly Raw[], size: number): { source: PageSource; asked: number[]; rounds: () => number } {
  const asked: number[] = []
  let [rounds, open] = [0, 0]
  return {
    asked,
    rounds: () => rounds,
    async source(offset) {
      asked.push(offset)
      if (open++ === 0) rounds++
      await soon()
      open--
      return list.slice(offset, offset + size)
    },
  }
}

describe('a service that begins to fail', () => {
  it('is not believed when it brings nothing, twice, after it has brought users', async () => {
    let asked = 0
    const source: PageSource = async () => await Promise.resolve((asked += 1) === 1 ? users(6) : [])
    await expect(allPages(source, 0, 1)).rejects.toMatchObject({ exit: 8 })
    await expect(allPages(async () => await Promise.resolve([]), 0, 1)).resolves.toEqual(new Map())
  })
})

describe('a list that stands still', () => {
  it('is read whole, within the promised number of requests, whatever the hint', async () => {
    const law = fc.asyncProperty(fc.nat(300), fc.integer({ min: 1, max: 60 }), fc.nat(400), fc.integer({ min: 1, max: 9 }), async (count, size, hint, lanes) => {
      const { source, asked } = serve(users(count), size)
      expect((await allPages(source, hint, lanes)).size).toBe(count)
      const page = Math.min(size, Math.max(count, 1))
      const exact = Math.floor(count / (page < 3 ? page : page - 1)) + 1
      const readings = page < 3 && count > page ? 2 : 1
      expect(asked.length).toBeLessThanOrEqual(readings * (hint === count ? exact + 1 : exact + 1 + lanes))
      expect(new Set(asked).size).toBeGreaterThanOrEqual(asked.length / readings)
    }) // prettier-ignore
    await fc.assert(law, { numRuns: 300 })
  })

  it.each([20, 25, 50, 100, 200, 500, 1000])('of exactly %i users needs an empty page as its end', async (count) => {
    const { source, asked } = serve(users(count), 100)
    expect((await allPages(source, count, 8)).size).toBe(count)
    expect(asked.at(-1)).toBeGreaterThanOrEqual(count - 1)
  })

  it('is read in two rounds when the hint is right', async () => {
    const { source, rounds } = serve(users(5000), 100)
    await allPages(source, 5000, 51)
    expect(rounds()).toBe(2)
  })

  it('is read in one round when a page has as many as it was asked to have', async () => {
    const { source, asked, rounds } = serve(users(5000), 100)
    expect((await allPages(source, 5000, 52, 100)).size).toBe(5000)
    expect([rounds(), asked.length]).toEqual([1, 52])
  })

  it('is read whole whatever its pages were asked to have, and whichever answer comes first', async () => {
    const size = fc.integer({ min: 1, max: 60 })
    const law = fc.asyncProperty(fc.nat(300), size, size, fc.nat(400), fc.nat(3), async (count, has, limit, hint, late) => {
      const { source, asked } = serve(users(count), Math.min(has, limit))
      const slowFirst: PageSource = async (offset) => {
        if (offset === 0) for (let turns = 0; turns < late; turns += 1) await soon()
        return await source(offset)
      }
      expect((await allPages(slowFirst, hint, 4, limit)).size).toBe(count)
      const page = Math.min(has, limit, Math.max(count, 1))
      const exact = Math.floor(count / (page < 3 ? page : page - 1)) + 1
      expect(asked.length).toBeLessThanOrEqual((page < 3 && count > page ? 2 : 1) * (exact + 5) + 4 * (late + 1))
    }) // prettier-ignore
    await fc.assert(law, { numRuns: 300 })
  })

  it.each([
    [150, 100],
    [95, 10],
    [1000, 100],
  ])('of %i users is refused when the service counts the offset in pages of %i', async (count, size) => {
    const source: PageSource = (offset) => Promise.resolve(users(count).slice(offset * size, (offset + 1) * size))
    await expect(allPages(source, count, 4)).rejects.toMatchObject({ exit: 8 })
  })

  it('is read once when the service ignores the offset', async () => {
    let asked = 0
    const source = () => (asked++, Promise.resolve(users(250)))
    expect((await allPages(source, 250, 4)).size).toBe(250)
    expect(asked).toBe(2)
  })

  it('ends when the service brings its last page again and again', async () => {
    const list = users(25)
    const source: PageSource = (offset) => Promise.resolve(list.slice(Math.min(offset, 20), Math.min(offset, 20) + 10))
    expect((await allPages(source, 0, 3)).size).toBe(25)
  })

  it.each([
    [20, 7],
    [8, 3],
  ])('is read whole although pages after the first %i users bring %i only', async (first, later) => {
    const list = users(95)
    const source: PageSource = (offset) => Promise.resolve(list.slice(offset, offset + (offset === 0 ? first : later)))
    expect(idsOf(await allPages(source, 95, 3))).toEqual(idsIn(list))
  })

  it('is read whole although pages leave out hidden users', async () => {
    const list = users(95)
    const shown = (raw: Raw) => Number(String(raw['id']).slice(1)) % 5 !== 3
    const source: PageSource = (offset) => Promise.resolve(list.slice(offset, offset + 20).filter(shown))
    expect(idsOf(await allPages(source, 95, 3))).toEqual(idsIn(list.filter(shown)))
  })

  it('without an end is given up on', async () => {
    const source: PageSource = (offset) => Promise.resolve([user(offset)])
    await expect(allPages(source, 0, 8)).rejects.toMatchObject({ exit: 8 })
  })
})

describe('a list that changes while it is read', () => {
  it('is accepted only if whoever was there all the time is in it', async () => {
    const edits = fc.array(
      fc.record({ at: fc.nat(30), kind: fc.constantFrom('add', 'edit', 'remove'), where: fc.nat(99) }),
      {
        maxLength: 12,
      },
    )
    const limits = fc.constantFrom(10, 15, 20, undefined)
    const law = fc.asyncProperty(edits, fc.integer({ min: 10, max: 20 }), fc.nat(120), limits, async (planned, most, hint, limit) => {
      const size = Math.min(most, limit ?? most)
      let [list, requests] = [users(60), 0]
      const removed = new Set<unknown>()
      const source: PageSource = async (offset) => {
        await soon()
        for (const { kind, where } of planned.filter((edit) => edit.at === requests)) {
          const place = where % list.length
          const changed =
            kind === 'add' ? user(`new${where}-${requests}`) : { ...list[place], firstName: `${requests}` }
          if (kind === 'remove') removed.add(list[place]?.['id'])
          list = list.toSpliced(place, kind === 'add' ? 0 : 1, ...(kind === 'remove' ? [] : [changed]))
        }
        requests++
        return list.slice(offset, offset + size)
      }
      const records = await allPages(source, hint, 3, limit).catch(() => null)
      const kept = users(60).filter((raw) => !removed.has(raw['id']))
      const missed = records === null ? [] : kept.filter((raw) => !records.has(raw['id'] as never))
      expect(missed).toEqual([])
    }) // prettier-ignore
    await fc.assert(law, { numRuns: 300 })
  })

  it.each([5, 10])('is read again when a page of %i repeats somebody', async (size) => {
    let requests = 0
    const source: PageSource = (offset) => {
      const list = requests++ < 1 ? users(30) : [user('new'), ...users(30)]
      return Promise.resolve(list.slice(offset, offset + size))
    }
    expect((await allPages(source, 0, 1)).size).toBe(31)
  })

  it('is read again when somebody is removed, and the next one slips from one page to the one before', async () => {
    const list = users(30)
    let requests = 0
    const source: PageSource = (offset) => {
      if (requests++ === 1) list.shift()
      return Promise.resolve(list.slice(offset, offset + 10))
    }
    expect(idsOf(await allPages(source, 30, 1))).toEqual(idsIn(list))
  })

  it('is read again when two pages show the same user differently', async () => {
    const [list, asked] = [users(15), [] as number[]]
    const source: PageSource = (offset) => {
      if (asked.push(offset) === 2) list[9] = { ...user(9), firstName: 'New' }
      return Promise.resolve(list.slice(offset, offset + 10))
    }
    expect((await allPages(source, 15, 1)).get('u9' as never)).toMatchObject({ firstName: 'New' })
    expect(asked.filter((offset) => offset === 0)).toHaveLength(2)
  })

  it('is not taken when it names somebody twice with different content, however often it is read', async () => {
    const list = [...users(25), { ...user(3), lastName: 'Other' }]
    await expect(allPages(serve(list, 10).source, 25, 3)).rejects.toThrow('came twice with different content')
  })

  it('is read twice where pages are too small to overlap', async () => {
    const { source, asked } = serve(users(5), 2)
    expect((await allPages(source, 5, 1)).size).toBe(5)
    expect(asked.filter((offset) => offset === 0)).toHaveLength(2)
  })

  it('is given up on after five passes when no two agree', async () => {
    const list = users(30)
    const source: PageSource = (offset) => {
      list.unshift(user(`new${list.length}`))
      return Promise.resolve(list.slice(offset, offset + 10))
    }
    await expect(allPages(source, 31, 2)).rejects.toMatchObject({ exit: 8 })
  })
})
