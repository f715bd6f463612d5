/** A pull request of the repository that holds the chart. Commits are named by 40 or 64 hex digits. */
export interface Pull {
  readonly number: number
  /** Who opened it: a login. */
  readonly author: string
  readonly head: string
  /** Whether its branch is in the same repository: only then a live plan is made for it. */
  readonly sameRepository: boolean
  /** The branch it is to be merged into, and the commit of that branch at the time. */
  readonly baseBranch: string
  readonly base: string
  /** If an event opened it: when that was. */
  readonly eventAt?: string
  readonly merged: { readonly by: string; readonly at: string; readonly commit: string } | null
}

/** How the branches begin on which an event of an identity provider is proposed. */
export const eventBranches = 'espalier/event-'

/** One that was merged. */
export interface MergedPull extends Pull {
  readonly merged: NonNullable<Pull['merged']>
}

export function isMerged(pull: Pull): pull is MergedPull {
  return pull.merged !== null
}

/** The run of the workflow that posts. */
export interface RunOf {
  /** Owner and name. */
  readonly repository: string
  /** The address of the server: https://github.com. */
  readonly server: string
  readonly id: string
  readonly attempt: string
}

/**
 * What approving a plan approves, as the trusted job keeps it in its check: digests of each account that is made or adopted and of
 * each value that is changed, and digests of what comes on later days. `changes` is null if they were too many to keep:
 * then only exactly the plan with this fingerprint is approved.
 */
export interface PlanDigests {
  readonly fingerprint: string
  readonly changes: readonly string[] | null
  readonly later: readonly string[]
}

/** A plan of a pull request as it was shown: what its check keeps, sealed. Commits are ids, `at` an ISO time. */
export interface PlanRecord extends PlanDigests {
  readonly format: 2
  readonly repository: string
  readonly pull: number
  readonly baseBranch: string
  readonly head: string
  readonly base: string
  /** The run that made it, and its attempt. */
  readonly run: string
  /** It was sealed then, and shown after that. */
  readonly at: string
  /** The state that it was made by; null if there was none yet, or it was not read. */
  readonly state: { readonly lineage: string; readonly serial: number } | null
  /** The record before it: the check that holds it, and its SHA-256; null for the first. */
  readonly previous: { readonly check: number; readonly digest: string } | null
}

/**
 * The risk of a plan, by its gravest change, for a person who did not read it: a new comment is written if it rises.
 */
export const risks = ['nothing', 'changes', 'leavers', 'privileged', 'blocked'] as const

export type Risk = (typeof risks)[number]
