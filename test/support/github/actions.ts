import type { Facts } from './facts.js'
import type { Processes } from './process.js'
import type { Queue } from './queue.js'
import type { StepResult } from './steps.js'
import type { Workflow } from './workflows.js'

/** What a workflow runs on, with the names that GitHub gives it. */
export interface Event {
  readonly name: string
  readonly payload: Readonly<Record<string, unknown>>
  readonly sha: string
  readonly ref: string
  readonly actor: string
  readonly headRef: string
  readonly baseRef: string
  /** A pull request of a fork, by pull_request: no secrets, and a token that only reads. pull_request_target is not. */
  readonly isFork: boolean
}

/** A run of a workflow. It does nothing before it is started. */
export interface Run {
  readonly id: number
  readonly workflow: Workflow
  readonly event: Event
  /** Of the last attempt. */
  readonly jobs: readonly JobResult[]
  conclusion(): string | null
  /** Runs it to its end; once more if it has ended: a re-run, of the same commit and the same files. */
  start(): Promise<Run>
  /** As the button does: SIGINT, SIGTERM 7.5 s later, SIGKILL after 10. */
  cancel(): void
  /** A signal to all that runs on its machine. After SIGKILL no step follows: the machine is lost. */
  kill(signal: 'SIGTERM' | 'SIGKILL'): void
}

/** What all runs of a repository share. */
export interface Runner {
  readonly facts: Facts
  readonly machine: Machine
  readonly queue: Queue
}

/** What became of a job. */
export interface JobResult {
  readonly name: string
  readonly conclusion: 'success' | 'failure' | 'cancelled' | 'skipped'
  /** Why it failed before its first step, or null. */
  readonly refused: string | null
  readonly steps: readonly StepResult[]
  /** The names of secrets that an expression read; `*` if it read all of them. */
  readonly secretsRead: readonly string[]
  /** The folder with what it uploaded. */
  readonly artifacts: string
}

/** What every job is run with. */
interface Machine {
  readonly url: string
  /** Where Git finds the repository: over HTTP, as on GitHub, or, in half the time, in its folder. */
  readonly remote: string
  /** The secrets of each environment. */
  readonly secrets: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Added to the environment of each step: where the service is. */
  readonly env: Readonly<Record<string, string>>
  /** The day of the runs. */
  readonly day: () => string
  readonly artifacts: string
  /** The folders of actions of other repositories, by what `uses` says. */
  readonly actions: Readonly<Record<string, string>>
}

/** How a run can be ended from outside. */
export interface Ends {
  readonly processes: Processes
  /** Whether it was cancelled, or its machine lost. */
  readonly ended: () => 'cancelled' | 'lost' | null
  readonly cancel: () => void
  readonly kill: (signal: 'SIGTERM' | 'SIGKILL') => void
  readonly reset: () => void
}
