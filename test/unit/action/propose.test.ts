import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Job } from '../../../src/action/context.js'
import { propose, type WantedProposal } from '../../../src/action/propose.js'
import { repositoryGit } from '../../../src/engine/chart-at-revision.js'
import { tipOf } from '../../../src/git/commits.js'
import { withToken } from '../../../src/git/token.js'
import { githubOf } from '../../../src/github/client.js'
import type { Host } from '../../../src/host/host.js'
import { markdown } from '../../../src/render/escaping/markdown.js'
import { startDouble, type Double } from '../../support/github/double.js'
import { bot } from '../../support/github/facts.js'
import { movedBy, pulledAlong } from '../../support/github/history.js'
import { follow } from '../../support/github/repository.js'
import { newOrigin, type Origin } from '../../support/github/origin.js'
import { newFolder } from '../state/places.js'

const branch = 'espalier/hr-file'
const appLogin = 'acme-charts[bot]'
const permissions = { contents: 'write', 'pull-requests': 'write', issues: 'write' } as const

let origin: Origin
let github: Double
let folder: string
beforeEach(async () => {
  origin = newOrigin()
  github = await startDouble({
    origin,
    members: ['ann'],
    strangers: [],
    private: true,
    environments: {},
    app: appLogin,
  })
  github.facts.jobs.set('ghs_job', { job: 'hr/hr', login: bot, permissions })
  github.facts.jobs.set('ghs_app', { job: 'the app', login: appLogin, permissions })
  main({ 'org/people/a.yaml': 'a\n', 'org/people/b.yaml': 'b\n' })
  await follow(github, 'main', tip())
  folder = join(newFolder(), 'clone')
  execFileSync('git', ['clone', '--quiet', origin.folder, folder])
  execFileSync('git', ['remote', 'set-url', 'origin', `${github.url}/acme/org`], { cwd: folder })
})
afterEach(async () => {
  await github.close()
  origin.remove()
})

const tip = (): string => origin.tip('refs/heads/main') ?? ''
const head = (): string | null => origin.tip(`refs/heads/${branch}`)
const pushes = (): number =>
  github.facts.log.filter(({ method, path }) => method === 'POST' && path.endsWith('receive-pack')).length
const writes = (): readonly string[] =>
  github.facts.log
    .filter(({ method, path }) => method !== 'GET' && path.startsWith('/repos'))
    .map(({ who, method, path, status }) => `${who} ${method} ${path.replace('/repos/acme/org', '')} ${status}`)

function main(edits: Record<string, string>): void {
  const parent = origin.tip('refs/heads/main')
  movedBy(github.facts, 'ann', 'main', origin.commit(parent, edits, 'm\n', { login: 'ann' }))
}

/** A person pushes on top of the branch. */
async function onTop(edits: Record<string, string>): Promise<string> {
  const commit = origin.commit(head(), edits, 'mine\n', { login: 'ann' })
  movedBy(github.facts, 'ann', branch, commit)
  await pulledAlong(github.facts, 'ann')
  return commit
}

function job(pullToken = ''): Job {
  const server = github.url
  const env = { PATH: process.env['PATH'], HOME: folder, GITHUB_API_URL: server }
  const sleep = async (): Promise<void> => await Promise.resolve()
  const more = { folder, fetch, sleep, version: '1', now: () => new Date() }
  const host = { ...more, env: withToken(env, server, 'ghs_job') } as unknown as Host
  const run = { repository: 'acme/org', server, id: '7', attempt: '1' }
  const made = { host, run, git: repositoryGit(host), github: githubOf('acme/org', 'ghs_job', host) }
  return { ...made, input: (name: string) => (name === 'pull-token' ? pullToken : '') } as unknown as Job
}

async function proposed(
  files: Record<string, string>,
  more: Partial<WantedProposal> = {},
  token = '',
): Promise<string> {
  const texts = { title: markdown`Two moves`, body: markdown`Ada moves.\n` }
  const at = await tipOf(job(token).git, 'main')
  const wanted = { branch, base: 'main', tip: at, files: new Map(Object.entries(files)), ...texts, ...more } as const
  return (await propose(job(token), wanted)).kind
}

interface Answer {
  readonly number: number
  readonly title: string
  readonly body: string
  readonly state: string
  readonly user: { readonly login: string }
  readonly labels: readonly { readonly name: string }[]
}

async function pulls(): Promise<readonly Answer[]> {
  return (await github.as('ann')('GET', '/repos/acme/org/pulls?state=all&direction=asc')) as readonly Answer[]
}

test('one pull request is opened, updated, left as it is, closed and opened again', async () => {
  expect(await proposed({})).toBe('none')
  expect(await proposed({ 'org/people/a.yaml': 'A\n' })).toBe('opened')
  const [first] = await pulls()
  expect(first).toMatchObject({ title: 'Two moves', state: 'open', user: { login: bot } })
  expect(first?.body).toMatch(/^Ada moves\.\n\nGitHub starts no checks/)
  const before = [head(), pushes(), writes().length]
  expect(await proposed({ 'org/people/a.yaml': 'A\n' })).toBe('unchanged')
  // The base has moved elsewhere: merging still gives the same, and approvals stay.
  main({ README: 'r\n' })
  expect(await proposed({ 'org/people/a.yaml': 'A\n' })).toBe('unchanged')
  expect([head(), pushes(), writes().length]).toEqual(before)

  expect(await proposed({ 'org/people/a.yaml': 'A\n' }, { body: markdown`Ada and Bob move.\n` })).toBe('updated')
  expect([pushes(), (await pulls())[0]?.body.slice(0, 13)]).toEqual([before[1], 'Ada and Bob m'])
  expect(await proposed({ 'org/people/b.yaml': 'B\n' })).toBe('updated')
  expect(origin.text(head() ?? '', 'org/people/a.yaml')).toBe('a\n')

  expect(await proposed({ 'org/people/b.yaml': 'b\n' })).toBe('closed')
  expect([head(), (await pulls()).map(({ state }) => state)]).toEqual([null, ['closed']])
  expect(writes().slice(-2)).toEqual(['hr/hr POST /issues/1/comments 201', 'hr/hr PATCH /pulls/1 200'])
  expect(await proposed({})).toBe('none')
  expect(await proposed({ 'org/people/b.yaml': 'C\n' })).toBe('opened')
  expect((await pulls()).map(({ state }) => state)).toEqual(['closed', 'open'])
})

test('what people push on top stays, and it is said once, until it is merged or closed', async () => {
  await proposed({ 'org/people/a.yaml': 'A\n' })
  const theirs = await onTop({ 'org/people/b.yaml': 'mine\n' })
  expect(await proposed({ 'org/people/a.yaml': 'A2\n' })).toBe('left')
  expect(await proposed({})).toBe('left')
  expect(head()).toBe(theirs)
  const said = (await github.as('ann')('GET', '/repos/acme/org/issues/1/comments')) as readonly { body: string }[]
  expect(said.map(({ body }) => body)).toEqual([expect.stringContaining('Other people have pushed')])
  // If it is what is to be proposed now, there is nothing to say.
  expect(await proposed({ 'org/people/a.yaml': 'A\n', 'org/people/b.yaml': 'mine\n' })).toBe('unchanged')

  await github.as('ann')('PATCH', '/repos/acme/org/pulls/1', { state: 'closed' })
  expect(await proposed({ 'org/people/a.yaml': 'A2\n' })).toBe('opened')
  expect(origin.text(head() ?? '', 'org/people/b.yaml')).toBe('b\n')
})

test('an app opens it with its own token: it has an author and labels, and says nothing of checks', async () => {
  const author = { login: 'ann', id: 17 }
  const files = { 'org/people/a.yaml': 'A\n' }
  expect(await proposed(files, { author, labels: ['urgent'] }, 'ghs_app')).toBe('opened')
  const [pull] = await pulls()
  expect(pull).toMatchObject({ body: 'Ada moves.\n', user: { login: appLogin }, labels: [{ name: 'urgent' }] })
  expect(writes().filter((one) => !one.startsWith('the app'))).toEqual([])
  expect(origin.say(['show', '--no-patch', '--format=%an <%ae>', head() ?? ''])).toMatch(
    /^ann <17\+ann@users\.noreply\./,
  )
  expect(await proposed(files, { author, labels: ['urgent'] }, 'ghs_app')).toBe('unchanged')
  expect(github.facts.arrivals).toEqual([{ number: 1, action: 'opened', by: appLogin }])
})

test('a hostile name in title and text stops no workflow, mentions no one and closes no issue', async () => {
  const name = '[skip ci] @acme/all fixes #1, fixes GH-1\n\n\nskip-checks: true'
  await proposed({ 'org/people/a.yaml': 'A\n' }, { title: markdown`Hire ${name}`, body: markdown`${name}\n` })
  const message = origin.say(['show', '--no-patch', '--format=%B', head() ?? ''])
  const [pull] = await pulls()
  for (const text of [message, pull?.title ?? '']) expect(text).not.toMatch(/[@#[\]\n]|GH-/)
  expect(pull?.body).not.toContain('[skip ci]')
})
