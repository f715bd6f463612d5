import { expect, test } from 'vitest'
import { dependenciesOf } from '../../../src/plan/needs.js'
import { accountOf, charted, contextOf, draftOf } from '../../support/small-company.js'

const people = [charted('boss'), charted('ann', 'boss'), charted('ben', 'ann')]
const users = [accountOf('boss'), accountOf('ann', 'boss'), accountOf('ben', 'ann')]

test('a person needs a manager who is created first', () => {
  const [hire, move] = [draftOf('create', 'new', { manager: 'boss' }), draftOf('move', 'ben', { manager: 'new' })]
  const context = contextOf([...people, charted('new', 'boss')], users, [hire, move])
  expect(dependenciesOf(move, context)).toMatchObject({ needs: ['create:new'], waits: [] })
})

test('a manager without an account, or with an inactive one, makes a change wait', () => {
  const move = draftOf('move', 'ben', { manager: 'new' })
  const context = contextOf([...people, charted('new', 'boss')], users, [move])
  expect(dependenciesOf(move, context).waits).toEqual([{ reason: 'needs', because: 'new Example has no account yet' }])
  const inactive = [accountOf('boss', null, { active: false }), ...users.slice(1)]
  const up = draftOf('move', 'ben', { manager: 'boss' })
  expect(dependenciesOf(up, contextOf(people, inactive, [up])).waits[0]).toMatchObject({ reason: 'drift' })
})

test('moves run top-down: the nearest moved person above goes first', () => {
  const moves = [draftOf('move', 'ben', { manager: 'boss' }), draftOf('move', 'ann', { manager: 'ben' })]
  const context = contextOf(people, users, moves)
  expect(moves.map((move) => dependenciesOf(move, context).needs)).toEqual([[], ['move:ben']])
})

test('a move that would close a loop waits, and says who is above', () => {
  const drifted = [accountOf('boss', 'ben'), accountOf('ann', 'boss'), accountOf('ben', 'boss')]
  const move = draftOf('move', 'ben', { manager: 'ann' })
  expect(dependenciesOf(move, contextOf(people, drifted, [move])).waits).toEqual([
    {
      reason: 'drift',
      because: 'boss Example reports to ben Example in Small Improvements, so the move would close a loop',
    },
  ])
})

test('an address is given up before another takes it', () => {
  const give = draftOf('update', 'ann', { email: 'a@acme.example' })
  const take = draftOf('update', 'ben', { email: 'ann@acme.example' })
  expect(dependenciesOf(take, contextOf(people, users, [give, take])).needs).toEqual(['update:ann'])
  const alone = dependenciesOf(take, contextOf(people, users, [take]))
  expect(alone.waits.map(({ reason }) => reason)).toEqual(['address'])
})
