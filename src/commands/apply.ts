import type { Plan } from '../model/files.js'
import type { DesiredState } from '../model/people.js'
import { isBlocked } from '../model/verdict.js'
import { makePlan } from '../plan/plan.js'
import { planText } from '../render/plan/plan-text.js'
import { nothing, words } from '../render/sinks/words.js'
import { approve, checkWay, readPlan } from './approval.js'
import { carryOut } from './carry-out.js'
import { choicesOf } from './choices.js'
import { numberOf, type Given } from './flags.js'
import { defaultInFlight, type Ground } from './ground.js'
import { toolOf } from './plan.js'
import { requireFree } from './self.js'
import { surveyOf, withGround } from './survey.js'
import type { Report, World } from './world.js'

/** `espalier apply`: plans again, checks the approval, makes the changes, and plans once more: that plan must be empty. */
export async function applyPlan(given: Given, world: World): Promise<Report> {
  checkWay(given, world)
  const file = await readPlan(given, world)
  return await withGround(given, world, 'apply', (ground, desired) => applyOn(ground, desired, given, world, file))
}

/** An apply from where chart, state and service are at hand. `file`: the plan of --plan, or null. */
export async function applyOn(
  ground: Ground,
  desired: DesiredState,
  given: Given,
  world: World,
  file: Plan | null,
): Promise<Report> {
  const maxInFlight = numberOf(given, 'max-in-flight', 1, 'apply') ?? defaultInFlight
  await requireFree(ground.saved.lock, ground.store.name, world)
  const survey = await surveyOf(ground, desired, true, world)
  const choices = choicesOf(given, desired, 'apply', file?.choices)
  const plan = makePlan(desired, survey.live, survey.state, choices, toolOf(world))
  const shown = planText(plan, { colour: world.terminal.colour, strangers: false })
  if (isBlocked(plan)) return { exit: 8, out: shown, err: words`Blocked: nothing was written.\n` }
  world.terminal.say(shown)
  const approved = plan.changes.length === 0 ? null : await approve(plan, file, survey.state, given, world)
  if (plan.changes.length > 0 && approved === null) return { exit: 0, out: nothing, err: words`Nothing was written.\n` }
  return await carryOut({ plan, approved, survey, choices, maxInFlight }, world)
}
