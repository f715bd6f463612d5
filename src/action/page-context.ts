import type { Event } from '../github/event.js'
import type { RunOf } from '../model/pull.js'
import type { PullContext } from '../render/pull/context.js'
import type { Host } from '../host/host.js'
import type { Job } from './context.js'

/** The event of a pull request. */
export type PullEvent = Extract<Event, { readonly kind: 'pull' }>

/** The context of the pages of a pull request. `timezone`: of the company, if it is known. */
export function contextOf(
  { run, host }: Job,
  { number, baseBranch }: PullEvent,
  { head, base }: Pick<PullContext, 'head' | 'base'>,
  timezone = 'UTC',
): PullContext {
  return { pull: number, head, base, baseBranch, run, readAt: isoNow(host), timezone, overdue: null, strange: 0 }
}

export function isoNow({ now }: Pick<Host, 'now'>): string {
  return now().toISOString()
}

/** The page of a run. */
export function runUrl({ server, repository, id, attempt }: RunOf): string {
  return `${server}/${repository}/actions/runs/${id}/attempts/${attempt}`
}
