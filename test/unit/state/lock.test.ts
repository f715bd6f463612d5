import { describe, expect, test } from 'vitest'
import type { Lock } from '../../../src/model/files.js'
import { lockHeld, newLock, lockStatusOf, type Self, type LockStatus } from '../../../src/state/lock.js'

const run = (id: string, attempt: string): NonNullable<Lock['run']> => ({ repository: 'acme/people', id, attempt })
const self: Self = { by: 'grace on laptop', machine: 'laptop/1', pid: 100, run: null }
const job: Self = { by: 'run 17', machine: 'runner/1', pid: 100, run: run('17', '2') }
const lockOf = (holder: Partial<Self>): Lock => newLock('9f1c2ab47de0', { ...self, ...holder }, '2026-12-01T03:17:00Z')

/** Judges a lock where process 200 lives, and GitHub says `over` of every run. */
async function judge(lock: Lock | null, who: Self, over: boolean | null = null): Promise<LockStatus> {
  return await lockStatusOf(lock, who, { isAlive: (pid) => pid === 200, isOver: async () => over })
}

describe('a lock', () => {
  test('is free where there is none', async () => {
    expect(await judge(null, self)).toBe('free')
  })

  test.each<[string, Partial<Self>, LockStatus]>([
    ['a process of this machine that lives', { pid: 200 }, 'alive'],
    ['a process of this machine that has ended', { pid: 300 }, 'over'],
    ['an earlier process that had our number', { pid: 100 }, 'over'],
    ['a process of another machine', { machine: 'desktop/1', pid: 300 }, 'unknown'],
  ])('of %s', async (_, holder, standing) => {
    expect(await judge(lockOf(holder), self)).toBe(standing)
    expect(await judge(lockOf(holder), { ...self, run: run('17', '1') })).toBe(standing)
  })

  test.each<[string, boolean | null, LockStatus]>([
    ['has ended', true, 'over'],
    ['goes on', false, 'alive'],
    ['cannot be asked for', null, 'unknown'],
  ])('of a run that %s, whatever its process is called', async (_, over, standing) => {
    const holder = { run: run('16', '1'), pid: 300, machine: job.machine }
    expect(await judge(lockOf(holder), job, over)).toBe(standing)
    expect(await judge(lockOf(holder), self, over)).toBe(standing)
  })

  test('of an earlier attempt of our run has ended, and nobody is asked', async () => {
    const unasked = { isAlive: () => true, isOver: async () => await Promise.reject(new Error('asked')) }
    expect(await lockStatusOf(lockOf({ run: run('17', '1') }), job, unasked)).toBe('over')
  })

  test('of a later attempt of our run, or of another repository, is asked for', async () => {
    expect(await judge(lockOf({ run: run('17', '10') }), job, false)).toBe('alive')
    expect(await judge(lockOf({ run: { ...run('17', '1'), repository: 'acme/other' } }), job, null)).toBe('unknown')
  })

  test('of a job beside us is alive, unless its process was here and has ended', async () => {
    expect(await judge(lockOf({ run: run('17', '2'), machine: 'runner/2', pid: 300 }), job, true)).toBe('alive')
    expect(await judge(lockOf({ run: run('17', '2'), machine: 'runner/1', pid: 200 }), job, true)).toBe('alive')
    expect(await judge(lockOf({ run: run('17', '2'), machine: 'runner/1', pid: 300 }), job, false)).toBe('over')
  })

  test('that is held says who has it, since when, and what to do', () => {
    const alive = lockHeld(lockOf({}), 'alive', '.espalier/state.json')
    expect(alive.exit).toBe(7)
    expect(alive.message).toBe(
      'The state .espalier/state.json is held by grace on laptop since 2026-12-01T03:17:00Z. Wait until that run has ended, and run the command again.',
    )
    expect(lockHeld(lockOf({}), 'unknown', 'x').message).toContain('run "espalier state unlock 9f1c2ab47de0"')
  })
})
