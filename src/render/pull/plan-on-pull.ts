import type { Plan, Scheduled } from '../../model/files.js'
import type { OrgChart } from '../../model/org-chart.js'
import { laterId } from '../../model/later-id.js'
import { planLines } from '../plan/plan-lines.js'
import type { View } from '../plan/view.js'
import type { PullContext } from './context.js'

/** The plan of what merging a pull request would do. */
export interface PlanOnPull {
  readonly plan: Plan
  /** The org chart with that plan on it; null if it is not known. */
  readonly chart: OrgChart | null
  /** What is applied as well, and was already open before: the ids of changes, and `laterId` of what is scheduled. */
  readonly pending: ReadonlySet<string>
  /** How many changes that wait on the base branch this pull request undoes. */
  readonly undone: number
  /** The settings that it changes, by name. */
  readonly settings: readonly string[]
  /** The contract.yaml, if it changes that; else null. */
  readonly contract: string | null
  /** An approval that does not cover everything; null if none stands, or it does. */
  readonly gained: Gained | null
  readonly context: PullContext
}

/** Lines came after an approval. */
export interface Gained {
  /** The approvers. */
  readonly by: readonly string[]
}

/** Its lines in two groups: those of the pull request itself, and those that waited before. */
export function ownAndWaiting({
  plan,
  pending,
}: Pick<PlanOnPull, 'plan' | 'pending'>): Pick<View, 'lines' | 'waiting'> {
  const waits = (one: Scheduled): boolean => pending.has(laterId(one))
  const { changes, scheduled } = plan
  const own = changes.filter(({ id }) => !pending.has(id))
  return {
    lines: planLines(
      own,
      scheduled.filter((one) => !waits(one)),
      false,
    ),
    waiting: planLines(
      changes.filter(({ id }) => pending.has(id)),
      scheduled.filter(waits),
      true,
    ),
  }
}
