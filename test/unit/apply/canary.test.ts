import { expect, test } from 'vitest'
import { openCanary } from '../../../src/apply/canary.js'
import type { Outcome } from '../../../src/model/outcome.js'
import { change } from '../../fixtures/render/plans.js'

const [one, two] = ['a', 'b'].map((key) => change('create', 'hire', key, key, {}, {})) as [
  Outcome['change'],
  Outcome['change'],
]
const move = change('move', 'move', 'c', 'c', {}, {})
const applied = (on: Outcome['change']): Outcome => ({ kind: 'applied', change: on, user: 'u' as never })

test('the first of a kind goes alone, and more follow together once it was applied', () => {
  const canary = openCanary({ batch: { create: 50, deactivate: 1 } })
  expect([canary.allows(one), canary.most(one)]).toEqual([true, 1])
  canary.began(one)
  expect(canary.allows(two)).toBe(false)
  expect(canary.ended(applied(one))).toBe(true)
  expect([canary.allows(two), canary.most(two)]).toEqual([true, 50])
})

test('after one that failed the next goes alone as well', () => {
  const canary = openCanary({ batch: { create: 50, deactivate: 1 } })
  canary.began(one)
  canary.ended({ kind: 'failed', change: one, why: 'x' })
  expect([canary.allows(two), canary.most(two)]).toEqual([true, 1])
})

test('what never shares a request waits for none', () => {
  const canary = openCanary({ batch: { create: 50, deactivate: 1 } })
  canary.began(move)
  expect([canary.allows(move), canary.most(move), canary.ended(applied(move))]).toEqual([true, 1, false])
})
