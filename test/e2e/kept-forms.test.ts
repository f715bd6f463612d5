import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { UserRecord } from '../../src/sandbox/records.js'
import { altered, named, outline, seedsOf, unlimited, writeChart, type People } from '../support/charts.js'
import { quickClock, runHere } from '../support/in-process.js'
import { long, longIf } from '../support/long.js'
import { expectExit, planIn, service, temporaryFolder } from '../support/stage.js'

const hows = ['trim', 'lower', 'upper', 'nfc', 'nfd', 'collapse', 'title']
const whats = ['all', 'email', 'firstName', 'lastName', 'department']

/** Services that keep texts in another form: each by one contract, with one kind of answer to a write. */
const services = hows.flatMap((how) =>
  whats.flatMap((field) =>
    (['full', 'brief', 'none'] as const).flatMap((echo) =>
      (['v1', 'v2'] as const).map((contract) => ({ contract, echo, rewrites: [`${field}=${how}`] })),
    ),
  ),
)

/** As an older import left it: with blanks that the service takes away when it writes to the account. */
const seeds = seedsOf(
  altered(outline('top\n  ann\n  bob\n  ida'), {
    top: { department: ' Board  of Acme ' },
    ann: { email: 'Ann@acme.example', department: 'Sales ', firstName: 'Ann  Lena' },
    bob: { department: 'Cafe\u0301', lastName: ' Núñez' },
  }),
)

const before = altered(outline('top\n  ann\n  bob\n  ida\n  cid'), {
  ann: { email: 'ANN@acme.example', department: 'Sales and McAllen', firstName: 'Ann Lena' },
  bob: { email: 'Bob@acme.example', department: 'Café', lastName: 'Núñez', manager: 'ann' },
  cid: {
    email: 'Cid@Acme.example',
    firstName: 'de la Cid',
    lastName: 'McÉvoy',
    department: 'R&D ops',
    newPerson: true,
  },
})

const after = altered(before, {
  bob: { department: 'CAFÉ ops', manager: 'cid' },
  ida: { department: 'Sales and McAllen' },
  cid: { department: 'R&D Ops', manager: 'ida' },
  dan: { ...named('dan', 'cid'), firstName: 'DAN', email: 'dan.D@acme.example', newPerson: true },
})

/** Whether an account of the chart shows a text in another form. */
function isRewritten(people: People, users: readonly UserRecord[]): boolean {
  return Object.values(people).some((entry) => {
    const user = users.find(({ email }) => email.toLowerCase() === entry.email.toLowerCase())
    const texts = ['email', 'firstName', 'lastName', 'department'] as const
    return texts.some((field) => entry[field] !== undefined && user?.[field] !== entry[field])
  })
}

for (const [at, switches] of services.entries()) {
  const { contract, echo, rewrites } = switches
  test(
    `what a service makes of a text is learned: ${rewrites.join()}, ${contract}, echo ${echo}`,
    longIf(at % 37 > 0),
    async () => {
      const [folder, clock] = [temporaryFolder(), quickClock()]
      const sandbox = await service(seeds, switches)
      const settings = `${contract === 'v2' ? 'api:\n  contract: v2\n' : ''}${unlimited}`
      const run = async (...argv: readonly string[]) => await runHere(argv, folder, sandbox.urls[contract], clock)
      const said: (readonly [said: boolean, due: boolean])[] = []
      for (const people of [before, after]) {
        writeChart(folder, people, settings)
        const applied = await run('apply', '--yes', ...(people === before ? ['--first-run'] : []))
        expectExit(applied, 0)
        const { changes, drift } = planIn((await run('plan', '--format', 'json')).out)
        expect([changes, drift]).toEqual([[], []])
        const again = await run('apply', '--yes')
        expectExit(again, 0)
        expect(again.out).not.toContain('in another form')
        said.push([applied.out.includes('in another form'), isRewritten(people, sandbox.company.users)])
      }
      expect(said[0]?.[0]).toBe(said[0]?.[1])
    },
  )
}

test('an adopted account whose address differs by capitals, where the service lowers them: its owner is moved', async () => {
  const [folder, clock] = [temporaryFolder(), quickClock()]
  const live = outline('top\n  ann\n  bob\n    cid')
  const sandbox = await service(seedsOf(live), { emailCase: 'lower' })
  const addresses = { top: 'Top@acme.example', cid: 'CID@acme.example', bob: 'bob@Acme.example' }
  const moved = altered(live, { cid: { manager: 'ann', email: addresses.cid }, bob: { email: addresses.bob } })
  writeChart(folder, altered(moved, { top: { email: addresses.top } }), unlimited)
  expectExit(await runHere(['apply', '--yes'], folder, sandbox.url, clock), 0)
  expect(sandbox.company.users.find(({ id }) => id === 'id-cid')).toMatchObject({
    managerId: 'id-ann',
    email: 'cid@acme.example',
  })
  expect((await runHere(['plan', '--exit-code'], folder, sandbox.url, clock)).exit).toBe(0)
})

long('who changes the capitals in the product has changed a value outside Git', async () => {
  const [folder, clock] = [temporaryFolder(), quickClock()]
  const people = altered(outline('top\n  ann'), { ann: { department: 'Sales' } })
  const sandbox = await service(seedsOf(altered(people, { ann: { department: 'Legal' } })), {
    rewrites: ['department=upper'],
  })
  writeChart(folder, people, unlimited)
  expectExit(await runHere(['apply', '--yes'], folder, sandbox.url, clock), 0)
  const ann = sandbox.company.users.findIndex(({ id }) => id === 'id-ann')
  const account = sandbox.company.users[ann] as (typeof sandbox.company.users)[number]
  sandbox.company.users[ann] = { ...account, department: 'sAlEs' }
  const { drift } = planIn((await runHere(['plan', '--format', 'json'], folder, sandbox.url, clock)).out)
  expect(drift).toMatchObject([{ kind: 'drift', field: 'department', desired: 'Sales', live: 'sAlEs' }])
})

for (const rewrites of ['firstName=nfd', 'email=lower', 'department=title'])
  test(`an import takes no form of the service into the chart, and takes what was changed there: ${rewrites}`, async () => {
    const [folder, clock] = [temporaryFolder(), quickClock()]
    const zoe = { ...named('zoe', 'top'), email: 'Zoe@acme.example', firstName: 'Zoë', department: 'r and d' }
    const sandbox = await service(seedsOf(outline('top')), { rewrites: [rewrites] })
    const run = async (...argv: readonly string[]) => await runHere(argv, folder, sandbox.url, clock)
    writeChart(folder, { ...outline('top'), zoe }, unlimited)
    expectExit(await run('apply', '--yes', '--first-run'), 0)
    const file = join(folder, 'org/people/all.yaml')
    const written = readFileSync(file, 'utf8')
    expectExit(await run('import', 'live'), 0)
    expect(readFileSync(file, 'utf8')).toBe(written)
    const at = sandbox.company.users.findIndex(({ email }) => email.toLowerCase() === 'zoe@acme.example')
    sandbox.company.users[at] = { ...(sandbox.company.users[at] as UserRecord), lastName: 'Quist' }
    expectExit(await run('import', 'live'), 0)
    expect(readFileSync(file, 'utf8')).toBe(written.replace(/lastName: "Example"(?![^]*lastName)/, 'lastName: Quist'))
    const { changes, drift } = planIn((await run('plan', '--format', 'json')).out)
    expect([changes, drift]).toEqual([[], []])
  })
