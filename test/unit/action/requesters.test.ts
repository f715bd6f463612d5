import nock from 'nock'
import { expect, test } from 'vitest'
import { formBranch, requestersOf } from '../../../src/action/requesters.js'
import type { Job } from '../../../src/action/context.js'
import { commit, origin, ours, reach, withoutNetwork } from '../github/reach.js'

withoutNetwork()

const job = { github: reach().github } as Job
const pull = { number: 7, head: commit('a') }
const user = (login: string): object => ({ login, __typename: 'User', databaseId: 17 })

function commits(...authors: readonly (string | null)[]): void {
  const parts = authors.map((login) => ({ sha: commit('a'), author: login === null ? null : { login } }))
  nock(origin).get(`${ours}/pulls/7/commits`).query({ per_page: 50 }).reply(200, parts)
}

test('a form was asked for by its filer, its editors and the authors of the commits', async () => {
  const userContentEdits = {
    pageInfo: { hasNextPage: false },
    nodes: [{ editedAt: '2026-12-01T09:00:00Z', editor: user('bea') }],
  }
  const issue = { state: 'CLOSED', title: '', body: '', author: user('ada'), userContentEdits }
  nock(origin)
    .post('/graphql')
    .reply(200, { data: { repository: { issue } } })
  commits('cid', null, 'ada')
  expect(await requestersOf(job, pull, formBranch(5))).toEqual({ logins: ['ada', 'bea', 'cid'], filer: null })
})

test('a form that GitHub does not show leaves the authors of the commits', async () => {
  nock(origin)
    .post('/graphql')
    .reply(200, { data: { repository: { issue: null } } })
  commits('cid')
  expect(await requestersOf(job, pull, formBranch(5))).toEqual({ logins: ['cid'], filer: null })
})

test('an event was sent by the authors of the commits', async () => {
  commits('cid', 'dan')
  expect(await requestersOf(job, pull, 'espalier/event-0123abcd')).toEqual({ logins: ['cid', 'dan'], filer: null })
})

test.each([null, 'espalier/take-live', 'espalier/form-0', 'espalier/form-5x', 'form-5', 'x/espalier/event-1'])(
  'no one asked for the branch %s but its author',
  async (branch) => {
    expect(await requestersOf(job, pull, branch)).toEqual({ logins: [], filer: null })
  },
)
