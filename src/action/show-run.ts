import type { Plan } from '../model/files.js'
import { stillActive, stillActiveAfter, type StillActive } from '../model/still-active.js'
import { orExitError, ExitError } from '../model/exit-error.js'
import { annotationsOf } from '../render/annotations.js'
import { diagnosticsText } from '../render/diagnostics.js'
import { failureNotice } from '../render/notice.js'
import { digest } from '../plan/fingerprint.js'
import { planText } from '../render/plan/plan-text.js'
import { overdueLine } from '../render/overdue-words.js'
import { strangeWords } from '../render/pull/first-alerts.js'
import { applyText } from '../render/apply-text.js'
import { failureIssue, firstIssue, pushedIssue, settledNote, type Speaker } from '../render/pull/issues.js'
import type { NextStep } from '../render/pull/trouble-page.js'
import type { Markdown } from '../render/escaping/markdown.js'
import { words } from '../render/escaping/words.js'
import { pageText, type MarkedPage } from '../render/pull/page.js'
import { message, printed, type Line, type Printed } from '../render/escaping/printed.js'
import { freezePlan, showResult } from './comments.js'
import { resultOf, warned, type ActionResult, type Result } from './action-result.js'
import { isWaiting, showFirst } from './first-plan.js'
import { issueText, keepIssue, openOnce, type IssueText } from './issues.js'
import type { Merge } from './merges.js'
import { contextFor, pageFor } from './run-page.js'
import type { Job } from './context.js'
import { bringsAny, ownIn, sharesOf } from './shares.js'
import type { MergeRun } from './run.js'

/**
 * Reports the result of a run: on each pull request that it applied, in the issue about failures, and to later steps.
 * If GitHub does not take the report, the step fails, and its log has all of it.
 */
export async function showRun(job: Job, run: MergeRun, step: NextStep): Promise<ActionResult> {
  const exit = exitOf(run)
  const page = pageFor(job, run, step, null, summaryBytes)
  const done = doneWith(run, exit, page === null ? null : pageText(page))
  const warning = await orExitError(tell(job, run, step, exit))
  return warning === null || warning instanceof ExitError ? unlessTold(run, done, warning) : warned(done, warning)
}

/** The result of a run, once it was reported on GitHub, or could not be: what was written stays written. */
export function unlessTold(run: MergeRun, done: ActionResult, untold: unknown): ActionResult {
  if (!(untold instanceof ExitError)) return done
  const { exit } = done
  const written = run.ended.kind === 'done' && run.ended.plan.changes.length > 0
  const worse = exit === 0 ? (written ? 3 : 1) : exit
  const says = message(`The result of the run could not be posted on GitHub. ${untold.message}`, 3_000)
  const result = exit === 0 ? resultOf(worse) : done.result
  return {
    ...done,
    exit: worse,
    result,
    outputs: { ...done.outputs, 'exit-code': worse, result },
    annotations: [...done.annotations, { severity: 'error', title: 'Espalier', says }],
    says: printed`${done.says}${says}\n`,
  }
}

/** Returns a warning, if a chat could not be told. */
async function tell(job: Job, run: MergeRun, step: NextStep, exit: number): Promise<Printed | null> {
  const untold: ExitError[] = []
  let written = 0
  for (const merge of sharesOf(run)) {
    const page = pageFor(job, run, step, merge)
    const isOwn = hasOwn(run, merge)
    if (page === null || (!isOwn && !bringsAny(merge, run))) continue
    if ((written += 1) > unhurried) await job.github.sleep(pause)
    const { number } = merge.pull
    const isWell = page.marker.state === 'frozen'
    const telling: Promise<unknown> = isWell ? freezePlan(job, number, page) : showResult(job, number, page, isOwn)
    const told = await orExitError(telling)
    // If one of them takes no comments, the others are still told.
    if (told instanceof ExitError) untold.push(told)
  }
  const whole = pageFor(job, run, step, null)
  const speaker = contextFor(job, run, null)
  const active = activeAfter(run)
  if (run.first && whole !== null) await showFirst(job, run, whole)
  const issue = whole === null ? null : issueFor(run, exit, whole, speaker, active)
  const telling = isWaiting(run)
    ? null
    : { notice: failureNotice(exit, active), name: failureName(run, exit, active), at: run.tip }
  const warning = await keepIssue(job, 'failure', () => issue, settledNote('failure', speaker), telling)
  if (run.strange > 0) await openOnce(job, 'pushed', issueText(pushedIssue(run.strange, speaker)))
  if (untold[0] !== undefined) throw untold[0]
  return warning
}

function issueFor(
  run: MergeRun,
  exit: number,
  page: MarkedPage,
  speaker: Speaker,
  active: readonly StillActive[],
): IssueText | null {
  if (isWaiting(run)) return issueText(firstIssue(page, speaker))
  return exit === 0 ? null : issueText(failureIssue(page, speaker, active))
}

/** The same as long as runs fail in the same way, with the same plan and the same leavers. */
function failureName({ ended }: MergeRun, exit: number, active: readonly StillActive[]): string {
  const plan = 'plan' in ended ? ended.plan.fingerprint : ''
  return digest({ kind: ended.kind, exit, plan, active: active.map(({ key }) => key).toSorted() })
}

/**
 * GitHub takes 80 comments a minute, and asks for a second between many of them: this many pull requests are told at
 * once, and for each more it waits this many milliseconds.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
const [unhurried, pause] = [20, 2_000]

/** The leavers who are active after a run, as far as it knows. */
function activeAfter({ ended }: MergeRun): readonly StillActive[] {
  if (ended.kind === 'done') return stillActiveAfter(ended.course.outcomes, ended.course.after)
  return ended.kind === 'blocked' || ended.kind === 'declined' ? stillActive(ended.plan) : []
}

/** Whether the result of a run is about changes of one pull request; unknown without a plan. */
function hasOwn(run: MergeRun, merge: Merge): boolean {
  return 'plan' in run.ended && ownIn(merge, run.ended.plan, run).length > 0
}

/** The exit code of an apply, for each way in which it can end. */
function exitOf(run: MergeRun): number {
  const { ended } = run
  if (isWaiting(run)) return 0
  switch (ended.kind) {
    case 'done':
      return ended.course.exit
    case 'trouble':
      return ended.trouble.exit
    case 'blocked':
      return 8
    case 'declined':
      return 5
    case 'unsound':
      return 1
  }
}

/** GitHub drops a summary of more than 1 MiB as a whole. */
const summaryBytes = 1_000_000

function doneWith(run: MergeRun, exit: number, summary: Markdown | null): ActionResult {
  const { ended, overdue, strange, timezone } = run
  const plan: Plan | null = 'plan' in ended ? ended.plan : null
  const result: Result = isWaiting(run) ? 'first-plan' : resultFor(ended, exit)
  const diagnostics = ended.kind === 'unsound' ? ended.chart.diagnostics : []
  const first: readonly Printed[] = [
    ...(strange === 0 ? [] : [printed`${strangeWords(strange)}`]),
    ...(overdue === null ? [] : [overdueLine(overdue, timezone)]),
    ...(isWaiting(run) ? [printed`${firstWords}`] : []),
  ]
  const numbers =
    plan === null ? {} : { fingerprint: plan.fingerprint, changes: plan.changes.length, leavers: plan.counts.leave }
  return {
    exit,
    result,
    outputs: { 'exit-code': exit, result, ...numbers, errors: diagnostics.length },
    annotations: [
      ...annotationsOf(diagnostics),
      ...first.map((says) => ({ severity: 'warning' as const, title: 'Espalier', says })),
    ],
    summary,
    report: [],
    says: printed.join([...first, saysOf(run)], '\n'),
  }
}

function resultFor(ended: MergeRun['ended'], exit: number): Result {
  if (ended.kind === 'unsound') return 'invalid'
  if (ended.kind === 'blocked') return 'blocked'
  if (exit !== 0) return resultOf(exit)
  return ended.kind === 'done' && ended.plan.changes.length === 0 ? 'no-changes' : 'ok'
}

function saysOf(run: MergeRun): Line {
  const { ended } = run
  switch (ended.kind) {
    case 'done':
      return applyText(ended.course, false)
    case 'trouble':
      return printed`espalier: ${message(ended.trouble.message, 3_000)}\n`
    case 'unsound':
      return diagnosticsText(ended.chart.diagnostics, false)
    case 'blocked':
      return printed`${wholePlan(ended.plan)}\nBlocked: nothing was written.\n`
    case 'declined':
      return isWaiting(run)
        ? wholePlan(ended.plan)
        : printed`${wholePlan(ended.plan)}\nNot approved: nothing was written.\n`
  }
}

const firstWords = words`The first plan waits for your approval: nothing was written. An issue shows the plan, and how to approve it.`

/** What a person has to settle or approve is in the log as a whole, at any length. */
function wholePlan(plan: Plan): Line {
  return planText(plan, { colour: false, unmanaged: false, verbose: true })
}
