import nock from 'nock'
import { expect, test } from 'vitest'
import type { Merge } from '../../../src/action/merges.js'
import type { Job } from '../../../src/action/context.js'
import { showRun } from '../../../src/action/show-run.js'
import type { Github } from '../../../src/github/client.js'
import { ExitError } from '../../../src/model/exit-error.js'
import { plans } from '../../fixtures/render/plans.js'
import { bodyOf, bot, commit, origin, ours, reach, withoutNetwork } from '../github/reach.js'
import type { MergeRun } from '../../../src/action/run.js'

withoutNetwork()

const merge = (number: number): Merge => ({
  pull: {
    number,
    author: 'hr-lead',
    head: commit('a'),
    merge: commit('c'),
    mergedBy: 'people-director',
    mergedAt: '2026-12-01T09:00:00Z',
    approvals: [],
  },
  approved: null,
  check: null,
  because: null,
  due: null,
})

const runOf = (merges: readonly Merge[]): MergeRun => ({
  branch: 'main',
  tip: commit('c'),
  timezone: 'UTC',
  overdue: null,
  strange: 0,
  heartbeat: null,
  from: '2026-12-01T09:00:00Z',
  ended: { kind: 'trouble', trouble: new ExitError(8, 'The list cannot be trusted.') },
  merges,
  digests: null,
  due: [],
  first: false,
  extra: [],
})

const sceneOf = (github: Github): Job =>
  ({
    github,
    input: () => '',
    login: () => Promise.resolve(bot),
    host: { now: () => new Date('2026-12-01T09:05:00Z') },
    run: { repository: 'acme/people', server: 'https://github.com', id: '1', attempt: '1' },
  }) as unknown as Job

test('where one pull request takes no comment, the others and the issue are told all the same, and the step fails', async () => {
  const run = runOf([merge(7), merge(8)])
  const scene = sceneOf(reach().github)
  const posted: string[] = []
  nock(origin).get(`${ours}/issues/7/comments`).query(true).reply(200, [])
  nock(origin).post(`${ours}/issues/7/comments`).reply(403, { message: 'Unable to create comment' })
  nock(origin).get(`${ours}/issues/8/comments`).query(true).reply(200, [])
  nock(origin)
    .post(`${ours}/issues/8/comments`)
    .reply(201, () => (posted.push('comment'), { id: 1, html_url: 'https://github.com/x' }))
  nock(origin)
    .get(`${ours}/issues`)
    .query((query) => query['creator'] === bot)
    .reply(200, [])
  nock(origin)
    .post(`${ours}/issues`)
    .reply(201, () => (posted.push('issue'), { number: 9, html_url: 'https://github.com/x' }))

  const done = await showRun(scene, run, 'apply')
  expect(posted).toEqual(['comment', 'issue'])
  expect([done.exit, done.result]).toEqual([8, 'list-not-trusted'])
  expect(done.says.text).toContain('Unable to create comment')
})

test('where many pull requests are to be told, the later ones are told more slowly, as GitHub asks', async () => {
  const { github, waits } = reach()
  const numbers = Array.from({ length: 23 }, (_, at) => at + 1)
  for (const number of numbers) {
    const path = `${ours}/issues/${number}/comments`
    nock(origin).get(path).query(true).reply(200, [])
    nock(origin).post(path).reply(201, { id: number, html_url: 'https://github.com/x' })
  }
  nock(origin).get(`${ours}/issues`).query(true).reply(200, [])
  nock(origin).post(`${ours}/issues`).reply(201, { number: 99, html_url: 'https://github.com/x' })
  await showRun(sceneOf(github), runOf(numbers.map(merge)), 'apply')
  expect(waits).toEqual([2_000, 2_000, 2_000])
})

test('a pull request whose changes were made is told of no trouble of a later run', async () => {
  const frozen = bodyOf({ kind: 'apply', state: 'frozen', pull: 7 })
  const own = { id: 1, body: frozen, user: { login: bot }, html_url: 'https://github.com/x' }
  nock(origin).get(`${ours}/issues/7/comments`).query(true).reply(200, [own])
  nock(origin).get(`${ours}/issues`).query(true).reply(200, [])
  nock(origin).post(`${ours}/issues`).reply(201, { number: 9, html_url: 'https://github.com/x' })
  expect((await showRun(sceneOf(reach().github), runOf([merge(7)]), 'apply')).exit).toBe(8)
})

test('commits of others on the state are told first in the log and open an issue that stays, whatever else the run came to', async () => {
  const opened: { readonly title: string; readonly body: string }[] = []
  nock(origin).get(`${ours}/issues`).query(true).times(2).reply(200, [])
  nock(origin)
    .post(`${ours}/issues`)
    .times(2)
    .reply(201, (_uri, body) => {
      opened.push(body as (typeof opened)[number])
      return { number: 9 + opened.length, html_url: 'https://github.com/x' }
    })
  const done = await showRun(sceneOf(reach().github), { ...runOf([]), strange: 2 }, 'apply')
  const told = 'The state branch has 2 commits that no Espalier run made.'
  expect(done.says.text.startsWith(told)).toBe(true)
  expect(done.annotations[0]?.says.text).toBe(told)
  const [failure, pushed] = opened
  expect(failure?.body).toContain(told)
  expect(pushed?.title).toBe('Espalier: unknown commits on the state branch')
  expect(pushed?.body).toContain(told)
})

test('the issue of a run begins with the leavers who are still active after it, in its title and its text', async () => {
  const { blocked } = plans
  if (blocked === undefined) throw new Error('no such plan')
  const run: MergeRun = { ...runOf([]), ended: { kind: 'blocked', plan: blocked } }
  const issues: { title: string; body: string }[] = []
  nock(origin).get(`${ours}/issues`).query(true).reply(200, [])
  nock(origin)
    .post(`${ours}/issues`)
    .reply(201, (_uri, body) => (issues.push(body as never), { number: 9, html_url: 'https://github.com/x' }))
  expect((await showRun(sceneOf(reach().github), run, 'drift')).exit).toBe(8)
  expect(issues[0]?.title).toBe('Espalier: a run failed, 12 leavers are still active')
  expect(issues[0]?.body.split('\n')[1]).toMatch(/^\*\*12 leavers are still active\.\*\* The last run failed/)
})
