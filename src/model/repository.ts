/** How a repository is set up on GitHub. A part is null if the token may not ask: then it is unknown. */
export interface RepositorySetup {
  /** Whether access to it is limited. */
  readonly private: boolean
  /** internal: every member of the enterprise may read it, and it counts as private; null: GitHub does not say. */
  readonly visibility: 'public' | 'private' | 'internal' | null
  readonly defaultBranch: string
  /** The names of the secrets that every workflow of every branch can read. */
  readonly secrets: readonly string[] | null
  /** The same for those that the organisation shares with the repository. */
  readonly organisationSecrets: readonly string[] | null
  readonly environments: readonly Environment[] | null
  /** Of the default branch. */
  readonly protection: Guard
  readonly workflows: {
    /** What the token of a job may do if its workflow does not say. */
    readonly token: 'read' | 'write'
    /** Whether workflows may create and approve pull requests. */
    readonly approve: boolean
  } | null
  readonly actions: {
    readonly enabled: boolean
    /** Whose actions workflows may use; null if Actions are switched off. */
    readonly allowed: 'all' | 'local_only' | 'selected' | null
  } | null
}

/** Holds secrets for the jobs that name it. */
export interface Environment {
  readonly name: string
  /**
   * From where jobs may use it: anywhere, protected branches, or branches and tags by their patterns; null if unknown.
   */
  readonly from:
    | 'anywhere'
    | 'protected'
    | readonly { readonly kind: 'branch' | 'tag'; readonly pattern: string }[]
    | null
}

/**
 * What protects a branch, by both kinds of rules. What one of the two asks for is asked for; null: that one is unknown.
 */
export interface Guard {
  readonly branch: Protection | null
  readonly rulesets: Protection | null
  /** What holds for all users, as far as known: without the rules that some may bypass. */
  readonly forAll: readonly Protection[]
  /** Who may bypass a rule, such as "administrators", as far as known. */
  readonly exempt: readonly string[]
}

/** What is required before a commit gets into a branch. */
export interface Protection {
  /** Whether it is changed by pull requests only. */
  readonly pulls: boolean
  /** How many approvals a pull request needs. */
  readonly approvals: number
  readonly codeOwners: boolean
  /** Whether a new commit dismisses the approvals. */
  readonly staleDismissed: boolean
  /** Whether a user other than the last one to push has to approve. */
  readonly lastPushApproved: boolean
  /** The checks that must be green, and the app that each must come from; null: any writer can set it. */
  readonly checks: readonly { readonly name: string; readonly app: number | null }[]
  /** Whether a pull request must hold the newest commit of the branch. */
  readonly upToDate: boolean
  /** Whether history can be overwritten, and the branch deleted. */
  readonly forcePushes: boolean
  readonly deletions: boolean
  /** Whether every writer can push to it. */
  readonly updates: boolean
}

/** The number of GitHub Actions among the apps of github.com: https://api.github.com/apps/github-actions */
export const actionsApp = 15_368

/** What starts the workflows. */
export interface Clock {
  readonly workflows: readonly {
    readonly path: string
    /** "active", or why it is not. */
    readonly state: string
    /** Milliseconds since 1970. */
    readonly since: number
  }[]
  /** The newest scheduled run of the workflow that was asked for; null if there is none. */
  readonly last: {
    readonly at: number
    /** Such as "success"; null while it runs. */
    readonly conclusion: string | null
  } | null
}
