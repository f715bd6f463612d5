import type { Plan } from '../../model/files.js'
import { orExitError, ExitError } from '../../model/exit-error.js'
import { applyTip } from '../apply-tip.js'
import { warned, type ActionResult } from '../action-result.js'
import { withHeartbeat } from '../heartbeat.js'
import { isWaiting } from '../first-plan.js'
import { showDrift } from '../show-drift.js'
import { requirePrivate } from '../private.js'
import { contextFor } from '../run-page.js'
import { notFor, type Job } from '../context.js'
import { showRun, unlessTold } from '../show-run.js'
import { takeLive, takeLiveBranch } from '../take-live.js'
import type { MergeRun } from '../run.js'
import { leftWarning } from '../../render/pull/proposal.js'

/**
 * `command: drift`: applies what has become due, reports what was changed outside Git in one issue, and on request
 * writes a pull request that takes the live values into the chart. It never reverts a value.
 */
export async function driftRun(job: Job): Promise<ActionResult> {
  const { event } = job
  if (event.kind !== 'schedule' && event.kind !== 'dispatch') throw notFor('drift', event, 'schedules and runs by hand')
  await requirePrivate(job, 'drift')
  const run = await applyTip(job)
  const done = await shown(job, run)
  const isClean = event.kind === 'schedule' && done.exit === 0 && !isWaiting(run)
  return isClean && run.heartbeat !== null ? await withHeartbeat(done, run.heartbeat, job.host) : done
}

/** Reports on GitHub the result of the run, and what was changed outside Git. */
async function shown(job: Job, run: MergeRun): Promise<ActionResult> {
  const done = await showRun(job, run, 'drift')
  const plan = planAfter(run)
  if (plan === null) return done
  const speaker = contextFor(job, run, null)
  const warning = await orExitError(showDrift(job, plan, run.tip, speaker))
  const told = warning === null || warning instanceof ExitError ? unlessTold(run, done, warning) : warned(done, warning)
  const taken = job.input('take-live') === 'true' ? await orExitError(takeLive(job, run, plan, speaker)) : null
  if (taken === null || taken instanceof ExitError) return unlessTold(run, told, taken)
  const { kind, pull } = taken
  const outputs = pull === null || kind === 'closed' ? {} : { 'pull-request': pull.url }
  const proposed = { ...told, outputs: { ...told.outputs, ...outputs } }
  return kind === 'left' ? warned(proposed, leftWarning(takeLiveBranch)) : proposed
}

/** The last plan that was made; null if there was none. */
function planAfter({ ended }: MergeRun): Plan | null {
  if (ended.kind === 'done') return ended.course.after ?? ended.plan
  return ended.kind === 'blocked' || ended.kind === 'declined' ? ended.plan : null
}
