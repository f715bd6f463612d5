import type { Host } from '../host/host.js'
import type { Lock } from '../model/files.js'
import { lockHeld, lockStatusOf, type LockStatus, newLock, type Self } from '../state/lock.js'
import { isOver } from '../github/runs.js'
import type { Provenance } from '../model/provenance.js'
import type { ParsedArgs } from '../model/arguments.js'

/** 128 random bits as hex: no two states share a lineage, and no two runs a name. */
export function randomName({ random }: Host): string {
  return Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join('')
}

/** The tool and version that made a plan, as the plan says it. */
export function toolOf({ version }: Pick<Host, 'version'>): string {
  return `espalier ${version}`
}

/** Throws `ExitError` 7 if another run is making changes, or if it is unknown whether it still does. */
export async function requireFree(lock: Lock | null, where: string, host: Host): Promise<void> {
  const found = await lockStatus(lock, host)
  if (lock !== null && (found === 'alive' || found === 'unknown')) throw lockHeld(lock, found, where)
}

/** Whether a run holds the lock. */
export async function lockStatus(lock: Lock | null, host: Host): Promise<LockStatus> {
  if (lock === null) return 'free'
  return await lockStatusOf(lock, selfOf(host), {
    isAlive: host.isAlive,
    isOver: async (run) => await isOver(run, host.env, host.fetch),
  })
}

/** A lock of this run. */
export function ownLock(host: Host): Lock {
  return newLock(randomName(host), selfOf(host), host.now().toISOString())
}

/** The run of GitHub Actions, if this is one. */
function runOf({ env }: Host): Self['run'] {
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

/** The provenance of a command line: the user who runs it, and how the flags approve. */
export function ownProvenance(args: ParsedArgs, commit: string | null, host: Host): Provenance {
  const ways = ['plan', 'expect', 'yes'] as const
  const approvedAs = ways.find((way) => args.flags.has(way)) ?? 'asked'
  return { approvedAs, commit, pulls: [], ...runner(host) }
}

/** Who runs this: a login of GitHub, or a user of a machine. */
export function runner(host: Host): Pick<Provenance, 'run' | 'by'> {
  const run = runOf(host)
  const { env, machine } = host
  const login = env['GITHUB_TRIGGERING_ACTOR'] ?? env['GITHUB_ACTOR']
  const by = run === null || login === undefined || login === '' ? machine().user : login
  return { run, by: by.slice(0, 200) }
}
