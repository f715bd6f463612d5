import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { main } from '../../src/cli/dispatch.js'
import type { Host } from '../../src/host/host.js'
import type { Printable } from '../../src/render/escaping/printed.js'
import { key } from './canary.js'
import type { Ran } from './cli.js'

/** What makes time pass for a command. `now`: milliseconds since 1970. */
export interface Clock {
  readonly now: () => number
  readonly sleep: Host['sleep']
}

const epoch = Date.UTC(2026, 11, 1, 12)

/** A clock of its own on which a pause takes no time: it moves the clock ahead. */
export function quickClock(): Clock {
  const began = performance.now()
  let skipped = 0
  const now = (): number => epoch + skipped + performance.now() - began
  return {
    now,
    async sleep(milliseconds) {
      const due = now() + milliseconds
      await turn()
      skipped += Math.max(0, due - now())
    },
  }
}

/** Runs a command to its end in this process, in a folder and with a service: what a child process would be too slow for. */
export async function runHere(
  argv: readonly string[],
  folder: string,
  url: string,
  clock: Clock = quickClock(),
): Promise<Ran> {
  const said: string[] = []
  const { exit, out, err } = await main(
    argv,
    worldIn(
      folder,
      url,
      clock,
      ({ text }) => said.push(`${text}\n`),
      () => undefined,
    ),
  )
  return { exit, out: out.text, err: said.join('') + err.text }
}

/** The world of a command in this process. What is said is not hidden at the last moment, as the entry does. */
export function worldIn(
  folder: string,
  url: string,
  clock: Clock,
  say: (text: Printable) => void,
  progress: (text: Printable) => void,
): Host {
  return {
    env: { ESPALIER_API_URL: url },
    fetch,
    key: () => key,
    stateKey: () => undefined,
    nodeFlags: [],
    folder,
    version: '0.0.0',
    now: () => new Date(clock.now()),
    tick: clock.now,
    random: Math.random,
    sleep: clock.sleep,
    pid: 1,
    isAlive: () => false,
    machine: () => ({ name: 'here', user: 'somebody' }),
    async keep(file, text) {
      await mkdir(dirname(join(folder, file)), { recursive: true })
      await writeFile(join(folder, file), text)
      return file
    },
    interruption: () => new AbortController().signal,
    terminal: {
      colour: false,
      live: true,
      interactive: false,
      progress: (line) => void (line !== null && progress(line)),
      say,
      print: say,
      ask: () => Promise.resolve(''),
    },
  }
}
