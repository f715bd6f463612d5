import type { ActionResult } from '../action-result.js'
import { applyTip } from '../apply-tip.js'
import { notFor, type Job } from '../context.js'
import { requirePrivate } from '../private.js'
import { showRun } from '../show-run.js'

/** `command: apply`: applies what was merged, and reports the result on each pull request. */
export async function applyMerged(job: Job): Promise<ActionResult> {
  const { event } = job
  if (event.kind !== 'push' && event.kind !== 'dispatch') throw notFor('apply', event, 'pushes and runs by hand')
  await requirePrivate(job, 'apply')
  return await showRun(job, await applyTip(job), 'apply')
}
