import { diagnosticsGithub, diagnosticsJson, diagnosticsText } from '../../render/diagnostics.js'
import { counted } from '../../render/plan/counts.js'
import { printed } from '../../render/escaping/printed.js'
import { nothing, words } from '../../render/escaping/words.js'
import { workflow } from '../../render/escaping/workflow.js'
import { loadChart } from '../../engine/chart.js'
import type { Report, Host } from '../../host/host.js'
import { flagChoice, type ParsedArgs } from '../../model/arguments.js'

/** `espalier validate`: the files alone. Exit 1 if anything is wrong with them. */
export async function validate(args: ParsedArgs, host: Host): Promise<Report> {
  const format = flagChoice(args, 'format', ['text', 'json', 'github'], 'validate')
  const { diagnostics, desired, files, people } = await loadChart(args, host, 'validate')
  const exit = desired === null ? 1 : 0
  const sound =
    desired === null
      ? nothing
      : printed`The chart is valid: ${counted(people, words`person`, words`people`)} in ${counted(files, words`file`)}, as of ${desired.asOf}.\n`
  switch (format) {
    case 'json':
      return { exit, out: diagnosticsJson(diagnostics), err: sound }
    case 'github':
      return { exit, out: workflow`${diagnosticsGithub(diagnostics)}${sound}`, err: nothing }
    case 'text':
      return { exit, out: sound, err: diagnosticsText(diagnostics, host.terminal.colour) }
  }
}
