import nock from 'nock'
import { describe, expect, test } from 'vitest'
import { reviewsGiven } from '../../../src/github/reviews.js'
import { origin, ours, reach, withoutNetwork } from './reach.js'

withoutNetwork()

const time = (second: number): string => `2026-09-14T09:00:${String(second).padStart(2, '0')}Z`
const ms = (second: number): number => Date.parse(time(second))

function answer(path: string, body: unknown, query: object = { per_page: 50 }): void {
  nock(origin)
    .get(path)
    .query({ ...query })
    .reply(200, body as nock.Body)
}

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
