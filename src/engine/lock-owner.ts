import { isOver } from '../github/runs.js'
import type { Lock } from '../model/files.js'
import { held, newLock, standingOf, type Self, type Standing } from '../state/lock.js'
import { randomName } from './session.js'
import type { World } from '../host/host.js'

/** Throws `Trouble` 7 if another run is making changes, or if nobody can tell whether it still does. */
export async function requireFree(lock: Lock | null, where: string, world: World): Promise<void> {
  const found = await standing(lock, world)
  if (lock !== null && (found === 'alive' || found === 'unknown')) throw held(lock, found, where)
}

/** Whether somebody holds the lock. */
export async function standing(lock: Lock | null, world: World): Promise<Standing> {
  if (lock === null) return 'free'
  return await standingOf(lock, selfOf(world), {
    isAlive: world.isAlive,
    isOver: async (run) => await isOver(run, world.env, fetch),
  })
}

/** A lock of this run. */
export function ownLock(world: World): Lock {
  return newLock(randomName(world), selfOf(world), world.now().toISOString())
}

/** The run of GitHub Actions, if this is one. */
export function runOf({ env }: World): Self['run'] {
  const [repository, id, attempt] = [env['GITHUB_REPOSITORY'], env['GITHUB_RUN_ID'], env['GITHUB_RUN_ATTEMPT']]
  return repository === undefined || id === undefined || attempt === undefined ? null : { repository, id, attempt }
}

function selfOf(world: World): Self {
  const { pid, machine } = world
  const run = runOf(world)
  const { name, user } = machine()
  const by = run === null ? `${user}, process ${pid}` : `run ${run.id} of ${run.repository}, attempt ${run.attempt}`
  return { by, machine: name, pid, run }
}
