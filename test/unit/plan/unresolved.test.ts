import { expect, test } from 'vitest'
import type { Intent } from '../../../src/model/files.js'
import type { PersonKey } from '../../../src/model/names.js'
import { unresolvedFindings, unresolvedHolds } from '../../../src/plan/unresolved.js'
import { desiredOf } from '../../support/worlds.js'
import { charted, draftOf, draftsOf, stateOf } from '../../support/small-company.js'

const intent: Intent = {
  key: 'anna' as PersonKey,
  action: 'create',
  user: null,
  before: {},
  after: { email: 'Ann@acme.example' },
  status: 'unresolved',
}
const state = { ...stateOf(), intents: { 'create:anna': intent } }

test('only what is unresolved is told; an open write settles by itself', () => {
  expect(unresolvedFindings(state).map(({ code }) => code)).toEqual(['unresolved-write'])
  expect(unresolvedFindings({ ...state, intents: { 'create:anna': { ...intent, status: 'open' } } })).toEqual([])
})

test('every change of that person waits, under the key of today as well', () => {
  const people = [charted('ann', null, {}, { was: 'anna' as PersonKey }), charted('ben')]
  const drafts = draftsOf(draftOf('move', 'ann'), draftOf('move', 'ben'))
  const holds = unresolvedHolds(drafts, state, desiredOf(people), {})
  expect([...holds.keys()]).toEqual(['move:ann'])
  expect(holds.get('move:ann')?.because).toBe('the result of the hire of anna, sent earlier, is not known yet')
})

test('another person who takes the same address waits too', () => {
  const drafts = draftsOf(draftOf('create', 'zoe', { email: 'ann@ACME.example' }))
  expect(unresolvedHolds(drafts, state, desiredOf([charted('zoe')]), {}).size).toBe(1)
})
