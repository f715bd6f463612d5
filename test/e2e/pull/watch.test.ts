import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { seedsOf, unlimited } from '../../support/charts.js'
import { chartOf } from '../../support/github/chart-text.js'
import { issuesOf } from '../../support/github/pull-request.js'
import type { Switches } from '../../../src/sandbox/switches.js'
import type { Repository } from '../../support/github/repository.js'
import { long } from '../../support/long.js'
import { expectExit, expectNothingWritten, stage } from '../../support/stage.js'
import { expectRun, outputsOf } from './outputs.js'
import { before, settled } from './small.js'

const files = chartOf(before, `${unlimited}api: { showsWithin: 1 }\n`)

/** What a probe writes of this service: it is the same for each company of it. */
async function contractText(): Promise<string> {
  const { folder, run } = await stage(seedsOf(before))
  mkdirSync(join(folder, 'org'), { recursive: true })
  writeFileSync(join(folder, 'org/espalier.yaml'), files['org/espalier.yaml'] ?? '')
  expectExit(await run('probe'), 0)
  return readFileSync(join(folder, 'org/contract.yaml'), 'utf8')
}

/** From now on the service behaves so. */
function behave({ sandbox }: Repository, switches: Partial<Switches>): void {
  Object.assign(sandbox.company.switches, switches)
}

const titles = async (repo: Repository): Promise<readonly (readonly [string, string])[]> =>
  (await issuesOf(repo)).map(({ title, state }) => [title, state] as const)

test('the nightly probe finds a change of the service, reports it in one issue, and closes it when all is well', async () => {
  const repo = await settled({ files: { ...files, 'org/contract.yaml': await contractText() }, workflows: ['probe'] })
  const tip = repo.tip()
  const well = await repo.schedule('2026-12-02', 'probe')
  expectRun(well, 'success')
  expect(outputsOf(well)).toMatchObject({ 'exit-code': '0', result: 'ok' })
  expect(await titles(repo)).toEqual([])

  behave(repo, { drops: ['loginname'], nulls: 'omit' })
  for (const day of ['2026-12-03', '2026-12-04']) {
    const found = await repo.schedule(day, 'probe')
    expect([found.conclusion(), outputsOf(found)]).toMatchObject(['failure', { 'exit-code': '1', result: 'found' }])
  }
  expect(await titles(repo)).toEqual([['Espalier: Small Improvements behaves differently', 'open']])
  const [issue] = await issuesOf(repo)
  expect(issue?.body).toContain('| What | Before | Now |')
  expect(issue?.body).toContain('espalier probe --accept')

  behave(repo, { drops: [], nulls: 'show' })
  expectRun(await repo.schedule('2026-12-05', 'probe'), 'success')
  expect(await titles(repo)).toEqual([['Espalier: Small Improvements behaves differently', 'closed']])
  // It only read, and changed no file.
  expectNothingWritten(repo.sandbox)
  expect(repo.tip()).toBe(tip)
})

long('the probe says what it cannot do: a wrong key, a public repository, another event', async () => {
  const repo = await settled({ files, workflows: ['probe'] })
  repo.secrets['espalier-plan']['SMALL_IMPROVEMENTS_API_KEY'] = 'not-the-key-of-this-service'
  const refused = await repo.schedule('2026-12-02', 'probe')
  expect([refused.conclusion(), outputsOf(refused)['exit-code']]).toEqual(['failure', '6'])
  const open = await settled({ private: false, files, workflows: ['probe', 'doctor'] })
  expect((await open.schedule('2026-12-02', 'probe')).conclusion()).toBe('skipped')
  expect((await open.schedule('2026-12-02', 'doctor')).conclusion()).toBe('skipped')
})

long('the weekly doctor reports what it finds in one issue, without a key, until it is fixed', async () => {
  const repo = await settled({
    files,
    workflows: ['validate', 'plan', 'comment', 'apply', 'schedule', 'probe', 'doctor'],
  })
  const asked = repo.sandbox.stats()
  const path = '.github/workflows/espalier-validate.yml'
  const first = await repo.schedule('2026-12-02', 'doctor')
  expect(first.jobs.flatMap(({ secretsRead }) => secretsRead)).toEqual([])
  const [issue] = await issuesOf(repo)
  expect(issue?.title).toMatch(/^Espalier: the doctor has \d+ findings?$/)
  expect(issue?.body).not.toContain('unpinned-action')

  await repo.commit({ [path]: (old) => old.replace(/checkout@\w+ # v7.0.1/, 'checkout@main') })
  const worse = await repo.schedule('2026-12-09', 'doctor')
  expect([worse.conclusion(), outputsOf(worse)]).toMatchObject(['failure', { 'exit-code': '1', result: 'found' }])
  const all = await issuesOf(repo)
  expect(all).toHaveLength(1)
  expect(all[0]?.body).toContain('unpinned-action')
  expect(repo.sandbox.stats()).toEqual(asked)
})
