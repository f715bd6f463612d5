import type { Plan, Scheduled, State } from '../model/files.js'
import { laterId } from '../model/later-id.js'
import type { PersonKey } from '../model/names.js'
import type { DesiredState, LiveState } from '../model/people.js'
import type { Witness } from '../model/witness.js'
import { leftOutOf } from './as-live.js'
import { noLongerScheduled } from './findings.js'
import { healthBetween, healthFindings } from './health.js'
import { pendingIn } from './pending.js'
import { makePlan, type Choices } from './plan.js'

const choices: Choices = { firstRun: false, drift: 'report', allow: new Map(), only: null }

/** Each account is that of the person who has its address in the chart: nothing can have drifted. */
const witness: Witness = { sealed: true, before: null, unique: true }

/**
 * The plan that leads from one chart to another. `live` and `state`: the base as `asLive` has it. What both charts
 * schedule is left out, and what only the base schedules is a finding, as is a new weak point of the organisation. `settings`: the names of those that differ.
 */
export function chartDiff(
  desired: DesiredState,
  base: DesiredState,
  { live, state }: { readonly live: LiveState; readonly state: State },
  { name, settings }: { readonly name: string; readonly settings: readonly string[] },
  tool: string,
): Plan {
  const plan = makePlan(desired, live, state, choices, tool, witness)
  const before = underNewKeys(makePlan(base, live, state, choices, tool, witness), desired)
  return {
    ...plan,
    findings: [
      ...plan.findings.filter(({ code }) => !ofAccounts.has(code)),
      ...onlyIn(before, plan).map(noLongerScheduled),
      ...healthFindings(healthBetween(desired, base, null).fresh),
    ],
    scheduled: onlyIn(plan, before),
    against: { name, settings, leftOut: leftOutOf(base) },
  }
}

/** What only a look at the accounts can say: a chart that was never applied has made none, and renamed none. */
const ofAccounts: ReadonlySet<string> = new Set(['new-person-done', 'same-person-done'])

/** A plan in which people have the keys that a later chart gives them. */
function underNewKeys(plan: Plan, { people }: DesiredState): Plan {
  const keys = new Map([...people.values()].flatMap(({ was, key }) => (was === undefined ? [] : [[was, key]])))
  const named = <T>(key: T): T => (keys.get(key as PersonKey) ?? key) as T
  const scheduled = plan.scheduled.map(({ key, values, ...one }): Scheduled => ({
    ...one,
    key: named(key),
    values: values.manager === undefined ? values : { ...values, manager: named(values.manager) },
  }))
  return keys.size === 0 ? plan : { ...plan, scheduled }
}

/** What a plan schedules, and another one does not, or not so. */
function onlyIn(plan: Plan, other: Plan): readonly Scheduled[] {
  const { pending } = pendingIn(plan, other)
  return plan.scheduled.filter((one) => !pending.has(laterId(one)))
}

/** Whether the two charts differ in anything. */
export function isDifferent({ changes, held, scheduled, findings, against }: Plan): boolean {
  const takenBack = findings.filter(({ code }) => code === 'no-longer-scheduled')
  return [changes, held, scheduled, takenBack, against?.settings ?? []].some((all) => all.length > 0)
}
