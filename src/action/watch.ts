import { defaultBranchOf } from '../github/repository.js'
import type { Line, Printed } from '../render/escaping/printed.js'
import { pageText } from '../render/pull/page.js'
import type { IssuePage, Speaker } from '../render/pull/issues.js'
import { wellNote } from '../render/pull/watch-issues.js'
import type { ActionResult } from './action-result.js'
import { notFor, type Job } from './context.js'
import { issueText, keepIssue } from './issues.js'
import { isoNow } from './page-context.js'
import { requirePrivate } from './private.js'

/** Refuses any event but the clock and the button, and a public repository. */
export async function requireWatch(job: Job, command: string): Promise<void> {
  const { kind } = job.event
  if (kind !== 'schedule' && kind !== 'dispatch') throw notFor(command, job.event, 'schedules and runs by hand')
  await requirePrivate(job, command)
}

/** The default branch: what is on it was reviewed, whatever branch the run was started on. */
export async function reviewedBranch({ event, github }: Job): Promise<string> {
  return event.defaultBranch ?? (await defaultBranchOf(github))
}

export function speakerOf({ run, host }: Job): Speaker {
  return { run, readAt: isoNow(host), timezone: 'UTC', overdue: null, strange: 0 }
}

/** Keeps the issue about what was found; null: nothing. What is found is exit 1, as on the command line. */
export async function showWatched(
  job: Job,
  kind: 'service' | 'setup' | 'hr-file',
  page: IssuePage | null,
  says: Line,
  warning: Printed,
): Promise<ActionResult> {
  const text = page === null ? null : issueText(page)
  await keepIssue(job, kind, () => text, wellNote(kind, speakerOf(job)))
  const [exit, result] = page === null ? ([0, 'ok'] as const) : ([1, 'found'] as const)
  return {
    exit,
    result,
    outputs: { 'exit-code': exit, result },
    annotations: page === null ? [] : [{ severity: 'error', title: 'Espalier', says: warning }],
    summary: page === null ? null : pageText(page),
    report: [],
    says,
  }
}
