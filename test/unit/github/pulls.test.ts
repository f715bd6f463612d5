import nock from 'nock'
import { describe, expect, test } from 'vitest'
import { pullOf, pullsOf } from '../../../src/github/pulls.js'
import { reviewsOf } from '../../../src/github/reviews.js'
import { commit, origin, ours, reach, troubleOf, withoutNetwork } from './reach.js'

withoutNetwork()

const [head, base, merge] = [commit('a'), commit('b'), commit('c')]
const repo = { full_name: 'acme/people', default_branch: 'main' }

function pull(number: number, more: object = {}): Record<string, unknown> {
  return {
    number,
    user: { login: 'hr-lead' },
    head: { sha: head, ref: '$(id)', repo },
    base: { sha: base, ref: 'main', repo },
    merged_at: null,
    merge_commit_sha: merge,
    ...more,
  }
}
const merged = { merged_at: '2026-09-14T09:02:00Z', merged_by: { login: 'people-director' } }

function answer(number: number, value: unknown): void {
  nock(origin)
    .get(`${ours}/pulls/${number}`)
    .reply(200, value as nock.Body)
}

describe('a pull request', () => {
  test('is read, and nothing that its author chooses', async () => {
    answer(7, pull(7, { title: '<script>', body: '$(id)' }))
    expect(await pullOf(reach().github, 7)).toEqual({
      number: 7,
      author: 'hr-lead',
      head,
      sameRepository: true,
      baseBranch: 'main',
      base,
      merged: null,
    })
  })

  test('that an event opened has the time at which GitHub opened it, and no other has', async () => {
    const created = { created_at: '2026-09-14T08:00:00Z' }
    answer(7, pull(7, { ...created, head: { sha: head, repo, ref: 'espalier/event-1' } }))
    expect(await pullOf(reach().github, 7)).toMatchObject({ eventAt: '2026-09-14T08:00:00Z' })
    answer(7, pull(7, { ...created, head: { sha: head, repo, ref: 'espalier/take-live' } }))
    expect(await pullOf(reach().github, 7)).not.toHaveProperty('eventAt')
    answer(
      7,
      pull(7, { ...created, head: { sha: head, repo: { full_name: 'mallory/people' }, ref: 'espalier/event-1' } }),
    )
    expect(await pullOf(reach().github, 7)).not.toHaveProperty('eventAt')
  })

  test('of a fork, or of one that was deleted, is not of the same repository', async () => {
    answer(7, pull(7, { head: { sha: head, repo: { full_name: 'mallory/people' } } }))
    expect(await pullOf(reach().github, 7)).toMatchObject({ sameRepository: false })
    answer(7, pull(7, { head: { sha: head, repo: null }, user: null }))
    expect(await pullOf(reach().github, 7)).toMatchObject({ sameRepository: false, author: 'ghost' })
  })

  test.each<[string, object]>([
    ['number', { number: '7' }],
    ['number', { number: 7.5 }],
    ['head.sha', { head: { sha: '--upload-pack=x', repo } }],
    ['head.sha', { head: { sha: head.slice(1), repo } }],
    ['base.ref', { base: { sha: base, ref: '-x', repo } }],
    ['base.ref', { base: { sha: base, ref: 'a..b', repo } }],
    ['base.ref', { base: { sha: base, ref: 'a\nb', repo } }],
    ['user.login', { user: { login: '@everyone' } }],
    ['user.login', { user: { login: 'a](b' } }],
    ['user.login', { user: { login: ['a'] } }],
    ['merged_at', { merged_at: 'yesterday' }],
    ['merge_commit_sha', { ...merged, merge_commit_sha: null }],
    ['merged_by.login', { ...merged, merged_by: { login: 'a b' } }],
  ])('with an odd %s is not understood', async (name, more) => {
    answer(7, pull(7, more))
    expect(await troubleOf(pullOf(reach().github, 7))).toContain(
      `GET /repos/{repo}/pulls/{number} is not valid: "${name}" is not`,
    )
  })
})

test('those that brought a commit are the merged ones of our default branch, with who merged them', async () => {
  const done = { merged_at: merged.merged_at }
  const list = [
    pull(9, done),
    pull(8, done),
    pull(5),
    pull(4, { ...done, base: { sha: base, ref: 'release', repo } }),
    pull(3, { ...done, base: { sha: base, ref: 'main', repo: { ...repo, full_name: 'mallory/people' } } }),
  ]
  nock(origin).get(`${ours}/commits/${merge}/pulls`).query({ per_page: 50 }).reply(200, list)
  answer(8, pull(8, merged))
  answer(9, pull(9, { ...merged, merged_by: null }))
  const found = await pullsOf(reach().github, merge)
  expect(found.map(({ number, merged: how }) => [number, how])).toEqual([
    [8, { by: 'people-director', at: merged.merged_at, commit: merge }],
    [9, { by: 'ghost', at: merged.merged_at, commit: merge }],
  ])
})

describe('the approvals that stand', () => {
  let id = 0
  const review = (login: string | null, state: string, minute: number, of: string | null = head): object => ({
    id: (id += 1),
    user: login === null ? null : { login },
    state,
    submitted_at: `2026-09-14T09:${String(minute).padStart(2, '0')}:00Z`,
    commit_id: of,
  })

  async function stands(...reviews: readonly object[]): Promise<readonly string[]> {
    nock(origin).get(`${ours}/pulls/7/reviews`).query({ per_page: 50 }).reply(200, reviews)
    return (await reviewsOf(reach().github, 7, '2026-09-14T09:30:00Z')).map(
      ({ by, at, commit: of }) => `${by} ${at.slice(14, 16)} ${of.slice(0, 1)}`,
    )
  }

  test.each<[string, readonly object[], readonly string[]]>([
    ['an approval', [review('ann', 'APPROVED', 1)], ['ann 01 a']],
    ['two people', [review('bob', 'APPROVED', 2), review('ann', 'APPROVED', 1)], ['ann 01 a', 'bob 02 a']],
    ['the last of one person', [review('ann', 'APPROVED', 1), review('ann', 'APPROVED', 5, base)], ['ann 05 b']],
    ['a comment changes nothing', [review('ann', 'APPROVED', 1), review('ann', 'COMMENTED', 2)], ['ann 01 a']],
    ['taken back', [review('ann', 'APPROVED', 1), review('ann', 'CHANGES_REQUESTED', 2)], []],
    ['taken back, whatever the order', [review('ann', 'CHANGES_REQUESTED', 2), review('ann', 'APPROVED', 1)], []],
    ['given after all', [review('ann', 'CHANGES_REQUESTED', 1), review('ann', 'APPROVED', 2)], ['ann 02 a']],
    ['dismissed', [review('ann', 'APPROVED', 1), review('ann', 'DISMISSED', 2)], []],
    ['of somebody else', [review('ann', 'APPROVED', 1), review('bob', 'CHANGES_REQUESTED', 2)], ['ann 01 a']],
    ['after the merge', [review('ann', 'APPROVED', 30), review('bob', 'APPROVED', 31)], ['ann 30 a']],
    ['of nobody', [review(null, 'APPROVED', 1)], []],
    ['of a commit that is gone', [review('ann', 'APPROVED', 1, null)], []],
    ['one that is being written', [{ ...review('ann', 'PENDING', 1), submitted_at: null }], []],
  ])('%s', async (_, reviews, expected) => {
    expect(await stands(...reviews)).toEqual(expected)
  })

  test('of a state that nobody knows are not understood', async () => {
    expect(await troubleOf(stands(review('ann', 'MAYBE', 1)))).toContain('"[0].state" is not one of APPROVED')
  })
})
