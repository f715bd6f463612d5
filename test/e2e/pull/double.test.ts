import { expect, test } from 'vitest'
import { outline, seedsOf } from '../../support/charts.js'
import { open } from '../../support/github/pull-request.js'
import { hr, repository } from '../../support/github/repository.js'

const action = `name: stub
inputs: { command: { required: true }, token: { default: '\${{ github.token }}' }, as-of: { default: '' } }
runs: { using: node24, main: dist/action.mjs }
`

/** Asks GitHub for what the job is about, and writes down the answers. */
const program = `
import { appendFileSync, readFileSync } from 'node:fs'
const { env } = process
const ask = async (method, path, body, token = env.INPUT_TOKEN) => {
  const answer = await fetch(env.GITHUB_API_URL + path, { method, headers: { authorization: 'Bearer ' + token }, body: body && JSON.stringify(body) })
  return answer.status
}
const at = '/repos/' + env.GITHUB_REPOSITORY
const { number = 1 } = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8'))
const check = (count, length) => ({ name: 'x', head_sha: env.GITHUB_SHA, status: 'completed', conclusion: 'success',
  output: { title: 't', summary: 's'.repeat(length), annotations: Array.from({ length: count }, (_, i) => ({ path: 'a', start_line: i + 1, end_line: i + 1, annotation_level: 'notice', message: 'm' })) } })
const seen = {
  user: await ask('GET', '/user'),
  unknown: await ask('GET', at, undefined, 'ghp_unknown'),
  read: await ask('GET', at + '/pulls/' + number),
  comment: await ask('POST', at + '/issues/' + number + '/comments', { body: 'a comment' }),
  long: await ask('POST', at + '/issues/' + number + '/comments', { body: 'x'.repeat(65_537) }),
  check: await ask('POST', at + '/check-runs', check(50, 10)),
  annotations: await ask('POST', at + '/check-runs', check(51, 10)),
  summary: await ask('POST', at + '/check-runs', check(1, 65_536)),
  issue: await ask('POST', at + '/issues', { title: 'an issue' }),
  run: await ask('GET', at + '/actions/runs/' + env.GITHUB_RUN_ID + '/attempts/' + env.GITHUB_RUN_ATTEMPT),
  day: env['INPUT_AS-OF'],
}
for (let n = 1; n <= 12; n += 1) console.log('::warning file=a.yaml,line=' + n + '::w%3A' + n)
appendFileSync(env.GITHUB_OUTPUT, 'seen<<END\\n' + JSON.stringify(seen) + '\\nEND\\n')
appendFileSync(env.GITHUB_STEP_SUMMARY, 'x'.repeat(env.INPUT_COMMAND === 'validate' ? 10 : 1024 * 1024 + 1))
`

const stub = { '.github/espalier/action.yml': action, '.github/espalier/dist/action.mjs': program }

test('the double refuses what GitHub refuses, by the permissions of the job', async () => {
  const people = outline('top')
  const repo = await repository({ files: { ...stub, 'org/a.yaml': 'people: {}\n' }, company: seedsOf(people) })
  repo.on('2026-12-15')
  const pull = await open(repo, 'a-branch', { 'org/a.yaml': 'people: 1\n' })
  const [plan, validate] = pull.opened.toSorted((a, b) => (a.workflow.file < b.workflow.file ? -1 : 1))
  const seen = (run: typeof plan): unknown => {
    const steps = run?.jobs[0]?.steps ?? []
    return JSON.parse(steps.find(({ outputs }) => 'seen' in outputs)?.outputs['seen'] ?? JSON.stringify(steps))
  }
  const common = { user: 403, unknown: 401, issue: 403, day: '2026-12-15' }
  expect(seen(plan)).toEqual({
    ...common,
    read: 200,
    comment: 201,
    long: 422,
    check: 201,
    annotations: 422,
    summary: 422,
    run: 403,
  })
  expect(seen(validate)).toEqual({
    ...common,
    read: 403,
    comment: 403,
    long: 403,
    check: 403,
    annotations: 403,
    summary: 403,
    run: 403,
  })
  expect([plan?.jobs[0]?.secretsRead, validate?.jobs[0]?.secretsRead]).toEqual([['SMALL_IMPROVEMENTS_API_KEY'], []])
  const step = plan?.jobs[0]?.steps[1]
  expect([step?.summary, step?.annotations.length, step?.dropped]).toEqual(['', 11, 2])
  expect(step?.annotations[0]).toEqual({ level: 'warning', file: 'a.yaml', line: 1, message: 'w:1' })
  expect(await pull.comments()).toMatchObject([{ author: 'github-actions[bot]', body: 'a comment' }])
})

test('a pull request follows its branch, and its merge is found by every commit that it brought', async () => {
  const files = { ...stub, 'org/a.yaml': 'people: {}\n' }
  const repo = await repository({ files, company: seedsOf(outline('top')) })
  const at = `/repos/${repo.github.facts.repository}`
  for (const way of ['merge', 'squash', 'rebase'] as const) {
    const held = await repo.holding(async () => {
      const pull = await open(repo, way, { [`org/${way}.yaml`]: 'people: 1\n' })
      await pull.push({ [`org/${way}-2.yaml`]: 'people: 2\n' })
      expect(await repo.github.as(hr)('GET', `${at}/pulls/${pull.number}`)).toMatchObject({
        head: { sha: pull.head() },
        merged: false,
      })
      await pull.approve()
      await pull.merge(way)
      const found = await repo.github.as(hr)('GET', `${at}/commits/${repo.tip()}/pulls`)
      expect(found).toMatchObject([{ number: pull.number, merge_commit_sha: repo.tip(), head: { sha: pull.head() } }])
      expect((found as readonly object[])[0]).not.toHaveProperty('merged_by')
      const alone = await repo.github.as(hr)('GET', `${at}/pulls/${pull.number}`)
      expect(alone).toMatchObject({ merged: true, merged_by: { login: 'people-director' } })
    })
    expect(held.map(({ event }) => event.name)).toEqual([
      'pull_request',
      'pull_request_target',
      'pull_request',
      'pull_request_target',
      'push',
    ])
    expect(repo.origin.text('refs/heads/main', `org/${way}-2.yaml`)).toBe('people: 2\n')
  }
})
