import { digest } from '../../plan/fingerprint.js'
import { leaverNotice } from '../../render/notice.js'
import { readScim } from '../../scim/read-event.js'
import { warned, type ActionResult } from '../action-result.js'
import { notFor, type Job } from '../context.js'
import { proposeEvent, type EventOutcome } from '../event-proposal.js'
import { tellRefused } from '../event-refused.js'
import { refusedResult, takenResult } from '../event-result.js'
import { tellOnce } from '../notices.js'
import { requirePrivate } from '../private.js'

/**
 * `command: event`: what an identity provider or HR system has sent becomes one pull request; what cannot be taken, one
 * issue. Nothing is applied by it, and no key is needed.
 */
export async function eventRun(job: Job): Promise<ActionResult> {
  const { event } = job
  if (event.kind !== 'event')
    throw notFor('event', event, 'events that are sent to the repository (repository_dispatch)')
  await requirePrivate(job, 'event')
  const outcome = await proposeEvent(job, readScim(event.payload), event.sender)
  if (outcome.findings.length === 0)
    return await told(job, takenResult(outcome), outcome, outcome.proposal?.kind === 'opened')
  const isNew = await tellRefused(job, outcome, event)
  return await told(job, refusedResult(outcome), outcome, isNew)
}

/** Tells the chat of a leaver, once. */
async function told(
  job: Job,
  done: ActionResult,
  { name, isUrgent, findings, tip }: EventOutcome,
  isNew: boolean,
): Promise<ActionResult> {
  if (!isUrgent || !isNew) return done
  const notice = { notice: leaverNotice(name, findings.length === 0), name: digest({ name, tip }), at: tip }
  const { warning } = await tellOnce(job, notice, '')
  return warning === null ? done : warned(done, warning)
}
