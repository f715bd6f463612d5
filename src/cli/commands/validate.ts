import { diagnosticsGithub, diagnosticsJson, diagnosticsText, soundText } from '../../render/diagnostics.js'
import { printed } from '../../render/escaping/printed.js'
import { nothing } from '../../render/escaping/words.js'
import { workflow } from '../../render/escaping/workflow.js'
import { sameHealthText } from '../../render/health-text.js'
import { loadChart } from '../../engine/chart.js'
import { chartHealth } from '../../engine/health.js'
import type { Report, Host } from '../../host/host.js'
import { flagChoice, type ParsedArgs } from '../../model/arguments.js'
import { healthFindings } from '../../plan/health.js'

/** `espalier validate`: the files alone. Exit 1 if anything is wrong with them; warnings change no exit code. */
export async function validate(args: ParsedArgs, host: Host): Promise<Report> {
  const format = flagChoice(args, 'format', ['text', 'json', 'github'], 'validate')
  const chart = await loadChart(args, host, 'validate')
  const { diagnostics: own, desired } = chart
  const exit = desired === null ? 1 : 0
  const health = desired === null ? null : await chartHealth(desired, args, host)
  const sound =
    desired === null || health === null ? nothing : printed`${soundText(chart, desired.asOf)}${sameHealthText(health)}`
  if (format === 'json')
    return { exit, out: diagnosticsJson([...own, ...(health?.fresh ?? []).map(({ finding }) => finding)]), err: sound }
  const diagnostics = [...own, ...healthFindings(health?.fresh ?? [])]
  return format === 'github'
    ? { exit, out: workflow`${diagnosticsGithub(diagnostics)}${sound}`, err: nothing }
    : { exit, out: sound, err: diagnosticsText(diagnostics, host.terminal.colour) }
}
