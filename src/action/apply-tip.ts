import { tipOf } from '../git/commits.js'
import { overdue } from '../model/clock.js'
import { orExitError, ExitError } from '../model/exit-error.js'
import { checkDigits } from '../engine/approval.js'
import type { Session } from '../engine/session.js'
import { withSession } from '../engine/with-session.js'
import { applyApproved, nothingFound, type Lookup } from './apply-approved.js'
import { noteScheduledRun } from './clock.js'
import { argsOf, type Job } from './context.js'
import { isoNow } from './page-context.js'
import type { MergeRun } from './run.js'
import { withLeavers } from './waiting-leavers.js'

/**
 * Applies the chart at the tip of the default branch, whatever commit the run was started for: a run that was lost or
 * is repeated ends in the same place. Nothing is written that was not approved.
 */
export async function applyTip(job: Job): Promise<MergeRun> {
  const { host } = job
  const from = isoNow(host)
  const expect = job.input('expect')
  if (expect !== '') checkDigits(expect)
  const branch = branchOf(job)
  const tip = await tipOf(job.git, branch)
  const args = argsOf(job, { at: tip, verbose: '', ...(expect === '' ? {} : { expect }) })
  const runOf = (seen: Seen, found: Lookup): MergeRun => ({ branch, tip, from, ...seen, ...found })
  const run = await orExitError(
    withSession<MergeRun>(
      args,
      host,
      'apply',
      async (chart, session) => {
        const seen = seenIn(job, session)
        return await noted(job, session, runOf(seen, { ...nothingFound, ended: { kind: 'unsound', chart } }))
      },
      async (session, desired) => {
        const seen = seenIn(job, session)
        return await noted(job, session, runOf(seen, await applyApproved(job, { branch, tip }, args, session, desired)))
      },
    ),
  )
  const whole =
    run instanceof ExitError
      ? runOf(seenIn(job, null), { ...nothingFound, ended: { kind: 'trouble', trouble: run } })
      : run
  const { ended } = whole
  if (ended.kind !== 'trouble' || ended.trouble.exit !== 7) return whole
  return { ...whole, ended: { kind: 'trouble', trouble: await withLeavers(ended.trouble, args, host) } }
}

/** What a run knows once its session is open. */
type Seen = Pick<MergeRun, 'timezone' | 'overdue' | 'strange' | 'heartbeat'>

/** What the session says, also of the last scheduled run. */
function seenIn({ event, host }: Job, session: Session | null): Seen {
  if (session === null) return { timezone: 'UTC', overdue: null, strange: 0, heartbeat: null }
  const { settings, strange, saved } = session
  return {
    timezone: settings.timezone,
    overdue: overdue(saved, host.now(), event.kind === 'schedule' ? 'clock' : 'run'),
    strange,
    heartbeat: settings.heartbeat,
  }
}

/** The run, once the state says that the schedule has started it, even if it could apply nothing. */
async function noted({ event, host }: Job, session: Session | null, run: MergeRun): Promise<MergeRun> {
  if (session !== null && event.kind === 'schedule' && run.ended.kind !== 'done') await noteScheduledRun(session, host)
  return run
}

/** The branch that is applied: the default one, whatever the run was started on. */
function branchOf({ event, host }: Job): string {
  const branch = event.defaultBranch ?? (event.kind === 'schedule' ? host.env['GITHUB_REF_NAME'] : undefined)
  if (branch !== undefined && branch !== '') return branch
  throw new ExitError(1, 'The event of this run does not name the default branch. Nothing was done.')
}
