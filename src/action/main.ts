import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { error, getInput, setOutput, setSecret, summary as runPage, warning } from '@actions/core'
import { takeKeys } from '../host/key.js'
import { thisMachine } from '../host/machine.js'
import { lasting } from '../host/streams.js'
import { terminalOf } from '../host/terminal.js'
import { theProcess } from '../host/this-process.js'
import type { ActionResult } from './action-result.js'
import { act } from './dispatch.js'
import { noticeUrl } from './notice-url.js'

const annotate = { error, warning }
const tokenNames = ['state-token', 'pull-token']
const noticeUrlVariable = 'ESPALIER_NOTICE_URL'
/** No address of a webhook is shorter; anything shorter is in other words too. */
const shortest = 16

const say = lasting(process)

process.exit(await run())

/** Work that is still pending at the end, such as a request that is no longer awaited, does not delay the exit. */
async function run(): Promise<number> {
  const { key, stateKey, hide: hideKeys, forms } = takeKeys(process.env)
  const tokens = tokenNames.map((name) => [name, take(`INPUT_${name.toUpperCase()}`)] as const)
  const noticeAddress = take(noticeUrlVariable)
  const hide = (text: string): string =>
    noticeAddress.length < shortest ? hideKeys(text) : hideKeys(text).replaceAll(noticeAddress, '***')
  // Outside a runner nothing reads this command, and it would show what it is to hide. The runner knows the token of
  // the job.
  const secrets = [...forms(), ...[...tokens.map(([, token]) => token), noticeAddress].filter((one) => one !== '')]
  if (process.env['GITHUB_ACTIONS'] === 'true') for (const secret of secrets) setSecret(secret)
  const host = {
    ...theProcess(),
    key,
    stateKey,
    machine: thisMachine,
    terminal: terminalOf(process, ({ text }) => hide(text)),
  }
  const taken = new Map([...tokens, [noticeUrl, noticeAddress]])
  const done = await act((name) => taken.get(name) ?? getInput(name), host)
  await hand(done, hide)
  return await say(done.exit, { out: '', err: hide(done.says.text) })
}

/** Takes a secret out of the environment, which every other Git of this process gets. */
function take(variable: string): string {
  const secret = (process.env[variable] ?? '').trim()
  delete process.env[variable]
  return secret
}

/** Publishes the result of a command: on the lines of the files, the page of the run, and for the steps after it. */
async function hand(
  { annotations, summary, report, page, outputs }: ActionResult,
  hide: (text: string) => string,
): Promise<void> {
  for (const { severity, says, ...place } of annotations) annotate[severity](hide(says.text), place)
  if (summary !== null && process.env['GITHUB_STEP_SUMMARY'] !== undefined) {
    await runPage.addRaw(hide(summary.text)).write()
  }
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value)
  const keep = async (folder: string, files: ActionResult['report']): Promise<string> => {
    const place = join(process.env['RUNNER_TEMP'] ?? process.cwd(), folder)
    await mkdir(place, { recursive: true })
    for (const [name, text] of files) await writeFile(join(place, name), hide(text))
    return place
  }
  if (report.length > 0) setOutput('report', await keep('espalier-report', report))
  if (page !== undefined) setOutput('page', join(await keep('espalier-page', [page]), page[0]))
}
