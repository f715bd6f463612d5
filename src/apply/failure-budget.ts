import type { Change } from '../model/files.js'
import type { Outcome } from '../model/outcome.js'
import { Trouble } from '../model/trouble.js'

/** Counts failures, and says when to stop. */
export interface FailureBudget {
  count(outcome: Outcome): void
  /** An error ended this change, and the run with it. */
  end(change: Change, error: unknown): Outcome
  /** An error after the last change. */
  note(error: unknown): void
  /** Why no more changes may start; null while they may. */
  stopped(): string | null
  trouble(): Trouble | null
}

const inARow = 3
const atLeast = 5
const share = 0.1

/** The rules of when to stop: 3 failures in a row, or more than 10 % and at least 5, or any `Trouble`. */
export function openFailureBudget(size: number, stop: AbortSignal): FailureBudget {
  let row = 0
  let failures = 0
  let trouble: Trouble | null = null
  const note = (error: unknown): void => {
    trouble ??=
      error instanceof Trouble
        ? error
        : new Trouble(1, `Internal error: please report it: ${String(error)}`, { cause: error })
  }
  return {
    note,
    trouble: () => trouble,
    count({ kind }) {
      if (kind === 'skipped') return
      row = kind === 'applied' ? 0 : row + 1
      failures += kind === 'applied' ? 0 : 1
    },
    end(change, error) {
      note(error)
      return { kind: 'failed', change, why: trouble?.message ?? String(error) }
    },
    stopped() {
      if (trouble !== null) return trouble.message
      if (stop.aborted) return 'it was interrupted'
      if (row >= inARow) return `${row} changes failed in a row`
      return failures >= atLeast && failures > size * share ? `${failures} of ${size} changes failed` : null
    },
  }
}
