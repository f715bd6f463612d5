import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { error, getInput, setOutput, setSecret, summary as page, warning } from '@actions/core'
import { theProcess } from './process.js'
import { lasting } from './streams.js'
import type { Done } from './commands/pull/done.js'

const annotate = { error, warning }

const say = lasting(process)

process.exit(await run())

/** Nothing that is still under way at its end, such as a request that nobody waits for any more, holds the exit up. */
async function run(): Promise<number> {
  const [{ act }, { takeKeys }, { terminalOf }, { thisMachine }] = await Promise.all([
    import('./commands/pull/act.js'),
    import('./commands/key.js'),
    import('./commands/terminal.js'),
    import('./commands/machine.js'),
  ])
  const { key, stateKey, hide, forms } = takeKeys(process.env)
  // Elsewhere nobody reads this command, and it would show what it is to hide.
  if (process.env['GITHUB_ACTIONS'] === 'true') for (const form of forms()) setSecret(form)
  const world = { ...theProcess(), key, stateKey, machine: thisMachine, terminal: terminalOf(process, hide) }
  const done = await act((name) => getInput(name), world)
  await hand(done, hide)
  return await say(done.exit, { out: '', err: hide(done.says.text) })
}

/** Hands on what a command came to: to the lines of the files, the page of the run, and the steps after it. */
async function hand({ annotations, summary, report, outputs }: Done, hide: (text: string) => string): Promise<void> {
  for (const { severity, says, ...place } of annotations) annotate[severity](hide(says.text), place)
  if (summary !== null && process.env['GITHUB_STEP_SUMMARY'] !== undefined) {
    await page.addRaw(hide(summary.text)).write()
  }
  const folder = join(process.env['RUNNER_TEMP'] ?? process.cwd(), 'espalier-report')
  if (report.length > 0) await mkdir(folder, { recursive: true })
  for (const [name, text] of report) await writeFile(join(folder, name), hide(text))
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value)
  if (report.length > 0) setOutput('report', folder)
}
