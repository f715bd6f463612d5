import { isBlocked } from '../model/verdict.js'
import { makePlan } from '../plan/plan.js'
import { planText } from '../render/plan/plan-text.js'
import { approve, checkWay, readPlan } from './approval.js'
import { carryOut } from './carry-out.js'
import { choicesOf } from './choices.js'
import { numberOf, type Given } from './flags.js'
import { toolOf } from './plan.js'
import { defaultInFlight, withSurvey } from './survey.js'
import type { Report, World } from './world.js'

/** `espalier apply`: plans again, checks the approval, makes the changes, and plans once more: that plan must be empty. */
export async function applyPlan(given: Given, world: World): Promise<Report> {
  checkWay(given, world)
  const file = await readPlan(given, world)
  const maxInFlight = numberOf(given, 'max-in-flight', 1, 'apply') ?? defaultInFlight
  return await withSurvey(given, world, 'apply', async (survey) => {
    const choices = choicesOf(given, survey.desired, 'apply', file?.choices)
    const plan = makePlan(survey.desired, survey.live, survey.state, choices, toolOf(world))
    const shown = planText(plan, { colour: world.terminal.colour, strangers: false })
    if (isBlocked(plan)) return { exit: 8, out: shown, err: 'Blocked: nothing was written.\n' }
    world.terminal.say(shown)
    const approved = plan.changes.length === 0 ? null : await approve(plan, file, survey.state, given, world)
    if (plan.changes.length > 0 && approved === null) return { exit: 0, out: '', err: 'Nothing was written.\n' }
    return await carryOut({ plan, approved, survey, choices, maxInFlight }, world)
  })
}
