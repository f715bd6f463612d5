#!/usr/bin/env node
import { setMaxListeners } from 'node:events'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import manifest from '../package.json' with { type: 'json' }
import type { World } from './commands/world.js'

const argv = process.argv.slice(2)

if (argv[0] === '--version') process.stdout.write(`${manifest.version}\n`)
else await run()

async function run(): Promise<void> {
  // A reader such as `head` may have seen enough: that is no error.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => process.exit())
  const [{ main }, { takeKey }, { terminalOf }, { thisMachine }] = await Promise.all([
    import('./commands/main.js'),
    import('./commands/key.js'),
    import('./commands/terminal.js'),
    import('./commands/machine.js'),
  ])
  const { key, hide } = takeKey(process.env)
  const report = await main(argv, { ...theProcess(), key, machine: thisMachine, terminal: terminalOf(process, hide) })
  await written(process.stderr, hide(report.err.text))
  await written(process.stdout, hide(report.out.text))
  // Nothing that is still under way, such as a request that nobody waits for any more, holds it up.
  process.exit(report.exit)
}

async function written(stream: NodeJS.WriteStream, text: string): Promise<void> {
  await new Promise<void>((done) => stream.write(text, () => done()))
}

function theProcess(): Omit<World, 'key' | 'machine' | 'terminal'> {
  return {
    env: process.env,
    nodeFlags: process.execArgv,
    folder: process.cwd(),
    version: manifest.version,
    now: () => new Date(),
    tick: () => performance.now(),
    random: Math.random,
    // Stopped, it is over: that is no error.
    sleep: async (milliseconds, signal) => await sleep(milliseconds, undefined, { signal }).catch(() => undefined),
    pid: process.pid,
    isAlive,
    keep: async (file, text) => await (await import('./commands/keep.js')).keep(file, text),
    interruption,
  }
}

/** The first signal asks to finish what is in flight; a second one ends at once. Without this, the first one ends it. */
function interruption(): AbortSignal {
  const controller = new AbortController()
  // Each pause of each request in flight ends with it.
  setMaxListeners(0, controller.signal)
  const onSignal = (): void => {
    if (controller.signal.aborted) process.exit(130)
    controller.abort()
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  return controller.signal
}

/** A process that is there and not ours cannot be asked, but it is there. */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
