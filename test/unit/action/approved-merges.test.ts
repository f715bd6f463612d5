import { expect, test } from 'vitest'
import { allowedIn, mergedDigests } from '../../../src/action/approved-merges.js'
import type { Merge } from '../../../src/action/merges.js'
import { begunFrom } from '../../../src/engine/approval.js'
import type { Plan } from '../../../src/model/files.js'
import type { PlanDigests } from '../../../src/model/pull.js'
import { planDigests } from '../../../src/plan/approved-digests.js'
import { changeDigest, fingerprintOf } from '../../../src/plan/fingerprint.js'
import { change, plan } from '../../fixtures/render/plans.js'
import { desiredOf, stateWith } from '../../support/worlds.js'

const move = (key: string) => change('move', 'move', key, key, { manager: 'x' }, { manager: 'y' })
const planOf = (...keys: readonly string[]): Plan => {
  const changes = keys.map(move)
  const all = plan(changes)
  return { ...all, fingerprint: fingerprintOf(all.company, all.contract, changes.map(changeDigest)) }
}
const merge = (number: number, approved: PlanDigests | null): Merge =>
  ({ pull: { number }, approved, check: number * 10, because: null, due: null }) as unknown as Merge
const nobody = { expect: '', by: '' }

function allowed(of: Plan, merges: readonly Merge[], hand = nobody, state = stateWith({})) {
  const digests = mergedDigests(merges, undefined, desiredOf([]))
  return [...allowedIn(of, merges, digests, state, hand)].map(([id, { as, pull, by }]) => [id, as, pull ?? by])
}

test('each change is allowed by the first pull request that approved it, and others are not', () => {
  const merges = [merge(1, planDigests(planOf('ann'))), merge(2, planDigests(planOf('ann', 'ben')))]
  expect(allowed(planOf('ann', 'ben', 'cas'), merges)).toEqual([
    ['move:ann', 'pull', 1],
    ['move:ben', 'pull', 2],
  ])
  expect(allowed(planOf('ann'), [merge(1, null)])).toEqual([])
})

test('a plan that was too long to be kept change by change approves exactly itself', () => {
  const long = merge(3, { ...planDigests(planOf('ann', 'ben')), changes: null })
  expect(allowed(planOf('ann', 'ben'), [long])).toHaveLength(2)
  expect(allowed(planOf('ann'), [long])).toEqual([])
})

test('by hand, the fingerprint alone counts', () => {
  const merges = [merge(1, planDigests(planOf('ann')))]
  const now = planOf('ann', 'ben')
  expect(allowed(now, merges, { expect: now.fingerprint, by: 'ada' })).toEqual([
    ['move:ann', 'expect', 'ada'],
    ['move:ben', 'expect', 'ada'],
  ])
  expect(allowed(now, merges, { expect: planOf('ann').fingerprint, by: 'ada' })).toEqual([])
})

test('what has begun goes on, unless its list was edited', () => {
  const begun = begunFrom(planOf('ann', 'ben'), new Map())
  const [goesOn, edited] = [begun, { ...begun, changes: begun.changes.slice(1) }].map((one) =>
    allowed(planOf('ben'), [], nobody, { ...stateWith({}), begun: one }).map(([id, as]) => [id, as]),
  )
  expect([goesOn, edited]).toEqual([[['move:ben', 'begun']], []])
})
