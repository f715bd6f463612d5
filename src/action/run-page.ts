import { commentBytes } from '../render/plan/truncation.js'
import { appliedPage, partialPage, unsettledPage } from '../render/pull/apply-page.js'
import type { PullContext } from '../render/pull/context.js'
import { blockedPage, changedPage, firstPage } from '../render/pull/refused-page.js'
import type { Results } from '../render/pull/results.js'
import { troublePage, unsoundPage, type NextStep } from '../render/pull/trouble-page.js'
import type { MarkedPage } from '../render/pull/page.js'
import type { RunOf } from '../model/pull.js'
import { isoNow } from './page-context.js'
import type { Merge } from './merges.js'
import { refusalDigest, resultsFor } from './results.js'
import type { Job } from './context.js'
import type { MergeRun } from './run.js'

/** What is posted on one pull request, or, for null, about the run as a whole. Null: nothing. */
export function pageFor(
  job: Job,
  run: MergeRun,
  step: NextStep,
  merge: Merge | null,
  bytes = commentBytes,
): MarkedPage | null {
  const { ended } = run
  const context = contextFor(job, run, merge)
  switch (ended.kind) {
    case 'trouble':
      return troublePage({ message: ended.trouble.message, exit: ended.trouble.exit, step, context })
    case 'unsound':
      return unsoundPage({ diagnostics: ended.chart.diagnostics, step, context })
    case 'blocked':
      return blockedPage({ plan: ended.plan, shows: refusalDigest('blocked', ended.plan, merge, run), context })
    case 'declined': {
      const approved = run.merges.flatMap(({ approved: one }) => (one === null ? [] : [one.fingerprint]))
      const shows = refusalDigest('declined', ended.plan, merge, run)
      if (run.first) return firstPage({ plan: ended.plan, extra: run.extra, shows, context }, bytes)
      const uncounted = run.merges.flatMap(({ pull, because }) =>
        because === null ? [] : [{ pull: pull.number, because }],
      )
      return changedPage({ plan: ended.plan, extra: run.extra, approved, uncounted, shows, context }, bytes)
    }
    case 'done': {
      const results = resultsFor(run, ended, merge, isoNow(job.host), job.run, context.timezone)
      return donePage(results, ended.course.exit, merge, context, bytes)
    }
  }
}

function donePage(
  results: Results,
  exit: number,
  merge: Merge | null,
  { pull }: PullContext,
  bytes: number,
): MarkedPage | null {
  if (exit === 0) return appliedPage(results, pull, bytes)
  const { outcomes, unsettled } = results
  if (merge === null) return exit === 4 ? unsettledPage(results, pull, bytes) : partialPage(results, pull, bytes)
  // Others failed. An earlier run, or this one, has made and reported the changes of this one.
  if (outcomes.length + unsettled.length === 0) return null
  if (isMade(results)) return appliedPage(results, pull, bytes)
  const isOpen = unsettled.length > 0 || outcomes.some(({ kind }) => kind === 'unresolved')
  return isOpen ? unsettledPage(results, pull, bytes) : partialPage(results, pull, bytes)
}

/** Whether everything of one pull request was made, and nothing ended the run early. */
function isMade({ outcomes, unsettled, stopped, trouble }: Results): boolean {
  const isWhole = unsettled.length === 0 && outcomes.every(({ kind }) => kind === 'applied')
  return isWhole && stopped === null && trouble === null
}

export function contextFor(
  job: Job,
  { tip, branch, timezone, overdue, strange }: MergeRun,
  merge: Merge | null,
): PullContext {
  const pull = merge?.pull.number ?? 0
  const run: RunOf = job.run
  return {
    pull,
    head: tip,
    base: tip,
    baseBranch: branch,
    run,
    readAt: isoNow(job.host),
    timezone,
    overdue,
    strange,
  }
}
