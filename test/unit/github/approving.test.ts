import nock from 'nock'
import { describe, expect, test } from 'vitest'
import { changedPaths } from '../../../src/github/changed.js'
import { sourceOf } from '../../../src/github/pulls.js'
import { pushersOf } from '../../../src/github/pushers.js'
import { reviewsGiven } from '../../../src/github/reviews.js'
import { ownersAmong } from '../../../src/github/teams.js'
import { timelineOf, wayOf } from '../../../src/github/timeline.js'
import type { Pushers } from '../../../src/model/approval.js'
import { commit, origin, ours, reach, troubleOf, withoutNetwork } from './reach.js'

withoutNetwork()

const time = (second: number): string => `2026-09-14T09:00:${String(second).padStart(2, '0')}Z`
const ms = (second: number): number => Date.parse(time(second))

function answer(path: string, body: unknown, query: object = { per_page: 50 }): void {
  nock(origin)
    .get(path)
    .query({ ...query })
    .reply(200, body as nock.Body)
}

describe('the timeline of a pull request', () => {
  const event = (name: string, second: number, more: object = {}): object => ({
    event: name,
    created_at: time(second),
    actor: { login: 'ann', type: 'User' },
    ...more,
  })
  const queue = { actor: { login: 'github-merge-queue[bot]', type: 'Bot' } }
  const dismissed = (id: number, second: number, state = 'approved'): object =>
    event('review_dismissed', second, { dismissed_review: { review_id: id, state } })

  async function found(...events: readonly object[]): ReturnType<typeof timelineOf> {
    answer(`${ours}/issues/7/timeline`, events)
    return await timelineOf(reach().github, 7)
  }

  test('tells when a review was dismissed, and what it had said', async () => {
    const others = [{ event: 'committed', sha: commit('a') }, { body: 'no event' }, event('labeled', 1)]
    const { dismissals, switched } = await found(...others, dismissed(4, 2), dismissed(5, 3, 'changes_requested'))
    expect([...dismissals]).toEqual([
      [4, { at: ms(2), approved: true }],
      [5, { at: ms(3), approved: false }],
    ])
    expect(switched).toEqual([])
  })

  test.each<[string, readonly object[], ReturnType<typeof wayOf>]>([
    ['by hand', [], 'hand'],
    ['by itself', [event('auto_merge_enabled', 1)], 'auto-merge'],
    ['by itself, squashed', [event('auto_squash_enabled', 1)], 'auto-merge'],
    ['by itself, rebased', [event('auto_rebase_enabled', 1)], 'auto-merge'],
    ['by hand, after that was switched off', [event('auto_merge_enabled', 1), event('auto_merge_disabled', 2)], 'hand'],
    [
      'by itself, switched on again, whatever the order of the list',
      [event('auto_merge_enabled', 3), event('auto_merge_enabled', 1), event('auto_merge_disabled', 2)],
      'auto-merge',
    ],
    [
      'by itself, switched off in its second',
      [event('auto_merge_enabled', 1), event('auto_merge_disabled', 9)],
      'auto-merge',
    ],
    ['by itself, switched off later', [event('auto_merge_enabled', 1), event('auto_merge_disabled', 10)], 'auto-merge'],
    ['by hand, and what came later', [event('auto_merge_enabled', 10)], 'hand'],
    ['by the queue', [event('added_to_merge_queue', 1)], 'queue'],
    [
      'by the queue, which then took it out',
      [event('added_to_merge_queue', 1), event('removed_from_merge_queue', 8, queue)],
      'queue',
    ],
    [
      'by hand, after a person took it out of the queue',
      [event('added_to_merge_queue', 1), event('removed_from_merge_queue', 5)],
      'hand',
    ],
  ])('tells that it was merged %s', async (_, events, expected) => {
    expect(wayOf(await found(...events), false, ms(9))).toBe(expected)
  })

  test('tells less than the pull request itself, where that says that it merges by itself', async () => {
    expect(wayOf(await found(), true, ms(9))).toBe('auto-merge')
  })

  test('is not understood where a review is dismissed without a name', async () => {
    expect(await troubleOf(found(event('review_dismissed', 1)))).toContain('"[0].dismissed_review.review_id" is not')
  })
})

describe('the reviews that decide', () => {
  const review = (id: number, login: string | null, state: string, second: number): object => ({
    id,
    user: login === null ? null : { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' },
    state,
    submitted_at: state === 'PENDING' ? null : time(second),
    commit_id: null,
  })

  test('are all there, oldest first, with when they were dismissed, and what they had said until then', async () => {
    answer(`${ours}/pulls/7/reviews`, [
      review(9, 'ann', 'APPROVED', 9),
      review(1, 'ann', 'APPROVED', 1),
      review(2, 'bea', 'COMMENTED', 2),
      review(3, 'bea', 'DISMISSED', 3),
      review(4, 'bea', 'DISMISSED', 4),
      review(5, 'cid', 'DISMISSED', 5),
      review(6, 'cid', 'CHANGES_REQUESTED', 6),
      review(7, 'dot', 'PENDING', 7),
      review(8, null, 'APPROVED', 8),
      review(10, 'make[bot]', 'APPROVED', 9),
    ])
    const dismissals = new Map([
      [3, { at: ms(20), approved: true }],
      [4, { at: ms(21), approved: false }],
    ])
    const found = await reviewsGiven(reach().github, 7, { dismissals })
    const [yes, no] = [
      { approves: true, dismissedAt: null },
      { approves: false, dismissedAt: null },
    ]
    expect(found).toEqual([
      { id: 1, by: 'ann', bot: false, at: ms(1), ...yes },
      { id: 3, by: 'bea', bot: false, at: ms(3), approves: true, dismissedAt: ms(20) },
      { id: 4, by: 'bea', bot: false, at: ms(4), approves: false, dismissedAt: ms(21) },
      { id: 5, by: 'cid', bot: false, at: ms(5), approves: false, dismissedAt: ms(5) },
      { id: 6, by: 'cid', bot: false, at: ms(6), ...no },
      { id: 9, by: 'ann', bot: false, at: ms(9), ...yes },
      { id: 10, by: 'make[bot]', bot: true, at: ms(9), ...yes },
    ])
  })
})

describe('who pushed to a branch', () => {
  const zero = '0'.repeat(40)
  const [a, b, c] = [commit('a'), commit('b'), commit('c')]
  const did = (type: string, login: string | null, before: string, after: string, more: object = {}): object => ({
    activity_type: type,
    actor: login === null ? null : { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' },
    ref: 'refs/heads/a-branch',
    before,
    after,
    timestamp: time(1),
    ...more,
  })
  const query = { ref: 'refs/heads/a-branch', direction: 'desc', per_page: 50 }

  async function found(head: string, ...newestFirst: readonly object[]): Promise<Pushers | null> {
    answer(`${ours}/activity`, newestFirst, query)
    return await pushersOf(reach().github, 'a-branch', head)
  }

  test.each<[string, string, readonly object[], Pushers | null]>([
    ['who made it', a, [did('branch_creation', 'ann', zero, a)], { logins: ['ann'], hidden: false, heads: [a] }],
    [
      'everybody until the head, also with force',
      c,
      [did('force_push', 'cid', b, c), did('push', 'bea', a, b), did('branch_creation', 'ann', zero, a)],
      { logins: ['cid', 'bea', 'ann'], hidden: false, heads: [c, b, a] },
    ],
    [
      'who pushed it back to where it was before, and where it was meanwhile',
      a,
      [
        did('force_push', 'ann', c, a),
        did('force_push', 'cid', b, c),
        did('push', 'bea', a, b),
        did('branch_creation', 'ann', zero, a),
      ],
      { logins: ['ann', 'cid', 'bea'], hidden: false, heads: [a, c, b] },
    ],
    [
      'nobody who came after the head',
      b,
      [
        did('branch_deletion', 'dot', c, zero),
        did('push', 'cid', b, c),
        did('push', 'bea', a, b),
        did('branch_creation', 'ann', zero, a),
      ],
      { logins: ['bea', 'ann'], hidden: false, heads: [b, a] },
    ],
    [
      'nobody who pushed to an older branch of that name',
      b,
      [
        did('branch_creation', 'ann', zero, b),
        did('branch_deletion', 'dot', a, zero),
        did('branch_creation', 'dot', zero, a),
      ],
      { logins: ['ann'], hidden: false, heads: [b] },
    ],
    [
      'who pushed before it was deleted and restored',
      b,
      [
        did('branch_creation', 'ann', zero, b),
        did('branch_deletion', 'bea', b, zero),
        did('push', 'bea', a, b),
        did('branch_creation', 'cid', zero, a),
      ],
      { logins: ['ann', 'bea', 'cid'], hidden: false, heads: [b, a] },
    ],
    [
      'a bot, which hides a person',
      b,
      [did('push', 'make[bot]', a, b), did('branch_creation', 'ann', zero, a)],
      { logins: ['make[bot]', 'ann'], hidden: true, heads: [b, a] },
    ],
    [
      'a bot without brackets in its login',
      a,
      [did('branch_creation', 'Copilot', zero, a, { actor: { login: 'Copilot', type: 'Bot' } })],
      { logins: ['Copilot'], hidden: true, heads: [a] },
    ],
    ['an account that is gone', a, [did('branch_creation', null, zero, a)], { logins: [], hidden: true, heads: [a] }],
    ['unknown without an entry', a, [], null],
    ['unknown where the head is not there', c, [did('branch_creation', 'ann', zero, a)], null],
    ['unknown where the beginning is not there', b, [did('push', 'ann', a, b)], null],
    [
      'unknown where it is of another branch',
      a,
      [did('branch_creation', 'ann', zero, a, { ref: 'refs/heads/b' })],
      null,
    ],
  ])('%s', async (_, head, activities, expected) => {
    expect(await found(head, ...activities)).toEqual(expected)
  })

  test.each([403, 404])('is unknown where GitHub says %d', async (status) => {
    nock(origin).get(`${ours}/activity`).query(query).reply(status, { message: 'No' })
    expect(await pushersOf(reach().github, 'a-branch', a)).toBeNull()
  })

  test('is unknown for a branch of a fork', async () => {
    expect(await pushersOf(reach().github, null, a)).toBeNull()
  })

  test('is looked for on all pages', async () => {
    const link = { link: `<${origin}/repositories/17/activity?after=x>; rel="next"` }
    nock(origin)
      .get(`${ours}/activity`)
      .query(query)
      .reply(200, [did('push', 'bea', a, b)], link)
    answer('/repositories/17/activity', [did('branch_creation', 'ann', zero, a)], { after: 'x' })
    expect(await pushersOf(reach().github, 'a-branch', b)).toEqual({
      logins: ['bea', 'ann'],
      hidden: false,
      heads: [b, a],
    })
  })
})

describe('the paths that a pull request changes', () => {
  test('are those of its files, and those that were renamed away', async () => {
    answer(`${ours}/pulls/7/files`, [
      { filename: 'org/a.yaml' },
      { filename: 'org/c.yaml', previous_filename: 'org/b.yaml', status: 'renamed' },
    ])
    expect(await changedPaths(reach().github, 7)).toEqual(['org/a.yaml', 'org/c.yaml', 'org/b.yaml'])
  })

  test('are not known where GitHub may have left some out', async () => {
    answer(
      `${ours}/pulls/7/files`,
      Array.from({ length: 3000 }, (_, at) => ({ filename: `a${at}` })),
    )
    expect(await changedPaths(reach().github, 7)).toBeNull()
  })
})

describe('where a pull request comes from', () => {
  const repo = { full_name: 'acme/people' }
  test.each<[string, object, object]>([
    ['a branch', { head: { ref: 'a/b', repo }, auto_merge: null }, { branch: 'a/b', autoMerge: false }],
    ['one that merges by itself', { head: { ref: 'a', repo }, auto_merge: {} }, { branch: 'a', autoMerge: true }],
    ['a fork', { head: { ref: 'a', repo: { full_name: 'mal/people' } } }, { branch: null, autoMerge: false }],
  ])('%s', async (_, body, expected) => {
    answer(`${ours}/pulls/7`, body, {})
    expect(await sourceOf(reach().github, 7)).toEqual(expected)
  })
})

describe('the owners of paths', () => {
  const people = ['ann', 'bea', 'cid']
  const named = (...owners: readonly string[]): ReadonlyMap<string, readonly string[]> => new Map([['a', owners]])

  test('are people by their logins; a path without owners is left out', async () => {
    const paths = new Map([
      ['a', ['@ann', '@Dot']],
      ['b', []],
    ])
    expect(await ownersAmong(reach().github, paths, people)).toEqual([{ path: 'a', owners: ['ann', 'Dot'] }])
  })

  test('are of a team those in question who are in it', async () => {
    const team = '/orgs/acme/teams/people-ops'
    answer(team, { slug: 'people-ops' }, {})
    answer(`${team}/memberships/ann`, { state: 'active' }, {})
    answer(`${team}/memberships/bea`, { state: 'pending' }, {})
    nock(origin).get(`${team}/memberships/cid`).reply(404, { message: 'Not Found' })
    const found = await ownersAmong(reach().github, named('@acme/people-ops', '@dot'), people)
    expect(found).toEqual([{ path: 'a', owners: ['ann', 'dot'] }])
  })

  test.each([403, 404])('are not known of a team of which GitHub says %d', async (status) => {
    nock(origin).get('/orgs/acme/teams/people-ops').reply(status, { message: 'No' })
    const found = await ownersAmong(reach().github, named('@ann', '@acme/people-ops'), people)
    expect(found).toEqual([{ path: 'a', owners: null }])
  })

  test.each(['ada@acme.example', 'ada', '@', '@acme/../people'])('are not known by %s', async (owner) => {
    expect(await ownersAmong(reach().github, named('@ann', owner), people)).toEqual([{ path: 'a', owners: null }])
  })
})
