import { baseChart, compareCharts } from '../../engine/chart-diff.js'
import type { Host, Report } from '../../host/host.js'
import { flagChoice, type ParsedArgs } from '../../model/arguments.js'
import type { Plan } from '../../model/files.js'
import { isBlocked } from '../../model/verdict.js'
import { isDifferent } from '../../plan/chart-diff.js'
import { notComparedText } from '../not-compared.js'
import { diagnosticsText } from '../../render/diagnostics.js'
import { json } from '../../render/escaping/json.js'
import { painter, printed, type Printable } from '../../render/escaping/printed.js'
import { nothing } from '../../render/escaping/words.js'
import { terminalInk } from '../../render/markup.js'
import { comparedLines } from '../../render/plan/compared-words.js'
import { planText } from '../../render/plan/plan-text.js'

/** `espalier diff`: what leads from one chart to another, by the files alone. No key, no state, no network. */
export async function diff(args: ParsedArgs, host: Host): Promise<Report> {
  const format = flagChoice(args, 'format', ['text', 'json', 'markdown'], 'diff')
  const { colour } = host.terminal
  const name = args.words[0] ?? ''
  const compared = await compareCharts(await baseChart(name, args, host, 'diff'), args, host, 'diff')
  const { chart, plan } = compared
  if (chart.desired === null) return { exit: 1, out: nothing, err: diagnosticsText(chart.diagnostics, colour) }
  if (plan === null) return { exit: 1, out: nothing, err: notComparedText(compared, name, colour) }
  return {
    exit: exitOf(plan, args.flags.has('exit-code')),
    out: await show(plan, format, colour),
    err:
      format === 'json' ? printed`${printed.join(comparedLines(plan, terminalInk(painter(colour))), '\n')}\n` : nothing,
  }
}

function exitOf(plan: Plan, tellChanges: boolean): number {
  if (isBlocked(plan)) return 8
  return tellChanges && isDifferent(plan) ? 2 : 0
}

async function show(plan: Plan, format: 'text' | 'json' | 'markdown', colour: boolean): Promise<Printable> {
  if (format === 'json') return json(plan)
  if (format === 'text') return planText(plan, { colour, unmanaged: false, verbose: true })
  return (await import('../../render/plan/plan-markdown.js')).diffMarkdown(plan)
}
