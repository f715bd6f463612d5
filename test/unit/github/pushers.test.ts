import nock from 'nock'
import { describe, expect, test } from 'vitest'
import { pushersOf } from '../../../src/github/pushers.js'
import type { Pushers } from '../../../src/model/approval.js'
import { commit, origin, ours, reach, withoutNetwork } from './reach.js'

withoutNetwork()

const time = (second: number): string => `2026-09-14T09:00:${String(second).padStart(2, '0')}Z`

function answer(path: string, body: unknown, query: object = { per_page: 50 }): void {
  nock(origin)
    .get(path)
    .query({ ...query })
    .reply(200, body as nock.Body)
}

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
