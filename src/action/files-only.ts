import type { Chart } from '../desired/load.js'
import { errorsIn } from '../model/verdict.js'
import { annotationsOf } from '../render/annotations.js'
import { diagnosticsText } from '../render/diagnostics.js'
import { filesOnlyPage } from '../render/pull/trouble-page.js'
import { loadChart } from '../engine/chart.js'
import type { ActionResult } from './action-result.js'
import { argsOf, type Job } from './context.js'

/** The files at a commit or tree; `why` explains to readers why there is no plan. */
export async function filesOnly(job: Job, at: string, why: string): Promise<ActionResult> {
  const chart = await loadChart(argsOf(job, { at }), job.host, 'validate')
  return doneWith(chart, why)
}

function doneWith(chart: Chart, why: string): ActionResult {
  const { diagnostics, desired, files, people } = chart
  const sound = desired !== null
  const errors = errorsIn(diagnostics).length
  const [exit, result] = sound ? ([0, 'files-only'] as const) : ([1, 'invalid'] as const)
  return {
    exit,
    result,
    outputs: { 'exit-code': exit, result, errors },
    annotations: annotationsOf(diagnostics),
    summary: filesOnlyPage({ diagnostics, people, files, why }),
    report: [],
    says: diagnosticsText(diagnostics, false),
  }
}
