import { expect, test } from 'vitest'
import { outline, seedsOf } from '../../support/charts.js'
import { tokenOf } from '../../support/github/facts.js'
import { open } from '../../support/github/pull-request.js'
import { director, hr, repository, stranger, type Repository } from '../../support/github/repository.js'
import { long } from '../../support/long.js'

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
  activity: await ask('GET', at + '/activity?ref=refs/heads/a-branch'),
  timeline: await ask('GET', at + '/issues/' + number + '/timeline'),
  files: await ask('GET', at + '/pulls/' + number + '/files'),
  protection: await ask('GET', at + '/branches/main/protection'),
  rules: await ask('GET', at + '/rules/branches/main'),
  team: await ask('GET', '/orgs/acme/teams/people-ops/memberships/hr-lead'),
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
  const may = { activity: 200, rules: 200, protection: 403, team: 403 }
  const common = { user: 403, unknown: 401, issue: 403, ...may, day: '2026-12-15' }
  expect(seen(plan)).toEqual({
    ...common,
    read: 200,
    comment: 201,
    long: 422,
    check: 201,
    annotations: 422,
    summary: 422,
    run: 403,
    timeline: 200,
    files: 200,
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
    timeline: 403,
    files: 403,
  })
  expect([plan?.jobs[0]?.secretsRead, validate?.jobs[0]?.secretsRead]).toEqual([
    ['SMALL_IMPROVEMENTS_API_KEY', 'ESPALIER_STATE_KEY'],
    [],
  ])
  const step = plan?.jobs[0]?.steps[1]
  expect([step?.summary, step?.annotations.length, step?.dropped]).toEqual(['', 11, 2])
  expect(step?.annotations[0]).toEqual({ level: 'warning', file: 'a.yaml', line: 1, message: 'w:1' })
  expect(await pull.comments()).toMatchObject([{ author: 'github-actions[bot]', body: 'a comment' }])
})

long('a pull request follows its branch, and its merge is found by every commit that it brought', async () => {
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

/** A repository in which nothing runs but by the clock. */
async function still(more: { readonly owners?: string | null } = {}): Promise<Repository> {
  const files = { 'org/a.yaml': 'people: {}\n', 'org/b.yaml': 'people: {}\n' }
  return await repository({ files, company: seedsOf(outline('top')), workflows: ['schedule'], git: 'folder', ...more })
}

async function asked({ github }: Repository, path: string, by = hr): Promise<unknown> {
  return await github.as(by)('GET', `/repos/${github.facts.repository}${path}`)
}

const aTime = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/) as string

test('who moved a branch is told by who pushed, and not by what is in the commits', async () => {
  const repo = await still()
  const pull = await open(repo, 'a-branch', { 'org/a.yaml': 'people: 1\n' })
  const first = pull.head()
  await pull.pushAs('renovate[bot]', { 'org/a.yaml': 'people: 2\n' })
  const second = pull.head()
  await pull.pushAs(director, { 'org/a.yaml': 'people: 3\n' })
  const by = (login: string, type = 'User'): object => ({ actor: { login, type }, timestamp: aTime })
  const ref = 'refs/heads/a-branch'
  expect(await asked(repo, `/activity?ref=${ref}&direction=desc`)).toMatchObject([
    { ref, activity_type: 'push', before: second, after: pull.head(), ...by(director) },
    { ref, activity_type: 'push', before: first, after: second, ...by('renovate[bot]', 'Bot') },
    { ref, activity_type: 'branch_creation', before: '0'.repeat(40), after: first, ...by(hr) },
  ])
  await pull.merge('squash', stranger)
  const [before, after] = [
    pull.head(),
    repo.origin.commit(null, { 'org/a.yaml': 'people: 4\n' }, 'New\n', { login: hr }),
  ]
  repo.origin.point(ref, after)
  const all = (await asked(repo, '/activity')) as readonly object[]
  expect(all.slice(0, 2)).toMatchObject([
    { ref, activity_type: 'force_push', before, after, ...by('github-actions[bot]', 'Bot') },
    { ref: 'refs/heads/main', activity_type: 'pr_merge', after: repo.tip(), ...by(stranger) },
  ])
  expect(await asked(repo, `/pulls/${pull.number}`)).toMatchObject({ merged_by: { login: stranger } })
})

long('a bot of a job starts no run by what it pushes; another one does', async () => {
  const repo = await repository({ files: { ...stub, 'org/a.yaml': 'a\n' }, company: seedsOf(outline('top')) })
  await repo.holding(async () => {
    const pull = await open(repo, 'a-branch', { 'org/a.yaml': 'b\n' })
    expect(await pull.pushAs('github-actions[bot]', { 'org/a.yaml': 'c\n' })).toEqual([])
    const runs = await pull.pushAs('renovate[bot]', { 'org/a.yaml': 'd\n' })
    expect(runs.map(({ event }) => event.payload['sender'])).toEqual([
      { login: 'renovate[bot]', type: 'Bot' },
      { login: 'renovate[bot]', type: 'Bot' },
    ])
  })
})

long('a review that is dismissed says only that; the timeline says when, by whom, and what it was', async () => {
  const repo = await still()
  const pull = await open(repo, 'a-branch', { 'org/a.yaml': 'people: 1\n' })
  const path = `/repos/acme/org/pulls/${pull.number}/reviews`
  const { id: comment } = (await repo.github.as(hr)('POST', path, { event: 'COMMENT', body: 'Hm.' })) as { id: number }
  await pull.approve()
  await pull.dismiss()
  const reviews = (await asked(repo, `/pulls/${pull.number}/reviews`)) as readonly { readonly id: number }[]
  expect(reviews).toMatchObject([{ state: 'COMMENTED' }, { state: 'DISMISSED', submitted_at: aTime }])
  expect(await asked(repo, `/issues/${pull.number}/timeline`)).toMatchObject([
    {
      event: 'review_dismissed',
      created_at: aTime,
      actor: { login: hr },
      dismissed_review: { review_id: reviews[1]?.id, state: 'approved' },
    },
  ])
  const dismiss = async (id: number | undefined, message: string): Promise<unknown> =>
    await repo.github.as(hr)('PUT', `${path}/${id}/dismissals`, { message })
  await expect(dismiss(comment, 'No.')).rejects.toThrow('422')
  await expect(dismiss(reviews[1]?.id, 'No.')).rejects.toThrow('422')
  await pull.approve()
  await pull.merge()
  await expect(dismiss((reviews[1]?.id ?? 0) + 1, '')).rejects.toThrow('422')
  await pull.dismiss()
  const [, merged, dismissed] = (await asked(repo, `/issues/${pull.number}/timeline`)) as readonly {
    readonly event: string
    readonly created_at: string
  }[]
  expect([merged?.event, dismissed?.event]).toEqual(['merged', 'review_dismissed'])
  expect(Date.parse(dismissed?.created_at ?? '')).toBeGreaterThan(Date.parse(merged?.created_at ?? ''))
})

long('what merges without a person is in the timeline, and in the pull request itself', async () => {
  const repo = await still()
  const pull = await open(repo, 'a-branch', { 'org/a.yaml': 'people: 1\n' })
  expect(await asked(repo, `/pulls/${pull.number}`)).toMatchObject({ auto_merge: null })
  pull.autoMerge()
  expect(await asked(repo, `/pulls/${pull.number}`)).toMatchObject({ auto_merge: { enabled_by: { login: director } } })
  await pull.merge()
  const queued = await open(repo, 'another', { 'org/b.yaml': 'people: 1\n' })
  await queued.enqueue()
  const events = async (number: number): Promise<readonly string[]> =>
    ((await asked(repo, `/issues/${number}/timeline`)) as readonly { event: string }[]).map(({ event }) => event)
  expect(await events(pull.number)).toEqual(['auto_merge_enabled', 'merged'])
  expect(await events(queued.number)).toEqual(['added_to_merge_queue', 'removed_from_merge_queue', 'merged'])
})

long('the files of a pull request are those that it changes since it left main, on pages', async () => {
  const repo = await still()
  const lines = Array.from({ length: 20 }, (_, at) => `line ${at}\n`).join('')
  await repo.commit({ 'org/old.yaml': lines })
  const pull = await open(repo, 'a-branch', {
    'org/a.yaml': 'people: 1\n',
    'org/b.yaml': null,
    'org/old.yaml': null,
    'org/new.yaml': lines,
    'org/c.yaml': 'people: 3\n',
  })
  await repo.commit({ 'org/elsewhere.yaml': 'people: 2\n' })
  const files = [
    { filename: 'org/a.yaml', status: 'modified' },
    { filename: 'org/b.yaml', status: 'removed' },
    { filename: 'org/c.yaml', status: 'added' },
    { filename: 'org/new.yaml', status: 'renamed', previous_filename: 'org/old.yaml' },
  ]
  expect(await asked(repo, `/pulls/${pull.number}/files`)).toEqual(files)
  expect(await asked(repo, `/pulls/${pull.number}/files?per_page=3&page=2`)).toEqual(files.slice(3))
  const address = `${repo.github.url}/repos/acme/org/pulls/${pull.number}/files?per_page=3`
  const headers = { authorization: `Bearer ${tokenOf(hr)}` }
  const { headers: told } = await fetch(address, { headers })
  expect(told.get('link')).toBe(`<${address}&page=2>; rel="next"`)
  expect((await fetch(`${address}&page=2`, { headers })).headers.get('link')).toBeNull()
})

long('the commits of a pull request are those of its branch as it is now', async () => {
  const repo = await still()
  const pull = await open(repo, 'a-branch', { 'org/a.yaml': 'people: 1\n' })
  const first = pull.head()
  await repo.commit({ 'org/elsewhere.yaml': 'people: 2\n' })
  await pull.push({ 'org/a.yaml': 'people: 2\n' })
  const commits = await asked(repo, `/pulls/${pull.number}/commits`)
  expect(commits).toMatchObject([{ sha: first }, { sha: pull.head() }])
})

long('main has the rules and the owners that a story gives it', async () => {
  const repo = await still({ owners: '/org/ @hr-lead\n' })
  expect(repo.origin.text(repo.tip(), '.github/CODEOWNERS')).toBe('/org/ @hr-lead\n')
  expect(await asked(repo, '/rules/branches/main')).toEqual([])
  await expect(asked(repo, '/branches/main/protection')).rejects.toThrow('404 {"message":"Branch not protected"}')
  repo.github.facts.rules.push({ type: 'deletion' })
  expect(await asked(repo, '/rules/branches/main')).toEqual([{ type: 'deletion' }])
  expect(await asked(repo, '/rules/branches/other')).toEqual([])
  const path = '/repos/acme/org/branches/main/protection'
  await repo.github.as(hr)('PUT', path, { required_pull_request_reviews: { required_approving_review_count: 1 } })
  expect(await asked(repo, '/branches/main/protection')).toMatchObject({
    required_pull_request_reviews: { required_approving_review_count: 1 },
  })
  await expect(repo.github.as(hr)('GET', '/orgs/acme/teams/people-ops/memberships/hr-lead')).rejects.toThrow('404')
})
