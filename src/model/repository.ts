/** How a repository is set up on GitHub. A part is null where the token may not ask: then nobody knows, and it may be so or not. */
export interface Repository {
  /** Whether only some people may see it. */
  readonly private: boolean
  readonly defaultBranch: string
  /** The names of the secrets that every workflow of every branch can read. */
  readonly secrets: readonly string[] | null
  readonly environments: readonly Environment[] | null
  /** Of the default branch. What one of the two asks for is asked for; null: that one is not known. */
  readonly protection: { readonly branch: Protection | null; readonly rulesets: Protection | null }
  readonly workflows: {
    /** What the token of a job may do if its workflow does not say. */
    readonly token: 'read' | 'write'
    /** Whether workflows may create and approve pull requests. */
    readonly approve: boolean
  } | null
  readonly actions: {
    readonly enabled: boolean
    /** Whose actions workflows may use; null where Actions are switched off. */
    readonly allowed: 'all' | 'local_only' | 'selected' | null
  } | null
}

/** Where secrets are kept for the jobs that name it. */
export interface Environment {
  readonly name: string
  /** From where jobs may use it: anywhere, protected branches, or branches and tags by their patterns; null: not known. */
  readonly from:
    | 'anywhere'
    | 'protected'
    | readonly { readonly kind: 'branch' | 'tag'; readonly pattern: string }[]
    | null
}

/** What has to be so before something gets into a branch. */
export interface Protection {
  /** Whether it is changed by pull requests only. */
  readonly pulls: boolean
  /** How many approvals a pull request needs. */
  readonly approvals: number
  readonly codeOwners: boolean
  /** Whether a new commit takes the approvals back. */
  readonly staleDismissed: boolean
  /** Whether somebody else than who pushed last has to approve. */
  readonly lastPushApproved: boolean
  /** The names of the checks that must be green. */
  readonly checks: readonly string[]
  /** Whether a pull request must hold the newest commit of the branch. */
  readonly upToDate: boolean
  /** Whether history can be overwritten, and the branch deleted. */
  readonly forcePushes: boolean
  readonly deletions: boolean
}
