import type { Chart } from '../desired/load.js'
import type { Overdue } from '../model/clock.js'
import type { Change } from '../model/files.js'
import type { ExitError } from '../model/exit-error.js'
import type { MergedDigests } from './approved-merges.js'
import type { Merge } from './merges.js'
import type { Ended } from '../engine/execute.js'

/** The result of applying the tip of the default branch. */
export interface MergeRun {
  readonly branch: string
  readonly tip: string
  /** Of the company; UTC before that is known. */
  readonly timezone: string
  /** That the scheduled run has not come, as far as the state is known. */
  readonly overdue: Overdue | null
  /** How many commits of others lie on top of the state. */
  readonly strange: number
  /** What a clean scheduled run calls at its end; null: nothing. */
  readonly heartbeat: string | null
  /** When it began: an ISO time. */
  readonly from: string
  readonly ended:
    | Ended
    | { readonly kind: 'unsound'; readonly chart: Chart }
    | { readonly kind: 'trouble'; readonly trouble: ExitError }
  /** The pull requests that it applies; none if it ended before they were looked up. */
  readonly merges: readonly Merge[]
  /** What they approve together; null if it ended before that was known. */
  readonly digests: MergedDigests | null
  /** The pull requests that approved what has become due. */
  readonly due: readonly Merge[]
  /** Nothing shows that a chart was ever applied here. */
  readonly first: boolean
  /** The changes without an approval. */
  readonly extra: readonly Change[]
}
