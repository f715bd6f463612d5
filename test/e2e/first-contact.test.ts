import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { madeUpCompany } from '../../src/sandbox/made-up.js'
import type { Sandbox } from '../../src/sandbox/server.js'
import type { Switches } from '../../src/sandbox/switches.js'
import { key, filesIn } from '../support/canary.js'
import { startCli, type Ran } from '../support/cli.js'
import { long, eachOf } from '../support/long.js'
import { expectConverged, expectExit, expectNothingWritten, service, temporaryFolder } from '../support/stage.js'

/** A person with an address and a key, in an empty folder that is also the home. */
interface Newcomer {
  readonly folder: string
  readonly sandbox: Sandbox
  readonly run: (...args: readonly string[]) => Promise<Ran>
  readonly settings: () => string
}

async function newcomer(switches: Partial<Switches>, path = '/api/v1', env = {}): Promise<Newcomer> {
  const folder = temporaryFolder()
  const sandbox = await service(madeUpCompany(1, 60, { levels: 4 }), switches)
  const address = new URL(sandbox.url).origin + path
  const all = { HOME: folder, SMALL_IMPROVEMENTS_API_KEY: key, ESPALIER_API_URL: address, ...env }
  return {
    folder,
    sandbox,
    run: async (...args) => await startCli(args, folder, all).done,
    settings: () => readFileSync(join(folder, 'org/espalier.yaml'), 'utf8'),
  }
}

/** One paragraph, without a stack, that ends with something to do. */
function expectOneParagraph({ err, out }: Ran, says: RegExp): void {
  expect(out).toBe('')
  expect(err).toMatch(/^espalier: [^\n]+\.\n$/)
  expect(err).toMatch(says)
}

const short = new Set(['v2 only, asked as v1', 'both'])

eachOf(
  test,
  [
    ['v1 only', { contract: 'v1' }, '/api/v1', 'v1', '/api/v1'],
    ['v1 only, asked as v2', { contract: 'v1' }, '/api/v2', 'v1', '/api/v1'],
    ['v2 only, asked as v1', { contract: 'v2', ids: 'vendor' }, '/api/v1', 'v2', '/api/v2'],
    ['v2 only, by the host alone', { contract: 'v2' }, '', 'v2', '/api/v2'],
    ['v2 on another path', { contract: 'v2', v2At: '/hr/api/v2' }, '/hr', 'v2', '/hr/api/v2'],
    ['v2 where v1 is asked', { contract: 'v2', v2At: '/api/v1' }, '/api/v1', 'v2', '/api/v1'],
    ['both', {}, '/api/v1', 'v1', '/api/v1'],
    ['both, asked as v2', {}, '/api/v2', 'v2', '/api/v2'],
  ] as const,
  ([name]) => !short.has(name),
)(
  '%s: an import with an address and a key ends in a chart whose second plan is empty',
  async (_, switches, path, contract, place) => {
    const { run, sandbox, settings, folder } = await newcomer(switches, path)
    const imported = await run('import', 'live', '--company', 'Acme')
    expectExit(imported, 0)
    expect(imported.err).toContain(`${contract} `)
    expect(settings()).toContain(`  contract: ${contract}\n  baseUrl: '${new URL(sandbox.url).origin}${place}'\n`)
    expect(settings()).toMatch(/\ndepartments: \[.*Sales.*\]\nadmins: \[.+\]\n/)
    expectExit(await run('validate'), 0)
    expectExit(await run('plan'), 0)
    expectExit(await run('apply', '--yes'), 0)
    await expectConverged({ run })
    expectNothingWritten(sandbox)
    const before = filesIn(folder)
    expectExit(await run('import', 'live'), 0)
    expect(filesIn(folder)).toEqual(before)
  },
)

long('the owner of the key is protected where a contract says who that is, and else it is said', async () => {
  for (const [contract, has] of [
    ['v2', true],
    ['both', true],
    ['v1', false],
  ] as const) {
    const { run, settings } = await newcomer({ contract })
    const { out } = await run('import', 'live', '--company', 'Acme')
    expect([contract, /\nprotected: \[[a-z.]+\]\n/.test(settings())]).toEqual([contract, has])
    expect(out.includes('"protected" is left out: contract v1 does not say whose API key it is')).toBe(!has)
  }
})

test.each([
  ['a wrong key', { key: 'another-key-of-the-company' }, 6, /refuses the API key.*Set SMALL_IMPROVEMENTS_API_KEY/],
  ['a key that is too old', { keyIs: 'expired' }, 6, /has expired.*Make another/],
  ['a key without rights', { keyIs: 'reader' }, 6, /may not read the users.*Let an admin/],
  ['a key without rights on v2', { keyIs: 'reader', contract: 'v2' }, 6, /may not read the users.*Let an admin/],
  ['a page of a proxy', { faults: ['GET /users:*:html'] }, 6, /a web page instead of data.*Correct ESPALIER_API_URL/],
  [
    'another host',
    { movedTo: 'https://eu.small-improvements.com/api/v1' },
    1,
    /is at https:\/\/eu\.small-improvements\.com\/api\/v1 .*set ESPALIER_API_URL to it/,
  ],
  ['no API', { v1At: '/x/v1', v2At: '/x/v2' }, 1, /No API of Small Improvements.*Correct ESPALIER_API_URL/],
] as const)('%s: an import is one paragraph, and nothing is written', async (_, switches, exit, says) => {
  const { run, folder } = await newcomer(switches)
  const ran = await run('import', 'live', '--company', 'Acme')
  expect(ran.exit).toBe(exit)
  expectOneParagraph(ran, says)
  expect(filesIn(folder)).toEqual([])
})

test('nothing at all at an address is one paragraph, and so is a host that there is not', async () => {
  const { run, sandbox } = await newcomer({})
  await sandbox.close()
  expectOneParagraph(
    await run('import', 'live', '--company', 'Acme'),
    /does not answer \(ECONNREFUSED\).*Correct ESPALIER/,
  )
  const far = await newcomer({}, '', { ESPALIER_API_URL: 'https://acme.invalid' })
  const ran = await far.run('import', 'live', '--company', 'Acme')
  expectOneParagraph(ran, /The host acme\.invalid is not known here/)
})

test.each(['acme.small-improvements.com', 'localhost:8080', '"https://app.small-improvements.com"', 'https://'])(
  'the address %s is one paragraph that names what is wrong',
  async (address) => {
    const { run } = await newcomer({}, '', { ESPALIER_API_URL: address })
    const ran = await run('import', 'live', '--company', 'Acme')
    expect(ran.exit).toBe(1)
    expectOneParagraph(ran, /(not a URL that begins|does not begin) with https:\/\/.*ESPALIER_API_URL/)
  },
)

test.each([{ renames: ['email=mail'] }, { envelope: 'by-id' }] as const)(
  'the probe that an import names works as typed, also where there was no chart: %j',
  async (switches) => {
    const { run, settings } = await newcomer(switches)
    expect((await run('probe')).err).toMatch(/no such file here\..* "espalier import live"/)
    const ran = await run('import', 'live', '--company', 'Acme')
    expect([ran.exit, ran.err.includes('"espalier probe"')]).toEqual([8, true])
    expect(settings()).toContain('company: Acme\n')
    expect((await run('probe')).out).toContain('Contract v1')
  },
)

test('settings that name another contract are told once, and the command that is named changes the line', async () => {
  const { run, folder, settings } = await newcomer({ contract: 'v2' })
  mkdirSync(join(folder, 'org'))
  const old = '# ours\ncompany: Acme\ntimezone: UTC\napi:\n  contract: v1 # assumed\n'
  writeFileSync(join(folder, 'org/espalier.yaml'), old)
  for (const args of [['import', 'live'], ['probe']]) {
    const ran = await run(...args)
    expect(ran.exit).toBe(1)
    expectOneParagraph(ran, /^espalier: org\/espalier\.yaml:5:13 says "contract: v1".*Run "espalier probe --accept"/)
    expect(settings()).toBe(old)
  }
  expectExit(await run('probe', '--accept'), 0)
  expect(settings()).toMatch(
    /^# ours\ncompany: Acme\ntimezone: UTC\napi:\n {2}contract: v2 # assumed\n {2}baseUrl: .*\n$/,
  )
  expectExit(await run('import', 'live'), 0)
  expectExit(await run('apply', '--yes'), 0)
  await expectConverged({ run })
})

test('a contract is chosen by hand, also where the settings name the other one', async () => {
  const { run, settings } = await newcomer({})
  expectExit(await run('import', 'live', '--company', 'Acme', '--contract', 'v2'), 0)
  expect(settings()).toContain('contract: v2\n')
  expectExit(await run('probe', '--contract', 'v1'), 0)
  expect(settings()).toContain('contract: v1\n')
  expect((await run('probe', '--contract', 'v3')).exit).toBe(64)
})

test('the path that was found counts for the service of the settings, and not for another one', async () => {
  const { run, folder } = await newcomer({ contract: 'v2' })
  expectExit(await run('import', 'live', '--company', 'Acme'), 0)
  const v1 = await service(madeUpCompany(1, 60, { levels: 4 }), { contract: 'v1' })
  const env = { HOME: folder, SMALL_IMPROVEMENTS_API_KEY: key, ESPALIER_API_URL: v1.url }
  const ran = await startCli(['probe', '--accept'], folder, env).done
  expect(ran.exit).toBe(1)
  expectOneParagraph(ran, /is about the service at .*\/api\/v2, which speaks v2; .*Unset ESPALIER_API_URL/)
})

test('a plan of settings that name another contract leads to the probe', async () => {
  const { run, folder } = await newcomer({ contract: 'v2', v2At: '/api/v1' })
  expectExit(await run('import', 'live', '--company', 'Acme'), 0)
  const file = join(folder, 'org/espalier.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replace('contract: v2', 'contract: v1'))
  const ran = await run('plan')
  expect([ran.exit, ran.err.includes('"espalier probe"')]).toEqual([8, true])
  expect((await run('probe')).err).toContain('"espalier probe --accept"')
})

test('init in an empty folder finds out the contract, and writes its files also if it cannot', async () => {
  const { run, folder, settings } = await newcomer({ contract: 'v2' })
  execFileSync('git', ['init', '-q'], { cwd: folder })
  expectExit(await run('init', '--company', 'Acme'), 0)
  expect(settings()).toMatch(/api:\n {2}contract: v2\n {2}baseUrl: '.*\/api\/v2'\n/)
  const well = await run('doctor')
  expect(well.out).not.toMatch(/no-contact|other-contract|whether the service speaks/)
  expectExit(await run('probe'), 0)

  const wrong = await newcomer({ key: 'another-key-of-the-company' })
  execFileSync('git', ['init', '-q'], { cwd: wrong.folder })
  const ran = await wrong.run('init', '--company', 'Acme')
  expect([ran.exit, ran.err]).toEqual([6, expect.stringContaining('The files are written')])
  expect(wrong.settings()).not.toContain('api:')
  expect((await wrong.run('doctor')).out).toContain('org/espalier.yaml  no-contact\n')
})

test('the doctor finds settings that name another contract, and names the line', async () => {
  const { run, folder } = await newcomer({ contract: 'v2' })
  execFileSync('git', ['init', '-q'], { cwd: folder })
  mkdirSync(join(folder, 'org'))
  writeFileSync(join(folder, 'org/espalier.yaml'), 'company: Acme\ntimezone: UTC\napi:\n  contract: v1\n')
  const ran = await run('doctor')
  expect(ran.exit).toBe(1)
  expect(ran.out).toContain('org/espalier.yaml:4  other-contract\n')
  expect(existsSync(join(folder, 'org/contract.yaml'))).toBe(false)
})

test('a department that is misspelt is a finding after the first import', async () => {
  const { run, folder } = await newcomer({})
  expectExit(await run('import', 'live', '--company', 'Acme'), 0)
  const file = join(folder, 'org/people/hires.yaml')
  const hire =
    'people:\n  sam.new:\n    email: sam@new.example\n    firstName: Sam\n    lastName: New\n    manager: null\n'
  writeFileSync(file, `${hire}    department: Saless\n`)
  const ran = await run('validate')
  expect(ran.exit).toBe(1)
  expect(ran.out + ran.err).toContain('There is no department "Saless". Did you mean "Sales"?')
})
