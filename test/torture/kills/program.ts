import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { showsKey } from '../../support/canary.js'

/** What a run came to. `exit` is null if a signal ended it. */
export interface Ended {
  readonly exit: number | null
  readonly signal: NodeJS.Signals | null
  readonly said: string
}

/** The built CLI, running in a group of processes of its own. */
export interface Program {
  readonly ended: Promise<Ended>
  /** The process itself is gone; what it started may go on. */
  readonly gone: Promise<void>
  readonly isGone: () => boolean
  readonly send: (signal: NodeJS.Signals, whom: 'process' | 'group') => void
}

const cli = fileURLToPath(new URL('../../../build/cli.js', import.meta.url))

/** Starts the CLI in a folder with nothing in the environment but `env` and PATH, and perhaps below a shell's limits. */
export function startProgram(
  args: readonly string[],
  folder: string,
  env: Readonly<Record<string, string>>,
  limits = '',
): Program {
  const temporary = mkdtempSync(join(folder, '..', 'temporary-'))
  const words = [process.execPath, cli, ...args]
  const command = limits === '' ? words : ['sh', '-c', `${limits} && exec "$@"`, 'sh', ...words]
  const child = spawn(command[0] ?? '', command.slice(1), {
    cwd: folder,
    detached: true,
    env: { PATH: process.env['PATH'] ?? '', TMPDIR: temporary, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let isGone = false
  const gone = once(child, 'exit').then(() => void (isGone = true))
  return {
    gone,
    isGone: () => isGone,
    ended: endOf(child, gone).finally(() => rmSync(temporary, { recursive: true, force: true })),
    send(signal, whom) {
      if (child.pid === undefined || isGone) return
      try {
        process.kill(whom === 'group' ? -child.pid : child.pid, signal)
      } catch {
        // It has just ended.
      }
    },
  }
}

async function endOf(
  child: ChildProcess & { readonly stdout: Readable; readonly stderr: Readable },
  gone: Promise<void>,
): Promise<Ended> {
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), gone])
  const said = `${out}\n${err}`
  if (showsKey(said)) throw new Error('the API key is in what it said')
  if (/^ {4}at |node:internal/m.test(said)) throw new Error(`it showed a stack trace: ${said}`)
  return { exit: child.exitCode, signal: child.signalCode, said }
}
