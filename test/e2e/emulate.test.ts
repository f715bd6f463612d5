import { createEmulator, type Emulator } from 'emulate'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { putCheck, recordsAt } from '../../src/github/checks.js'
import { openGithub, type Github } from '../../src/github/client.js'
import { editComment, findComment, postComment } from '../../src/github/comments.js'
import { closeIssue, editIssue, findIssue, openIssue, reopenIssue, say } from '../../src/github/issues.js'
import { appsOf, login } from '../../src/github/ours.js'
import { findPull, openPull } from '../../src/github/proposals.js'
import { pullOf } from '../../src/github/pulls.js'
import { repositoryOf } from '../../src/github/repository.js'
import { reviewsOf } from '../../src/github/reviews.js'
import { bodyOf, bot, troubleOf } from '../unit/github/reach.js'

// A GitHub that was written outside this project: what these functions expect of the real one is not made up here.
let emulator: Emulator
let lead: Github
let ann: Github

beforeAll(async () => {
  const users = [{ login: 'hr-lead' }, { login: 'ann' }]
  const repos = [{ owner: 'hr-lead', name: 'people' }]
  const tokens = { canary_lead: { login: 'hr-lead' }, canary_ann: { login: 'ann' } }
  emulator = await createEmulator({ service: 'github', port: 0, seed: { tokens, github: { users, repos } } })
})
beforeEach(() => {
  emulator.reset()
  lead = reach('canary_lead')
  ann = reach('canary_ann')
})
afterAll(async () => await emulator.close())

function reach(token: string): Github {
  const sleep = async (): Promise<void> => await Promise.resolve()
  const wire = { api: emulator.url, token, repository: 'hr-lead/people', fetch, userAgent: 'espalier/test' }
  return openGithub({ ...wire, sleep })
}

/** Does what our functions never do: commits, approvals, merges. */
async function github(method: string, path: string, token: string, body: object): Promise<Record<string, unknown>> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const address = `${emulator.url}/repos/hr-lead/people${path}`
  const response = await fetch(address, { method, headers, body: JSON.stringify(body) })
  expect(response.status).toBeLessThan(300)
  return (await response.json()) as Record<string, unknown>
}

/** A pull request of a branch with one more commit, by our own functions. */
async function proposed(branch: string): Promise<number> {
  const { sha } = (await (await fetch(`${emulator.url}/repos/hr-lead/people/commits/main`)).json()) as { sha: string }
  await github('POST', '/git/refs', 'canary_lead', { ref: `refs/heads/${branch}`, sha })
  const content = Buffer.from('people: {}').toString('base64')
  await github('PUT', '/contents/org/people/a.yaml', 'canary_lead', { message: 'One more', content, branch })
  const { number } = await openPull(lead, { title: 'Hire', body: 'x', head: branch, base: 'main' })
  return number
}

test('a token says who it is', async () => {
  expect(await login(lead)).toBe('hr-lead')
  expect(await login(ann)).toBe('ann')
})

test('a comment is found among those of others, over several pages, and edited in place', async () => {
  const number = await proposed('espalier/one')
  const body = bodyOf({ pull: number, shows: 'aa' })
  for (let at = 0; at < 35; at += 1) await say(ann, number, `Nice, ${at}.`)
  const posted = await postComment(lead, number, 'hr-lead', body)
  await postComment(ann, number, 'ann', bodyOf({ pull: number, shows: 'bb' }))
  for (let at = 0; at < 35; at += 1) await say(ann, number, `> ${body}`)
  expect(await findComment(lead, number, 'hr-lead', 'plan')).toMatchObject({ ...posted, body })
  const next = bodyOf({ pull: number, shows: 'cc' })
  expect(await editComment(lead, posted.id, next)).toEqual(posted)
  expect(await findComment(lead, number, 'hr-lead', 'plan')).toMatchObject({ id: posted.id, body: next })
  await editComment(lead, posted.id, bodyOf({ pull: number, state: 'frozen' }))
  expect(await findComment(lead, number, 'hr-lead', 'plan')).toBeNull()
})

test('one issue is opened, edited, closed and opened again', async () => {
  const body = bodyOf({ kind: 'drift', pull: 0, shows: 'aa' })
  await proposed('espalier/two')
  await openIssue(ann, 'ann', { title: 'Drift', body })
  expect(await findIssue(lead, 'drift', 'hr-lead')).toBeNull()
  const { number } = await openIssue(lead, 'hr-lead', { title: 'Drift', body })
  await closeIssue(lead, number)
  expect(await findIssue(lead, 'drift', 'hr-lead')).toMatchObject({ number, open: false, body })
  const next = bodyOf({ kind: 'drift', pull: 0, shows: 'bb' })
  await reopenIssue(lead, number)
  await editIssue(lead, number, { title: 'Drift again', body: next })
  expect(await findIssue(lead, 'drift', 'hr-lead')).toMatchObject({ number, open: true, body: next })
  expect(await findIssue(lead, 'failure', 'hr-lead')).toBeNull()
})

test('a pull request is found by its branch, approved, and merged', async () => {
  const number = await proposed('espalier/three')
  expect(await findPull(lead, 'espalier/three', 'main')).toMatchObject({ number })
  expect(await findPull(lead, 'espalier/other', 'main')).toBeNull()
  const open = await pullOf(lead, number)
  expect(open).toMatchObject({ number, author: 'hr-lead', sameRepository: true, baseBranch: 'main', merged: null })
  await github('POST', `/pulls/${number}/reviews`, 'canary_ann', { event: 'APPROVE' })
  await github('POST', `/pulls/${number}/reviews`, 'canary_ann', { event: 'COMMENT', body: 'Fine.' })
  expect(await reviewsOf(lead, number, '2999-01-01T00:00:00Z')).toMatchObject([{ by: 'ann', commit: open.head }])
  await github('POST', `/pulls/${number}/reviews`, 'canary_ann', { event: 'REQUEST_CHANGES', body: 'No.' })
  expect(await reviewsOf(lead, number, '2999-01-01T00:00:00Z')).toEqual([])
  const { sha } = await github('PUT', `/pulls/${number}/merge`, 'canary_lead', {})
  expect((await pullOf(lead, number)).merged).toMatchObject({ by: 'hr-lead', commit: sha })
})

test('a check is written; as no app of GitHub Actions has written it, it approves nothing', async () => {
  const number = await proposed('espalier/four')
  const { head } = await pullOf(lead, number)
  const annotations = [{ path: 'org/a.yaml', line: 1, level: 'notice', message: 'Look.' }] as const
  const check = { name: 'espalier / plan', head, title: 'One', summary: 'One.', text: null, details: null, annotations }
  await putCheck(lead, { ...check, conclusion: 'success' })
  expect(await recordsAt(lead, head, 'espalier / plan', [...appsOf(bot)])).toEqual([])
})

test('settings are null where nothing is known of them', async () => {
  const path = '/branches/main/protection'
  const reviews = { required_approving_review_count: 2, require_code_owner_reviews: true, dismiss_stale_reviews: true }
  const checks = { strict: true, contexts: ['espalier / validate'] }
  await github('PUT', path, 'canary_lead', { required_pull_request_reviews: reviews, required_status_checks: checks })
  const found = await repositoryOf(lead)
  expect(found).toMatchObject({
    private: false,
    defaultBranch: 'main',
    secrets: [],
    environments: null,
    workflows: null,
  })
  expect(found.protection.rulesets).toBeNull()
  expect(found.protection.branch).toEqual({
    pulls: true,
    approvals: 2,
    codeOwners: true,
    staleDismissed: true,
    lastPushApproved: false,
    checks: [{ name: 'espalier / validate', app: null }],
    upToDate: true,
    forcePushes: false,
    deletions: false,
    updates: true,
  })
})

test('what may not be done is said in the words of the service', async () => {
  expect(await troubleOf(editComment(lead, 99, 'x'))).toContain('HTTP 404, "Not Found"')
  expect(await troubleOf(pullOf(lead, 99))).toContain('HTTP 404, "Not Found"')
  expect(await troubleOf(say(lead, 99, 'x'))).toContain('HTTP 404')
})
