import type { Chart } from '../desired/load.js'
import { putCheck, type Check } from '../github/checks.js'
import type { Diagnostic } from '../model/files.js'
import type { ExitError } from '../model/exit-error.js'
import { errorsIn, isBlocked } from '../model/verdict.js'
import { planDigests } from '../plan/approved-digests.js'
import { diagnosticsText } from '../render/diagnostics.js'
import { planText } from '../render/plan/plan-text.js'
import { counted } from '../render/plan/counts.js'
import { chartPage } from '../render/chart-page/chart-page.js'
import { checkSummary, checkTitle } from '../render/pull/check.js'
import type { PullContext } from '../render/pull/context.js'
import type { PlanOnPull } from '../render/pull/plan-on-pull.js'
import { planPage, planSummary } from '../render/pull/plan-page.js'
import { riskOf } from '../render/pull/risk.js'
import { troublePage, unsoundPage } from '../render/pull/trouble-page.js'
import { untouchedPage } from '../render/pull/untouched-page.js'
import { json } from '../render/escaping/json.js'
import { pageText, type MarkedPage } from '../render/pull/page.js'
import { message, printed } from '../render/escaping/printed.js'
import { words, type Words } from '../render/escaping/words.js'
import { showPlan } from './comments.js'
import { gainedSince, nothingApproved, planRecordText } from './record-text.js'
import { newestRecord } from './records.js'
import { runUrl } from './page-context.js'
import { resultOf, type ActionResult, type Result } from './action-result.js'
import { orgOf, type Job } from './context.js'
import type { Planned } from './planned.js'
import { checkName } from '../model/marker.js'

/** Shows what merging would do: the comment, the check that keeps what is approved by merging, the summary, the files. */
export async function showPlanned(job: Job, context: PullContext, planned: Planned): Promise<ActionResult> {
  const { plan, timezone, overdue, strange, state } = planned
  const blocked = isBlocked(plan)
  const approval = blocked ? nothingApproved : planDigests(plan)
  const before = await newestRecord(job, context.pull, context.head)
  const gained = before === null ? null : await gainedSince(job, context, before, approval)
  const pulled = { ...planned, gained, context: { ...context, timezone, overdue, strange } }
  const isQuiet = riskOf(pulled) === 'nothing' && plan.findings.length === 0
  const posted = await showPlan(job, context.pull, planPage(pulled), isQuiet, gained?.isNew === true)
  await check(job, context, {
    conclusion: blocked ? 'failure' : 'success',
    title: checkTitle(pulled).text,
    summary: checkSummary(pulled).text,
    text: planRecordText(job, context, approval, state, before),
    findings: plan.findings,
  })
  const done = doneWith(pulled, blocked, posted?.url ?? '')
  // It is made last: what is approved does not depend on it.
  return { ...done, page: [`espalier-chart-${job.run.attempt}.html`, chartPage(planned.chart).text] }
}

function doneWith(pulled: PlanOnPull, blocked: boolean, comment: string): ActionResult {
  const { plan } = pulled
  const { fingerprint, findings, changes, counts } = plan
  const result: Result = blocked ? 'blocked' : changes.length === 0 ? 'no-changes' : 'ok'
  const exit = blocked ? 8 : 0
  const errors = errorsIn(findings).length
  const numbers = { fingerprint, changes: changes.length, leavers: counts.leave, errors }
  return {
    exit,
    result,
    outputs: { 'exit-code': exit, result, ...numbers, comment },
    // They are in the check: at its lines, each would be shown twice.
    annotations: [],
    summary: planSummary(pulled),
    report: [
      ['plan.json', json(plan).text],
      ['plan.md', planSummary(pulled, wholeReport).text],
    ],
    says: planText(plan, { colour: false, unmanaged: false, verbose: true }),
  }
}

/** Bytes of the report in a file: nothing of it is truncated. */
const wholeReport = Infinity

/** Says in the check alone that the chart stays as it is. A plan that was shown before, for other files, is corrected. */
export async function showUntouched(job: Job, context: PullContext): Promise<ActionResult> {
  const page = untouchedPage(orgOf(job), context)
  const title = words`Espalier plan: no file of the chart changes`
  const posted = await showPlan(job, context.pull, page, true, false)
  await check(job, context, {
    conclusion: 'neutral',
    title: title.text,
    summary: pageText(page).text,
    text: await emptyText(job, context),
    findings: [],
  })
  const [exit, result] = [0, 'no-changes'] as const
  return {
    exit,
    result,
    outputs: { 'exit-code': exit, result, changes: 0, leavers: 0, errors: 0, comment: posted?.url ?? '' },
    annotations: [],
    summary: pageText(page),
    report: [],
    says: printed`${title}: the service was not asked.\n`,
  }
}

/** Shows that the files are not sound. */
export async function showUnsound(job: Job, context: PullContext, chart: Chart): Promise<ActionResult> {
  const { diagnostics, desired } = chart
  // The files are sound by their own settings; the settings that count are not.
  if (desired !== null) return await showWords(job, context, brokenBase(context), 1)
  const errors = errorsIn(diagnostics).length
  const page = unsoundPage({ diagnostics, step: 'plan', context })
  const title = words`Espalier plan: ${counted(errors, words`mistake`)} in the files`
  return await showFailure(job, context, { page, title, findings: diagnostics }, 1, 'invalid')
}

function brokenBase({ baseBranch }: PullContext): string {
  return `The settings on ${baseBranch} are not valid, and pull requests are checked against them. Fix them there first; "espalier validate" shows what is wrong.`
}

/** Shows that the two branches change the same lines. */
export async function showConflict(job: Job, context: PullContext): Promise<ActionResult> {
  const { baseBranch } = context
  const text = `This pull request and ${baseBranch} change the same lines, so the merge cannot be planned. Merge ${baseBranch} into this branch and resolve the conflicts; then it is planned again.`
  return await showWords(job, context, text, 1)
}

/** Shows what kept the plan from being made: a list that cannot be trusted, a rejected key. */
export async function showTrouble(job: Job, context: PullContext, trouble: ExitError): Promise<ActionResult> {
  return await showWords(job, context, trouble.message, trouble.exit)
}

async function showWords(job: Job, context: PullContext, text: string, exit: ExitError['exit']): Promise<ActionResult> {
  const page = troublePage({ message: text, exit, step: 'plan', context })
  const found: Shown = { page, title: words`Espalier plan: no plan could be made`, findings: [] }
  const done = await showFailure(job, context, found, exit, resultOf(exit))
  const said = message(text)
  return {
    ...done,
    annotations: [{ severity: 'error', title: 'Espalier', says: said }],
    says: printed`espalier: ${said}\n`,
  }
}

interface Shown {
  readonly page: MarkedPage
  readonly title: Words
  readonly findings: readonly Diagnostic[]
}

async function showFailure(
  job: Job,
  context: PullContext,
  { page, title, findings }: Shown,
  exit: number,
  result: Result,
): Promise<ActionResult> {
  const posted = await showPlan(job, context.pull, page, false, false)
  const [summary, text] = [pageText(page), await emptyText(job, context)]
  await check(job, context, { conclusion: 'failure', title: title.text, summary: summary.text, text, findings })
  const errors = errorsIn(findings).length
  return {
    exit,
    result,
    outputs: { 'exit-code': exit, result, errors, comment: posted?.url ?? '' },
    annotations: [],
    summary,
    report: [],
    says: diagnosticsText(findings, false),
  }
}

/** What is shown instead of a plan is recorded, too: a later approval does not approve an earlier plan. */
async function emptyText(job: Job, context: PullContext): Promise<string | null> {
  const before = await newestRecord(job, context.pull, context.head)
  return planRecordText(job, context, nothingApproved, null, before)
}

type Said = Pick<Check, 'conclusion' | 'title' | 'summary' | 'text'> & { readonly findings: readonly Diagnostic[] }

/** GitHub takes this many notes with a check at once; the last one counts those left out. */
const mostNotes = 50

/** The check of the commit that was planned. Its findings are at their lines among the changed files. */
async function check({ github, run }: Job, { head }: PullContext, { findings, ...said }: Said): Promise<void> {
  const notes = findings.flatMap(noteOf)
  const rest = notes.length - mostNotes
  const [last] = notes.slice(mostNotes - 1)
  const more = printed`and ${rest + 1} more; the page of this check and the log list all of them`.text
  const annotations =
    rest <= 0 || last === undefined ? notes : [...notes.slice(0, mostNotes - 1), { ...last, message: more }]
  await putCheck(github, { ...said, name: checkName, head, annotations, details: runUrl(run) })
}

function noteOf({ severity, message: says, place }: Diagnostic): Check['annotations'] {
  if (place === undefined) return []
  const level = severity === 'error' ? 'failure' : 'warning'
  return [{ path: place.file, line: place.line, level, message: message(says).text }]
}
