import { expect, test } from 'vitest'
import type { Values } from '../../../src/model/fields.js'
import type { Draft } from '../../../src/plan/drafts.js'
import { departmentsChanged, namesChanged, type Renaming } from '../../../src/plan/rename-counts.js'
import { accountOf, bindingTo, charted, draftOf, matchOf } from '../../support/small-company.js'
import { liveFrom, stateWith } from '../../support/worlds.js'

const keys = ['ann', 'ben', 'cid', 'dan']

/** These changes, by key. Ann, ben and cid are in Sales, dan is in Legal. */
function load(changes: Readonly<Record<string, Values>>, more: Partial<Renaming> = {}): Renaming {
  const users = keys.map((key) => accountOf(key, null, key === 'dan' ? { department: 'Legal' } : {}))
  const state = stateWith(Object.fromEntries(keys.map((key) => [key, bindingTo(key)])))
  const people = keys.map((key) => charted(key))
  const drafts = Object.entries(changes).map(([key, after]): Draft => {
    const held = users.find(({ id }) => id === `u-${key}`)?.values ?? {}
    const before = Object.fromEntries(Object.keys(after).map((field) => [field, held[field as 'email'] ?? null]))
    return draftOf('active' in after ? 'deactivate' : 'update', key, after, { before })
  })
  const { pairs } = matchOf(people, users, state)
  return { changes: drafts, pairs, live: liveFrom(users, state), first: false, ...more }
}

test('a first or a last name counts once for each person, and another form of it does not', () => {
  expect(namesChanged(load({ ann: { firstName: 'Eva', lastName: 'Low' }, ben: { lastName: 'Low' } }))).toBe(2)
  expect(namesChanged(load({ ann: { firstName: 'ANN ' }, ben: { department: 'Legal' } }))).toBe(0)
})

test('a department that all leave for one that had nobody was renamed, which counts once', () => {
  const field = { department: 'Field sales' }
  expect(departmentsChanged(load({ ann: field, ben: field, cid: field }))).toBe(1)
  expect(departmentsChanged(load({ ann: field, ben: field, cid: { active: false } }))).toBe(1)
  expect(departmentsChanged(load({ ann: field, ben: field }))).toBe(2)
  expect(
    departmentsChanged(
      load({ ann: { department: 'Legal' }, ben: { department: 'Legal' }, cid: { department: 'Legal' } }),
    ),
  ).toBe(3)
  expect(
    departmentsChanged(load({ ann: { department: null }, ben: { department: null }, cid: { department: null } })),
  ).toBe(3)
  expect(departmentsChanged(load({ ann: { department: 'SALES' } }))).toBe(0)
})

test('what an adopted account gets on a first run is a correction', () => {
  const changes = { ann: { firstName: 'Eva', department: 'Legal' } }
  const first = load(changes, { first: true })
  const adopted = new Map([...first.pairs].map(([key, pair]) => [key, { ...pair, applied: {} }]))
  expect([namesChanged(first), departmentsChanged(first)]).toEqual([1, 1])
  expect([namesChanged({ ...first, pairs: adopted }), departmentsChanged({ ...first, pairs: adopted })]).toEqual([0, 0])
  expect(namesChanged({ ...first, pairs: adopted, first: false })).toBe(1)
})
