#!/usr/bin/env node
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import manifest from '../package.json' with { type: 'json' }
import type { Terminal, World } from './commands/world.js'

const argv = process.argv.slice(2)

if (argv[0] === '--version') process.stdout.write(`${manifest.version}\n`)
else await run()

async function run(): Promise<void> {
  // A reader such as `head` may have seen enough: that is no error.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => process.exit())
  const { main } = await import('./commands/main.js')
  const report = await main(argv, theWorld())
  await written(process.stderr, report.err)
  await written(process.stdout, report.out)
  // Nothing that is still under way, such as a request that nobody waits for any more, holds it up.
  process.exit(report.exit)
}

async function written(stream: NodeJS.WriteStream, text: string): Promise<void> {
  await new Promise<void>((done) => stream.write(text, () => done()))
}

function theWorld(): World {
  return {
    env: process.env,
    folder: process.cwd(),
    version: manifest.version,
    now: () => new Date(),
    tick: () => performance.now(),
    random: Math.random,
    sleep: async (milliseconds) => await sleep(milliseconds),
    interruption,
    terminal: theTerminal(),
  }
}

/** The first signal asks to finish what is in flight; a second one ends at once. Without this, the first one ends it. */
function interruption(): AbortSignal {
  const controller = new AbortController()
  const onSignal = (): void => {
    if (controller.signal.aborted) process.exit(130)
    controller.abort()
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  return controller.signal
}

/** Colour and changing lines only for somebody who sees them: never in CI, and as NO_COLOR asks. */
function theTerminal(): Terminal {
  const { stdin, stdout, stderr, env } = process
  const seen = stderr.isTTY && env['CI'] === undefined && env['TERM'] !== 'dumb'
  const line = (text: string): void => {
    if (seen) stderr.write(`\r\u001B[2K${text}`)
  }
  return {
    colour: seen && stdout.isTTY && (env['NO_COLOR'] ?? '') === '',
    live: seen,
    interactive: stdin.isTTY && stderr.isTTY && env['CI'] === undefined,
    progress: (text) => line(text ?? ''),
    say(text) {
      line('')
      stderr.write(text.endsWith('\n') ? text : `${text}\n`)
    },
    async ask(question) {
      const { createInterface } = await import('node:readline/promises')
      const lines = createInterface({ input: stdin, output: stderr })
      try {
        return await lines.question(question)
      } catch {
        return ''
      } finally {
        lines.close()
      }
    },
  }
}
