import { expect, test } from 'vitest'
import { expectedOf, unbound } from '../../../src/engine/expected.js'
import type { Binding, State } from '../../../src/model/files.js'
import type { Values } from '../../../src/model/fields.js'
import type { PersonKey, UserId } from '../../../src/model/names.js'
import type { DesiredState, Person, Settings } from '../../../src/model/people.js'
import { emptyState } from '../../../src/state/state.js'

const [id, owner] = ['u_1' as UserId, 'u_9' as UserId]
const empty = emptyState('Acme', 'https://service.example', 'a-lineage-of-a-test')

function stateWith(bindings: Record<string, Binding>, more: Partial<State> = {}): State {
  return { ...empty, bindings, ...more }
}

function chartOf(people: Record<string, Values>, manage: readonly string[] = ['email']): DesiredState {
  const settings = { manage: new Set(manage), limits: { users: { percent: 80 } } } as unknown as Settings
  const all = Object.entries(people).map(([key, values]) => [key, { key, values }] as unknown as [PersonKey, Person])
  return { settings, people: new Map(all) } as unknown as DesiredState
}

test('a bound account has its key, whether it was active, and whether a list has shown it', () => {
  const state = stateWith({
    ann: { id, applied: { email: 'ann@acme.example', department: null } },
    ben: { id: owner, applied: { active: false, manager: 'ann' }, madeAt: '2026-12-01T00:00:00Z' },
  })
  const { bound, shown, hint } = expectedOf(chartOf({}), state, owner)
  expect([...bound]).toEqual([
    [id, { key: 'ann', active: true, isNew: false }],
    [owner, { key: 'ben', active: false, isNew: true }],
  ])
  expect([[...shown], hint]).toEqual([['email', 'manager', 'active'], 2])
})

test('only people who are active and have no account under either key may have one that the list hides', () => {
  const state = stateWith({ old: { id, applied: {} } })
  const chart = chartOf({
    ann: { email: 'ann@acme.example', active: true },
    ben: { email: 'ben@acme.example', active: false },
    old: { email: 'old@acme.example', active: true },
  })
  const renamed = {
    key: 'new' as PersonKey,
    was: 'old' as PersonKey,
    values: { email: 'old@acme.example', active: true },
  }
  const people = new Map([...chart.people, [renamed.key, renamed as Person]])
  expect(unbound(people, state)).toEqual(['ann@acme.example'])
  expect(expectedOf({ ...chart, people }, state, null).addresses).toEqual(['ann@acme.example'])
})

test('a field must be readable if Git owns it and the chart states it of any person', () => {
  const chart = chartOf({ ann: { email: 'a', role: 'admin' }, ben: { department: null } }, [
    'email',
    'department',
    'manager',
  ])
  expect([...expectedOf(chart, stateWith({}), null).manage].toSorted()).toEqual(['department', 'email'])
})
