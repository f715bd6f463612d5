import { apply, type Applied } from '../apply/apply.js'
import { openWriter } from '../live/writing/writer.js'
import type { Plan, State } from '../model/files.js'
import type { LiveState } from '../model/people.js'
import { isBlocked } from '../model/verdict.js'
import { makePlan, type Choices } from '../plan/plan.js'
import { settled } from '../plan/settled.js'
import { applyText, type ApplyReport } from '../render/apply-text.js'
import { planText } from '../render/plan/plan-text.js'
import { openJournal, type Journal } from '../state/journal.js'
import { approve, checkWay } from './approval.js'
import { chartOf } from './chart.js'
import { choicesOf } from './choices.js'
import { numberOf, type Given } from './flags.js'
import { toolOf } from './plan.js'
import { reporter } from './progress.js'
import { defaultInFlight, look, unsound, withSurvey, type Survey } from './survey.js'
import type { Report, World } from './world.js'

/** `espalier apply`: plans again, checks the approval, makes the changes, and plans once more: that plan must be empty. */
export async function applyPlan(given: Given, world: World): Promise<Report> {
  checkWay(given, world)
  const chart = await chartOf(given, world, 'apply')
  if (chart.desired === null) return unsound(chart, world)
  const choices = choicesOf(given, chart.desired, 'apply')
  return await withSurvey(chart.desired, given, world, async (survey) => {
    const plan = makePlan(survey.desired, survey.live, survey.state, choices, toolOf(world))
    const shown = planText(plan, { colour: world.terminal.colour, strangers: false })
    if (isBlocked(plan)) return { exit: 8, out: shown, err: 'Blocked: nothing was written.\n' }
    world.terminal.say(shown)
    const begun = plan.changes.length === 0 ? null : await approve(plan, survey.state, given, world)
    if (plan.changes.length > 0 && begun === null) return { exit: 0, out: '', err: 'Nothing was written.\n' }
    return await carryOut(plan, begun, survey, choices, given, world)
  })
}

async function carryOut(
  plan: Plan,
  begun: State['begun'],
  survey: Survey,
  choices: Choices,
  given: Given,
  world: World,
): Promise<Report> {
  const journal = openJournal(survey.store, survey.state, world.tick)
  journal.note({ begun, lastGood: sizeOf(survey.live) })
  if (plan.changes.length > 0) await journal.flush()
  const applied = await walk(plan, journal, survey, given, world)
  const after = applied.trouble === null ? await verify(survey, choices, journal, world) : null
  const converged = after !== null && after.changes.length + after.held.length === 0
  if (converged) journal.note({ begun: null, hiring: true })
  await journal.flush()
  const report: ApplyReport = { outcomes: applied.outcomes, stopped: applied.stopped, after, converged }
  return { exit: exitOf(applied, converged), out: applyText(report, world.terminal.colour), err: '' }
}

async function walk(plan: Plan, journal: Journal, survey: Survey, given: Given, world: World): Promise<Applied> {
  const { onOutcome, end } = reporter(plan.changes.length, world.terminal)
  const conditions = {
    maxInFlight: numberOf(given, 'max-in-flight', 1, 'apply') ?? defaultInFlight,
    lookFirst: !showsInactive(survey.live),
    stop: world.interrupted,
    sleep: world.sleep,
  }
  const applied = await apply(plan, openWriter(survey.connection), journal, conditions, onOutcome)
  end()
  return applied
}

/** A list that shows somebody inactive shows everybody: nobody can be hidden in it, and be made a second time. */
function showsInactive({ users }: LiveState): boolean {
  for (const { values } of users.values()) if (values.active === false) return true
  return false
}

/** Enters by the front door again: reads everybody, remembers what chart and service agree on, and plans. */
async function verify(survey: Survey, choices: Choices, journal: Journal, world: World): Promise<Plan> {
  const live = await look(survey.connection, survey.desired, journal.state(), world)
  journal.note({ lastGood: sizeOf(live) })
  journal.settle(settled(survey.desired, live, journal.state()))
  return makePlan(survey.desired, live, journal.state(), choices, toolOf(world))
}

function sizeOf({ users }: LiveState): NonNullable<State['lastGood']> {
  let active = 0
  for (const { values } of users.values()) if (values.active === true) active += 1
  return { users: users.size, active }
}

function exitOf({ outcomes, trouble }: Applied, converged: boolean): number {
  if (trouble !== null) return trouble.exit
  if (outcomes.some((outcome) => outcome.kind === 'unresolved')) return 4
  return converged ? 0 : 3
}
