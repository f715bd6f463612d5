import { expect, test } from 'vitest'
import type { PersonKey } from '../../../src/model/names.js'
import { draft, isNewAddress, mayWrite, verbOf, withOnly } from '../../../src/plan/drafts.js'
import { desiredOf } from '../../support/worlds.js'
import { settings } from '../../support/settings.js'
import { accountOf, charted, draftOf, matchOf, stateOf } from '../../support/small-company.js'

test('one write for each part: the profile, the manager, the account', () => {
  const people = [charted('boss'), charted('ann', 'boss', { department: 'Research' })]
  const found = matchOf(people, [accountOf('boss'), accountOf('ann')], stateOf('boss', 'ann'))
  const { drafts } = draft(desiredOf(people), found, false)
  expect([...drafts.values()].map(({ id, before, after }) => [id, before, after])).toEqual([
    ['update:ann', { department: 'Sales' }, { department: 'Research' }],
    ['move:ann', { manager: null }, { manager: 'boss' }],
  ])
})

test('who has no account is created, with what a new account needs', () => {
  const people = [charted('ann')]
  const desired = desiredOf(people, { settings: { ...settings, manage: new Set(['active']) } })
  const { drafts } = draft(desired, matchOf(people, [accountOf('other')], stateOf()), false)
  expect(drafts.get('create:ann')?.after).toEqual({ email: 'ann@acme.example', firstName: 'ann', lastName: 'Example' })
})

test('an account found by its address is adopted, and nothing of it is written with that', () => {
  const people = [charted('ann')]
  const { drafts } = draft(desiredOf(people), matchOf(people, [accountOf('ann')], stateOf()), false)
  expect([...drafts.values()].map(({ id, after }) => [id, after])).toEqual([['adopt:ann', {}]])
})

test('the same address in another case takes no login away', () => {
  const before = { email: 'Ann@acme.example' }
  expect(isNewAddress(draftOf('update', 'ann', { email: 'ann@acme.example' }, { before }))).toBe(false)
  expect(isNewAddress(draftOf('update', 'ann', { email: 'anna@acme.example' }, { before }))).toBe(true)
  expect(isNewAddress(draftOf('create', 'ann', { email: 'ann@acme.example' }))).toBe(false)
})

test('a change that writes a role is named by that', () => {
  expect(verbOf('update', { department: 'Sales' })).toBe('change')
  expect(verbOf('create', { role: 'admin' })).toBe('admin')
})

test('a role of a new account needs the list, and its name needs nothing', () => {
  const none = { ...settings, manage: new Set<never>() }
  expect(mayWrite('role', 'ann' as PersonKey, none, true)).toBe(false)
  expect(mayWrite('firstName', 'ann' as PersonKey, none, true)).toBe(true)
  expect(mayWrite('firstName', 'ann' as PersonKey, none, false)).toBe(false)
})

test('a value that is kept may be null, and one that is missing stays missing', () => {
  expect(withOnly({ manager: null, department: 'Sales' }, (field) => field !== 'department')).toEqual({ manager: null })
})
