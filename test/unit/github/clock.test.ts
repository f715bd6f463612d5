import nock from 'nock'
import { expect, test } from 'vitest'
import { clockOf } from '../../../src/github/clock.js'
import type { Clock } from '../../../src/model/repository.js'
import { origin, ours, reach, troubleOf, withoutNetwork } from './reach.js'

withoutNetwork()

const path = '.github/workflows/espalier-schedule.yml'
const workflows = [
  { id: 3, path: '.github/workflows/ci.yml', state: 'disabled_manually', created_at: '2026-01-01T00:00:00.000Z' },
  { id: 4, path, state: 'active', created_at: '2026-01-01T02:00:00.000+02:00' },
]

async function asked(runs: readonly object[] | null, given: nock.Body = { workflows }): Promise<Clock | null> {
  nock(origin).get(`${ours}/actions/workflows`).query({ per_page: '50' }).reply(200, given)
  if (runs !== null)
    nock(origin)
      .get(`${ours}/actions/workflows/4/runs`)
      .query({ event: 'schedule', per_page: '1' })
      .reply(200, { total_count: 9, workflow_runs: runs as nock.Body[] })
  return await clockOf(reach().github, path)
}

test('the newest run by the clock is asked of the workflow that the clock starts', async () => {
  const since = Date.parse('2026-01-01T00:00:00Z')
  const run = { id: 9, status: 'completed', conclusion: 'failure', created_at: '2026-03-01T00:17:00Z' }
  expect(await asked([run])).toEqual({
    workflows: [
      { path: '.github/workflows/ci.yml', state: 'disabled_manually', since },
      { path, state: 'active', since },
    ],
    last: { at: Date.parse('2026-03-01T00:17:00Z'), conclusion: 'failure' },
  })
  expect((await asked([{ ...run, status: 'in_progress', conclusion: null }]))?.last?.conclusion).toBeNull()
  expect((await asked([]))?.last).toBeNull()
})

test('without that workflow there is no run to ask for', async () => {
  expect(await asked(null, { workflows: [] })).toEqual({ workflows: [], last: null })
})

test('what the token may not ask is null', async () => {
  nock(origin).get(`${ours}/actions/workflows`).query(true).reply(403, { message: 'Resource not accessible' })
  expect(await clockOf(reach().github, path)).toBeNull()
})

test('a time that is none ends it', async () => {
  const odd = [{ ...workflows[0], created_at: 'yesterday' }]
  expect(await troubleOf(asked(null, { workflows: odd }))).toContain('"workflows[0].created_at" is not a time')
})
