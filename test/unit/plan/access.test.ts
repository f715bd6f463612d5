import { expect, test } from 'vitest'
import { accessGained } from '../../../src/plan/access.js'
import { accountOf, charted, contextOf, draftOf } from '../../support/small-company.js'

const people = [charted('boss'), charted('ann', 'boss'), charted('ben', 'boss'), charted('cas', 'ben')]
const users = [accountOf('boss'), accountOf('ann', 'boss'), accountOf('ben', 'boss'), accountOf('cas', 'ben')]

test('a move opens the whole subtree to those who are newly above it, and to nobody else', () => {
  const move = draftOf('move', 'ben', { manager: 'ann' })
  expect(accessGained([move], contextOf(people, users, [move]))).toEqual([
    { manager: 'ann', name: 'ann Example', people: ['ben', 'cas'] },
  ])
})

test('a change that moves no account gives no access', () => {
  const hire = draftOf('create', 'dan', { manager: 'ann' })
  const update = draftOf('update', 'ben', { department: 'Research' })
  expect(accessGained([hire, update], contextOf([...people, charted('dan', 'ann')], users, [hire, update]))).toEqual([])
})

test('a move up takes access away, and gives none', () => {
  const move = draftOf('move', 'cas', { manager: 'boss' })
  expect(accessGained([move], contextOf(people, users, [move]))).toEqual([])
})
