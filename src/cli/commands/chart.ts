import { ExitError } from '../../model/exit-error.js'
import { findSeat } from '../find-seat.js'
import { readOrgChart } from '../../engine/org-chart.js'
import type { Host, Report } from '../../host/host.js'
import { flagNumber, flagValue, usage, type ParsedArgs } from '../../model/arguments.js'
import type { OrgChart } from '../../model/org-chart.js'
import { marksOn, partOf, seatsOn } from '../../model/seats.js'
import { printed } from '../../render/escaping/printed.js'
import { saveOutput } from '../save-output.js'
import { diagnosticsText } from '../../render/diagnostics.js'
import { json } from '../../render/escaping/json.js'
import { nothing } from '../../render/escaping/words.js'

/** A form of the chart, by its flag. Its code is loaded only when it is asked for. */
const forms: Readonly<Record<string, (chart: OrgChart) => Promise<Report['out']>>> = {
  csv: async (drawn) => (await import('../../render/chart/chart-csv.js')).chartCsv(drawn),
  dot: async (drawn) => (await import('../../render/chart/chart-dot.js')).chartDot(drawn),
  mermaid: async (drawn) => (await import('../../render/chart/chart-mermaid.js')).chartMermaid(drawn),
  svg: async (drawn) => (await import('../../render/chart/chart-svg.js')).chartSvg(drawn),
  json: async (drawn) => await Promise.resolve(json(drawn)),
}

/** `espalier chart`: the chart as a picture or a table, with the plan on it. It never gets anything that can write. */
export async function chart(args: ParsedArgs, host: Host): Promise<Report> {
  const asked = [...Object.keys(forms), 'html'].filter((form) => args.flags.has(form))
  requireOne(asked, args)
  const levels = flagNumber(args, 'levels', 0, 'chart')
  const read = await readOrgChart(args, host)
  if ('unsound' in read)
    return { exit: 1, out: nothing, err: diagnosticsText(read.unsound.diagnostics, host.terminal.colour) }
  const around = flagValue(args, 'around')
  const part = around === undefined ? read : partOf(read, findSeat(around, read), levels ?? 2)
  const page = flagValue(args, 'html')
  if (page !== undefined) return await savePage(page, part, host)
  const form = forms[asked[0] ?? 'json']
  if (form === undefined) throw new ExitError(64, 'There is no such form.')
  return { exit: 0, out: await form(part), err: nothing }
}

/** Writes the page of the chart to a file. */
async function savePage(file: string, part: OrgChart, host: Host): Promise<Report> {
  const { chartPage } = await import('../../render/chart-page/chart-page.js')
  await saveOutput(chartPage(part).text, file, 'page', host)
  const [people, changes] = [seatsOn(part, part.asOf).size, marksOn(part, part.asOf).size]
  const said = printed`${file}: the page of ${people} people, with ${changes} changes marked. Open it in a browser; it asks for nothing else.\n`
  return { exit: 0, out: nothing, err: said }
}

function requireOne(asked: readonly string[], { flags }: ParsedArgs): void {
  const [first, second] = asked
  if (second !== undefined) throw usage(`--${first} and --${second} are two forms: ask for one.`, 'chart')
  if (flags.has('plan') && flags.has('diff')) throw usage('--plan and --diff are two plans: give one.', 'chart')
  if (flags.has('plan') && flags.has('as-of')) throw usage('--plan has its own day: leave out --as-of.', 'chart')
  if (flags.has('levels') && !flags.has('around')) throw usage('--levels needs --around.', 'chart')
}
