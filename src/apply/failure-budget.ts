import type { Change } from '../model/files.js'
import type { Outcome } from '../model/outcome.js'
import { ExitError } from '../model/exit-error.js'

/** Counts failures, and says when to stop. Leavers have a budget of their own: the failures of others do not stop them. */
export interface FailureBudget {
  count(outcome: Outcome): void
  /** An error ended this change, and the run with it. */
  end(change: Change, error: unknown): Outcome
  /** An error after the last change. */
  note(error: unknown): void
  /** Why no change at all may start any more; null while some may. */
  over(): string | null
  /** Why no more leavers may start, or no more of the others; null while they may. */
  stoppedFor(whom: 'leavers' | 'others'): string | null
  /** Why not all were started; null if nothing was stopped. */
  stopped(): string | null
  trouble(): ExitError | null
}

const inARow = 3
const atLeast = 5
const share = 0.1

/** The rules of when to stop: a spent budget, or any `ExitError`. */
export function openFailureBudget(changes: readonly Change[], stop: AbortSignal): FailureBudget {
  const size = changes.filter(isLeaver).length
  const budgets = { leavers: openCount(size, 'leavers'), others: openCount(changes.length - size, 'changes') }
  let trouble: ExitError | null = null
  const over = (): string | null => trouble?.message ?? (stop.aborted ? 'it was interrupted' : null)
  const note = (error: unknown): void => {
    trouble ??=
      error instanceof ExitError
        ? error
        : new ExitError(1, `Internal error: please report it: ${String(error)}`, { cause: error })
  }
  return {
    note,
    trouble: () => trouble,
    count({ kind, change }) {
      if (kind !== 'skipped') budgets[isLeaver(change) ? 'leavers' : 'others'].count(kind === 'applied')
    },
    end(change, error) {
      note(error)
      return { kind: 'failed', change, why: trouble?.message ?? String(error) }
    },
    over,
    stoppedFor: (whom) => over() ?? budgets[whom].spent(),
    stopped() {
      const spent = [budgets.others.spent(), budgets.leavers.spent()].filter((why) => why !== null)
      return over() ?? (spent.length === 0 ? null : spent.join('; '))
    },
  }
}

function isLeaver({ action }: Change): boolean {
  return action === 'deactivate'
}

/** One budget: 3 failures in a row, or more than 10 % and at least 5. Once it is spent, it stays so. */
function openCount(size: number, noun: string): { count(isApplied: boolean): void; spent(): string | null } {
  let [row, failures] = [0, 0]
  let spent: string | null = null
  return {
    spent: () => spent,
    count(isApplied) {
      row = isApplied ? 0 : row + 1
      failures += isApplied ? 0 : 1
      if (row >= inARow) spent ??= `${row} ${noun} failed in a row`
      if (failures >= atLeast && failures > size * share) spent ??= `${failures} of ${size} ${noun} failed`
    },
  }
}
