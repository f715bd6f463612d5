import type { Chart } from '../desired/load.js'
import type { Plan } from '../model/files.js'
import { errorsIn } from '../model/verdict.js'
import { annotationsOf } from '../render/annotations.js'
import { diagnosticsText } from '../render/diagnostics.js'
import { markdown } from '../render/escaping/markdown.js'
import { diffMarkdown } from '../render/plan/plan-markdown.js'
import { planText } from '../render/plan/plan-text.js'
import { filesOnlyPage } from '../render/pull/trouble-page.js'
import { loadChart } from '../engine/chart.js'
import { chartOfRevision, compareCharts } from '../engine/chart-diff.js'
import type { ActionResult } from './action-result.js'
import { argsOf, orgOf, type Job } from './context.js'

/** What the files are compared with: a commit that is here, and the branch that it is of. */
export interface ComparedCommit {
  readonly commit: string
  readonly branch: string
}

/**
 * The files at a commit or tree, and how they differ from those of a base; null: there is none to compare with. `why`
 * explains to readers why there is no plan.
 */
export async function filesOnly(job: Job, at: string, why: string, base: ComparedCommit | null): Promise<ActionResult> {
  const args = argsOf(job, { at })
  if (base === null) return filesResult(await loadChart(args, job.host, 'validate'), null, why)
  const name = `${base.branch} (${base.commit.slice(0, 10)})`
  const before = await chartOfRevision(base.commit, name, orgOf(job), job.host)
  const { chart, plan } = await compareCharts(before, args, job.host, 'validate')
  const noDiff = chart.desired === null || plan !== null ? '' : ` There is no diff: the chart of ${name} is not valid.`
  return filesResult(chart, plan, `${why}${noDiff}`)
}

/** More room than a comment has: GitHub drops a summary of more than 1 MiB as a whole. */
const summaryBytes = 900_000

/** What is wrong with the files decides alone: the check of a diff is the plan. `plan`: the diff; null for none. */
export function filesResult(chart: Chart, plan: Plan | null, why: string): ActionResult {
  const { diagnostics, desired, files, people } = chart
  const errors = errorsIn(diagnostics).length
  const [exit, result] = desired === null ? ([1, 'invalid'] as const) : ([0, 'files-only'] as const)
  const page = filesOnlyPage({ diagnostics, people, files, why })
  return {
    exit,
    result,
    outputs: { 'exit-code': exit, result, errors },
    annotations: annotationsOf(diagnostics),
    summary: plan === null ? page : markdown`${page}\n${diffMarkdown(plan, summaryBytes)}`,
    report: [],
    says:
      plan === null
        ? diagnosticsText(diagnostics, false)
        : planText(plan, { colour: false, unmanaged: false, verbose: true }),
  }
}
