import process from 'node:process'
import { expect, test } from 'vitest'
import { baseChart, compareCharts } from '../../../src/engine/chart-diff.js'
import type { Host } from '../../../src/host/host.js'
import type { ParsedArgs } from '../../../src/model/arguments.js'
import { repository } from '../git/repository.js'

const settings = 'company: Acme\ntimezone: UTC\n'
const people = (department: string) =>
  `people:\n  ann: { email: ann@acme.example, firstName: Ann, lastName: A, department: ${department}, manager: null }\n`
const none: ParsedArgs = { words: [], flags: new Map() }

const hostIn = (folder: string): Host =>
  ({ folder, env: process.env, version: '0', now: () => new Date('2026-12-01T12:00:00Z') }) as unknown as Host

test('a base is a revision or a folder, and never the one that was not meant', async () => {
  const here = repository()
  const old = here.commit({ 'org/espalier.yaml': settings, 'org/people/a.yaml': people('Sales') })
  here.commit({
    'org/espalier.yaml': `${settings}emailDomains: [acme.example]\n`,
    'org/people/a.yaml': people('Legal'),
    'copy/espalier.yaml': settings,
    'copy/people/a.yaml': people('People'),
  })
  const host = hostIn(here.folder)
  const fromOf = async (name: string): Promise<unknown> => {
    const { plan } = await compareCharts(await baseChart(name, none, host, 'diff'), none, host, 'diff')
    return [plan?.changes.map(({ id, before, after }) => [id, before, after]), plan?.against]
  }
  const against = { settings: ['emailDomains'], leftOut: [] }
  const changed = (from: string) => [['update:ann', { department: from }, { department: 'Legal' }]]
  expect(await fromOf(old)).toEqual([changed('Sales'), { name: old, ...against }])
  expect(await fromOf('copy')).toEqual([changed('People'), { name: 'copy', ...against }])
  here.git(['branch', 'copy', old])
  await expect(baseChart('copy', none, host, 'diff')).rejects.toMatchObject({ exit: 64 })
  expect(await fromOf('./copy')).toEqual([changed('People'), { name: './copy', ...against }])
  await expect(baseChart('nope', none, host, 'diff')).rejects.toMatchObject({ exit: 1 })
})

test('a base that is not sound, or without people, leaves the chart itself', async () => {
  const here = repository()
  const wrong = here.commit({ 'org/espalier.yaml': settings, 'org/people/a.yaml': 'people: { ann: 1 }\n' })
  here.commit({ 'org/people/a.yaml': people('Legal') })
  const host = hostIn(here.folder)
  const { chart, base, plan } = await compareCharts(await baseChart(wrong, none, host, 'diff'), none, host, 'diff')
  expect([chart.desired?.people.size, base.desired, plan]).toEqual([1, null, null])
  expect(base.diagnostics[0]?.place?.file).toBe(`${wrong}:org/people/a.yaml`)
})
