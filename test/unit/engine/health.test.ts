import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { expect, test } from 'vitest'
import { loadChart } from '../../../src/engine/chart.js'
import { chartHealth } from '../../../src/engine/health.js'
import type { Host } from '../../../src/host/host.js'
import type { ParsedArgs } from '../../../src/model/arguments.js'
import { repository } from '../git/repository.js'

const settings = 'company: Acme\ntimezone: UTC\nhealth: { span: 2 }\n'
const person = (key: string, manager: string) =>
  `  ${key}: { email: ${key}@acme.example, firstName: ${key}, lastName: A, manager: ${manager} }\n`
const people = (...reports: readonly string[]) =>
  `people:\n${person('ann', 'null')}${person('ben', 'ann')}${person('cleo', 'ann')}${person('dora', 'ann')}${reports.map((key) => person(key, 'ben')).join('')}`
const hostIn = (folder: string): Host =>
  ({ folder, env: process.env, version: '0', now: () => new Date('2026-12-01T12:00:00Z') }) as unknown as Host

async function healthIn(folder: string, flags: Readonly<Record<string, string>> = {}): Promise<unknown> {
  const args: ParsedArgs = { words: [], flags: new Map(Object.entries(flags).map(([name, value]) => [name, [value]])) }
  const { desired } = await loadChart(args, hostIn(folder), 'validate')
  if (desired === null) throw new Error('the chart is not sound')
  const { fresh, same, base } = await chartHealth(desired, args, hostIn(folder))
  return [fresh.map(({ about }) => about), same, base]
}

test('a branch has only the warnings that the default branch lacks, where the two part', async () => {
  const here = repository()
  const fork = here.commit({ 'org/espalier.yaml': settings, 'org/people/a.yaml': people() })
  const main = `main (${fork.slice(0, 10)})`
  expect(await healthIn(here.folder)).toEqual([[], 1, main])
  here.git(['switch', '--quiet', '--create', 'wider'])
  here.commit({ 'org/people/a.yaml': people('x', 'y', 'z') })
  expect(await healthIn(here.folder)).toEqual([['ben'], 1, main])
  expect(await healthIn(here.folder, { health: 'all' })).toEqual([['ann', 'ben'], 0, null])
  expect(await healthIn(here.folder, { base: 'HEAD' })).toEqual([[], 2, 'HEAD'])
  expect(await healthIn(here.folder, { at: 'main' })).toEqual([[], 1, main])
  here.git(['switch', '--quiet', 'main'])
  here.commit({ 'org/people/a.yaml': people('v', 'w', 'x', 'y', 'z') })
  here.git(['switch', '--quiet', 'wider'])
  expect(await healthIn(here.folder)).toEqual([['ben'], 1, main])
})

test('all warnings are new outside of a repository, before the first commit, and after a base that is not sound', async () => {
  const here = repository()
  mkdirSync(`${here.folder}/org/people`, { recursive: true })
  writeFileSync(`${here.folder}/org/espalier.yaml`, settings)
  writeFileSync(`${here.folder}/org/people/a.yaml`, people())
  expect(await healthIn(here.folder)).toEqual([['ann'], 0, null])
  here.commit({ 'org/people/a.yaml': 'people: { ann: 1 }\n' })
  writeFileSync(`${here.folder}/org/people/a.yaml`, people())
  expect(await healthIn(here.folder)).toEqual([['ann'], 0, null])
  rmSync(`${here.folder}/.git`, { recursive: true })
  expect(await healthIn(here.folder)).toEqual([['ann'], 0, null])
  await expect(healthIn(here.folder, { base: 'main' })).rejects.toMatchObject({ exit: 1 })
})
