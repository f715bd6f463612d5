import nock, { type Body } from 'nock'
import { describe, expect, test } from 'vitest'
import { closeIssue, editIssue, findIssue, openIssue, reopenIssue, say } from '../../../src/github/issues.js'
import { findPull, openPull } from '../../../src/github/proposals.js'
import { bodyOf, bot, origin, ours, reach, troubleOf, withoutNetwork } from './reach.js'

withoutNetwork()

const body = bodyOf({ kind: 'drift', pull: 0 })

interface Given {
  readonly body?: string
  readonly state?: string
  readonly login?: string
  readonly pull_request?: Record<string, never>
}

function issue(number: number, given: Given = {}): Body {
  const { login = bot, ...more } = given
  const url = `https://github.com/acme/people/issues/${number}`
  return { number, html_url: url, user: { login }, state: 'open', body, ...more }
}

function answer(state: string, ...issues: readonly Body[]): void {
  const query = { creator: bot, state, sort: 'created', direction: 'asc', per_page: 50 }
  nock(origin)
    .get(`${ours}/issues`)
    .query(query)
    .reply(200, [...issues])
}

describe('our issue', () => {
  test('is the one that is open, even if a newer one was closed', async () => {
    answer('all', issue(1), issue(2, { state: 'closed' }))
    expect(await findIssue(reach().github, 'drift', bot)).toMatchObject({ number: 1, open: true, body })
  })

  test('is else the newest one that was closed', async () => {
    answer('all', issue(4, { state: 'closed' }), issue(3, { state: 'closed' }))
    expect(await findIssue(reach().github, 'drift', bot)).toMatchObject({ number: 4, open: false })
  })

  test.each<[string, Given]>([
    ['of somebody else', { login: 'mallory' }],
    ['that is a pull request', { pull_request: {} }],
    ['of another kind', { body: bodyOf({ kind: 'failure', pull: 0 }) }],
    ['about a pull request', { body: bodyOf({ kind: 'drift', pull: 7 }) }],
    ['that only quotes the marker', { body: `> ${body}` }],
  ])('is none %s', async (_, given) => {
    answer('all', issue(1, given))
    expect(await findIssue(reach().github, 'drift', bot)).toBeNull()
  })
})

describe('an issue', () => {
  const path = `${ours}/issues/5`

  test('is opened, edited, closed, opened again, and commented on', async () => {
    const { github } = reach()
    const text = { title: 'Drift', body }
    nock(origin).post(`${ours}/issues`, text).reply(201, issue(5))
    expect(await openIssue(github, bot, text)).toEqual({ number: 5, url: 'https://github.com/acme/people/issues/5' })
    nock(origin).patch(path, { title: 'Less', body }).reply(200, issue(5))
    await editIssue(github, 5, { title: 'Less', body })
    nock(origin).patch(path, { state: 'closed', state_reason: 'completed' }).reply(200, issue(5))
    await closeIssue(github, 5)
    nock(origin).patch(path, { state: 'open' }).reply(200, issue(5))
    await reopenIssue(github, 5)
    nock(origin).post(`${path}/comments`, { body: 'Still so.' }).reply(201, { id: 1 })
    await say(github, 5, 'Still so.')
  })

  test('is opened once, even if the answer gets lost', async () => {
    nock(origin).post(`${ours}/issues`).reply(504)
    answer('open', issue(3, { body: bodyOf({ kind: 'failure', pull: 0 }) }), issue(5))
    expect(await openIssue(reach().github, bot, { title: 'Drift', body })).toMatchObject({ number: 5 })
  })

  test('cannot be opened where issues are switched off', async () => {
    nock(origin).post(`${ours}/issues`).reply(410, { message: 'Issues are disabled for this repo' })
    expect(await troubleOf(openIssue(reach().github, bot, { title: 'Drift', body }))).toContain('Switch it on')
  })
})

describe('a pull request of ours', () => {
  const path = `${ours}/pulls`
  const branch = 'espalier/take-live'
  const pull = (number: number, ref = branch, from = 'Acme/People'): Body => ({
    number,
    html_url: `https://github.com/acme/people/pull/${number}`,
    base: { ref: 'main' },
    head: { ref, repo: { full_name: from } },
  })
  const wanted = { title: 'Take the live values', body: 'x', head: branch, base: 'main' }

  test('is opened', async () => {
    nock(origin).post(path, wanted).reply(201, pull(9))
    expect(await openPull(reach().github, wanted)).toEqual({ number: 9, url: 'https://github.com/acme/people/pull/9' })
  })

  test('is found by its branch, if that is in this repository', async () => {
    const query = { head: `acme:${branch}`, state: 'open', per_page: 50 }
    const fork = pull(3, branch, 'mallory/people')
    nock(origin)
      .get(path)
      .query(query)
      .reply(200, [pull(2, 'other'), fork, { number: 4, head: { repo: null } }, pull(9)])
    expect(await findPull(reach().github, branch, 'main')).toMatchObject({ number: 9 })
    nock(origin).get(path).query(query).reply(200, [fork])
    expect(await findPull(reach().github, branch, 'main')).toBeNull()
  })

  test('is opened once, even if the answer gets lost', async () => {
    nock(origin)
      .post(path)
      .reply(502)
      .get(path)
      .query(true)
      .reply(200, [pull(9)])
    expect(await openPull(reach().github, wanted)).toMatchObject({ number: 9 })
  })

  test('needs a setting beside the permission, which an error names', async () => {
    const message = 'GitHub Actions is not permitted to create or approve pull requests.'
    nock(origin).post(path).reply(403, { message })
    expect(await troubleOf(openPull(reach().github, wanted))).toContain(
      'The job needs the permission "pull-requests: write", and the repository the setting "Allow GitHub Actions to create and approve pull requests": check',
    )
  })
})
