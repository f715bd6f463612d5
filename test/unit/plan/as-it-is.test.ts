import { describe, expect, test } from 'vitest'
import type { Values } from '../../../src/model/fields.js'
import type { Plan, State } from '../../../src/model/files.js'
import type { Day, PersonKey, UserId } from '../../../src/model/names.js'
import type { Person, Upcoming, User } from '../../../src/model/people.js'
import { isBlocked } from '../../../src/model/verdict.js'
import { makePlan } from '../../../src/plan/plan.js'
import { refreshBindings } from '../../../src/plan/refresh-bindings.js'
import { settings } from '../../support/settings.js'
import { desiredOf, liveFrom, personOf, plainChoices, sealed, stateWith } from '../../support/worlds.js'

/** A person of the chart. `manager` undefined: the chart leaves it out. */
function person(key: string, manager?: string | null, more: Values = {}): Person {
  const names = { email: `${key}@acme.example`, firstName: key, lastName: 'Example' }
  return personOf(key, { ...names, active: true, ...(manager === undefined ? {} : { manager }), ...more })
}

/** The account of a person. `manager`: the key of its owner, or the id of an account outside the chart. */
function user(key: string, manager: string | null, more: Values = {}): User {
  const id = manager === null || manager.startsWith('#') ? (manager?.slice(1) ?? null) : `u-${manager}`
  const values = { email: `${key}@acme.example`, firstName: key, lastName: 'Example', department: null, role: null }
  return { id: `u-${key}` as UserId, values: { ...values, manager: id, active: true, ...more } }
}

const company: User = {
  id: 'c1' as UserId,
  values: { email: 'c@acme.example', firstName: 'Acme', lastName: 'Inc', manager: null, active: true },
}

function bound(people: readonly Person[], applied: Readonly<Record<string, Values>> = {}): State {
  const bindings = people.map(({ key, values }) => [
    key,
    { id: `u-${key}` as UserId, applied: { ...values, ...applied[key] } },
  ])
  return stateWith(Object.fromEntries(bindings))
}

function planOf(people: readonly Person[], users: readonly User[], state: State, upcoming: Upcoming[] = []): Plan {
  const live = liveFrom(users, state)
  return makePlan(desiredOf(people, { upcoming }), live, state, plainChoices, 'espalier test', sealed)
}

const ids = ({ changes }: Plan): string[] => changes.map(({ id }) => id)
const told = ({ findings }: Plan): string[] => findings.map(({ code, message }) => `${code}: ${message}`)

describe('a manager that the chart leaves out stays as it is', () => {
  test.each([
    ['an account outside the chart', '#c1'],
    ['another person of the chart', 'bo'],
    ['no manager', null],
    ['an account that is not listed', '#gone'],
  ])('where the service has %s', (_, manager) => {
    const people = [person('ada'), person('bo', null)]
    const users = [user('ada', manager), user('bo', null), company]
    const first = planOf(people, users, stateWith({}))
    expect(ids(first).toSorted()).toEqual(['adopt:ada', 'adopt:bo'])
    const plan = planOf(people, users, bound(people))
    expect([plan.changes, plan.drift, plan.held, plan.findings]).toEqual([[], [], [], []])
  })
})

describe('who has no place yet needs a manager', () => {
  const needed = (key: string): unknown => expect.stringMatching(`^manager-needed: .*Write "manager: KEY" for ${key},`)

  test('a new person', () => {
    const plan = planOf([person('ada'), person('bo', null)], [user('bo', null)], bound([person('bo', null)]))
    expect(told(plan)).toEqual([needed('ada')])
    expect(isBlocked(plan)).toBe(true)
    expect(told(planOf([person('ada', null)], [company], stateWith({})))).toEqual([])
  })

  test('a person who comes back', () => {
    const people = [person('ada'), person('bo', null)]
    const users = [user('ada', 'bo', { active: false }), user('bo', null)]
    expect(told(planOf(people, users, bound(people, { ada: { active: false } })))).toEqual([needed('ada')])
    expect(told(planOf(people, users, stateWith({})))).toEqual([needed('ada')])
    const stated = [person('ada', 'bo'), person('bo', null)]
    expect(told(planOf(stated, users, bound(stated, { ada: { active: false } })))).toEqual([])
  })

  test('a person who starts on a later day, unless the account is active', () => {
    const on = '2027-01-01' as Day
    const { key, values, at } = person('ada')
    const hire: Upcoming = { on, key, kind: 'hire', values, at }
    const people = [person('bo', null)]
    expect(told(planOf(people, [user('bo', null)], bound(people), [hire]))).toEqual([needed('ada')])
    expect(told(planOf(people, [user('bo', null), user('ada', 'bo')], bound(people), [hire]))).toEqual([])
  })

  test('the report of a leaver', () => {
    const people = [person('ada'), person('bo', null, { active: false })]
    const users = [user('ada', 'bo'), user('bo', null)]
    const plan = planOf(people, users, bound(people, { bo: { active: true } }))
    expect(told(plan)).toEqual([needed('ada')])
    expect(plan.findings[0]?.message).toContain('reports to bo Example (bo) in Small Improvements, who leaves')
  })

  test('not if Git does not own the manager', () => {
    const desired = desiredOf([person('ada')], { settings: { ...settings, manage: new Set(['email', 'active']) } })
    const live = liveFrom([company], stateWith({}))
    const plan = makePlan(desired, live, stateWith({}), plainChoices, 'espalier test', sealed)
    expect(ids(plan)).toEqual(['create:ada'])
    expect(told(plan)).toEqual([])
  })
})

describe('a circle that a left out manager would close names the people in it', () => {
  test('of two', () => {
    const people = [person('ada', 'bo'), person('bo')]
    const state = bound(people, { ada: { manager: null } })
    const plan = planOf(people, [user('ada', null), user('bo', 'ada')], state)
    expect(told(plan)).toEqual([
      'manager-loop: The chart would close a circle of managers: bo Example → ada Example → bo Example. It leaves out the manager of bo Example (bo), who reports to ada Example in Small Improvements. Write another manager for bo, or for another one of them.',
    ])
    expect(plan.held.map(({ change }) => change.id)).toEqual(['move:ada'])
  })

  test('of three, two of whom move: it is reported once', () => {
    const people = [person('ada', 'bo'), person('bo'), person('cy', 'ada')]
    const state = bound(people, { ada: { manager: null }, cy: { manager: null } })
    const plan = planOf(people, [user('ada', null), user('bo', 'cy'), user('cy', null)], state)
    expect(told(plan)).toEqual([expect.stringContaining('bo Example → cy Example → ada Example → bo Example.')])
    expect(plan.held.map(({ change }) => change.id)).toEqual(['move:ada', 'move:cy'])
  })

  test('through an account outside the chart', () => {
    const people = [person('ada', 'bo'), person('bo')]
    const above = { ...company, values: { ...company.values, manager: 'u-ada' } }
    const plan = planOf(
      people,
      [user('ada', null), user('bo', '#c1'), above],
      bound(people, { ada: { manager: null } }),
    )
    expect(told(plan)).toEqual([expect.stringContaining('bo Example → Acme Inc → ada Example → bo Example.')])
  })

  test('and a swap that names both managers closes none', () => {
    const people = [person('ada', 'bo'), person('bo', null)]
    const state = bound(people, { ada: { manager: null }, bo: { manager: 'ada' } })
    const plan = planOf(people, [user('ada', null), user('bo', 'ada')], state)
    expect([ids(plan), told(plan)]).toEqual([['move:bo', 'move:ada'], []])
  })
})

test('moves run top-down in the tree as it will be, also below a manager who is left out', () => {
  const people = [person('zed', 'top'), person('mid'), person('low', 'mid'), person('top', null)]
  const users = [user('zed', null), user('mid', 'zed'), user('low', 'top'), user('top', null)]
  const plan = planOf(people, users, bound(people, { zed: { manager: null }, low: { manager: 'top' } }))
  expect(plan.changes.map(({ id, needs }) => [id, needs])).toEqual([
    ['move:zed', []],
    ['move:low', ['move:zed']],
  ])
})

describe('what the chart said and leaves out now', () => {
  const people = [person('ada'), person('bo', null), person('cy')]
  const users = [user('ada', 'bo'), user('bo', null), user('cy', 'bo')]
  const before = { ada: { manager: 'bo' }, cy: { manager: 'bo' } }

  test('is said once, with the people', () => {
    const plan = planOf(people, users, bound(people, before))
    expect(plan.changes).toEqual([])
    expect(told(plan)).toEqual([
      'not-managed: Manager no longer managed: ada Example (ada), cy Example (cy). The chart leaves the manager out now, so it stays as it is in Small Improvements. Write it again to manage it.',
    ])
    expect(isBlocked(plan)).toBe(false)
  })

  test.each(['department', 'role'] as const)('is said of a %s too', (field) => {
    const managed = { ...settings, manage: new Set([...settings.manage, field]) }
    const state = bound(people, { ada: { [field]: 'Sales' } })
    const plan = makePlan(
      desiredOf(people, { settings: managed }),
      liveFrom(users, state),
      state,
      plainChoices,
      'espalier test',
      sealed,
    )
    expect(told(plan)).toEqual([expect.stringMatching(/^not-managed: (?:Department|Role) no longer managed: ada/)])
  })

  test('is forgotten with the next apply, so that writing it again is no conflict', () => {
    const state = bound(people, before)
    const better = refreshBindings(desiredOf(people), liveFrom(users, state), state, sealed)
    expect([...better.keys()].toSorted()).toEqual(['ada', 'cy'])
    expect(better.get('ada' as PersonKey)?.applied).not.toHaveProperty('manager')
    const next = { ...state, bindings: { ...state.bindings, ...Object.fromEntries(better) } }
    expect(told(planOf(people, users, next))).toEqual([])
    const moved = [user('ada', 'cy'), user('bo', null), user('cy', 'bo')]
    expect(ids(planOf([person('ada', 'bo'), person('bo', null), person('cy')], moved, next))).toEqual(['move:ada'])
  })
})
