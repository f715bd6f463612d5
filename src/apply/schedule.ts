import type { Change } from '../model/files.js'
import type { Outcome } from '../model/outcome.js'
import { openCanary, type Canary } from './canary.js'
import { openFailureBudget, type FailureBudget } from './failure-budget.js'
import { openIntentLog, type IntentLog } from './intent-log.js'
import type { Conditions } from './conditions.js'
import type { Journal } from '../model/ports.js'
import { dropBlocked, followDone, isForLeaver, neverStarted, openQueue, putBack, takeAlike, takeNext } from './queue.js'
import type { BlockedChange, Queue } from './queue.js'

/**
 * An apply in progress. `startNext`, `saveAhead` and `settle` are its steps. Four laws hold after each: no change starts
 * before what it depends on was made; at most `bound` requests are in flight; a failure skips what needs it and nothing
 * else; once a budget is spent, nothing more of that budget starts.
 */
export interface Schedule {
  readonly queue: Queue
  /** Which intents the journal holds. */
  readonly log: IntentLog
  /** Which changes may share a request. */
  readonly canary: Canary
  readonly budget: FailureBudget
  /** How many requests may be in flight. */
  readonly bound: number
  /** How many are. Who sends them takes an ended one off. */
  inFlight: number
  /** How many changes were started. */
  started: number
  /** Intents are being saved. */
  saving: boolean
  /** One for each change that has ended. */
  readonly outcomes: Outcome[]
}

export function openSchedule(changes: readonly Change[], journal: Journal, conditions: Conditions): Schedule {
  const queue = openQueue(changes.filter(({ action }) => action !== 'adopt'))
  const canary = openCanary(conditions)
  const budget = openFailureBudget(changes, conditions.stop)
  return {
    queue,
    log: openIntentLog(
      queue.order,
      journal,
      (change) => !canary.allows(change) || stoppedFor(change, queue, budget) !== null,
    ),
    canary,
    budget,
    bound: conditions.maxInFlight,
    inFlight: 0,
    started: 0,
    saving: false,
    outcomes: [],
  }
}

/**
 * Starts the next request: a change that may start, with as many of its kind as fit into it. Empty if none may start
 * now. Nothing starts before the journal holds it.
 */
export function startNext(schedule: Schedule): readonly Change[] {
  const { queue, canary, budget, bound } = schedule
  if (budget.over() !== null || schedule.inFlight >= bound) return []
  const change = takeNext(queue, (one) => mayStart(schedule, one) && canary.allows(one))
  if (change === undefined) return []
  const alike = takeAlike(queue, change.action, canary.most(change) - 1, (one) => mayStart(schedule, one))
  const changes = [change, ...alike]
  schedule.inFlight += 1
  schedule.started += changes.length
  canary.began(change)
  return changes
}

function mayStart({ queue, log, budget }: Schedule, change: Change): boolean {
  return log.covers(change) && stoppedFor(change, queue, budget) === null
}

function putBackIn(schedule: Schedule): void {
  putBack(schedule.queue, (change) => mayStart(schedule, change) && schedule.canary.allows(change))
}

/** Saves the next intents, if that is due. Null if not; what waits for them may start once it has ended. */
export function saveAhead(schedule: Schedule): Promise<void> | null {
  const { queue, log, budget, bound } = schedule
  if (schedule.saving || budget.over() !== null) return null
  const saved = log.advance(schedule.started, schedule.inFlight < bound ? queue.aside : [])
  if (saved === null) return null
  schedule.saving = true
  return saved
    .catch((error: unknown) => budget.note(error))
    .finally(() => {
      schedule.saving = false
      putBackIn(schedule)
    })
}

/** Takes the outcome of a change in. Returns it with those of the changes that cannot be made without it. */
export function settle(schedule: Schedule, outcome: Outcome): readonly Outcome[] {
  const { queue, canary } = schedule
  const { kind, change } = outcome
  if (canary.ended(outcome)) putBackIn(schedule)
  if (kind === 'applied') {
    followDone(queue, change)
    return counted(schedule, [outcome])
  }
  return counted(schedule, [outcome, ...dropBlocked(queue, change).map(skipped)])
}

function skipped({ change, because }: BlockedChange): Outcome {
  return { kind: 'skipped', change, why: `waits for ${because.name}`, because: because.id }
}

/** Skips what was never started. */
export function skipRest(schedule: Schedule): readonly Outcome[] {
  const { queue, budget } = schedule
  const whyOf = (change: Change): string =>
    stoppedFor(change, queue, budget) ?? budget.stopped() ?? 'it was not reached'
  return counted(
    schedule,
    neverStarted(queue).map((change): Outcome => ({ kind: 'skipped', change, why: whyOf(change) })),
  )
}

/** Why a change may not start any more; null while it may. What a leaver waits for goes on with the leavers. */
function stoppedFor(change: Change, queue: Queue, budget: FailureBudget): string | null {
  if (change.action === 'deactivate') return budget.stoppedFor('leavers')
  const why = budget.stoppedFor('others')
  if (why === null || !isForLeaver(queue, change)) return why
  return budget.stoppedFor('leavers')
}

function counted({ outcomes, budget }: Schedule, ended: readonly Outcome[]): readonly Outcome[] {
  for (const outcome of ended) {
    outcomes.push(outcome)
    budget.count(outcome)
  }
  return ended
}

/** Nothing is in flight, and no intents are being saved: if nothing starts now, nothing ever will. */
export function isDone({ inFlight, saving }: Schedule): boolean {
  return inFlight === 0 && !saving
}
