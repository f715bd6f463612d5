import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { startNode, type Ran } from '../support/cli.js'
import { startInto } from '../support/redirected.js'
import { temporaryFolder } from '../support/stage.js'

const action = fileURLToPath(new URL('../../dist/action.mjs', import.meta.url))

/** A step of the action, with its inputs as the runner hands them over. */
async function step(command: string, env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const folder = temporaryFolder()
  return await startNode([action], folder, folder, { INPUT_COMMAND: command, ...env }).done
}

test.each([
  [
    '',
    'The step has no command. Write one under "with": validate, plan, link-page, apply, drift, probe, event, doctor, chart, form, hr-file.',
  ],
  ['aply', 'There is no command "aply". Did you mean "apply"?'],
  ['constructor', 'There is no command "constructor".'],
])('the command "%s" is refused, with what there is', async (command, says) => {
  const { exit, err, out } = await step(command)
  expect([exit, err]).toEqual([64, expect.stringContaining(says)])
  expect(out).toContain('::error title=Espalier::')
})

test('outside of a job it says what is missing, and nothing is read or written', async () => {
  const { exit, err } = await step('plan')
  expect([exit, err]).toEqual([1, expect.stringContaining('GITHUB_EVENT_PATH is missing here')])
})

test('in a job it hides both keys in the log, in other forms too, and elsewhere it says no line that has them', async () => {
  const keys = { SMALL_IMPROVEMENTS_API_KEY: 'a-key/of the+service', ESPALIER_STATE_KEY: 'f'.repeat(64) }
  const masked = await step('aply', { ...keys, GITHUB_ACTIONS: 'true' })
  for (const key of Object.values(keys))
    expect(masked.out.split('\n')).toEqual(
      expect.arrayContaining([`::add-mask::${key}`, `::add-mask::${Buffer.from(key).toString('hex')}`]),
    )
  const { out, err } = await step('aply', keys)
  for (const key of Object.values(keys)) expect(`${out}${err}`).not.toContain(key)
})

test('an event that it is not for is refused in the words of people', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'event.json'), '{"repository":{"full_name":"acme/org","default_branch":"main"}}')
  const job = { GITHUB_REPOSITORY: 'acme/org', GITHUB_RUN_ID: '1', GITHUB_RUN_ATTEMPT: '1', INPUT_TOKEN: 'ghs_0' }
  const event = { GITHUB_EVENT_PATH: join(folder, 'event.json'), GITHUB_EVENT_NAME: 'workflow_dispatch' }
  const { exit, err } = await step('plan', { ...job, ...event })
  expect(exit).toBe(64)
  expect(err).toContain('is for pull requests')
})

test.each([
  ['no reader', ['stdout', 'stderr']],
  ['a full disk', ['stdout', 'stderr']],
] as const)(
  'with %s behind its log, a step ends as it does alone and hands on what it came to',
  async (place, outputs) => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'output'), '')
    const env = { INPUT_COMMAND: 'aply', GITHUB_OUTPUT: join(folder, 'output') }
    const { exit } = await startInto(place, outputs, [], folder, env, 'dist/action.mjs').done
    expect(exit).toBe(64)
    expect(readFileSync(join(folder, 'output'), 'utf8')).toMatch(/^exit-code<<\S+\n64\n/)
  },
)
