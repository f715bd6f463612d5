import { diagnosticsGithub, diagnosticsJson, diagnosticsText } from '../../render/diagnostics.js'
import { counted } from '../../render/plan/counts.js'
import { printed } from '../../render/escaping/printed.js'
import { nothing, words } from '../../render/escaping/words.js'
import { workflow } from '../../render/escaping/workflow.js'
import { chartOf } from '../../engine/chart.js'
import type { Report, World } from '../../host/host.js'
import { choiceOf, type Given } from '../../model/arguments.js'

/** `espalier validate`: the files alone. Exit 1 if anything is wrong with them. */
export async function validate(given: Given, world: World): Promise<Report> {
  const format = choiceOf(given, 'format', ['text', 'json', 'github'], 'validate')
  const { diagnostics, desired, files, people } = await chartOf(given, world, 'validate')
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
      return { exit, out: sound, err: diagnosticsText(diagnostics, world.terminal.colour) }
  }
}
