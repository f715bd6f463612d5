import { expect, test } from 'vitest'
import type { Values } from '../../../src/model/fields.js'
import type { Day, PersonKey, UserId } from '../../../src/model/names.js'
import type { Person, User } from '../../../src/model/people.js'
import { changeDigest } from '../../../src/plan/fingerprint.js'
import { makePlan } from '../../../src/plan/plan.js'
import { desiredOf, liveFrom, personOf, plainChoices, sealed, stateWith } from '../../support/worlds.js'

function person(key: string, manager: string | null, more: Values = {}): Person {
  const names = { email: `${key}@acme.example`, firstName: key, lastName: 'Example' }
  return personOf(key, { ...names, department: 'Sales', manager, active: true, ...more })
}

function user(key: string, manager: string | null, department: string | null): User {
  const names = { email: `${key}@acme.example`, firstName: key, lastName: 'Example' }
  return { id: `u-${key}` as UserId, values: { ...names, department, manager, active: true, role: null } }
}

const people = [person('boss', null), person('ann', 'boss', { department: 'Research' }), person('ben', 'boss')]
const users = [user('boss', null, 'Sales'), user('ann', 'u-bot', 'Sales'), user('bot', null, null)]
const bindings = Object.fromEntries(
  people.slice(0, 2).map(({ key, values }) => [
    key,
    {
      id: `u-${key}` as UserId,
      applied: { ...values, department: 'Sales', manager: key === 'ann' ? '#u-bot' : null },
    },
  ]),
)

function planned() {
  const leaves = { on: '2027-01-01' as Day, key: 'ann' as PersonKey, kind: 'leave', values: { active: false } } as const
  const desired = desiredOf(people, {
    upcoming: [{ ...leaves, at: { file: 'org/people/all.yaml', line: 1, column: 1 } }],
  })
  const state = stateWith(bindings)
  return makePlan(desired, liveFrom(users, state), state, plainChoices, 'espalier test', sealed)
}

test('a plan says how everybody stands in the service before it, and nothing of who has no account', () => {
  const { changes, scheduled, names } = planned()
  const stands = Object.fromEntries(changes.map((change) => [change.id, change.stands]))
  expect(stands).toEqual({
    'create:ben': { department: null, manager: null },
    'update:ann': { department: 'Sales', manager: '#u-bot' },
    'move:ann': { department: 'Sales', manager: '#u-bot' },
  })
  expect(scheduled.map((one) => one.stands)).toEqual([{ department: 'Sales', manager: '#u-bot' }])
  expect(names['#u-bot']).toBe('bot Example')
})

test('how somebody stands is no part of what is approved', () => {
  for (const change of planned().changes) {
    expect(changeDigest({ ...change, stands: { department: 'Other', manager: 'boss' } } as typeof change)).toBe(
      changeDigest(change),
    )
  }
})
