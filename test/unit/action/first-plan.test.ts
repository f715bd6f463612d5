import nock from 'nock'
import { expect, test } from 'vitest'
import type { Job } from '../../../src/action/context.js'
import { isFirstPlan, isWaiting } from '../../../src/action/first-plan.js'
import type { Merge } from '../../../src/action/merges.js'
import { bodyOf, bot, commit, origin, ours, reach, withoutNetwork } from '../github/reach.js'

withoutNetwork()

type Begun = Parameters<typeof isFirstPlan>[1]

const begun = (more: object = {}): Begun =>
  ({
    saved: { serial: 0 },
    takeover: null,
    settings: { lineage: null },
    store: { name: 'git:espalier-state' },
    ...more,
  }) as unknown as Begun

const job = (): Job => ({ github: reach().github, login: () => Promise.resolve(bot) }) as unknown as Job
const approved = { approved: { fingerprint: 'x', changes: [], later: [] } } as unknown as Merge
const unseen = { approved: null } as unknown as Merge

test.each<[string, object, readonly Merge[]]>([
  ['a state', { saved: { serial: 3 } }, []],
  ['a state that the settings allow to be sealed', { takeover: {} }, []],
  ['a pinned lineage', { settings: { lineage: '3f9c' } }, []],
  ['a state in a file', { store: { name: '.espalier/state.json' } }, []],
  ['an approved plan', {}, [approved]],
])('%s shows that it is not the first plan, and GitHub is not asked', async (_, more, merges) => {
  expect(await isFirstPlan(job(), begun(more), merges)).toBe(false)
})

const activity = (ref: string): object => ({ ref, activity_type: 'branch_deletion', after: commit('0') })

function answering(activities: readonly object[] | null, issues: readonly object[] = []): void {
  nock(origin)
    .get(`${ours}/activity`)
    .query(true)
    .reply(activities === null ? 403 : 200, (activities ?? { message: 'no' }) as nock.Body)
  if (activities !== null && activities.every((one) => (one as { ref: string }).ref !== 'refs/heads/espalier-state'))
    nock(origin)
      .get(`${ours}/issues`)
      .query(true)
      .reply(200, issues as nock.Body)
}

const issue = (kind: 'failure' | 'drift' | 'pushed' | 'service', state: string): object => ({
  number: 9,
  state,
  html_url: 'https://github.com/acme/people/issues/9',
  user: { login: bot },
  body: bodyOf({ kind, pull: 0 }),
})

test.each<[string, readonly object[] | null, readonly object[], boolean]>([
  ['nothing', [], [], true],
  ['another branch', [activity('refs/heads/other')], [], true],
  ['an open issue about the first plan itself', [], [issue('failure', 'open')], true],
  ['an issue of the nightly probe', [], [issue('service', 'closed')], true],
  ['an issue of another author', [], [{ ...issue('drift', 'open'), user: { login: 'ada' } }], true],
  ['a state branch that was deleted', [activity('refs/heads/espalier-state')], [], false],
  ['a GitHub that does not say', null, [], false],
  ['a failure that was settled', [], [issue('failure', 'closed')], false],
  ['drift', [], [issue('drift', 'open')], false],
  ['commits of others on the state', [], [issue('pushed', 'closed')], false],
])('GitHub knows of %s: the first plan %s', async (_, activities, issues, first) => {
  answering(activities, issues)
  expect(await isFirstPlan(job(), begun(), [unseen])).toBe(first)
})

test('only a plan without an approval waits', () => {
  expect(isWaiting({ first: true, ended: { kind: 'declined' } as never })).toBe(true)
  expect(isWaiting({ first: false, ended: { kind: 'declined' } as never })).toBe(false)
  expect(isWaiting({ first: true, ended: { kind: 'blocked' } as never })).toBe(false)
})
