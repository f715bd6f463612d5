import { expect, test } from 'vitest'
import { lockStatus, ownLock, ownProvenance, randomName, requireFree, runner, toolOf } from '../../../src/engine/run.js'
import type { Host } from '../../../src/host/host.js'

const hostOf = (env: Host['env'] = {}, more: Partial<Host> = {}): Host => ({
  ...({} as Host),
  env,
  pid: 7,
  version: '1.2.3',
  random: () => 0.5,
  now: () => new Date('2026-12-01T01:00:00Z'),
  machine: () => ({ name: 'laptop', user: 'grace' }),
  isAlive: () => false,
  ...more,
})
const job = { GITHUB_REPOSITORY: 'acme/people', GITHUB_RUN_ID: '5', GITHUB_RUN_ATTEMPT: '1' }

test('a run is named by 32 hex digits, and its tool by its version', () => {
  expect([randomName(hostOf()), toolOf(hostOf())]).toEqual(['8'.repeat(32), 'espalier 1.2.3'])
})

test('a lock says who holds it: a process, or a run of GitHub Actions', () => {
  expect(ownLock(hostOf())).toMatchObject({ by: 'grace, process 7', machine: 'laptop', run: null })
  expect(ownLock(hostOf(job)).by).toBe('run 5 of acme/people, attempt 1')
})

test('a lock of a process that ended is free to take, and one of a process that lives is not', async () => {
  const lock = ownLock(hostOf({}, { pid: 8 }))
  expect(await lockStatus(null, hostOf())).toBe('free')
  await expect(requireFree(lock, 'x', hostOf())).resolves.toBeUndefined()
  const alive = requireFree(lock, 'x', hostOf({}, { isAlive: () => true }))
  await expect(alive).rejects.toMatchObject({ exit: 7 })
  const elsewhere = hostOf({}, { machine: () => ({ name: 'other', user: 'ada' }) })
  expect(await lockStatus(lock, elsewhere)).toBe('unknown')
})

test('who runs it is the login that started the job, else the user of the machine', () => {
  expect(runner(hostOf()).by).toBe('grace')
  expect(runner(hostOf({ GITHUB_ACTOR: 'ada' })).by).toBe('grace')
  expect(runner(hostOf({ ...job, GITHUB_ACTOR: 'ada' })).by).toBe('ada')
  expect(runner(hostOf({ ...job, GITHUB_ACTOR: 'ada', GITHUB_TRIGGERING_ACTOR: 'zoe' })).by).toBe('zoe')
})

test('a command line says how it was approved', () => {
  const as = (...flags: readonly string[]) =>
    ownProvenance({ words: [], flags: new Map(flags.map((name) => [name, []])) }, 'c', hostOf()).approvedAs
  expect([as(), as('yes'), as('expect')]).toEqual(['asked', 'yes', 'expect'])
})
