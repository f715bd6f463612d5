import type { Change, Plan } from '../model/files.js'
import type { Outcome } from '../model/outcome.js'
import type { Trouble } from '../model/trouble.js'
import { perform } from './perform.js'
import type { Conditions, Journal, Writer } from './ports.js'
import { makeQueue } from './queue.js'
import { makeTally } from './tally.js'

/** What an apply did. */
export interface Applied {
  /** One for every change of the plan. */
  readonly outcomes: readonly Outcome[]
  /** Why it stopped before the end of the plan; null if it did not. */
  readonly stopped: string | null
  /** What ended the run: a refused key, a state that cannot be saved. */
  readonly trouble: Trouble | null
}

/**
 * Walks a plan: what needs nothing first, N in flight, the most urgent before the rest. A failure skips what needs it
 * and nothing else. Ends by itself, with everything that was done remembered.
 */
export async function apply(
  plan: Plan,
  writer: Writer,
  journal: Journal,
  conditions: Conditions,
  onOutcome: (outcome: Outcome, running: number) => void,
): Promise<Applied> {
  const queue = makeQueue(plan.changes.filter((change) => change.action !== 'adopt'))
  const outcomes: Outcome[] = []
  const tally = makeTally(plan.changes.length, conditions.stop)
  let running = 0

  const settle = (outcome: Outcome): void => {
    outcomes.push(outcome)
    tally.count(outcome)
    onOutcome(outcome, running)
  }
  const run = async (change: Change): Promise<void> => {
    const outcome = await attempt(change)
    if (outcome.kind === 'applied') queue.done(change)
    settle(outcome)
    if (outcome.kind !== 'applied') for (const lost of queue.lost(change)) settle(skipped(lost.change, lost.because))
  }
  const attempt = async (change: Change): Promise<Outcome> => {
    try {
      const { outcome, made } = await perform(change, writer, journal, conditions)
      // What was done stays done, also if it cannot be saved: the trouble ends the run, and the outcome is told.
      if (made !== null) await journal.record(made.change, made.user).catch((error: unknown) => tally.note(error))
      return outcome
    } catch (error) {
      return tally.end(change, error)
    }
  }

  // Adoptions send nothing, so they come first: every later change may name these accounts by their keys.
  for (const change of plan.changes) if (change.action === 'adopt') settle(await attempt(change))
  await new Promise<void>((resolve, reject) => {
    const fill = (): void => {
      while (tally.stopped() === null && running < conditions.maxInFlight) {
        const change = queue.next()
        if (change === undefined) break
        running += 1
        run(change)
          .finally(() => (running -= 1))
          .then(fill, reject)
      }
      if (running === 0) resolve()
    }
    fill()
  })
  const why = tally.stopped()
  for (const change of queue.rest()) settle({ kind: 'skipped', change, why: why ?? 'it was not reached' })
  await journal.flush().catch((error: unknown) => tally.note(error))
  return { outcomes, stopped: why, trouble: tally.trouble() }
}

function skipped(change: Change, because: Change): Outcome {
  return { kind: 'skipped', change, why: `waits for ${because.name}`, because: because.id }
}
