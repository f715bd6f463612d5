import type { Chart } from '../../desired/load.js'
import { loadChart } from '../../engine/chart.js'
import { drawnChart } from '../../engine/org-chart.js'
import { tipOf } from '../../git/commits.js'
import type { OrgChart } from '../../model/org-chart.js'
import { seatsOn } from '../../model/seats.js'
import { annotationsOf } from '../../render/annotations.js'
import { chartPage } from '../../render/chart-page/chart-page.js'
import { dayWords } from '../../render/day-words.js'
import { diagnosticsText } from '../../render/diagnostics.js'
import { markdown } from '../../render/escaping/markdown.js'
import { printed } from '../../render/escaping/printed.js'
import { words } from '../../render/escaping/words.js'
import { counted } from '../../render/plan/counts.js'
import type { ActionResult } from '../action-result.js'
import { argsOf, type Job } from '../context.js'
import { filesResult } from '../files-only.js'
import { requireWatch, reviewedBranch } from '../watch.js'

/** `command: chart`: the org chart page of the default branch, for the step that keeps it. No key, and no plan. */
export async function chartRun(job: Job): Promise<ActionResult> {
  await requireWatch(job, 'chart')
  const args = argsOf(job, { at: await tipOf(job.git, await reviewedBranch(job)) })
  const chart = await loadChart(args, job.host, 'chart')
  if (chart.desired === null) return filesResult(chart, null, 'Only a valid chart can be drawn.')
  return drawnResult(chart, await drawnChart(chart.desired, null, args, job.host), job)
}

function drawnResult({ diagnostics }: Chart, drawn: OrgChart, { run }: Job): ActionResult {
  const { asOf } = drawn
  const people = counted(seatsOn(drawn, asOf).size, words`person`, words`people`)
  // Each attempt of a run has a file of its own: a run keeps no two files of one name.
  const name = `espalier-chart-${asOf}-${run.attempt}.html`
  return {
    exit: 0,
    result: 'ok',
    outputs: { 'exit-code': 0, result: 'ok' },
    annotations: annotationsOf(diagnostics),
    summary: markdown`## The org chart on ${dayWords(asOf)}\n\n${people}. The page is an artifact of this run.\n`,
    report: [],
    page: [name, chartPage(drawn).text],
    says: printed`${diagnosticsText(diagnostics, false)}The page ${name} shows ${people}.\n`,
  }
}
