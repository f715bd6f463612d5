import type { Chart } from '../../desired/load.js'
import { errorsIn } from '../../model/verdict.js'
import { annotationsOf } from '../../render/annotations.js'
import { diagnosticsText } from '../../render/diagnostics.js'
import { filesOnlyPage } from '../../render/pull/trouble-page.js'
import { chartOf } from '../../engine/chart.js'
import type { Done } from '../action-result.js'
import { givenTo, notFor, type Scene } from '../context.js'

/** `command: validate`: the files alone, as they would be after the merge. No key, and no request to the service. */
export async function validatePull(scene: Scene): Promise<Done> {
  const { event } = scene
  if (event.kind !== 'pull' && event.kind !== 'queue') throw notFor('validate', event, 'pull requests')
  return await filesOnly(scene, 'HEAD', 'This step has no key: it checks only the files.')
}

/** The files at a commit or tree; `why` is said to those who expected more. */
export async function filesOnly(scene: Scene, at: string, why: string): Promise<Done> {
  const chart = await chartOf(givenTo(scene, { at }), scene.world, 'validate')
  return doneWith(chart, why)
}

function doneWith(chart: Chart, why: string): Done {
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
