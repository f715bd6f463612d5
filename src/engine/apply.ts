import type { Plan } from '../model/files.js'
import { type ChartCommit, requireNewest } from './chart-commit.js'
import type { Granted } from './granted.js'
import { type Survey, surveyOf } from './snapshot.js'
import type { Errand, Course } from './apply-request.js'
import type { DesiredState } from '../model/people.js'
import { isBlocked } from '../model/verdict.js'
import { makePlan } from '../plan/plan.js'
import { planText } from '../render/plan/plan-text.js'

import { carryOut } from './execute.js'
import { choicesOf, toolOf } from './plan.js'
import { defaultInFlight, type Ground } from './session.js'
import { requireFree } from './lock-owner.js'
import type { World } from '../host/host.js'
import { numberOf, type Given } from '../model/arguments.js'

/** On whose behalf something is applied. */
export interface Mandate {
  /** What an approved plan decided, where the flags say nothing. */
  readonly choices: Plan['choices'] | null
  /** What of the plan was approved; null if it was not. May throw `Trouble` 5. Not asked for a plan without changes. */
  readonly approve: (plan: Plan, survey: Survey) => Granted | null | Promise<Granted | null>
  /** Which commit the chart is of. */
  readonly commit: ChartCommit
  readonly reaches: Errand['reaches']
  readonly scheduled: Errand['scheduled']
  readonly authority: Errand['authority']
}

/** How an apply ended: nothing is written unless it is `done`. */
export type Ended =
  | { readonly kind: 'blocked' | 'declined'; readonly plan: Plan }
  | { readonly kind: 'done'; readonly plan: Plan; readonly course: Course }

/** Plans, has the plan approved, and carries it out. */
export async function applying(
  ground: Ground,
  desired: DesiredState,
  given: Given,
  world: World,
  { choices: before, approve: ask, commit, ...rest }: Mandate,
): Promise<Ended> {
  const maxInFlight = numberOf(given, 'max-in-flight', 1, 'apply') ?? defaultInFlight
  await requireFree(ground.saved.lock, ground.store.name, world)
  const survey = await surveyOf(ground, desired, true, world)
  const choices = choicesOf(given, desired, 'apply', before)
  const plan = makePlan(desired, survey.live, survey.state, choices, toolOf(world), survey.witness)
  // Before what blocks it is said: an older chart looks as if people had vanished.
  await requireNewest(ground.saved, commit, plan, given, world)
  if (isBlocked(plan)) return { kind: 'blocked', plan }
  world.terminal.say(planText(plan, { colour: world.terminal.colour, strangers: false }))
  const granted = plan.changes.length === 0 ? null : await ask(plan, survey)
  if (plan.changes.length > 0 && granted === null) return { kind: 'declined', plan }
  return {
    kind: 'done',
    plan,
    course: await carryOut({ plan, granted, survey, choices, maxInFlight, commit: commit.exact, ...rest }, world),
  }
}
