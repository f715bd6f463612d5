import type { Change, Plan } from '../model/files.js'
import type { Outcome } from '../model/outcome.js'
import { Trouble } from '../model/trouble.js'
import type { Conditions } from './conditions.js'
import type { Journal, Writer } from '../model/ports.js'
import { openIntentLog } from './intent-log.js'
import { perform } from './perform.js'
import { performAll } from './perform-all.js'
import { makeQueue } from './queue.js'
import { openFailureBudget } from './failure-budget.js'
import { openCanary } from './canary.js'

/** What an apply did. */
export interface Applied {
  /** One for every change of the plan. */
  readonly outcomes: readonly Outcome[]
  /** Why it stopped before the end of the plan; null if it did not. */
  readonly stopped: string | null
  /** What ended the run: a rejected key, a state that cannot be saved. */
  readonly trouble: Trouble | null
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
  const queue = makeQueue(plan.changes.filter((change) => change.action !== 'adopt'))
  const outcomes: Outcome[] = []
  const tally = openFailureBudget(plan.changes.length, conditions.stop)
  const trial = openCanary(conditions)
  const ahead = openIntentLog(queue.order, journal, (change) => !trial.allows(change))
  let [running, started] = [0, 0]

  const settle = (outcome: Outcome): void => {
    if (outcome.kind === 'skipped') journal.drop(outcome.change)
    outcomes.push(outcome)
    tally.count(outcome)
    watch.ended(outcome, running)
  }
  const finish = (outcome: Outcome): void => {
    const { kind, change } = outcome
    if (trial.ended(outcome)) queue.retry()
    if (kind === 'applied') queue.done(change)
    settle(outcome)
    if (kind !== 'applied') for (const lost of queue.lost(change)) settle(skipped(lost.change, lost.because))
  }
  const run = async (changes: readonly Change[]): Promise<void> => {
    for (const outcome of await attempt(changes)) finish(outcome)
  }
  const may = (change: Change): boolean => ahead.covers(change) && trial.allows(change)
  const attempt = async (changes: readonly Change[]): Promise<readonly Outcome[]> => {
    try {
      const [change, ...more] = changes
      if (change === undefined || more.length > 0) return await performAll(changes, writer, journal, conditions)
      return [await perform(change, writer, journal, conditions)]
    } catch (error) {
      if (error instanceof Trouble) for (const change of changes) journal.drop(change)
      return changes.map((change) => tally.end(change, error))
    }
  }
  /** A change that may start, with as many of its kind as fit into one request. */
  const together = (change: Change): readonly Change[] => [
    change,
    ...queue.alike(change.action, trial.most(change) - 1, ahead.covers),
  ]

  // Adoptions send nothing, so they come first: every later change may name these accounts by their keys.
  for (const change of plan.changes)
    if (change.action === 'adopt') for (const outcome of await attempt([change])) settle(outcome)
  await new Promise<void>((resolve, reject) => {
    let saving = false
    const save = (): void => {
      const isIdle = running < conditions.maxInFlight
      const saved = ahead.advance(started, isIdle ? queue.aside() : [])
      if (saved === null) return
      saving = true
      saved
        .catch((error: unknown) => tally.note(error))
        .finally(() => {
          saving = false
          queue.retry()
        })
        .then(fill, reject)
    }
    const fill = (): void => {
      while (tally.stopped() === null && running < conditions.maxInFlight) {
        const change = queue.next(may)
        if (change === undefined) break
        const changes = together(change)
        running += 1
        started += changes.length
        trial.began(change)
        for (const one of changes) watch.began(one)
        run(changes)
          .finally(() => (running -= 1))
          .then(fill, reject)
      }
      if (!saving && tally.stopped() === null) save()
      if (running === 0 && !saving) resolve()
    }
    fill()
  })
  const why = tally.stopped()
  for (const change of queue.rest()) settle({ kind: 'skipped', change, why: why ?? 'it was not reached' })
  return { outcomes, stopped: why, trouble: tally.trouble() }
}

function skipped(change: Change, because: Change): Outcome {
  return { kind: 'skipped', change, why: `waits for ${because.name}`, because: because.id }
}
