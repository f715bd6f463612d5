#!/usr/bin/env node
import process from 'node:process'
import { theProcess, version } from '../host/this-process.js'
import { lasting } from '../host/streams.js'

const argv = process.argv.slice(2)
const say = lasting(process)

// A run that waits for what never comes ends without a code of its own: that is no success. Node uses this code for it.
process.exitCode = 13
void (argv[0] === '--version' ? say(0, { out: `${version}\n`, err: '' }) : run()).then((code) => process.exit(code))

/** Work that is still pending at the end, such as a request that is no longer awaited, does not delay the exit. */
async function run(): Promise<number> {
  const [{ main }, { takeKeys }, { terminalOf }, { showing }, { thisMachine }] = await Promise.all([
    import('./dispatch.js'),
    import('../host/key.js'),
    import('../host/terminal.js'),
    import('../host/showing.js'),
    import('../host/machine.js'),
  ])
  const { key, stateKey, hide } = takeKeys(process.env)
  const show = await showing(process, hide)
  const report = await main(argv, {
    ...theProcess(),
    key,
    stateKey,
    machine: thisMachine,
    terminal: terminalOf(process, show),
  })
  return await say(report.exit, { out: show(report.out, process.stdout), err: show(report.err, process.stderr) })
}
