import { loadDays, loadFolder, type Chart } from '../desired/load.js'
import type { Host } from '../host/host.js'
import { flagValue, type ParsedArgs } from '../model/arguments.js'
import { fields, type Values } from '../model/fields.js'
import type { Plan, State } from '../model/files.js'
import { outsideId } from '../model/manager.js'
import type { PersonKey } from '../model/names.js'
import type { OrgChart } from '../model/org-chart.js'
import type { DesiredState, LiveState } from '../model/people.js'
import type { Witness } from '../model/witness.js'
import { liveValue } from '../plan/differ.js'
import { pairUp } from '../plan/match.js'
import { isPlanOf, isWhole } from '../plan/is-plan-of.js'
import { orgChartOf, type ChartSources } from '../plan/org-chart.js'
import { makePlan } from '../plan/plan.js'
import { words } from '../render/escaping/words.js'
import { chartFolder, loadChart } from './chart.js'
import { baseChart, compareCharts, type ChartComparison } from './chart-diff.js'
import { badPlan, planInFile } from './plan-file.js'
import { choicesOf } from './plan.js'
import { toolOf } from './run.js'
import { tellOverdue } from './session.js'
import { snapshotToShow } from './snapshot.js'
import { withSession } from './with-session.js'
import { tellOpenWork } from './state.js'

/**
 * An org chart, and the chart that it shows; or the chart, if it is not sound; or two charts, if the one by the name `base`
 * cannot be compared with.
 */
export type DrawnChart =
  | { readonly chart: OrgChart; readonly desired: DesiredState }
  | { readonly unsound: Chart }
  | { readonly notCompared: ChartComparison; readonly base: string }

/**
 * The org chart that the flags ask for, with the plan of a file, with what leads from another chart to this one, or with
 * the live plan if there is a key; else the chart alone. It writes nothing.
 */
export async function readOrgChart(args: ParsedArgs, host: Host): Promise<DrawnChart> {
  const file = flagValue(args, 'plan')
  if (file !== undefined) return await withPlanOf(file, args, host)
  const base = flagValue(args, 'diff')
  if (base !== undefined) return await withBase(base, args, host)
  if ((host.key() ?? '').trim() !== '') return await withLivePlan(args, host)
  const chart = await loadChart(args, host, 'chart')
  if (chart.desired === null) return { unsound: chart }
  host.terminal.say(
    words`This is the chart alone. To see what changes, set SMALL_IMPROVEMENTS_API_KEY, or add --plan FILE or --diff BASE.`,
  )
  return { chart: await drawnChart(chart.desired, null, args, host), desired: chart.desired }
}

/** The org chart of a plan, and of the chart that it was made from. `shown`: as in `ChartSources`. */
export async function drawnChart(
  desired: DesiredState,
  plan: Plan | null,
  args: ParsedArgs,
  host: Host,
  shown: ChartSources['shown'] = () => null,
): Promise<OrgChart> {
  const days = await loadDays(await chartFolder(args, host), desired.asOf)
  return orgChartOf({ desired, days, plan, shown, tool: toolOf(host) })
}

async function withPlanOf(file: string, args: ParsedArgs, host: Host): Promise<DrawnChart> {
  const plan = await planInFile(file, args, host)
  if (!isWhole(plan)) throw badPlan(file, 'its changes are not those of its fingerprint: it was edited', args)
  const { desired, ...chart } = await loadFolder(await chartFolder(args, host), plan.asOf, host.now())
  if (desired === null) return { unsound: { desired, ...chart } }
  if (!isPlanOf(plan, desired)) throw badPlan(file, 'it was made from another chart than the one of this folder', args)
  return { chart: await drawnChart(desired, plan, args, host), desired }
}

async function withBase(name: string, args: ParsedArgs, host: Host): Promise<DrawnChart> {
  const compared = await compareCharts(await baseChart(name, args, host, 'chart'), args, host, 'chart')
  const { plan } = compared
  const { desired } = compared.chart
  if (desired === null) return { unsound: compared.chart }
  if (plan === null) return { notCompared: compared, base: name }
  return { chart: await drawnChart(desired, plan, args, host), desired }
}

async function withLivePlan(args: ParsedArgs, host: Host): Promise<DrawnChart> {
  return await withSession<DrawnChart>(
    args,
    host,
    'chart',
    (chart) => ({ unsound: chart }),
    async (session, desired) => {
      tellOpenWork(session, host)
      tellOverdue(session, host)
      const { live, state, witness } = await snapshotToShow(session, desired, host)
      const plan = makePlan(desired, live, state, choicesOf(args, desired, 'chart'), toolOf(host), witness)
      const shown = liveValuesOf(desired, live, state, witness)
      return { chart: await drawnChart(desired, plan, args, host, shown), desired }
    },
  )
}

/** What the service shows of a node: of a person who has an account, or of an account outside the chart. Managers are nodes. */
export function liveValuesOf(
  desired: DesiredState,
  live: LiveState,
  state: State,
  witness: Witness,
): ChartSources['shown'] {
  const { pairs, keyOf } = pairUp(desired, live, state, witness)
  return (node): Values | null => {
    const id = outsideId(node)
    const user = id === null ? pairs.get(node as PersonKey)?.user : live.users.get(id)
    if (user === undefined) return null
    return Object.fromEntries(fields.map((field) => [field, liveValue(user, field, keyOf)]))
  }
}
