#!/usr/bin/env node
import process from 'node:process'
import { theProcess, version, written } from './process.js'

const argv = process.argv.slice(2)

if (argv[0] === '--version') process.stdout.write(`${version}\n`)
else await run()

async function run(): Promise<void> {
  // A reader such as `head` may have seen enough: that is no error.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => process.exit())
  const [{ main }, { takeKeys }, { terminalOf }, { thisMachine }] = await Promise.all([
    import('./commands/main.js'),
    import('./commands/key.js'),
    import('./commands/terminal.js'),
    import('./commands/machine.js'),
  ])
  const { key, stateKey, hide } = takeKeys(process.env)
  const report = await main(argv, {
    ...theProcess(),
    key,
    stateKey,
    machine: thisMachine,
    terminal: terminalOf(process, hide),
  })
  await written(process.stderr, hide(report.err.text))
  await written(process.stdout, hide(report.out.text))
  // Nothing that is still under way, such as a request that nobody waits for any more, holds it up.
  process.exit(report.exit)
}
