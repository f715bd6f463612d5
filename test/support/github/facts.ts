import type { Merged } from './merging.js'
import type { Ask } from './mirror.js'
import type { Origin } from './origin.js'
import type { Rights } from './rights.js'

export interface Account {
  readonly login: string
  readonly type: 'User' | 'Bot'
}

/** A move of a branch, as GET /activity tells it. */
interface Activity {
  readonly id: number
  readonly ref: string
  readonly before: string
  readonly after: string
  readonly activity_type: string
  readonly timestamp: string
  readonly actor: Account
}

/** An event of a pull request, as its timeline tells it. */
interface TimelineEvent {
  readonly id: number
  readonly event: string
  readonly created_at: string
  readonly actor: Account
}

/** What the real repository says about a pull request. */
export interface PullFacts {
  /** Its branch in this repository; null for one of a fork. */
  readonly branch: string | null
  head: string
  base: string
  merged: Merged | null
  /** Who has told GitHub to merge it by itself; null if that is off. */
  readonly autoMerge: string | null
  /** Closed, and not merged: its head no longer follows its branch. */
  closed?: boolean
}

/** What an app did to a pull request, which starts runs. */
interface Arrival {
  readonly number: number
  readonly action: 'opened' | 'synchronize'
  readonly by: string
}

/** A run as the API tells it. */
export interface RunFacts {
  readonly id: number
  attempt: number
  status: 'queued' | 'in_progress' | 'completed'
  conclusion: string | null
}

/** One request. `who` is a login, or the job whose token it was. */
interface Asked {
  readonly who: string
  readonly method: string
  readonly path: string
  readonly sent: string
  status: number
}

/** All that the proxy knows and emulate does not. */
export interface Facts {
  readonly repository: string
  readonly origin: Origin
  readonly people: readonly string[]
  readonly environments: Readonly<Record<string, readonly string[]>>
  readonly private: boolean
  readonly pulls: Map<number, PullFacts>
  readonly runs: Map<number, RunFacts>
  /** The app of each check, by its number. */
  readonly checks: Map<number, string>
  /** The rights of each job that is running, by its token; and those of an app that is installed. */
  readonly jobs: Map<string, Rights>
  readonly log: Asked[]
  /** How each branch was moved, and by whom, oldest first. */
  readonly activities: Activity[]
  /** What was done to each pull request, oldest first. */
  readonly events: Map<number, readonly TimelineEvent[]>
  /** The edits of the texts of issues, by their numbers. */
  readonly edits: Map<number, readonly { readonly editor: Account; readonly editedAt: string }[]>
  /** The members of the teams of the organisation, by the names of the teams. */
  readonly teams: Map<string, readonly string[]>
  /** Who may read the repository, and not push to it, beside those who are members. */
  readonly readers: Set<string>
  /** What was put on comments: their numbers, in order. */
  readonly reactions: { readonly comment: number; readonly content: string; readonly by: string }[]
  /** The rules of rulesets that are in force on the default branch, as /rules/branches tells them. */
  readonly rules: unknown[]
  /** What apps did while a job ran: it is acted on once that job is over. What a job's own token does starts no run. */
  readonly arrivals: Arrival[]
  /** When a check or a merge was last seen by people. */
  said: number
  /** Straight to emulate, as an admin. */
  readonly inside: Ask
  readonly mirror: (repository: string, commit: string) => Promise<void>
}

export const bot = 'github-actions[bot]'

/** The token of a person. */
export const tokenOf = (login: string): string => `ghp_${Buffer.from(login).toString('hex')}`
