import { findSeat } from '../../engine/find-seat.js'
import { notComparedText } from '../not-compared.js'
import { readOrgChart } from '../../engine/org-chart.js'
import type { Host, Report } from '../../host/host.js'
import { flagNumber, flagValue, usage, type ParsedArgs } from '../../model/arguments.js'
import type { OrgChart } from '../../model/org-chart.js'
import { marksOn, partOf, peopleCount, seatsOn } from '../../model/seats.js'
import { printed, type Printed } from '../../render/escaping/printed.js'
import { saveOutput } from '../save-output.js'
import type { ChartTextOptions } from '../../render/chart/chart-text.js'
import { diagnosticsText } from '../../render/diagnostics.js'
import { counted } from '../../render/plan/counts.js'
import { json } from '../../render/escaping/json.js'
import { nothing, words } from '../../render/escaping/words.js'

type Form = (chart: OrgChart, asked: ChartTextOptions & { readonly whole: OrgChart }) => Promise<Report['out']>

/** A form of the chart, or of the part that was asked for, by its flag. Its code is loaded only when it is asked for. */
const forms = {
  text: async (drawn, asked) => (await import('../../render/chart/chart-text.js')).chartText(drawn, asked),
  csv: async (drawn, { whole }) => (await import('../../render/chart/chart-csv.js')).chartCsv(drawn, whole),
  html: async (drawn) => (await import('../../render/chart-page/chart-page.js')).chartPage(drawn),
  dot: async (drawn) => (await import('../../render/chart/chart-dot.js')).chartDot(drawn),
  mermaid: async (drawn) => (await import('../../render/chart/chart-mermaid.js')).chartMermaid(drawn),
  svg: async (drawn) => (await import('../../render/chart/chart-svg.js')).chartSvg(drawn),
  json: async (drawn) => await Promise.resolve(json(drawn)),
} satisfies Record<string, Form>

/** `espalier chart`: the chart as a picture or a table, with the plan on it. It never gets anything that can write. */
export async function chart(args: ParsedArgs, host: Host): Promise<Report> {
  const asked = (Object.keys(forms) as (keyof typeof forms)[]).filter((form) => args.flags.has(form))
  checkFlags(asked, args)
  const levels = flagNumber(args, 'levels', 0, 'chart')
  const read = await readOrgChart(args, host)
  const { colour } = host.terminal
  if ('unsound' in read) return { exit: 1, out: nothing, err: diagnosticsText(read.unsound.diagnostics, colour) }
  if ('notCompared' in read) return { exit: 1, out: nothing, err: notComparedText(read.notCompared, read.base, colour) }
  const name = flagValue(args, 'around')
  const around = name === undefined ? null : { key: findSeat(name, read.chart, read.desired), levels: levels ?? 2 }
  const form: Form = forms[asked[0] ?? 'text']
  // The text shows a part in its place: how many are beside it and below.
  const part = around === null || form === forms.text ? read.chart : partOf(read.chart, around.key, around.levels)
  const out = await form(part, { colour, around, given: args.flags, whole: read.chart })
  const file = flagValue(args, 'html')
  if (file === undefined || file === '-') return { exit: 0, out, err: nothing }
  await saveOutput(out.text, file, 'page', host)
  return { exit: 0, out: nothing, err: savedText(file, part) }
}

/** Where the page is, and what it shows first. */
function savedText(file: string, drawn: OrgChart): Printed {
  const people = counted(peopleCount(seatsOn(drawn, drawn.asOf)), words`person`, words`people`)
  const marks = [...marksOn(drawn, drawn.asOf).values()]
  const changes = marks.filter((mark) => mark !== 'held' && mark !== 'drifted').length
  const withChanges = drawn.base === null ? words`` : words`, with ${counted(changes, words`change`)}`
  return printed`The page is in ${file}: ${people}${withChanges}. Open it in a browser. It asks the network for nothing.\n`
}

function checkFlags(asked: readonly string[], { flags }: ParsedArgs): void {
  const [first, second] = asked
  // In a script, that is a variable that is not set.
  const empty = ['html', 'plan', 'diff', 'around'].find((name) => flags.get(name)?.some((value) => value.trim() === ''))
  if (empty !== undefined) throw usage(`--${empty} is empty: give it a value, or leave it out.`, 'chart')
  if (second !== undefined) throw usage(`--${first} and --${second} are two forms: ask for one.`, 'chart')
  if (flags.has('plan') && flags.has('diff')) throw usage('--plan and --diff are two plans: give one.', 'chart')
  if (flags.has('plan') && flags.has('as-of')) throw usage('--plan has its own day: leave out --as-of.', 'chart')
  if (flags.has('levels') && !flags.has('around')) throw usage('--levels needs --around.', 'chart')
}
