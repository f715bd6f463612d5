import { execFileSync } from 'node:child_process'
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { edit } from '../../src/sandbox/company.js'
import { madeUpCompany } from '../../src/sandbox/made-up.js'
import { writeChart, type Entry } from '../support/charts.js'
import { startCli, type Ran } from '../support/cli.js'
import { expectExit, stage, temporaryFolder } from '../support/stage.js'

const grace: Entry = { email: 'grace@acme.example', firstName: 'Grace', lastName: 'Hopper', manager: null }

async function espalier(folder: string, ...args: readonly string[]): Promise<Ran> {
  return await startCli(args, folder, {}).done
}

test('"schema --check" finds a stale schema, and the command that it names makes it fresh', async () => {
  const folder = temporaryFolder()
  writeChart(folder, { 'grace.hopper': grace })
  const missing = await espalier(folder, 'schema', '--check')
  expectExit(missing, 1)
  expect(missing.err).toContain('schema/company.schema.json')
  const command = /run: espalier (.*)$/m.exec(missing.err)?.[1] ?? ''
  expectExit(await espalier(folder, ...command.split(' ')), 0)
  expectExit(await espalier(folder, 'schema', '--check'), 0)

  const manager = `  ada:\n    email: ada@acme.example\n    firstName: Ada\n    lastName: Lovelace\n    manager: grace.hopper\n`
  appendFileSync(join(folder, 'org/people/all.yaml'), manager)
  const stale = await espalier(folder, 'schema', '--check')
  expect([stale.exit, stale.out]).toEqual([1, ''])
  expect(stale.err).toBe(
    'Out of date, for editors only:\n  schema/company.schema.json\nTo bring them up to date, run: espalier schema\n',
  )
  expect((await espalier(folder, 'schema')).out).toContain('  schema/company.schema.json\n')
  expect(readFileSync(join(folder, 'schema/company.schema.json'), 'utf8')).toContain('"ada",\n')
  expectExit(await espalier(folder, 'validate'), 0)
})

test('with --org and --out, another chart has its schema elsewhere, and --check names both', async () => {
  const folder = temporaryFolder()
  writeChart(join(folder, 'a'), { 'grace.hopper': grace })
  const flags = ['--org', 'a/org', '--out', "the team's"]
  const { err } = await espalier(folder, 'schema', '--check', ...flags)
  expect(err).toContain(String.raw`run: espalier schema --org a/org --out 'the team'\''s'`)
  expectExit(await espalier(folder, 'schema', ...flags), 0)
  expect(readFileSync(join(folder, "the team's/company.schema.json"), 'utf8')).toContain('grace.hopper')
})

test('"init" keeps the own schema of a company, and says so only if it is older', async () => {
  const folder = temporaryFolder()
  execFileSync('git', ['init', '--quiet'], { cwd: folder })
  const init = async (): Promise<string> =>
    (await espalier(folder, 'init', '--company', 'Acme', '--owner', '@acme/people-ops')).out
  await init()
  expectExit(await espalier(folder, 'schema'), 0)
  expect(await init()).not.toContain('schema/')
  appendFileSync(join(folder, 'schema/people.schema.json'), '\n')
  expect(await init()).toContain('  schema/people.schema.json\n')
})

test('an import brings the own schema of a company up to date, and makes none', async () => {
  const place = await stage(madeUpCompany(7, 10, { levels: 3 }))
  expectExit(await place.run('import', 'live', '--company', 'Acme'), 0)
  const company = join(place.folder, 'schema/company.schema.json')
  expect(existsSync(company)).toBe(false)
  expectExit(await place.run('schema'), 0)
  edit(place.sandbox.company, place.sandbox.company.users[3]?.id ?? '', { firstName: 'Newname' })
  expect((await place.run('import', 'live')).out).toContain('  schema/company.schema.json\n')
  expect(readFileSync(company, 'utf8')).toContain('Newname')
  expectExit(await place.run('schema', '--check'), 0)
})

test('a chart with an error gets no schema', async () => {
  const folder = temporaryFolder()
  writeChart(folder, { 'grace.hopper': { ...grace, manager: 'ada' } })
  const ran = await espalier(folder, 'schema')
  expectExit(ran, 1)
  expect(ran.err).toContain('unknown-manager')
})
