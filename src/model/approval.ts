/*
 * What GitHub says about who approved a pull request: the values by which the approval policy decides. Times are in
 * milliseconds; GitHub gives them to the second.
 */

/** A review that decides: an approval, or a request for changes. Each that was ever given is kept. */
export interface GivenReview {
  readonly id: number
  readonly by: string
  /** A bot hides the person who started it. */
  readonly bot: boolean
  readonly at: number
  /** What it said when it was given. */
  readonly approves: boolean
  /** When it was dismissed; null if it never was. */
  readonly dismissedAt: number | null
}

/** The users who pushed to the branch of a pull request. */
export interface Pushers {
  readonly logins: readonly string[]
  /** Whether a push hides the person who started it: it was made by a bot, or by an account that is gone. */
  readonly hidden: boolean
  /** Every commit that the branch was at, newest first: after a push with force, some are in no history. */
  readonly heads: readonly string[]
}

/**
 * A path that a pull request changes and that has owners: their logins, as far as they matter here; null if unknown.
 * Empty: it is owned, but by none of the people in question.
 */
export interface OwnedPath {
  readonly path: string
  readonly owners: readonly string[] | null
}

/** How a pull request got into its base branch. */
export interface Landing {
  readonly by: string
  readonly at: number
  /** along: with another one that also has its commits. GitHub then names who merged that one for both. */
  readonly way: 'hand' | 'auto-merge' | 'queue' | 'along'
}

/** Why no plan counts as approved: the first thing that is missing. */
export type NotApproved =
  /** No plan was shown before the merge. */
  | 'nothing shown'
  /** No approval stood at the merge, or only ones by people who took part in the change. */
  | 'no approval'
  /** A changed path has no approval by one of its owners. */
  | 'no owner'
  /** A bot pushed: it may hide the approver, so two approvals are needed. */
  | 'one of two'
  /** The approval is older than every plan. */
  | 'approved before'
  /** One of the plans that were shown is missing or changed. */
  | 'gap'
