import { expect, test } from 'vitest'
import { outline, seedsOf, unlimited, writeChart } from '../support/charts.js'
import { quickClock, runHere } from '../support/in-process.js'
import { expectExit, service, temporaryFolder } from '../support/stage.js'

const people = outline('top\n  ann\n  bob')

/** A service whose last account, which no chart names, has this address; `others`: addresses of people by their ids. */
async function company(address: unknown, others: Readonly<Record<string, string>> = {}) {
  const [folder, clock] = [temporaryFolder(), quickClock()]
  const sandbox = await service([...seedsOf(people), ...seedsOf(outline('deploy.bot'))])
  for (const [at, user] of sandbox.company.users.entries()) {
    const email = user.id === 'id-deploy.bot' ? address : (others[user.id] ?? user.email)
    sandbox.company.users[at] = { ...user, email: email as string }
  }
  const run = async (...argv: readonly string[]) => await runHere(argv, folder, sandbox.url, clock)
  return { folder, sandbox, run }
}

test.each([[null], ['']])(
  'an account whose address is %j is set aside, by name, on a plan, an apply and an import',
  async (address) => {
    const { folder, sandbox, run } = await company(address)
    writeChart(folder, people, unlimited)
    const said = 'Set aside, without an address in Small Improvements: Deploy.bot Example (id-deploy.bot).'
    for (const argv of [['plan'], ['apply', '--yes'], ['plan', '--exit-code'], ['import', 'live']]) {
      const ran = await run(...argv)
      expectExit(ran, 0)
      expect(ran.err).toContain(said)
    }
    expect(sandbox.company.users.find(({ id }) => id === 'id-deploy.bot')?.email).toBe(address)
  },
)

test('the account of a person of the chart that loses its address is named', async () => {
  const { folder, sandbox, run } = await company('bot@acme.example')
  writeChart(folder, people, unlimited)
  expectExit(await run('apply', '--yes'), 0)
  const at = sandbox.company.users.findIndex(({ id }) => id === 'id-bob')
  sandbox.company.users[at] = { ...(sandbox.company.users[at] as (typeof sandbox.company.users)[number]), email: '' }
  const ran = await run('plan')
  expectExit(ran, 8)
  expect(ran.err).toContain('The account id-bob of bob has no address in Small Improvements.')
})

test.each([['bob@acme.example '], [' bob@acme.example'], ['bob@acme.example\u00a0'], ['ｂob@acme.example']])(
  'a first run names the live address %j, and what to do',
  async (address) => {
    const { folder, sandbox, run } = await company('bot@acme.example', { 'id-bob': address })
    writeChart(folder, people, unlimited)
    const ran = await run('plan', '--first-run')
    expectExit(ran, 8)
    expect(ran.err).toContain(`account id-bob has ${JSON.stringify(address)} and the chart bob@acme.example`)
    expect(ran.err).toContain('Correct these addresses in Small Improvements, then plan again.')
    const at = sandbox.company.users.findIndex(({ id }) => id === 'id-bob')
    sandbox.company.users[at] = {
      ...(sandbox.company.users[at] as (typeof sandbox.company.users)[number]),
      email: 'bob@acme.example',
    }
    expectExit(await run('plan', '--first-run'), 0)
  },
)
