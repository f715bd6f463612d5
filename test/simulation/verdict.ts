import type { Sim } from './sim.js'

/** What became of a world. */
export interface Verdict {
  /** What was broken; empty if nothing was. */
  readonly broken: readonly string[]
  readonly processes: number
  readonly kills: number
  readonly requests: number
  /** Runs until success, once nothing went wrong any more. */
  readonly runs: number
  /** What is said of worlds of this kind, and whether it is so in this one. */
  readonly holds?: Readonly<Record<string, boolean>>
}

export function verdictOf({ processes, broken }: Sim, runs: number, holds: Verdict['holds'] = {}): Verdict {
  return {
    holds,
    broken,
    processes: processes.length,
    kills: processes.filter((process) => process.report === null).length,
    requests: processes.reduce((sum, process) => sum + process.requests, 0),
    runs,
  }
}
