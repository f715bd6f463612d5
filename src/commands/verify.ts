import { unstuck } from '../apply/unstuck.js'
import type { Plan, State } from '../model/files.js'
import type { Outcome } from '../model/outcome.js'
import type { LiveState } from '../model/people.js'
import { makePlan, type Choices } from '../plan/plan.js'
import { recovered } from '../plan/recovered.js'
import { settled } from '../plan/settled.js'
import type { Journal } from '../state/journal.js'
import { restored } from '../state/state.js'
import type { Errand } from './carry-out.js'
import { toolOf } from './plan.js'
import { look } from './survey.js'
import type { World } from './world.js'

/** What is left after an apply: of everything, and of what was asked for with --only. What did not stick has failed. */
export interface Left {
  readonly outcomes: readonly Outcome[]
  readonly whole: Plan
  readonly chosen: Plan
}

/** Enters by the front door again: reads everybody, remembers what chart and service agree on, and plans. */
export async function verify(
  { plan, survey, choices }: Errand,
  done: readonly Outcome[],
  journal: Journal,
  world: World,
): Promise<Left> {
  const { connection, desired } = survey
  const live = plan.changes.length === 0 ? survey.live : await look(connection, desired, journal.state(), world)
  journal.note({ lastGood: sizeOf(live) })
  const seen = seenNow(done, journal, live)
  journal.settle(settled(desired, live, journal.state()))
  const planFor = (one: Choices): Plan => makePlan(desired, live, journal.state(), one, toolOf(world))
  const everybody: Choices = { ...choices, only: null }
  const reported = planFor({ ...everybody, drift: 'report' })
  const { outcomes, lost } = unstuck(seen, reported.drift)
  journal.settle(restored(journal.state(), lost))
  for (const [at, { kind, change }] of outcomes.entries())
    if (kind === 'failed' && seen[at]?.kind === 'applied') journal.reopen(change)
  const whole = lost.length === 0 && choices.drift === 'report' ? reported : planFor(everybody)
  return { outcomes, whole, chosen: choices.only === null ? whole : planFor(choices) }
}

/** The outcomes, where the list shows by now what could not be settled: that was made. */
function seenNow(done: readonly Outcome[], journal: Journal, live: LiveState): readonly Outcome[] {
  const before = journal.state()
  const { intents, bindings } = recovered(before, live, false)
  journal.know({ intents, bindings })
  return done.map((outcome) => {
    const { change } = outcome
    const user = bindings[change.key]?.id
    const made = before.intents[change.id] !== undefined && intents[change.id] === undefined
    return made && user !== undefined ? { kind: 'applied', change, user } : outcome
  })
}

export function sizeOf({ users }: LiveState): NonNullable<State['lastGood']> {
  let active = 0
  for (const { values } of users.values()) if (values.active === true) active += 1
  return { users: users.size, active }
}
