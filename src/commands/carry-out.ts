import { apply, type Applied } from '../apply/apply.js'
import { unstuck } from '../apply/unstuck.js'
import { openWriter } from '../live/writing/writer.js'
import type { Plan, State } from '../model/files.js'
import type { Outcome } from '../model/outcome.js'
import type { LiveState } from '../model/people.js'
import { Trouble } from '../model/trouble.js'
import { makePlan, type Choices } from '../plan/plan.js'
import { settled } from '../plan/settled.js'
import { applyText } from '../render/apply-text.js'
import { clean } from '../render/clean.js'
import { choiceFlags } from '../render/plan/limit-words.js'
import { openJournal, type Journal } from '../state/journal.js'
import { restored } from '../state/state.js'
import { shortened, type Approved } from './approval.js'
import { toolOf } from './plan.js'
import { reporter } from './progress.js'
import { orTrouble } from './trouble.js'
import { look, type Survey } from './survey.js'
import type { Report, World } from './world.js'

/** An approved plan, with what it was made from. `approved` is null if there is nothing to do. */
export interface Errand {
  readonly plan: Plan
  readonly approved: Approved | null
  readonly survey: Survey
  readonly choices: Choices
  readonly maxInFlight: number
}

/** Makes the changes, reads everybody again, and says what was done and what is left. Reports whatever happens. */
export async function carryOut(errand: Errand, world: World): Promise<Report> {
  const { plan, approved, survey } = errand
  const journal = openJournal(survey.store, survey.state, world.tick)
  journal.note({ begun: approved, lastGood: sizeOf(survey.live) })
  journal.settle(settled(survey.desired, survey.live, survey.state))
  if (plan.changes.length > 0) await journal.flush()
  const applied = await walk(errand, journal, world)
  const seen = applied.trouble ?? (await orTrouble(verify(errand, applied.outcomes, journal, world)))
  const left = seen instanceof Trouble ? null : seen
  const converged = left !== null && isEmpty(left.whole)
  if (converged) journal.note({ begun: null })
  if (left !== null && isFirstRunOver(left.whole)) journal.note({ hiring: true })
  const saved = await orTrouble(journal.flush())
  const trouble = [seen, saved].find((one) => one instanceof Trouble)
  const goOn =
    approved === null
      ? null
      : ['espalier apply', ...choiceFlags(plan), `--expect ${shortened(approved.fingerprint)}`].join(' ')
  const outcomes = left?.outcomes ?? applied.outcomes
  const report = { outcomes, stopped: applied.stopped, after: left?.whole ?? null, converged, goOn }
  return {
    exit: exitOf(outcomes, trouble, left),
    out: applyText(report, world.terminal.colour),
    err: trouble === undefined ? '' : `espalier: ${clean(trouble.message, 2_000)}\n`,
  }
}

function isEmpty({ changes, held }: Plan): boolean {
  return changes.length + held.length === 0
}

/** Everybody of the chart has an account: from now on, somebody without one is new. */
function isFirstRunOver({ changes, held }: Plan): boolean {
  return ![...changes, ...held.map(({ change }) => change)].some(({ action }) => action === 'create')
}

/** A list is looked at again, address by address, before it is used to make an account when it is older than this. */
const freshFor = 300_000

async function walk({ plan, survey, maxInFlight }: Errand, journal: Journal, world: World): Promise<Applied> {
  if (plan.changes.length === 0) return { outcomes: [], stopped: null, trouble: null }
  const { onOutcome, end } = reporter(plan.changes.length, world.terminal)
  const stop = world.interruption()
  stop.addEventListener('abort', () => world.terminal.say('Stopping: what is in flight is finished and saved first.'))
  const conditions = {
    maxInFlight,
    lookFirst: () => world.tick() - survey.readAt > freshFor,
    stop,
    sleep: world.sleep,
  }
  const applied = await apply(plan, openWriter(survey.connection), journal, conditions, onOutcome)
  end()
  return applied
}

/** What is left after an apply: of everything, and of what was asked for with --only. What did not stick has failed. */
interface Left {
  readonly outcomes: readonly Outcome[]
  readonly whole: Plan
  readonly chosen: Plan
}

/** Enters by the front door again: reads everybody, remembers what chart and service agree on, and plans. */
async function verify(
  { plan, survey, choices }: Errand,
  done: readonly Outcome[],
  journal: Journal,
  world: World,
): Promise<Left> {
  const { connection, desired } = survey
  const live = plan.changes.length === 0 ? survey.live : await look(connection, desired, journal.state(), world)
  journal.note({ lastGood: sizeOf(live) })
  journal.settle(settled(desired, live, journal.state()))
  const planFor = (one: Choices): Plan => makePlan(desired, live, journal.state(), one, toolOf(world))
  const everybody: Choices = { ...choices, only: null }
  const reported = planFor({ ...everybody, drift: 'report' })
  const { outcomes, lost } = unstuck(done, reported.drift)
  journal.settle(restored(journal.state(), lost))
  const whole = lost.length === 0 && choices.drift === 'report' ? reported : planFor(everybody)
  return { outcomes, whole, chosen: choices.only === null ? whole : planFor(choices) }
}

function sizeOf({ users }: LiveState): NonNullable<State['lastGood']> {
  let active = 0
  for (const { values } of users.values()) if (values.active === true) active += 1
  return { users: users.size, active }
}

/** 1 and 8 would say that nothing was written: once something may be, it is 3, run it again. 4 goes before all. */
function exitOf(outcomes: readonly Outcome[], trouble: Trouble | undefined, left: Left | null): number {
  if (outcomes.some((outcome) => outcome.kind === 'unresolved')) return 4
  const written = outcomes.some((outcome) => outcome.kind === 'applied' || outcome.kind === 'failed')
  if (trouble !== undefined) return written && (trouble.exit === 1 || trouble.exit === 8) ? 3 : trouble.exit
  return left !== null && isEmpty(left.chosen) ? 0 : 3
}
