import { diagnosticsGithub, diagnosticsJson, diagnosticsText, soundText } from '../../render/diagnostics.js'
import { nothing } from '../../render/escaping/words.js'
import { workflow } from '../../render/escaping/workflow.js'
import { loadChart } from '../../engine/chart.js'
import type { Report, Host } from '../../host/host.js'
import { flagChoice, type ParsedArgs } from '../../model/arguments.js'

/** `espalier validate`: the files alone. Exit 1 if anything is wrong with them. */
export async function validate(args: ParsedArgs, host: Host): Promise<Report> {
  const format = flagChoice(args, 'format', ['text', 'json', 'github'], 'validate')
  const chart = await loadChart(args, host, 'validate')
  const { diagnostics, desired } = chart
  const exit = desired === null ? 1 : 0
  const sound = desired === null ? nothing : soundText(chart, desired.asOf)
  switch (format) {
    case 'json':
      return { exit, out: diagnosticsJson(diagnostics), err: sound }
    case 'github':
      return { exit, out: workflow`${diagnosticsGithub(diagnostics)}${sound}`, err: nothing }
    case 'text':
      return { exit, out: sound, err: diagnosticsText(diagnostics, host.terminal.colour) }
  }
}
