import { expect, test } from 'vitest'
import type { Outcome } from '../../../../src/model/outcome.js'
import { countKind, peopleOf } from '../../../../src/render/pull/results.js'
import { change } from '../../../fixtures/render/plans.js'

const [update, move] = [change('update', 'change', 'ann', 'Ann', {}, {}), change('move', 'move', 'ann', 'Ann', {}, {})]
const leave = change('deactivate', 'leave', 'ben', 'Ben', {}, {})
const applied = (one: Outcome['change']): Outcome => ({ kind: 'applied', change: one, user: 'u' as never })

test('a person is what went worst, and is named by what matters most', () => {
  const people = peopleOf([applied(update), { kind: 'failed', change: move, why: 'x' }])
  expect(people.map(({ key, verb, kind, outcomes }) => [key, verb, kind, outcomes.length])).toEqual([
    ['ann', 'move', 'failed', 2],
  ])
})

test('who needs a person stands first', () => {
  const people = peopleOf([
    applied(update),
    applied(leave),
    { kind: 'unresolved', change: { ...move, key: 'cas' as never }, why: 'x' },
  ])
  expect(people.map(({ key }) => key)).toEqual(['cas', 'ben', 'ann'])
  expect([countKind(people, 'applied'), countKind(people, 'failed')]).toEqual([2, 0])
})
