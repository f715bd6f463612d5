import type { Lock } from '../model/files.js'
import { ExitError } from '../model/exit-error.js'

/** This run, as a lock names it. */
export interface Self {
  /** For people, such as "grace on laptop". */
  readonly by: string
  /** No two machines, and no two process spaces on one, have the same. */
  readonly machine: string
  readonly pid: number
  /** The run of GitHub Actions, if this is one. */
  readonly run: Lock['run']
}

/** Tells whether a holder is still there. */
export interface Liveness {
  /** Whether a process of this machine is there. */
  readonly isAlive: (pid: number) => boolean
  /** Whether a run of GitHub Actions has ended; null if unknown. */
  readonly isOver: (run: NonNullable<Lock['run']>) => Promise<boolean | null>
}

export type LockStatus = 'free' | 'over' | 'alive' | 'unknown'

/**
 * What a lock means for this run: it is free, its holder has certainly ended, is certainly there, or that is unknown. A
 * clock never decides: a holder that was only paused would come back and write.
 */
export async function lockStatusOf(lock: Lock | null, self: Self, liveness: Liveness): Promise<LockStatus> {
  if (lock === null) return 'free'
  if (lock.run !== null) return await standingOfRun(lock.run, lock, self, liveness)
  if (lock.machine !== self.machine) return 'unknown'
  return hasEnded(lock, self, liveness) ? 'over' : 'alive'
}

async function standingOfRun(
  run: NonNullable<Lock['run']>,
  lock: Lock,
  self: Self,
  liveness: Liveness,
): Promise<LockStatus> {
  const ours = self.run
  if (ours !== null && ours.repository === run.repository && ours.id === run.id) {
    // An attempt begins when the one before it has ended.
    if (Number(run.attempt) < Number(ours.attempt)) return 'over'
    // Another job beside us, or an earlier step of this one.
    if (run.attempt === ours.attempt) return hasEnded(lock, self, liveness) ? 'over' : 'alive'
  }
  const over = await liveness.isOver(run)
  if (over === null) return 'unknown'
  return over ? 'over' : 'alive'
}

/**
 * Whether the process that took a lock has certainly ended. A lock with our process number that we did not take is
 * older.
 */
function hasEnded(lock: Lock, self: Self, { isAlive }: Liveness): boolean {
  return lock.machine === self.machine && (lock.pid === self.pid || !isAlive(lock.pid))
}

/** `id` is a name that no other lock has, `since` the time, for people. */
export function newLock(id: string, { by, machine, pid, run }: Self, since: string): Lock {
  return { id, by, machine, pid, run, since }
}

/** The `ExitError` 7 about a state that another run holds; `where` is its place, for people. */
export function lockHeld(lock: Lock, standing: 'alive' | 'unknown', where: string): ExitError {
  const what =
    standing === 'alive'
      ? 'Wait until that run has ended, and run the command again.'
      : `Whether that run goes on cannot be seen from here. Wait for it; if it has certainly ended, run "espalier state unlock ${lock.id}".`
  return new ExitError(7, `The state ${where} is held by ${lock.by} since ${lock.since}. ${what}`)
}
