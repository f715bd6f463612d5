import type { Clock } from '../model/repository.js'
import { workflowPaths } from './judge.js'
import { found, right, together, unknown, type Judged } from './judged.js'

const hour = 3_600_000
/** Two runs a day are asked for, and GitHub may skip one. */
const longest = 36 * hour

/** Judges whether the workflows are started, and on schedule. `now`: milliseconds since 1970. */
export function judgeClock(clock: Clock | null, now: number): Judged {
  if (clock === null) return unknown('whether the workflows are switched on, and when a schedule last started one')
  const ours = clock.workflows.filter(({ path }) => Object.values(workflowPaths).includes(path))
  const off = ours.filter(({ state }) => state !== 'active')
  return together([
    ...off.map(({ path, state }) => found('workflow-off', `GitHub does not run ${path}: ${state}.`)),
    // Another finding already says why it does not run.
    off.some(({ path }) => path === workflowPaths.drift) ? right : judgeLast(clock, now),
  ])
}

function judgeLast({ workflows, last }: Clock, now: number): Judged {
  if (last !== null) {
    const hours = Math.floor((now - last.at) / hour)
    if (now - last.at > longest) return found('clock-stopped', `The last scheduled run was ${hours} hours ago.`)
    return last.conclusion === null || last.conclusion === 'success'
      ? right
      : found('clock-failed', `The last scheduled run, ${hours} hours ago, ended: ${last.conclusion}.`)
  }
  const since = workflows.find(({ path }) => path === workflowPaths.drift)?.since
  if (since === undefined)
    return unknown(`when a schedule last started a run: GitHub has no workflow ${workflowPaths.drift}`)
  return now - since > longest ? found('clock-stopped', 'The schedule has never started a run.') : right
}
