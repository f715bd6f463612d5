import type { Overdue } from '../model/clock.js'
import type { Plan } from '../model/files.js'
import type { OrgChart } from '../model/org-chart.js'
import type { PlanRecord } from '../model/pull.js'
import type { Pending } from '../plan/pending.js'

/** What merging a pull request would do. */
export interface Planned extends Pending {
  readonly plan: Plan
  /** The org chart with that plan on it. */
  readonly chart: OrgChart
  /** The state that it was made by; null if there is none yet. */
  readonly state: PlanRecord['state']
  readonly timezone: string
  /** That the scheduled run has not come. */
  readonly overdue: Overdue | null
  /** How many commits of others lie on top of the state. */
  readonly strange: number
  /** The settings that the pull request changes: they do not count yet. */
  readonly settings: readonly string[]
  /** The contract.yaml, if the pull request changes it: it does not count yet either. */
  readonly contract: string | null
}
