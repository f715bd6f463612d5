import { beforeEach, describe, expect, test } from 'vitest'
import type { State } from '../../../src/model/files.js'
import type { PersonKey, UserId } from '../../../src/model/names.js'
import type { StoredRecord } from '../../../src/model/ports.js'
import { chainOf } from '../../../src/state/chain.js'
import { recordDigest, kept } from '../../../src/state/evidence.js'
import { evidenceOf } from '../../support/records.js'
import { fileHome, fresh, gitHome, grown, large, type Home } from './places.js'
import { sealer, stateIn } from '../../support/seals.js'
import { eachOf, longIf } from '../../support/long.js'

describe.each([
  ['file', fileHome],
  ['git', gitHome],
] as const)('the %s store', (kind, home) => {
  const inGit = longIf(kind === 'git')
  let here: Home
  beforeEach(() => void (here = home()))

  test('has no state at first', inGit, async () => {
    expect(await stateIn(here.open())).toBeNull()
  })

  test('brings back what was saved, to this run and to another', inGit, async () => {
    const store = here.open()
    expect(await stateIn(store)).toBeNull()
    await store.save(fresh)
    const second = grown(fresh, 'ann')
    await store.save(second)
    expect(await stateIn(store)).toEqual(second)
    expect(await stateIn(here.open())).toEqual(second)
  })

  test('keeps a lock and the writes that are about to be sent', inGit, async () => {
    const intent = { key: 'ann' as PersonKey, user: 'u-1' as UserId, before: { department: 'Sales' } }
    const state: State = {
      ...fresh,
      lock: {
        id: '9f1c2ab47de0',
        by: 'grace on laptop',
        machine: 'laptop/1',
        pid: 4711,
        run: { repository: 'acme/people', id: '17', attempt: '1' },
        since: '2026-12-01T03:17:00Z',
      },
      intents: { 'update:ann': { ...intent, action: 'update', after: { department: 'Ops' }, status: 'open' } },
    }
    await here.open().save(state)
    expect(await stateIn(here.open())).toEqual(state)
  })

  test('saves the state as it was when it was told to, whatever is noted meanwhile', inGit, async () => {
    const state = grown(fresh, 'ann')
    const bindings = { ...state.bindings }
    const saving = here.open().save({ ...state, bindings })
    delete bindings['ann' as PersonKey]
    await saving
    expect(await stateIn(here.open())).toEqual(state)
  })

  test('keeps the state of a company of 5,000', inGit, async () => {
    const store = here.open()
    await store.save(fresh)
    const state = large(fresh, 5_000)
    await store.save(state)
    expect(await stateIn(here.open())).toEqual(state)
  })

  test('takes a state only as the next one of the same lineage: all else is a bug', inGit, async () => {
    const store = here.open()
    await store.save({ ...fresh, serial: 7 })
    await expect(store.save({ ...fresh, serial: 7 })).rejects.toBeInstanceOf(TypeError)
    await expect(store.save({ ...fresh, serial: 9 })).rejects.toBeInstanceOf(TypeError)
    await expect(store.save({ ...fresh, serial: 8, lineage: 'fedcba9876543210' })).rejects.toBeInstanceOf(TypeError)
    expect(await stateIn(here.open())).toEqual({ ...fresh, serial: 7 })
    await store.save({ ...fresh, serial: 8 })
  })

  test('tells the second of two runs, overwrites nothing, and goes on after loading again', async () => {
    await here.open().save(fresh)
    const [one, other] = [here.open(), here.open()]
    await one.load()
    await other.load()
    await one.save(grown(fresh, 'ann'))
    await expectConflict(other.save(grown(fresh, 'ben')))
    await expectConflict(other.save(grown(fresh, 'ben')))
    const now = await stateIn(other)
    expect(now).toEqual(grown(fresh, 'ann'))
    await other.save(grown(now ?? fresh, 'ben'))
    expect(Object.keys((await stateIn(here.open()))?.bindings ?? {})).toEqual(['ann', 'ben'])
  })

  test('lets nobody who has not loaded save over a state', inGit, async () => {
    await here.open().save(fresh)
    await expectConflict(here.open().save({ ...fresh, company: 'Other' }))
    expect(await stateIn(here.open())).toEqual(fresh)
  })

  test('tells two versions of one serial apart', inGit, async () => {
    await here.open().save(fresh)
    const store = here.open()
    await store.load()
    here.put(here.sealed({ ...fresh, hiring: true }))
    await expectConflict(store.save(grown(fresh, 'ann')))
  })

  test('of runs that save at once, one succeeds each time', inGit, async () => {
    for (let serial = 1; serial <= 4; serial += 1) {
      const stores = Array.from({ length: 4 }, () => here.open())
      for (const store of stores) await store.load()
      const saving = stores.map(
        async (store, index) => await store.save({ ...fresh, serial, company: `Acme ${index}` }),
      )
      const results = await Promise.allSettled(saving)
      expect(results.map(({ status }) => status).filter((status) => status === 'fulfilled')).toHaveLength(1)
      const winner = results.findIndex(({ status }) => status === 'fulfilled')
      expect(await stateIn(here.open())).toMatchObject({ serial, company: `Acme ${winner}` })
    }
  })

  const damages = [
    ['an empty file', ''],
    ['half a file', '{"format":1,"lineage":"0123'],
    ['a file whose end is missing', JSON.stringify(large(fresh, 100)).slice(0, -40)],
    ['zeros', '\0'.repeat(4096)],
    ['another form', '{"format":2}'],
    ['a binding without an id', JSON.stringify({ ...fresh, bindings: { ann: { applied: {} } } })],
    ['an id that would leave the URL', JSON.stringify({ ...fresh, bindings: { ann: { id: '../x', applied: {} } } })],
  ] as const
  eachOf(
    test,
    damages,
    ([what]) => kind === 'git' && what !== 'half a file',
  )('names %s as damaged: it is never taken for no state, nor saved over', async (_what, damaged) => {
    here.put(damaged)
    const store = here.open()
    const message = expect.stringContaining(`${store.name} is damaged`) as string
    await expect(store.load()).rejects.toMatchObject({ exit: 7, message })
    await expectConflict(store.save(fresh))
  })

  test('says of the state of a later version that this one is to be updated', inGit, async () => {
    here.put('{"format":3,"unheard":[]}')
    const message = expect.stringMatching(/a newer version of Espalier wrote it.*Update Espalier/) as string
    await expect(here.open().load()).rejects.toMatchObject({ exit: 7, message })
  })
})

describe.each([
  ['file', fileHome],
  ['git', gitHome],
] as const)('the records of the %s store', (kind, home) => {
  const inGit = longIf(kind === 'git')
  let here: Home
  beforeEach(() => void (here = home()))

  const first = kept(evidenceOf(), sealer)
  const second = kept(evidenceOf({ at: '2027-01-02T03:04:05.000Z', previous: recordDigest(first.text) }), sealer)

  test('are none at first, and none of a state without any', inGit, async () => {
    const store = here.open()
    expect(await stateIn(store)).toBeNull()
    expect(await store.records()).toEqual([])
    await store.save(fresh)
    expect(await store.records()).toEqual([])
    expect(await loaded(here)).toEqual([])
  })

  test('come with the state, in the order of their names, to this run and to another', inGit, async () => {
    const store = here.open()
    await store.save(fresh, [first])
    await store.save(grown(fresh, 'ann'), [second])
    await store.save(grown(grown(fresh, 'ann'), 'ben'))
    expect(await store.records()).toEqual([first, second])
    expect(await loaded(here)).toEqual([first, second])
    expect(await stateIn(here.open())).toEqual(grown(grown(fresh, 'ann'), 'ben'))
  })

  test('several come with one state', inGit, async () => {
    await here.open().save(fresh, [second, first])
    expect(await loaded(here)).toEqual([first, second])
  })

  test('are never written over', inGit, async () => {
    const store = here.open()
    await store.save(fresh, [first])
    await expect(store.save(grown(fresh, 'ann'), [{ ...second, name: first.name }])).rejects.toMatchObject({ exit: 7 })
    expect(await loaded(here)).toEqual([first])
    expect(await stateIn(here.open())).toEqual(fresh)
  })

  test('of the run that was too late are not in the chain', async () => {
    await here.open().save(fresh)
    const [one, other] = [here.open(), here.open()]
    await one.load()
    await other.load()
    await one.save({ ...grown(fresh, 'ann'), evidence: recordDigest(first.text) }, [first])
    await expectConflict(other.save({ ...grown(fresh, 'ben'), evidence: recordDigest(second.text) }, [second]))
    const state = await stateIn(other)
    const links = chainOf([first], state?.evidence)
    expect(links.map(({ name, chained }) => [name, chained])).toEqual([[first.name, true]])
  })
})

async function loaded({ open }: Home): Promise<readonly StoredRecord[]> {
  const store = open()
  await store.load()
  return await store.records()
}

async function expectConflict(saving: Promise<void>): Promise<void> {
  const message = expect.stringContaining('meanwhile') as string
  await expect(saving).rejects.toMatchObject({ exit: 7, message })
}
