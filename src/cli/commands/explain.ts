import { explainPerson } from '../../engine/explain.js'
import type { Host, Report } from '../../host/host.js'
import { flagChoice, type ParsedArgs } from '../../model/arguments.js'
import { diagnosticsText } from '../../render/diagnostics.js'
import { json } from '../../render/escaping/json.js'
import { nothing } from '../../render/escaping/words.js'
import { explainText } from '../../render/explain-text.js'

/** `espalier explain`: all that chart, state, live users and records say of one person. It writes nothing. */
export async function explain(args: ParsedArgs, host: Host): Promise<Report> {
  const format = flagChoice(args, 'format', ['text', 'json'], 'explain')
  const { colour } = host.terminal
  const found = await explainPerson(args.words[0] ?? '', args, host)
  if ('unsound' in found) return { exit: 1, out: nothing, err: diagnosticsText(found.unsound.diagnostics, colour) }
  return { exit: 0, out: format === 'json' ? json(found) : explainText(found, colour), err: nothing }
}
