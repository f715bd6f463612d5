import { expect } from 'vitest'
import { expectHead } from '../../support/github/ends.js'
import { issuesOf, pullRequest } from '../../support/github/pull-request.js'
import { altered, seedsOf } from '../../support/charts.js'
import { expectNothingWritten } from '../../support/stage.js'
import { before, settled } from './small.js'
import { chartOf } from '../../support/github/chart-text.js'
import { expectRun, outputsOf } from './outputs.js'
import { long } from '../../support/long.js'

const people = '# Who is who: ask Ann before you edit this.\n' + (chartOf(before)['org/people/all.yaml'] ?? '')

long('the value of the service is taken into the chart by a pull request, and the issue is closed', async () => {
  const files = { ...chartOf(before), 'org/people/all.yaml': people }
  const repo = await settled({ files })
  repo.hr('bob@acme.example', { lastName: 'Married' })
  const scheduled = await repo.schedule('2026-12-02')
  expect([scheduled.conclusion(), outputsOf(scheduled)['pull-request'] ?? '']).toEqual(['success', ''])
  expect(await issuesOf(repo)).toMatchObject([{ state: 'open' }])

  const asked = await repo.dispatch('schedule', { 'take-live': true })
  expectRun(asked, 'success')
  const number = Number(/\/pull\/(\d+)$/.exec(outputsOf(asked)['pull-request'] ?? '')?.[1])
  const pull = pullRequest(repo, number)
  expect(repo.origin.text(pull.head(), 'org/people/all.yaml')).toMatch(/^# Who is who: ask Ann[^]*lastName: "?Married/)
  // Asked again: the same one.
  const again = await repo.dispatch('schedule', { 'take-live': true })
  expectRun(again, 'success')
  expect(outputsOf(again)['pull-request']).toBe(outputsOf(asked)['pull-request'])

  const [merged] = await pull.merge()
  expectRun(merged, 'success')
  expectRun(await repo.schedule('2026-12-03'), 'success')
  expect(await issuesOf(repo)).toMatchObject([{ state: 'closed' }])
  expectNothingWritten(repo.sandbox)
  await expectHead(repo, { made: 0, changed: 0 })
})

long('a leaver who is made active again opens two issues that begin with it, until it is settled', async () => {
  const left = altered(before, { gus: { status: 'left' } })
  const files = chartOf(left, 'limits: { users: { percent: 50 } }\n')
  const repo = await settled({ files, company: seedsOf(left) })
  repo.hr('gus@acme.example', { active: true })
  const first = await repo.schedule('2026-12-02')
  expect([first.conclusion(), outputsOf(first)['exit-code']]).toEqual(['failure', '3'])
  const issues = await issuesOf(repo)
  expect(issues.map(({ title }) => title).toSorted()).toEqual([
    'Espalier: 1 leaver is still active, 1 value was changed outside Git',
    'Espalier: a run failed, 1 leaver is still active',
  ])
  for (const { body } of issues) expect(body.split('\n').slice(1, 3).join()).toContain('**1 leaver is still active.**')
  expectNothingWritten(repo.sandbox)
  repo.hr('gus@acme.example', { active: false })
  expectRun(await repo.schedule('2026-12-03'), 'success')
  expect((await issuesOf(repo)).map(({ state }) => state)).toEqual(['closed', 'closed'])
})
