import { expect, test } from 'vitest'
import type { PersonKey, UserId } from '../../../src/model/names.js'
import type { LiveState } from '../../../src/model/people.js'
import { driftedFindings, ownerFindings, protectedFindings } from '../../../src/plan/guards.js'
import { settings } from '../../support/settings.js'
import { desiredOf, liveFrom, sealed } from '../../support/worlds.js'
import { accountOf, charted, draftOf, matchOf, stateOf } from '../../support/small-company.js'

const state = stateOf('ann', 'ben')
const live = liveFrom([accountOf('ann'), accountOf('ben')], state)
const guarded = { ...settings, protected: new Set(['ann' as PersonKey]) }
const desired = desiredOf([charted('ann'), charted('ben')], { settings: guarded })

test.each([
  ['deactivated', draftOf('deactivate', 'ann', { active: false })],
  ['removed from the admins', draftOf('update', 'ann', { role: 'user' }, { before: { role: 'admin' } })],
  [
    'given another address',
    draftOf('update', 'ann', { email: 'x@acme.example' }, { before: { email: 'ann@acme.example' } }),
  ],
])('a protected person is never %s', (what, change) => {
  const [finding] = protectedFindings([change], desired, live, sealed)
  expect(finding?.message).toBe(
    `ann Example (ann) is protected and would be ${what}. Undo that, or change "protected".`,
  )
})

test('a protected person may move, and who is not protected may leave', () => {
  const changes = [draftOf('move', 'ann', { manager: 'ben' }), draftOf('deactivate', 'ben', { active: false })]
  expect(protectedFindings(changes, desired, live, sealed)).toEqual([])
})

test('the account of a protected person is not written to under another key', () => {
  const change = draftOf('update', 'ben', { department: 'Legal' }, { user: 'u-ann' as UserId })
  expect(protectedFindings([change], desired, live, sealed)[0]?.message).toContain('changed under the key ben')
})

test('a run does not take the key from its own owner', () => {
  const owned: LiveState = { ...live, owner: 'u-ben' as UserId }
  const change = draftOf('deactivate', 'ben', { active: false })
  expect(ownerFindings([change], desired, owned).map(({ code }) => code)).toEqual(['key-owner'])
  expect(ownerFindings([change], desired, live)).toEqual([])
})

test('a drifted address is told once, also if only a report is put below it', () => {
  const users = [accountOf('ann', null, { email: 'new@acme.example' }), accountOf('ben')]
  const found = matchOf([charted('ann'), charted('ben')], users, state)
  const changes = [draftOf('move', 'ben', { manager: 'ann' }), draftOf('update', 'ann', { department: 'Legal' })]
  expect(driftedFindings(changes, found).map(({ code }) => code)).toEqual(['drifted-account'])
  expect(driftedFindings([draftOf('move', 'ben', { manager: null })], found)).toEqual([])
})
