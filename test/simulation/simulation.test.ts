import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { long } from '../support/long.js'
import { simulationCampaign } from './campaign.js'
import type { Plan, State } from '../../src/model/files.js'
import type { UserRecord } from '../../src/sandbox/records.js'
import { plan } from '../fixtures/render/plans.js'
import { chanceOf } from './chance.js'
import { main } from './entry.js'
import { faults } from './faults.js'
import { savingLaws } from './laws-saving.js'
import { sendingLaws } from './laws-sending.js'
import { mutantRow } from './mutants.js'
import mutants from './mutants.json' with { type: 'json' }
import { replay } from './replay.js'
import { newScheduler } from './scheduler.js'
import { stateOf, newSouls, recognise } from './people.js'
import { after, before, services } from './reference-plan.js'
import { plainStart } from './process.js'
import { newSim, runThrough } from './world.js'

const noPlan: Plan = plan([])
const root = fileURLToPath(new URL('../..', import.meta.url))

test('the short form of the campaign breaks nothing', async () => {
  const rows = await simulationCampaign('short')
  expect(rows.flatMap(({ failures }) => failures)).toEqual([])
  expect(rows.map(({ cases }) => cases).every((cases) => cases > 0)).toBe(true)
}, 180_000)

test('every mutant replaces a text that the product has once', async () => {
  for (const { name, changes } of mutants)
    for (const { file, from } of changes)
      expect((await readFile(join(root, file), 'utf8')).split(from), `${name} in ${file}`).toHaveLength(2)
})

long('the quick mutants are seen', async () => {
  const { failures, cases } = await mutantRow('short')
  expect([failures, cases > 5]).toEqual([[], true])
})

test('a world is told line by line, with what became of it', async () => {
  const text = await main(['kill', '3', '6', '4', '9'])
  expect(text).toContain('is killed')
  expect(text).toContain('"broken": []')
})

test('there are at least 55 faults, each with a name of its own', () => {
  expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length)
  expect(faults.length).toBeGreaterThanOrEqual(55)
})

test('a seed decides everything: 15 worlds are the same line by line when they are lived through again', async () => {
  for (let seed = 1000; seed < 1015; seed += 1) {
    const [first, second]: [string[], string[]] = [[], []]
    const verdicts = [await replay(['random', String(seed)], first), await replay(['random', String(seed)], second)]
    expect(first.length).toBeGreaterThan(5)
    expect(second).toEqual(first)
    expect(verdicts[1]).toEqual(verdicts[0])
  }
})

test('a process is at rest after a step, however many promises it has awaited one after the other', async () => {
  const clock = newScheduler(chanceOf(1))
  let count = 0
  const port = new Promise<void>((resolve) => clock.after(5, resolve, true))
  const work = (async () => {
    await port
    for (let left = 10_000; left > 0; left -= 1) count += await Promise.resolve(1)
    await new Promise(() => undefined)
  })()
  expect(await clock.step()).toBe(true)
  expect(count).toBe(10_000)
  expect(clock.now()).toBe(5)
  void work
})

describe('the laws can be broken', () => {
  const sim = newSim(before, services.open, chanceOf(1), null)
  const souls = newSouls()
  recognise(souls, before, sim.service.company)
  const state = stateOf(before, sim.service.company, souls)
  const law = <T extends { readonly name: string; readonly says: string }>(laws: readonly T[], says: RegExp): T => {
    const found = laws.find((one) => says.test(one.says))
    if (found === undefined) throw new Error(`no law says ${String(says)}`)
    return found
  }
  const started = runThrough(sim, plainStart(after, 4))

  test.each([
    ['a DELETE', 'DELETE', /deleted/],
    ['a write that no intent covers', 'PUT', /intent is durable/],
    ['a write of somebody who has not the lock', 'POST', /holder of the lock/],
  ] as const)('%s', async (_, method, says) => {
    const process = await started
    const path = '/api/v1/users/u_0001'
    const sent = { process, method, path, body: { email: 'nobody@acme.example' }, index: 0, text: '' }
    expect(law(sendingLaws, says).broken(sent, sim)).not.toBeNull()
  })

  test.each([
    ['a serial that stands still', state, /serial/],
    ['another lineage', { ...state, serial: 2, lineage: 'another-lineage' }, /lineage/],
    [
      'one account for two',
      { ...state, bindings: { ...state.bindings, other: state.bindings['p01' as never] } },
      /right one/,
    ],
  ] as const)('%s', async (_, fresh, says) => {
    const process = await started
    const commit = { id: '2', parents: ['1'], text: '', records: [], serial: 2 }
    const saved = { process, old: state, fresh, text: JSON.stringify(fresh), records: [], commit, tip: '1' }
    expect(law(savingLaws, says).broken(saved, sim)).not.toBeNull()
  })

  test.each([
    ['a save where there is no state that may be stood on', { mustStop: true }, '1', /nothing is saved/],
    ['a save beside what others have pushed', {}, '2', /follows on all/],
  ] as const)('%s', async (_, more, tip, says) => {
    const process = { ...(await started), ...more }
    const commit = { id: '3', parents: ['1'], text: '', records: [], serial: 2 }
    const saved = { process, old: state, fresh: { ...state, serial: 2 }, text: '', records: [], commit, tip }
    expect(law(savingLaws, says).broken(saved, sim)).not.toBeNull()
    expect(law(savingLaws, says).broken({ ...saved, process: await started, tip: '1' }, sim)).toBeNull()
  })

  test.each([
    ['a write that no approval covers', /approved with it/, 'PUT'],
    ['an account that is made before a first run', /accounts are made only/, 'POST'],
  ] as const)('%s', async (_, says, method) => {
    const process = { ...(await started), merged: noPlan, base: { ...state, hiring: false } }
    const sent = { process, method, path: '/api/v1/users/u_0001', body: {}, index: 0, text: 'a write' }
    expect(law(sendingLaws, says).broken(sent, sim)).not.toBeNull()
    const free = { ...process, merged: null, isFirst: true }
    expect(law(sendingLaws, says).broken({ ...sent, process: free }, sim)).toBeNull()
  })

  test('an account that has the address of another person', async () => {
    const process = await started
    const [user] = sim.service.company.users
    const intent = { ...Object.values(state.intents)[0], key: 'p05', user: user?.id, after: {}, action: 'update' }
    const saved = { ...state, intents: { 'update:p05': intent } } as unknown as State
    const shown = new Map([[user?.id ?? '', [{ ...user, email: 'p03@acme.example' } as UserRecord]]])
    const path = `/api/v1/users/${user?.id ?? ''}`
    const sent = { process: { ...process, saved, shown }, method: 'PUT', path, body: {}, index: 0, text: '' }
    expect(law(sendingLaws, /address of another/).broken(sent, sim)).not.toBeNull()
    const own = new Map([[user?.id ?? '', [{ ...user, email: 'p05@acme.example' } as UserRecord]]])
    expect(
      law(sendingLaws, /address of another/).broken({ ...sent, process: { ...sent.process, shown: own } }, sim),
    ).toBeNull()
  })
})
