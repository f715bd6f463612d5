import type { Report } from '../../src/host/host.js'
import type { Change, Plan, State } from '../../src/model/files.js'
import type { Commit, StoredRecord } from '../../src/model/ports.js'
import type { Fields, UserRecord } from '../../src/sandbox/records.js'
import type { Chance } from './chance.js'
import type { Org } from './chart.js'
import type { Souls } from './people.js'
import type { Scheduler } from './scheduler.js'
import type { Service } from './service.js'

/** Everything of one world. Only the scheduler makes anything happen in it. */
export interface Sim {
  readonly clock: Scheduler
  readonly chance: Chance
  readonly service: Service
  readonly vault: Vault
  readonly souls: Souls
  readonly processes: Process[]
  /** Who changed which fields of which account, and when. */
  readonly touches: Touch[]
  /** What undoes those of the edits that a person has to undo, before runs must converge. */
  readonly mends: (() => void)[]
  /** The states that runs kept in a file because they could not be saved. */
  readonly kept: string[]
  /** Milliseconds that a request or a save takes, one way: at the least and at the most. */
  readonly latency: readonly [least: number, most: number]
  /** What happened, a short line each; null if it is not read. */
  readonly history: string[] | null
  /** What was broken. The world ends at the first. */
  readonly broken: string[]
}

/** A commit of the branch that the state is on. */
export interface VaultCommit extends Commit {
  readonly text: string
  /** The records of what was applied that are beside it. */
  readonly records: readonly StoredRecord[]
  /** Its serial, if a run, or a person with the key, has saved it; else 0. That is the truth, which no code of the product sees. */
  readonly serial: number
}

/** Where the state is durable: a branch that others can push to as well. */
export interface Vault {
  /** Every commit that was ever made, in that order. */
  readonly commits: Map<string, VaultCommit>
  /** The newest commit of the branch; null if there is no branch. */
  tip: string | null
  /** The newest of it that is ours, and what is in that. */
  ours: VaultCommit | null
  state: State | null
  records: readonly StoredRecord[]
  /** The commit that the runs' clone has seen last, which counts where they have one that remembers. */
  seen: string | null
  readonly remembers: boolean
  /** The lineage that the settings name. */
  pin: string | null
  /** An older state counts, or a new one after it was deleted. */
  isOld: boolean
  /** A person has sealed what an adversary had pushed. */
  isForged: boolean
}

interface Touch {
  readonly id: string
  readonly fields: readonly string[]
  readonly at: number
  /** The process whose request it was; null for a person in the product. */
  readonly by: Process | null
}

/** One call of the command core: everything it may use stops with it. */
export interface Process {
  readonly name: string
  readonly pid: number
  readonly kind: 'plan' | 'apply'
  readonly org: Org
  /** It was told to put back what people have changed in the product. */
  readonly reverts: boolean
  /** The plan that was approved before; null if the process approves its own. */
  readonly file: Plan | null
  /** The plan that was approved with what was merged, for a run that a merge or the clock has started; null for others. */
  readonly merged: Plan | null
  /** It was told that accounts may be made. */
  readonly isFirst: boolean
  readonly began: number
  readonly chance: Chance
  /** Dies before this stage of its own; never, if it is infinite. */
  readonly diesAt: number
  /** What goes wrong with its requests and saves. */
  readonly trouble: TroubleMaker
  readonly stop: AbortController
  alive: boolean
  diedAt: number
  stages: number
  requests: number
  /** Those of them that were answered with 429. */
  toldToWait: number
  saves: number
  /** A load or a save of it failed. */
  storeFailed: boolean
  /** The writes it sent, and its looks at lists between them. */
  readonly writes: string[]
  /** The ids of the changes that it saved an intent for, and of those that it found open. */
  readonly intents: Set<string>
  /** How many writes it found open. */
  readonly found: number
  /** The accounts that a fault hid from it. */
  readonly blind: Set<string>
  /** What it was shown of each account, the newest last. */
  readonly shown: Map<string, UserRecord[]>
  /** The address of each account when it saved for the first time: its plan was made by then, and nothing was written. */
  planned: ReadonlyMap<string, string>
  /** It was told to send nothing before. */
  quietUntil: number
  said: string
  /** What came of it; null while it runs, and for ever if it died. */
  report: Report | null
  plan: Plan | null
  /** What it saved last. */
  saved: State | null
  /** What was saved last when it loaded, whatever it was shown; null: there was nothing of ours. */
  base: State | null
  /** When it loaded, there was no state that it may stand on. */
  mustStop: boolean
  /** Each change that it was about to make, by its id, where a merge or the clock has started it. */
  changes: ReadonlyMap<string, Change>
  /** An error that is no `ExitError`. */
  crash: unknown
}

/** Decides what goes wrong: with each request, save and load in its turn. */
export interface TroubleMaker {
  readonly request: (request: Sent) => Fault | null
  readonly store: (step: 'load' | 'save') => StoreFault | null
  /** Milliseconds that the save takes longer than usual. */
  readonly late?: () => number
}

/** A request on its way. */
export interface Sent {
  readonly process: Process
  readonly method: string
  readonly path: string
  readonly body: Fields | null
  /** Which of the process's requests it is, from 0. */
  readonly index: number
  readonly text: string
}

export type StoreFault = 'down' | 'unanswered' | 'full'

/** One way in which a request goes wrong. */
export interface Fault {
  readonly name: string
  readonly says: string
  /** The requests that it can happen to. */
  readonly on: 'any' | 'read' | 'list' | 'one' | 'write' | 'create' | 'update'
  /** How many requests in a row it happens to; infinite: the rest of the run. */
  readonly lasts: number
  readonly play: (moment: Moment) => Ending
}

/** What a fault may use when its request arrives. */
export interface Moment {
  readonly sent: Sent
  readonly sim: Sim
  /** Lets the service answer, and do what was asked. */
  readonly serve: () => Ending
}

/** What the client gets in the end, and how many milliseconds later than usual. */
export interface Ending {
  readonly status: number
  readonly body: string | Uint8Array
  readonly headers: Readonly<Record<string, string>>
  /** The code of an error that comes instead of an answer. */
  readonly code: string | null
  readonly late: number
}

/** Writes a line of the history. */
export function tell(sim: Sim, who: Process | null, what: () => string): void {
  if (sim.history === null) return
  const time = (sim.clock.now() / 1000).toFixed(3).padStart(8)
  sim.history.push(`${time} ${who === null ? '-' : who.name} ${what()}`)
}

/**
 * Does something for a process later, and not if it is dead by then. Each of these is a stage: a moment before which
 * the process can be killed so that the world outside sees a difference.
 */
export function stage(sim: Sim, process: Process, delay: number, what: () => void): void {
  sim.clock.after(delay, () => void (isReached(sim, process) && what()), true)
}

/** Counts a stage; false if the process is dead, or dies now. */
export function isReached(sim: Sim, process: Process): boolean {
  if (!process.alive) return false
  process.stages += 1
  if (process.stages !== process.diesAt) return true
  kill(sim, process)
  return false
}

/** Asks a process to stop, as the end of a CI job does. */
export function interrupt(sim: Sim, process: Process): void {
  tell(sim, process, () => 'is asked to stop')
  process.stop.abort()
}

export function kill(sim: Sim, process: Process): void {
  process.alive = false
  process.diedAt = sim.clock.now()
  tell(sim, process, () => 'is killed')
}

/** Whether a process is there: neither killed nor at its end. */
export function isRunning({ alive, report, crash }: Process): boolean {
  return alive && report === null && crash === null
}
