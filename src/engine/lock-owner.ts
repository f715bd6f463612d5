import { isOver } from '../github/runs.js'
import type { Lock } from '../model/files.js'
import { lockHeld, newLock, lockStatusOf, type Self, type LockStatus } from '../state/lock.js'
import { randomName } from './session.js'
import type { Host } from '../host/host.js'

/** Throws `Trouble` 7 if another run is making changes, or if nobody can tell whether it still does. */
export async function requireFree(lock: Lock | null, where: string, host: Host): Promise<void> {
  const found = await lockStatus(lock, host)
  if (lock !== null && (found === 'alive' || found === 'unknown')) throw lockHeld(lock, found, where)
}

/** Whether somebody holds the lock. */
export async function lockStatus(lock: Lock | null, host: Host): Promise<LockStatus> {
  if (lock === null) return 'free'
  return await lockStatusOf(lock, selfOf(host), {
    isAlive: host.isAlive,
    isOver: async (run) => await isOver(run, host.env, fetch),
  })
}

/** A lock of this run. */
export function ownLock(host: Host): Lock {
  return newLock(randomName(host), selfOf(host), host.now().toISOString())
}

/** The run of GitHub Actions, if this is one. */
export function runOf({ env }: Host): Self['run'] {
  const [repository, id, attempt] = [env['GITHUB_REPOSITORY'], env['GITHUB_RUN_ID'], env['GITHUB_RUN_ATTEMPT']]
  return repository === undefined || id === undefined || attempt === undefined ? null : { repository, id, attempt }
}

function selfOf(host: Host): Self {
  const { pid, machine } = host
  const run = runOf(host)
  const { name, user } = machine()
  const by = run === null ? `${user}, process ${pid}` : `run ${run.id} of ${run.repository}, attempt ${run.attempt}`
  return { by, machine: name, pid, run }
}
