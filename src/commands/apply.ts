import type { Plan } from '../model/files.js'
import type { DesiredState } from '../model/people.js'
import { isBlocked } from '../model/verdict.js'
import { makePlan } from '../plan/plan.js'
import { planText } from '../render/plan/plan-text.js'
import { nothing, words } from '../render/sinks/words.js'
import { ownAuthority } from './authority.js'
import { approve, checkWay, readPlan } from './approval.js'
import { carryOut, courseReport } from './carry-out.js'
import { commitOfChart, requireNewest, type ChartCommit } from './chart-commit.js'
import { choicesOf } from './choices.js'
import { numberOf, type Given } from './flags.js'
import { defaultInFlight, type Ground } from './ground.js'
import { toolOf } from './plan.js'
import { requireFree } from './self.js'
import { tellOverdue } from './overdue.js'
import type { Granted } from './sources.js'
import { surveyOf, unsoundReport, withGround, type Survey } from './survey.js'
import type { Report, World } from './world.js'
import type { Course, Errand } from './errand.js'

/** `espalier apply`: plans again, checks the approval, makes the changes, and plans once more: that plan must be empty. */
export async function applyPlan(given: Given, world: World): Promise<Report> {
  checkWay(given, world)
  const file = await readPlan(given, world)
  return await withGround(given, world, 'apply', unsoundReport(world), (ground, desired) =>
    applyOn(ground, desired, given, world, file),
  )
}

/** An apply from where chart, state and service are at hand. `file`: the plan of --plan, or null. */
export async function applyOn(
  ground: Ground,
  desired: DesiredState,
  given: Given,
  world: World,
  file: Plan | null,
): Promise<Report> {
  const { colour } = world.terminal
  tellOverdue(ground, world)
  const commit = await commitOfChart(given, world)
  const ended = await applying(ground, desired, given, world, {
    choices: file?.choices ?? null,
    approve: (plan, { state }) => approve(plan, file, state, given, world),
    commit,
    reaches: null,
    scheduled: false,
    authority: () => ownAuthority(given, commit.exact, world),
  })
  switch (ended.kind) {
    case 'blocked':
      return {
        exit: 8,
        out: planText(ended.plan, { colour, strangers: false }),
        err: words`Blocked: nothing was written.\n`,
      }
    case 'declined':
      return { exit: 0, out: nothing, err: words`Nothing was written.\n` }
    case 'done':
      return courseReport(ended.course, colour)
  }
}

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
