import type { Plan } from '../model/files.js'
import { type ChartCommit, requireNewest } from './chart-commit.js'
import type { Granted } from './granted.js'
import { type Snapshot, snapshotOf } from './snapshot.js'
import type { ApplyRequest, ApplyResult } from './apply-request.js'
import type { DesiredState } from '../model/people.js'
import { isBlocked } from '../model/verdict.js'
import { makePlan } from '../plan/plan.js'
import { planText } from '../render/plan/plan-text.js'

import { executePlan } from './execute.js'
import { choicesOf, toolOf } from './plan.js'
import { defaultInFlight, type Session } from './session.js'
import { requireFree } from './lock-owner.js'
import type { Host } from '../host/host.js'
import { flagNumber, type ParsedArgs } from '../model/arguments.js'

/** On whose behalf something is applied. */
export interface ApplyOrder {
  /** What an approved plan decided, where the flags say nothing. */
  readonly choices: Plan['choices'] | null
  /** What of the plan was approved; null if it was not. May throw `Trouble` 5. Not asked for a plan without changes. */
  readonly approve: (plan: Plan, snapshot: Snapshot) => Granted | null | Promise<Granted | null>
  /** Which commit the chart is of. */
  readonly commit: ChartCommit
  readonly checkpoint: ApplyRequest['checkpoint']
  readonly scheduled: ApplyRequest['scheduled']
  readonly authority: ApplyRequest['authority']
}

/** How an apply ended: nothing is written unless it is `done`. */
export type Ended =
  | { readonly kind: 'blocked' | 'declined'; readonly plan: Plan }
  | { readonly kind: 'done'; readonly plan: Plan; readonly course: ApplyResult }

/** Plans, has the plan approved, and carries it out. */
export async function planAndApply(
  session: Session,
  desired: DesiredState,
  args: ParsedArgs,
  host: Host,
  { choices: before, approve: ask, commit, ...rest }: ApplyOrder,
): Promise<Ended> {
  const maxInFlight = flagNumber(args, 'max-in-flight', 1, 'apply') ?? defaultInFlight
  await requireFree(session.saved.lock, session.store.name, host)
  const snapshot = await snapshotOf(session, desired, true, host)
  const choices = choicesOf(args, desired, 'apply', before)
  const plan = makePlan(desired, snapshot.live, snapshot.state, choices, toolOf(host), snapshot.witness)
  // Before what blocks it is said: an older chart looks as if people had vanished.
  await requireNewest(session.saved, commit, plan, args, host)
  if (isBlocked(plan)) return { kind: 'blocked', plan }
  host.terminal.say(planText(plan, { colour: host.terminal.colour, unmanaged: false }))
  const granted = plan.changes.length === 0 ? null : await ask(plan, snapshot)
  if (plan.changes.length > 0 && granted === null) return { kind: 'declined', plan }
  return {
    kind: 'done',
    plan,
    course: await executePlan(
      { plan, granted, snapshot: snapshot, choices, maxInFlight, commit: commit.exact, ...rest },
      host,
    ),
  }
}
