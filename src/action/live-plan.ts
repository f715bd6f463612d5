import { entriesAt } from '../git/files.js'
import type { Chart } from '../desired/load.js'
import { flagValue, type ParsedArgs } from '../model/arguments.js'
import { overdue } from '../model/clock.js'
import type { Plan, State } from '../model/files.js'
import type { PersonKey } from '../model/names.js'
import type { DesiredState, LiveState } from '../model/people.js'
import { pendingIn } from '../plan/pending.js'
import { healthBetween, healthFindings, noHealth } from '../plan/health.js'
import { makePlan } from '../plan/plan.js'
import { loadChart } from '../engine/chart.js'
import { drawnChart, liveValuesOf } from '../engine/org-chart.js'
import { choicesOf } from '../engine/plan.js'
import { toolOf } from '../engine/run.js'
import type { Session } from '../engine/session.js'
import { snapshotToShow } from '../engine/snapshot.js'
import { withSession } from '../engine/with-session.js'
import { argsOf, pathOf, type Job } from './context.js'
import type { Planned } from './planned.js'

/** What merging a pull request would do; the chart instead if it is not sound. */
export async function livePlan(job: Job, args: ParsedArgs): Promise<Planned | { readonly unsound: Chart }> {
  const contract = await changedContract(job, args)
  return await withSession<Planned | { readonly unsound: Chart }>(
    args,
    job.host,
    'plan',
    (chart) => ({ unsound: chart }),
    async (session, desired, { changedSettings }) => ({
      ...(await plannedIn(job, args, session, desired)),
      settings: changedSettings,
      contract,
    }),
  )
}

/** The plan of the merge, and what of it was open on the base branch before. */
async function plannedIn(
  { host, input }: Job,
  args: ParsedArgs,
  session: Session,
  desired: DesiredState,
): Promise<Omit<Planned, 'settings' | 'contract'>> {
  const { live, state, witness } = await snapshotToShow(session, desired, host)
  const planOf = (one: DesiredState): Plan =>
    makePlan(one, live, state, choicesOf(args, one, 'plan'), toolOf(host), witness)
  const plan = planOf(desired)
  const base = argsOf({ input }, { at: flagValue(args, 'base') ?? '', 'as-of': plan.asOf })
  const main = await loadChart(base, host, 'plan')
  const before = main.desired === null ? null : planOf({ ...main.desired, settings: session.settings })
  const health = main.desired === null ? noHealth : healthBetween(desired, main.desired, ownerOf(live, state))
  const { lineage, serial } = session.saved
  return {
    plan: { ...plan, findings: [...plan.findings, ...healthFindings(health.fresh)] },
    chart: await drawnChart(desired, plan, args, host, liveValuesOf(desired, live, state, witness)),
    state: serial === 0 ? null : { lineage, serial },
    ...pendingIn(plan, before),
    timezone: desired.settings.timezone,
    overdue: overdue(session.saved, host.now(), 'look'),
    strange: session.strange,
  }
}

/** The person whose key this run uses, as far as it is known. */
function ownerOf({ owner }: LiveState, { bindings }: State): PersonKey | null {
  const [key] = Object.entries(bindings).find(([, { id }]) => id === owner) ?? []
  return key === undefined ? null : (key as PersonKey)
}

/** The contract.yaml if it differs from the one of the base; else null. */
async function changedContract(job: Job, args: ParsedArgs): Promise<string | null> {
  const path = await pathOf(job)
  const entryAt = async (flag: 'at' | 'base'): Promise<string | undefined> => {
    const entries = await entriesAt(job.git, flagValue(args, flag) ?? '', path)
    const entry = entries.find((one) => one.path === 'contract.yaml')
    return entry && `${entry.mode} ${entry.id}`
  }
  if ((await entryAt('at')) === (await entryAt('base'))) return null
  return path === '' ? 'contract.yaml' : `${path}/contract.yaml`
}
