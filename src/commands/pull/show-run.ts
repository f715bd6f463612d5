import type { Plan } from '../../model/files.js'
import type { RunOf } from '../../model/pull.js'
import { readMarker } from '../../model/marker.js'
import { Trouble } from '../../model/trouble.js'
import { annotationsOf } from '../../render/annotations.js'
import { diagnosticsText } from '../../render/diagnostics.js'
import { commentBytes } from '../../render/plan/fold.js'
import { planText } from '../../render/plan/plan-text.js'
import { applyText } from '../../render/apply-text.js'
import { appliedPage, partialPage, unsettledPage } from '../../render/pull/apply-page.js'
import type { PullContext } from '../../render/pull/context.js'
import { failureIssue, settledNote } from '../../render/pull/issues.js'
import { blockedPage, changedPage } from '../../render/pull/refused-page.js'
import { troublePage, unsoundPage, type Step } from '../../render/pull/trouble-page.js'
import type { Results } from '../../render/pull/results.js'
import type { Markdown } from '../../render/sinks/markdown.js'
import { message, printed, type Line } from '../../render/sinks/printed.js'
import type { Run } from './apply.js'
import { freezePlan, showResult } from './comments.js'
import { isoNow } from './context.js'
import { orTrouble } from '../trouble.js'
import { resultOf, type Done, type Result } from './done.js'
import { keepIssue, type IssueText } from './issues.js'
import type { Merge } from './merges.js'
import { resultsFor, sharesOf } from './results.js'
import type { Scene } from './scene.js'

/**
 * Says what a run came to: on each pull request that it carried out, in the issue about failures, and to later steps. What
 * cannot be said on GitHub is no silence: the step fails, and its log has all of it.
 */
export async function showRun(scene: Scene, run: Run, step: Step): Promise<Done> {
  const exit = exitOf(run)
  const done = doneWith(run, exit, pageFor(scene, run, step, null, summaryBytes))
  return unlessTold(run, done, await orTrouble(tell(scene, run, step, exit)))
}

/** What a run came to, once it was said on GitHub, or could not be: what was written stays written. */
export function unlessTold(run: Run, done: Done, untold: unknown): Done {
  if (!(untold instanceof Trouble)) return done
  const { exit } = done
  const written = run.ended.kind === 'done' && run.ended.plan.changes.length > 0
  const worse = exit === 0 ? (written ? 3 : 1) : exit
  const says = message(`What the run came to could not be said on GitHub. ${untold.message}`, 3_000)
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

async function tell(scene: Scene, run: Run, step: Step, exit: number): Promise<void> {
  const untold: Trouble[] = []
  for (const merge of sharesOf(run)) {
    const page = pageFor(scene, run, step, merge)
    if (page === null) continue
    const { number } = merge.pull
    const isWell = readMarker(page.text)?.state === 'frozen'
    const telling: Promise<unknown> = isWell ? freezePlan(scene, number, page) : showResult(scene, number, page)
    const told = await orTrouble(telling)
    // Where one of them takes no comments, the others are told all the same.
    if (told instanceof Trouble) untold.push(told)
  }
  const whole = pageFor(scene, run, step, null)
  const speaker = contextFor(scene, run, null)
  const issue = (): IssueText | null => {
    if (exit === 0 || whole === null) return null
    const { title, body } = failureIssue(whole, speaker)
    return { title: title.text, body: body.text }
  }
  await keepIssue(scene, 'failure', issue, settledNote('failure', speaker))
  if (untold[0] !== undefined) throw untold[0]
}

/** What an apply ends with, for each way in which it can. */
function exitOf({ ended }: Run): number {
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

/** What is said on one pull request, or, for null, about the run as a whole. Null: nothing. */
function pageFor(scene: Scene, run: Run, step: Step, merge: Merge | null, bytes = commentBytes): Markdown | null {
  const { ended } = run
  const context = contextFor(scene, run, merge)
  switch (ended.kind) {
    case 'trouble':
      return troublePage({ message: ended.trouble.message, exit: ended.trouble.exit, step, context })
    case 'unsound':
      return unsoundPage({ diagnostics: ended.chart.diagnostics, step, context })
    case 'blocked':
      return blockedPage({ plan: ended.plan, context })
    case 'declined': {
      const approved = run.merges.flatMap(({ approval }) => (approval === null ? [] : [approval.fingerprint]))
      return changedPage({ plan: ended.plan, extra: run.extra, approved, context }, bytes)
    }
    case 'done': {
      const results = resultsFor(run, ended, merge, isoNow(scene.world), scene.run, context.timezone)
      const { exit } = ended.course
      const { pull } = context
      // Others failed. What this one had was made now, or by an earlier run that has said so.
      const isWell = exit === 3 && merge !== null && merge.approval !== null && isMade(results)
      if (isWell && results.outcomes.length === 0) return null
      if (exit === 0 || isWell) return appliedPage(results, pull, bytes)
      return exit === 4 ? unsettledPage(results, pull, bytes) : partialPage(results, pull, bytes)
    }
  }
}

/** Whether everything of one pull request was made, and nothing ended the run early. */
function isMade({ outcomes, stopped, trouble }: Results): boolean {
  return stopped === null && trouble === null && outcomes.every(({ kind }) => kind === 'applied')
}

function contextFor(scene: Scene, { tip, branch, timezone }: Run, merge: Merge | null): PullContext {
  const pull = merge?.pull.number ?? 0
  const run: RunOf = scene.run
  return { pull, head: tip, base: tip, baseBranch: branch, run, readAt: isoNow(scene.world), timezone }
}

function doneWith({ ended }: Run, exit: number, summary: Markdown | null): Done {
  const plan: Plan | null = 'plan' in ended ? ended.plan : null
  const result: Result = resultFor(ended, exit)
  const diagnostics = ended.kind === 'unsound' ? ended.chart.diagnostics : []
  const numbers =
    plan === null ? {} : { fingerprint: plan.fingerprint, changes: plan.changes.length, leavers: plan.counts.leave }
  return {
    exit,
    result,
    outputs: { 'exit-code': exit, result, ...numbers, errors: diagnostics.length },
    annotations: annotationsOf(diagnostics),
    summary,
    report: [],
    says: saysOf(ended),
  }
}

function resultFor(ended: Run['ended'], exit: number): Result {
  if (ended.kind === 'unsound') return 'invalid'
  if (ended.kind === 'blocked') return 'blocked'
  if (exit !== 0) return resultOf(exit)
  return ended.kind === 'done' && ended.plan.changes.length === 0 ? 'no-changes' : 'ok'
}

function saysOf(ended: Run['ended']): Line {
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
      return printed`${wholePlan(ended.plan)}\nNot approved: nothing was written.\n`
  }
}

/** What somebody is to settle or approve stands in the log as a whole, however long it is. */
function wholePlan(plan: Plan): Line {
  return planText(plan, { colour: false, strangers: false })
}
