import { expect, test } from 'vitest'
import type { Merge } from '../../../src/action/merges.js'
import { aheadIn, bringsAny, ownIn } from '../../../src/action/shares.js'
import type { Plan } from '../../../src/model/files.js'
import type { PlanDigests } from '../../../src/model/pull.js'
import { planDigests } from '../../../src/plan/approved-digests.js'
import { change, plan } from '../../fixtures/render/plans.js'
import { commit } from '../github/reach.js'
import type { MergeRun } from '../../../src/action/run.js'

const move = (name: string) => change('move', 'move', name, name, { manager: 'ann' }, { manager: 'dan' })
const [cid, bob, gus] = [move('cid'), move('bob'), move('gus')]
const merge = (number: number, approval: PlanDigests | null): Merge => ({
  pull: {
    number,
    author: 'hr-lead',
    head: commit('a'),
    merge: commit('c'),
    mergedBy: 'people-director',
    mergedAt: '2026-12-01T09:00:00Z',
    approvals: [],
  },
  approved: approval,
  check: null,
  because: null,
  due: null,
})

const runOf = (...merges: readonly Merge[]): MergeRun => ({
  branch: 'main',
  tip: commit('c'),
  timezone: 'UTC',
  overdue: null,
  strange: 0,
  heartbeat: null,
  from: '2026-12-01T09:00:00Z',
  ended: { kind: 'declined', plan: plan([cid]) },
  merges,
  digests: null,
  due: [],
  first: false,
  extra: [],
})

const keys = (run: MergeRun, of: Plan): readonly (readonly string[])[] =>
  run.merges.map((one) => ownIn(one, of, run).map(({ key }) => key))

test('what waited while a later plan was made belongs to the pull request that brought it', () => {
  // The second was planned while the move of Cid waited.
  const run = runOf(merge(1, planDigests(plan([cid]))), merge(2, planDigests(plan([cid, bob]))))
  expect(keys(run, plan([cid, bob]))).toEqual([['cid'], ['bob']])
  expect(keys(run, plan([cid]))).toEqual([['cid'], []])
})

test('what is held belongs to who brought it, too', () => {
  const run = runOf(merge(1, planDigests(plan([cid]))), merge(2, planDigests(plan([bob]))))
  const held = [{ change: bob, reason: 'unresolved', because: 'a write is unsettled' }] as const
  expect(keys(run, { ...plan([cid]), held })).toEqual([['cid'], ['bob']])
})

test('what no approval lists belongs to the pull requests that were never planned, or whose list was too long', () => {
  const listed = merge(2, planDigests(plan([bob])))
  const run = runOf(merge(1, null), listed, merge(3, { ...planDigests(plan([gus])), changes: null }))
  expect(keys(run, plan([cid, bob, gus]))).toEqual([['cid', 'gus'], ['bob'], ['cid', 'gus']])
})

test('a pull request whose plan had only what waited brings nothing', () => {
  const [first, second, third] = [
    merge(1, planDigests(plan([cid]))),
    merge(2, planDigests(plan([cid]))),
    merge(3, null),
  ] as const
  const run = runOf(first, second, third)
  expect([first, second, third].map((one) => bringsAny(one, run))).toEqual([true, false, true])
})

test('a line for a later day is told on the first pull request that announced it', () => {
  const line = { on: '2026-12-05', key: 'cid', name: 'Cid', verb: 'leave', values: { active: false }, at: cid.at }
  const announcing = { ...plan([]), scheduled: [line] } as unknown as Plan
  const run = runOf(merge(1, planDigests(announcing)), merge(2, planDigests({ ...announcing, changes: [bob] })))
  expect(run.merges.map((one) => aheadIn(one, announcing, run).length)).toEqual([1, 0])
})
