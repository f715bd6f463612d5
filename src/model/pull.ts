/** A pull request of the repository that holds the chart. Commits are named by 40 or 64 hex digits. */
export interface Pull {
  readonly number: number
  /** Who opened it: a login. */
  readonly author: string
  readonly head: string
  /** Whether its branch is in the same repository: only then a live plan is made for it. */
  readonly sameRepository: boolean
  /** The branch it is to be merged into, and what that was when this was said. */
  readonly baseBranch: string
  readonly base: string
  readonly merged: { readonly by: string; readonly at: string; readonly commit: string } | null
}

/** Somebody approved a commit of a pull request. `at` is an ISO time. */
export interface Review {
  readonly by: string
  readonly at: string
  readonly commit: string
}

/** The run of the workflow that speaks. */
export interface RunOf {
  /** Owner and name. */
  readonly repository: string
  /** Where people look at it: https://github.com. */
  readonly server: string
  readonly id: string
  readonly attempt: string
}

/**
 * What was approved, as the trusted job keeps it in its check: digests of each account that is made or adopted and of
 * each value that is changed, and digests of what is to come on later days. `changes` is null where they were too many
 * to keep: then only the very plan with this fingerprint is approved.
 */
export interface Approval {
  readonly fingerprint: string
  readonly changes: readonly string[] | null
  readonly later: readonly string[]
}

/** How bad a plan is to somebody who did not read it: a new comment is written when it rises. */
export const risks = ['nothing', 'changes', 'leavers', 'privileged', 'blocked'] as const

export type Risk = (typeof risks)[number]
