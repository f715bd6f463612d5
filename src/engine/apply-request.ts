import type { Provenance } from '../model/authority.js'
import type { Plan, State } from '../model/files.js'
import type { Choices } from '../plan/plan.js'
import type { Granted } from './granted.js'
import type { Snapshot } from './snapshot.js'
import type { ApplyReport } from '../render/apply-text.js'

/** An approved plan, with what it was made from. */
export interface ApplyRequest {
  readonly plan: Plan
  /** null if there is nothing to do. */
  readonly granted: Granted | null
  readonly snapshot: Snapshot
  readonly choices: Choices
  readonly maxInFlight: number
  /** The commit whose chart it is; null: that chart is no commit. */
  readonly commit: string | null
  /** What the state is to remember as carried out whole, if nothing is left afterwards; null: nothing of that kind. */
  readonly checkpoint: ((after: Plan) => NonNullable<State['applied']>) | null
  /** Whether the clock started it: the state remembers when it ended. */
  readonly scheduled: boolean
  /** On whose word: it is asked for at the end, for the record. */
  readonly authority: () => Provenance
}

/** What carrying out a plan came to. */
export interface ApplyResult extends ApplyReport {
  readonly exit: number
  /** What ended the run early, or could not be saved: for people. null: nothing. */
  readonly trouble: string | null
  /** When each change that was sent was begun, and when it was settled. Milliseconds of the wall clock. */
  readonly times: ReadonlyMap<string, { readonly sent: number; readonly settled: number }>
  /** The record of it, beside the state; null if there is none. */
  readonly record: string | null
}
