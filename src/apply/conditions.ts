/** What an apply gets beside the plan. */
export interface Conditions {
  readonly maxInFlight: number
  /** How many accounts may be made, or deactivated, with one request. */
  readonly batch: { readonly create: number; readonly deactivate: number }
  /** Whether to look for an account before a create: the list that the plan was made from may be too old by now. */
  readonly lookFirst: () => boolean
  /** Milliseconds before each look for a new account whose answer was lost. */
  readonly looks: readonly number[]
  /** Whether no two accounts have one address: then a new account that does not show is sent once more. */
  readonly unique: boolean
  /** The time now, as a state has it. */
  readonly time: () => string
  /** Once this is aborted, no more changes start. */
  readonly stop: AbortSignal
  /** Ends early once `stop` is aborted. */
  readonly sleep: (milliseconds: number) => Promise<void>
}
