import { editIssue, findIssue, openIssue, reopenIssue, say } from '../github/issues.js'
import { digest } from '../plan/fingerprint.js'
import { eventComment, eventIssue } from '../render/pull/event-pages.js'
import type { Job } from './context.js'
import type { EventOutcome, EventSender } from './event-proposal.js'
import { issueText } from './issues.js'
import { speakerOf } from './watch.js'

/**
 * Keeps the one issue about events that could not be taken. Only a person closes it. The same event is told once: findings
 * hold nothing of a payload, so those of two people may be the same.
 */
export async function tellRefused(
  job: Job,
  { findings, isUrgent }: EventOutcome,
  { sender, payload }: { readonly sender: EventSender; readonly payload: unknown },
): Promise<boolean> {
  const { github, login } = job
  const shows = digest({ findings, payload })
  const author = await login()
  const issue = await findIssue(github, 'event', author)
  if (issue?.open === true && issue.marker.shows === shows) return false
  const wasUrgent = issue?.open === true && issue.marker.risk === 'leavers'
  const page = eventIssue({ findings, isUrgent, wasUrgent, sender: sender?.login ?? null }, shows, speakerOf(job))
  const text = issueText(page)
  if (issue === null) {
    await openIssue(github, author, text)
    return true
  }
  if (!issue.open) await reopenIssue(github, issue.number)
  await editIssue(github, issue.number, text)
  await say(github, issue.number, eventComment({ findings, isUrgent }, speakerOf(job)).text)
  return true
}
