import { spawn } from 'node:child_process'
import process from 'node:process'
import type { Readable } from 'node:stream'

/** What a program of a step came to. */
interface Finished {
  readonly exit: number | null
  readonly signal: NodeJS.Signals | null
  /** Both streams, as the runner sees them: one log. */
  readonly log: string
}

/** The programs of one job, so that they can be ended from outside. */
export interface Processes {
  run(file: string, args: readonly string[], folder: string, env: Readonly<Record<string, string>>): Promise<Finished>
  /** Sends a signal to what runs now, and to all that it started. */
  kill(signal: NodeJS.Signals): void
}

/** Starts programs in process groups of their own. */
export function newProcesses(): Processes {
  let running: number | null = null
  return {
    async run(file, args, folder, env) {
      const child = spawn(file, args, { cwd: folder, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
      running = child.pid ?? null
      const parts: Buffer[] = []
      for (const stream of [child.stdout, child.stderr] as Readable[])
        stream.on('data', (part: Buffer) => void parts.push(part))
      return await new Promise((resolve, reject) => {
        child.once('error', reject)
        child.once('close', (exit, signal) => {
          running = null
          resolve({ exit, signal, log: Buffer.concat(parts).toString('utf8') })
        })
      })
    },
    kill(signal) {
      if (running !== null) process.kill(-running, signal)
    },
  }
}
