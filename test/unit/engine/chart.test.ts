import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { expect, test } from 'vitest'
import { loadChart } from '../../../src/engine/chart.js'
import type { Host } from '../../../src/host/host.js'
import type { ParsedArgs } from '../../../src/model/arguments.js'
import { repository } from '../git/repository.js'
import { newFolder } from '../state/places.js'

const settings = 'company: Acme\ntimezone: UTC\n'
const people = (name: string) =>
  `people:\n  ann: { email: ann@acme.example, firstName: ${name}, lastName: A, manager: null }\n`

const hostIn = (folder: string): Host =>
  ({ folder, env: process.env, now: () => new Date('2026-12-01T12:00:00Z') }) as unknown as Host
const given = (flags: Readonly<Record<string, string>>): ParsedArgs => ({
  words: [],
  flags: new Map(Object.entries(flags).map(([name, value]) => [name, [value]])),
})

test('the chart of a folder is read for a day, and the settings are told first', async () => {
  const folder = newFolder()
  for (const [file, text] of [
    ['chart/espalier.yaml', settings],
    ['chart/people/a.yaml', people('Ann')],
  ] as const) {
    // prettier-ignore
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  const heard: string[] = []
  const args = given({ org: 'chart', 'as-of': '2027-01-02' })
  const { desired } = await loadChart(args, hostIn(folder), 'plan', ({ company }) => void heard.push(company))
  expect([desired?.asOf, desired?.people.size, heard]).toEqual(['2027-01-02', 1, ['Acme']])
  await expect(loadChart(given({ 'as-of': 'soon' }), hostIn(folder), 'plan')).rejects.toMatchObject({ exit: 64 })
})

test('the chart of a commit is read by the settings of the base; if it has none, none are told', async () => {
  const here = repository()
  const bare = here.commit({ 'org/people/a.yaml': people('First') })
  const whole = here.commit({ 'org/espalier.yaml': settings, 'org/people/a.yaml': people('Second') })
  here.commit({ 'org/people/a.yaml': people('Third') })
  const heard: string[] = []
  const load = async (base: string) =>
    await loadChart(given({ at: whole, base }), hostIn(here.folder), 'plan', (one) => void heard.push(one.company))
  const { desired } = await load(whole)
  expect([...(desired?.people.values() ?? [])].map(({ values }) => values.firstName)).toEqual(['Second'])
  expect(heard).toEqual(['Acme'])
  await load(bare)
  expect(heard).toEqual(['Acme'])
})
