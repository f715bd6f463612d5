import type { Change, Plan } from '../model/files.js'
import type { Outcome } from '../model/outcome.js'
import { ExitError } from '../model/exit-error.js'
import type { FailureBudget } from './failure-budget.js'
import { perform } from './perform.js'
import { performAll } from './perform-all.js'
import type { Conditions } from './conditions.js'
import type { Journal, Writer } from '../model/ports.js'
import { isDone, openSchedule, saveAhead, settle, skipRest, startNext, type Schedule } from './schedule.js'

/** What an apply did. */
export interface Applied {
  /** One for every change of the plan. */
  readonly outcomes: readonly Outcome[]
  /** Why it stopped before the end of the plan; null if it did not. */
  readonly stopped: string | null
  /** What ended the run: a rejected key, a state that cannot be saved. */
  readonly trouble: ExitError | null
}

/** An observer. `running`: how many others were in flight when it ended. */
export interface Watch {
  readonly began: (change: Change) => void
  readonly ended: (outcome: Outcome, running: number) => void
}

/**
 * Executes a plan: first what needs nothing, N in flight, the most urgent before the rest. Nothing is sent before the
 * journal holds it. A failure skips what needs it and nothing else. What the journal holds at the end is for the caller
 * to save.
 */
export async function apply(
  plan: Plan,
  writer: Writer,
  journal: Journal,
  conditions: Conditions,
  watch: Watch,
): Promise<Applied> {
  const schedule = openSchedule(plan.changes, journal, conditions)
  const { outcomes, budget } = schedule
  const tell = (ended: readonly Outcome[]): void => {
    for (const outcome of ended) {
      if (outcome.kind === 'skipped') journal.drop(outcome.change)
      watch.ended(outcome, schedule.inFlight)
    }
  }
  const send = async (changes: readonly Change[]): Promise<void> => {
    for (const outcome of await attempt(changes, writer, journal, conditions, budget)) tell(settle(schedule, outcome))
  }

  // Adoptions send nothing, so they come first: every later change may name these accounts by their keys.
  for (const change of plan.changes) if (change.action === 'adopt') await send([change])
  await drive(schedule, send, watch)
  tell(skipRest(schedule))
  return { outcomes, stopped: budget.stopped(), trouble: budget.trouble() }
}

/** Starts what may start and saves intents ahead, again whenever a request or a save has ended, until nothing is left. */
async function drive(
  schedule: Schedule,
  send: (changes: readonly Change[]) => Promise<void>,
  watch: Watch,
): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const goOn = (): void => {
      for (let changes = startNext(schedule); changes.length > 0; changes = startNext(schedule)) {
        for (const one of changes) watch.began(one)
        send(changes).then(ended, reject)
      }
      saveAhead(schedule)?.then(goOn, reject)
      if (isDone(schedule)) resolve()
    }
    const ended = (): void => {
      schedule.inFlight -= 1
      goOn()
    }
    goOn()
  })
}

/** Sends changes in one request. An error ends them, and the run with them. */
async function attempt(
  changes: readonly Change[],
  writer: Writer,
  journal: Journal,
  conditions: Conditions,
  budget: FailureBudget,
): Promise<readonly Outcome[]> {
  try {
    const [change, ...more] = changes
    if (change === undefined || more.length > 0) return await performAll(changes, writer, journal, conditions)
    return [await perform(change, writer, journal, conditions)]
  } catch (error) {
    if (error instanceof ExitError) for (const change of changes) journal.drop(change)
    return changes.map((change) => budget.end(change, error))
  }
}
