import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { unpackChart, type PackedChart } from '../../../src/model/packed-chart.js'
import { seatsOn } from '../../../src/model/seats.js'
import { seedsOf } from '../../support/charts.js'
import type { Run } from '../../support/github/actions.js'
import { chartOf } from '../../support/github/chart-text.js'
import { issuesOf } from '../../support/github/pull-request.js'
import { repository, type Beginning, type Repository } from '../../support/github/repository.js'
import { long } from '../../support/long.js'
import { expectRun, outputsOf } from './outputs.js'
import { before } from './small.js'

const files = chartOf(before)

/** A company that keeps its chart here, and has applied nothing yet: a chart needs no state. */
async function company(more: Partial<Beginning> = {}): Promise<Repository> {
  return await repository({ files, company: seedsOf(before), workflows: ['chart'], git: 'folder', ...more })
}

/** The files that a run keeps, and where each is. */
function kept(run: Run): ReadonlyMap<string, string> {
  const folders = run.jobs.map(({ artifacts }) => artifacts)
  return new Map(folders.flatMap((folder) => readdirSync(folder).map((name) => [name, join(folder, name, name)])))
}

test('each month, and by hand, a run keeps the org chart of main as one page, without a key', async () => {
  const repo = await company()
  const run = await repo.schedule('2026-12-01', 'chart')
  expectRun(run, 'success')
  expect(outputsOf(run)).toMatchObject({ 'exit-code': '0', result: 'ok' })
  const [[name = '', page = ''] = [], ...more] = kept(run)
  expect([name, more]).toEqual(['espalier-chart-2026-12-01-1.html', []])

  const html = readFileSync(page, 'utf8')
  const [, data = ''] = /<script type="application\/json" id="chart">([^<]*)<\/script>/.exec(html) ?? []
  const chart = unpackChart(JSON.parse(data) as PackedChart)
  expect([chart.asOf, chart.base]).toEqual(['2026-12-01', null])
  expect([...seatsOn(chart, chart.asOf).keys()].toSorted()).toEqual(Object.keys(before).toSorted())

  expect(run.jobs.flatMap(({ secretsRead }) => secretsRead)).toEqual([])
  expect(repo.sandbox.stats().methods).toEqual({})
  expect(await issuesOf(repo)).toEqual([])

  const hand = await repo.dispatch('chart')
  expectRun(hand, 'success')
  expect(kept(hand).size).toBe(1)
})

long('a chart that is not valid, and a public repository, have no page', async () => {
  const person = Object.keys(files).find((path) => path.startsWith('org/people/')) ?? ''
  const broken = await company({ files: { ...files, [person]: `${files[person]}\nnobody: { manager: no.one }\n` } })
  const run = await broken.schedule('2026-12-01', 'chart')
  expect([run.conclusion(), outputsOf(run)]).toMatchObject(['failure', { 'exit-code': '1', result: 'invalid' }])
  expect(kept(run).size).toBe(0)
  expect(run.jobs[0]?.steps.map(({ summary }) => summary).join('')).toContain('Only a valid chart can be drawn.')

  const open = await company({ private: false })
  expect((await open.schedule('2026-12-01', 'chart')).conclusion()).toBe('skipped')
})
