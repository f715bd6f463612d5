import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import type { Run } from '../../support/github/actions.js'
import { checksOf, open, type PullRequest } from '../../support/github/pull-request.js'
import { director, follow, hr, stranger, type Repository } from '../../support/github/repository.js'
import { long } from '../../support/long.js'
import { expectRun, outputsOf } from './outputs.js'
import { edited, settled } from './small.js'

const command = '/espalier plan'
const path = '.github/workflows/espalier-comment.yml'

/** A repository with the workflow for comments, of which the stranger is only a reader. */
async function commentable(more: Parameters<typeof settled>[0] = {}): Promise<Repository> {
  const repo = await settled({ workflows: ['plan', 'comment', 'apply', 'schedule'], ...more })
  repo.github.facts.readers.add(stranger)
  return repo
}

/** The workflow without its conditions: the code must refuse by itself. */
const unconditional = (old: string): string => old.replace(/\n {4}if: >-\n( {6}.*\n)+/, '\n')

/** The checks of the head as if they had been made an hour and a half ago. */
async function aged(repo: Repository, pull: PullRequest): Promise<void> {
  const before = new Date(Date.now() - 5_400_000).toISOString().replace(/\.\d+Z$/, 'Z')
  const { facts } = repo.github
  for (const { id } of await checksOf(repo, pull.head()))
    await facts.inside('PATCH', `/repos/${facts.repository}/check-runs/${id}`, { completed_at: before })
}

const refusalOf = (run: Run | undefined): string =>
  run?.jobs[0]?.steps.flatMap(({ annotations }) => annotations.map(({ message }) => message)).join('') ?? ''

const replies = async (pull: PullRequest): Promise<readonly string[]> =>
  (await pull.comments()).map(({ body }) => body).filter((body) => body.includes('"kind":"reply"'))

test('a comment of a writer plans again, and a minute later once more', async () => {
  const repo = await commentable()
  const pull = await open(repo, 'move', edited({ bob: { manager: 'dan' } }))
  await aged(repo, pull)
  // The service was changed meanwhile: there is less to do.
  repo.hr('bob@acme.example', {
    managerId: repo.sandbox.company.users.find(({ email }) => email === 'dan@acme.example')?.id ?? null,
  })
  const { id, runs } = await pull.comment(director, `${command}\r\n`)
  const [run] = runs
  expectRun(run, 'success')
  expect(outputsOf(run)).toMatchObject({ 'exit-code': '0', result: 'no-changes', changes: '0' })
  expect(repo.github.facts.reactions).toEqual([{ comment: id, content: 'eyes', by: 'github-actions[bot]' }])
  expect(await checksOf(repo, pull.head())).toHaveLength(2)

  const { runs: soon } = await pull.comment(hr, command)
  expect(outputsOf(soon[0])).toMatchObject({ 'exit-code': '0', result: 'refused' })
  expect(refusalOf(soon[0])).toContain('less than a minute ago')
  expect(await replies(pull)).toEqual([expect.stringContaining('less than a minute ago')])
  expect(await checksOf(repo, pull.head())).toHaveLength(2)

  const before = repo.sandbox.stats()
  for (const body of [`${command} now`, `please ${command}`, '/espalier apply', `${command}\n${command}`]) {
    const { runs: none } = await pull.comment(hr, body)
    expect(none.every((one) => ['skipped', 'success'].includes(one.conclusion() ?? ''))).toBe(true)
  }
  expect(repo.sandbox.stats()).toEqual(before)
  expect(repo.github.facts.reactions).toHaveLength(2)
})

long('a reader gets an answer and no plan, and is answered in one comment however often', async () => {
  const repo = await commentable()
  const pull = await open(repo, 'move', edited({ bob: { manager: 'dan' } }))
  await aged(repo, pull)
  const before = repo.sandbox.stats()
  for (let times = 1; times <= 2; times += 1) {
    const { runs } = await pull.comment(stranger, command)
    expect(outputsOf(runs[0])).toMatchObject({ 'exit-code': '0', result: 'refused' })
    expect(refusalOf(runs[0])).toContain('Only people who may push')
    expect(repo.github.facts.reactions.map(({ content }) => content)).toEqual(Array(times).fill('-1'))
  }
  expect(await replies(pull)).toHaveLength(1)
  expect(repo.sandbox.stats()).toEqual(before)
  expect(await checksOf(repo, pull.head())).toHaveLength(1)
})

test('a base of anybody: nothing is sent to where its settings point, nor to the service', async () => {
  const repo = await commentable()
  let connections = 0
  const trap = createServer((_, response) => response.end('{}')).on('connection', () => (connections += 1))
  trap.listen(0, '127.0.0.1')
  await once(trap, 'listening')
  const { port } = trap.address() as AddressInfo
  // The settings of the base count here, not the environment.
  const bySettings = (old: string): string =>
    old.replace(/( +)SMALL_IMPROVEMENTS_API_KEY: /, "$1ESPALIER_API_URL: ''\n$&")
  await repo.commit({ [path]: bySettings })
  const pull = await open(repo, 'move', edited({ bob: { manager: 'dan' } }))
  const { github, origin, tip } = repo
  const evil = `company: Acme\ntimezone: UTC\napi: { baseUrl: 'http://127.0.0.1:${port}/api/v1' }\n`
  const side = origin.commit(tip(), { 'org/espalier.yaml': evil }, 'Side\n', { login: hr })
  origin.point('refs/heads/side', side)
  await follow(github, 'side', side)
  await aged(repo, pull)
  const before = repo.sandbox.stats()
  await github.as(hr)('PATCH', `/repos/${github.facts.repository}/pulls/${pull.number}`, { base: 'side' })
  const { runs } = await pull.comment(hr, command)
  expect(outputsOf(runs[0])).toMatchObject({ 'exit-code': '0', result: 'refused' })
  expect(refusalOf(runs[0])).toContain('this one goes into side')
  expect([connections, repo.sandbox.stats()]).toEqual([0, before])
  trap.close()
})

long('a fork, a public repository and a merged pull request get none, also without the conditions', async () => {
  const repo = await commentable()
  await repo.commit({ [path]: unconditional })
  const before = repo.sandbox.stats()
  const fork = await open(repo, 'free', edited({ bob: { manager: 'dan' } }), stranger, true)
  const { runs: ofFork } = await fork.comment(hr, command)
  expect(refusalOf(ofFork[0])).toContain('no key is used for pull requests from forks')
  expect(repo.sandbox.stats()).toEqual(before)

  const pull = await open(repo, 'move', edited({ bob: { manager: 'dan' } }))
  await pull.approve()
  await pull.merge()
  const after = repo.sandbox.stats()
  const { runs: ofMerged } = await pull.comment(hr, command)
  expect(refusalOf(ofMerged[0])).toContain('closed')
  expect(repo.sandbox.stats()).toEqual(after)
})

long('in a public repository nothing is planned again, with the condition or without', async () => {
  const repo = await commentable({ private: false, workflows: ['plan', 'comment', 'apply', 'schedule', 'validate'] })
  const pull = await open(repo, 'move', edited({ bob: { manager: 'dan' } }))
  const before = repo.sandbox.stats()
  const { runs } = await pull.comment(hr, command)
  expect(runs.map((run) => run.conclusion())).toEqual(['skipped'])
  expect(runs.flatMap((run) => run.jobs).flatMap((job) => job.secretsRead)).toEqual([])
  const elsewhere = (old: string): string =>
    unconditional(old).replace(/( +)SMALL_IMPROVEMENTS_API_KEY: /, '$1ESPALIER_API_URL: https://service.invalid\n$&')
  await repo.commit({ [path]: elsewhere })
  const { runs: open2 } = await pull.comment(hr, command)
  expect(refusalOf(open2[0])).toContain('in a public repository')
  expect(repo.sandbox.stats()).toEqual(before)
})

long('the head that is there when the run begins is planned, not the one of the comment', async () => {
  const repo = await commentable()
  const pull = await open(repo, 'move', edited({ bob: { manager: 'dan' } }))
  await aged(repo, pull)
  const held = await repo.holding(async () => {
    await pull.comment(hr, command)
    await pull.push(edited({ bob: { manager: 'eva' }, cid: { manager: 'eva' } }))
  })
  const asked = held.find(({ event }) => event.name === 'issue_comment')
  await asked?.start()
  expectRun(asked, 'success')
  expect(outputsOf(asked)).toMatchObject({ result: 'ok', changes: '2' })
  const [check] = await checksOf(repo, pull.head())
  expect(check?.output.title).toContain('2')
})

long('ten plans of a commit in an hour are enough', async () => {
  const repo = await commentable()
  const pull = await open(repo, 'move', edited({ bob: { manager: 'dan' } }))
  const { facts } = repo.github
  const ago = new Date(Date.now() - 300_000).toISOString().replace(/\.\d+Z$/, 'Z')
  for (let at = 1; at < 10; at += 1)
    await facts.inside('POST', `/repos/${facts.repository}/check-runs`, {
      name: 'espalier / plan',
      head_sha: pull.head(),
      status: 'completed',
      conclusion: 'success',
      completed_at: ago,
      output: { title: 'x', summary: 'x' },
    })
  for (const { id } of await checksOf(repo, pull.head()))
    await facts.inside('PATCH', `/repos/${facts.repository}/check-runs/${id}`, { completed_at: ago })
  const before = repo.sandbox.stats()
  const { runs } = await pull.comment(hr, command)
  expect(refusalOf(runs[0])).toContain('10 times within an hour')
  expect(repo.sandbox.stats()).toEqual(before)
})
