import { setMaxListeners } from 'node:events'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import manifest from '../../package.json' with { type: 'json' }
import type { Host } from './host.js'

export const { version } = manifest

/** What both entries hand to a command: this process, its clock and its random numbers. */
export function theProcess(): Omit<Host, 'key' | 'stateKey' | 'machine' | 'terminal'> {
  return {
    env: process.env,
    nodeFlags: process.execArgv,
    folder: process.cwd(),
    version,
    now: () => new Date(),
    // Not performance.now(): Node loads 13 modules of its own for that, which takes 2 ms.
    tick: () => {
      const [seconds, nanoseconds] = process.hrtime()
      return seconds * 1000 + nanoseconds / 1e6
    },
    random: Math.random,
    fetch: async (address, init) => {
      await (await import('./proxy.js')).proxyFetch(process.env)
      return await fetch(address, init)
    },
    // An aborted sleep is over: that is no error.
    sleep: async (milliseconds, signal) => await sleep(milliseconds, undefined, { signal }).catch(() => undefined),
    pid: process.pid,
    isAlive,
    keep: async (file, text) => await (await import('./private-file.js')).keep(file, text),
    interruption,
  }
}

/**
 * The first signal asks to finish what is in flight; a second one ends at once. If no command asks for this, the first
 * one ends it.
 */
function interruption(): AbortSignal {
  const controller = new AbortController()
  // Each pause of each request in flight listens to it.
  setMaxListeners(0, controller.signal)
  const onSignal = (): void => {
    if (controller.signal.aborted) process.exit(130)
    controller.abort()
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  // The terminal was closed.
  process.on('SIGHUP', onSignal)
  return controller.signal
}

/** A process of another user cannot be asked, but it exists. */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
