import nock from 'nock'
import { describe, expect, test } from 'vitest'
import { sourceOf } from '../../../src/github/pulls.js'
import { timelineOf, wayOf } from '../../../src/github/timeline.js'
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
