import { expect, test } from 'vitest'
import { changeDigest } from '../../../src/plan/fingerprint.js'
import { firstRunHolds } from '../../../src/plan/first-run.js'
import { draftOf, draftsOf, stateOf } from '../../support/small-company.js'

const hire = draftOf('create', 'ann', { email: 'ann@acme.example' })
const drafts = draftsOf(hire, draftOf('move', 'ben', { manager: 'boss' }))

test('after a first run nothing waits', () => {
  expect(firstRunHolds(drafts, stateOf()).size).toBe(0)
})

test('before it only hires wait, and the reason names the flag', () => {
  const holds = firstRunHolds(drafts, { ...stateOf(), hiring: false })
  expect([...holds.keys()]).toEqual(['create:ann'])
  expect(holds.get('create:ann')?.reason).toBe('first-run')
  expect(holds.get('create:ann')?.because).toContain('--first-run')
})

test('a hire of a plan that has begun goes on; the same person with other values waits', () => {
  const begun = { changes: [changeDigest(hire)] } as unknown as ReturnType<typeof stateOf>['begun']
  const state = { ...stateOf(), hiring: false, begun }
  expect(firstRunHolds(drafts, state).size).toBe(0)
  expect(firstRunHolds(draftsOf(draftOf('create', 'ann', { email: 'x@acme.example' })), state).size).toBe(1)
})
