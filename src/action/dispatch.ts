import { ExitError } from '../model/exit-error.js'
import { message, printed } from '../render/escaping/printed.js'
import { nearest } from '../desired/nearest.js'
import type { Host } from '../host/host.js'
import { resultOf, type ActionResult } from './action-result.js'
import type { Job } from './context.js'

/** What the action can do, each loaded only when it is needed. */
const acts: Readonly<Record<string, (job: Job) => Promise<ActionResult>>> = {
  validate: async (job) => (await import('./commands/validate.js')).validatePull(job),
  plan: async (job) => (await import('./commands/plan.js')).planPull(job),
  'link-page': async (job) => (await import('./commands/link-page.js')).linkPage(job),
  apply: async (job) => (await import('./commands/apply.js')).applyMerged(job),
  drift: async (job) => (await import('./commands/drift.js')).driftRun(job),
  probe: async (job) => (await import('./commands/probe.js')).probeRun(job),
  event: async (job) => (await import('./commands/event.js')).eventRun(job),
  doctor: async (job) => (await import('./commands/doctor.js')).doctorRun(job),
  chart: async (job) => (await import('./commands/chart.js')).chartRun(job),
  form: async (job) => (await import('./commands/form.js')).formRun(job),
  'hr-file': async (job) => (await import('./commands/hr-file.js')).hrFileRun(job),
}

/** Runs one step of the action. Never throws: each error becomes one paragraph, an annotation and an exit code. */
export async function act(input: Job['input'], host: Host): Promise<ActionResult> {
  try {
    const name = input('command')
    const chosen = Object.hasOwn(acts, name) ? acts[name] : undefined
    if (chosen === undefined) throw unknown(name)
    const { jobOf } = await import('./context.js')
    return await chosen(await jobOf(input, host))
  } catch (error) {
    return ended(error)
  }
}

function unknown(name: string): ExitError {
  const names = Object.keys(acts)
  if (name === '') return new ExitError(64, `The step has no command. Write one under "with": ${names.join(', ')}.`)
  const near = nearest(name, names)
  return new ExitError(
    64,
    `There is no command "${name}".${near === null ? ` There are ${names.join(', ')}.` : ` Did you mean "${near}"?`}`,
  )
}

/** The result of a step that failed. */
function ended(error: unknown): ActionResult {
  const exit = error instanceof ExitError ? error.exit : 1
  const says =
    error instanceof ExitError
      ? message(error.message)
      : printed`Internal error: please report it. ${message(String(error))}`
  const result = resultOf(exit)
  return {
    exit,
    result,
    outputs: { 'exit-code': exit, result },
    annotations: [{ severity: 'error', title: 'Espalier', says }],
    summary: null,
    report: [],
    says: printed`espalier: ${says}\n`,
  }
}
