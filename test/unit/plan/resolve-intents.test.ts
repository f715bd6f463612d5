import { describe, expect, test } from 'vitest'
import type { Values } from '../../../src/model/fields.js'
import type { Intent, State } from '../../../src/model/files.js'
import type { PersonKey, UserId } from '../../../src/model/names.js'
import type { User } from '../../../src/model/people.js'
import { makePlan } from '../../../src/plan/plan.js'
import { resolveIntents } from '../../../src/plan/resolve-intents.js'
import { resolved } from '../../../src/state/state.js'
import { desiredOf, liveFrom, personOf, plainChoices, sealed, stateWith } from '../../support/worlds.js'

const ada: Values = { email: 'ada@acme.example', firstName: 'Ada', lastName: 'Lovelace', manager: 'boss' }
const shown: Values = { ...ada, manager: 'u-1', active: true, department: null }
const boss = { boss: { id: 'u-1' as UserId, applied: { email: 'boss@acme.example', active: true } } }

const noon = Date.parse('2026-12-01T12:00:00.000Z')

function intent(action: Intent['action'], after: Values, more: Partial<Intent> = {}): Intent {
  return { key: 'ada' as PersonKey, action, user: null, before: {}, after, status: 'open', ...more }
}

function user(id: string, values: Values): User {
  return { id: id as UserId, values }
}

const chief = user('u-1', { email: 'boss@acme.example', firstName: 'Boss', lastName: 'Example', active: true })

function knownBy(
  intents: State['intents'],
  users: readonly User[],
  bindings: State['bindings'] = boss,
  readFrom: number | null = noon,
  seen: readonly string[] = [],
): State {
  const state = { ...stateWith(bindings), intents }
  return resolveIntents(state, liveFrom([chief, ...users], state), readFrom, new Set(seen))
}

describe('an open create', () => {
  const made = { 'create:ada': intent('create', ada) }

  test('that shows with the address and the name that were sent is ours', () => {
    const state = knownBy(made, [user('u-2', shown)])
    expect(state.intents).toEqual({})
    expect(state.bindings['ada' as PersonKey]).toEqual({ id: 'u-2', applied: { ...ada, active: true } })
  })

  test('that shows otherwise in one field counts as applied for the others', () => {
    const state = knownBy(made, [user('u-2', { ...shown, manager: null })])
    const { manager: _, ...rest } = ada
    expect(state.bindings['ada' as PersonKey]?.applied).toEqual({ ...rest, active: true })
  })

  test('whose manager is a new account as well is whole', () => {
    const state = knownBy(
      {
        'create:ada': intent('create', { ...ada, manager: 'bea' }),
        'create:bea': intent('create', { ...ada, email: 'bea@acme.example' }, { key: 'bea' as PersonKey }),
      },
      [user('u-2', { ...shown, manager: 'u-3' }), user('u-3', { ...shown, email: 'bea@acme.example' })],
    )
    expect(state.bindings['ada' as PersonKey]?.applied.manager).toBe('bea')
  })

  test('that is not seen was sent by a run that was killed: it was sent by now, and may show for an hour', () => {
    const state = knownBy(made, [])
    const [one] = Object.values(state.intents)
    expect([one?.status, one?.sentAt, Object.keys(state.bindings)]).toEqual([
      'open',
      '2026-12-01T12:00:00.000Z',
      ['boss'],
    ])
    const after = (minutes: number) => knownBy(state.intents, [], boss, noon + minutes * 60_000).intents
    expect([after(59), after(60)]).toEqual([state.intents, {}])
  })

  test('that was seen while it was waited for, and is not in the list, is left to a person', () => {
    const state = knownBy(made, [], boss, noon, ['create:ada'])
    expect([state.intents['create:ada']?.status, Object.keys(state.bindings)]).toEqual(['unresolved', ['boss']])
    expect(knownBy(made, [user('u-2', shown)], boss, noon, ['create:ada']).intents).toEqual({})
  })

  test('that is not seen yet stays open while there is time', () => {
    expect(knownBy(made, [], boss, null).intents).toEqual(made)
  })

  test('whose address shows with another name may be ours and may be not: a person decides', () => {
    const state = knownBy(made, [user('u-2', { ...shown, firstName: 'Adam' })])
    expect([state.intents['create:ada']?.status, Object.keys(state.bindings)]).toEqual(['unresolved', ['boss']])
  })

  test('never takes the account of another person', () => {
    const bindings = { ...boss, other: { id: 'u-2' as UserId, applied: {} } }
    const state = knownBy(made, [user('u-2', shown)], bindings)
    expect([Object.keys(state.intents), Object.keys(state.bindings)]).toEqual([['create:ada'], ['boss', 'other']])
  })

  test('of which there are two is left to a person', () => {
    const state = knownBy(made, [user('u-2', shown), user('u-3', shown)])
    expect([state.intents['create:ada']?.status, Object.keys(state.bindings)]).toEqual(['unresolved', ['boss']])
  })
})

describe('a create whose answer was lost', () => {
  const at = (sentAt: string, after: Values = ada): State['intents'] => ({
    'create:ada': intent('create', after, { sentAt: `2026-12-01T${sentAt}:00.000Z` }),
  })
  const people = [
    personOf('ada', { ...ada, manager: 'boss', active: true }),
    personOf('boss', { ...chief.values, manager: null }),
  ]

  /** What a plan makes of it: the changes, and what is held. */
  function planned(intents: State['intents'], unique: boolean, chart = people): readonly (readonly string[])[] {
    const state = knownBy(intents, [])
    const { changes, held } = makePlan(desiredOf(chart), liveFrom([chief], state), state, plainChoices, 'test', {
      ...sealed,
      unique,
    })
    return [changes.map(({ id }) => id), held.map(({ change, reason }) => `${change.id} ${reason}`)]
  }

  test.each([
    ['a minute', '11:59', 1],
    ['59 minutes', '11:01', 1],
    ['an hour', '11:00', 0],
    ['a day', '00:00', 0],
  ] as const)('that a list read %s later does not show: open writes %s %i', (_, sentAt, open) => {
    const state = knownBy(at(sentAt), [])
    expect(Object.values(state.intents).map(({ status }) => status)).toEqual(open === 0 ? [] : ['open'])
  })

  test('that shows within the hour is ours', () => {
    const state = knownBy(at('11:30'), [user('u-2', shown)])
    expect([state.intents, state.bindings['ada' as PersonKey]?.id]).toEqual([{}, 'u-2'])
  })

  test('whose address shows with another name is left to a person, and is not taken', () => {
    const state = knownBy(at('10:00'), [user('u-2', { ...shown, firstName: 'Adam' })])
    expect([state.intents['create:ada']?.status, Object.keys(state.bindings)]).toEqual(['unresolved', ['boss']])
  })

  test('by a clock that is ahead was sent by now, and is settled an hour from now', () => {
    expect(knownBy(at('23:00'), []).intents['create:ada']).toMatchObject({ sentAt: '2026-12-01T12:00:00.000Z' })
  })

  test('is sent again where no two accounts have one address, and else waits for an hour', () => {
    expect(planned(at('11:30'), true)).toEqual([['create:ada'], []])
    expect(planned(at('11:30'), false)).toEqual([[], ['create:ada unresolved']])
    expect(planned(at('11:00'), false)).toEqual([['create:ada'], []])
  })

  test.each([
    ['address', { email: 'lovelace@acme.example' }],
    ['first name', { firstName: 'Augusta' }],
    ['last name', { lastName: 'King' }],
  ] as const)('is settled before the key gets another %s', (_, other) => {
    const chart = [personOf('ada', { ...ada, ...other, active: true }), ...people.slice(1)]
    expect(planned(at('11:30'), true, chart)).toEqual([[], ['create:ada unresolved']])
    expect(planned(at('11:00'), true, chart)).toEqual([['create:ada'], []])
  })

  test('is settled before another key gets the address', () => {
    const nina = personOf('nina', { ...ada, active: true }, { was: 'ada' as PersonKey })
    expect(planned(at('11:30'), true, [nina, ...people.slice(1)])).toEqual([[], ['create:nina unresolved']])
  })
})

describe('an unresolved create', () => {
  const lost = { 'create:ada': intent('create', ada, { status: 'unresolved' }) }

  test('that shows after all is ours', () => {
    const state = knownBy(lost, [user('u-2', shown)])
    expect([state.intents, state.bindings['ada' as PersonKey]?.id]).toEqual([{}, 'u-2'])
  })

  test('that a person has found is learned from as in a run: a form is no change, and another value is', () => {
    const found = resolved({ ...stateWith(boss), intents: lost }, 'create:ada', 'u-2' as UserId)
    const inForm = { ...shown, email: 'ADA@acme.example', firstName: 'ADA ' }
    const state = knownBy(found.intents, [user('u-2', inForm)], found.bindings)
    expect(state.intents).toEqual({})
    expect(state.bindings['ada' as PersonKey]?.shown).toEqual({ email: 'ADA@acme.example', firstName: 'ADA ' })
    const chart = desiredOf([
      personOf('ada', { ...ada, active: true }),
      personOf('boss', { ...chief.values, manager: null }),
    ])
    const planOf = (values: Values) =>
      makePlan(chart, liveFrom([chief, user('u-2', values)], state), state, plainChoices, 'test', sealed)
    expect([planOf(inForm).changes, planOf(inForm).drift]).toEqual([[], []])
    expect(planOf({ ...inForm, lastName: 'Ray' }).drift).toHaveLength(1)
  })

  test('that does not show stays, and holds back everything about that person, and who reports to them', () => {
    const state = knownBy(lost, [])
    expect(Object.keys(state.intents)).toEqual(['create:ada'])
    const people = [
      personOf('ada', { ...ada, manager: 'boss', active: true }),
      personOf('bea', { ...ada, email: 'bea@acme.example', manager: 'ada', active: true }),
      personOf('boss', { ...chief.values, manager: null }),
      personOf('cem', { ...ada, email: 'cem@acme.example', manager: 'boss', active: true }),
    ]
    const plan = makePlan(desiredOf(people), liveFrom([chief], state), state, plainChoices, 'test', sealed)
    expect(plan.changes.map(({ id }) => id)).toEqual(['create:cem'])
    expect(plan.held.map(({ change, reason }) => [change.id, reason])).toEqual([
      ['create:ada', 'unresolved'],
      ['create:bea', 'needs'],
    ])
    const finding = plan.findings.find(({ code }) => code === 'unresolved-write')
    expect(finding?.message).toContain('espalier state resolve create:ada --created USER')
    expect(finding?.message).toContain('espalier state resolve create:ada --not-sent')
  })

  test.each([
    ['renamed', personOf('nina', { ...ada, active: true }, { was: 'ada' as PersonKey })],
    [
      'renamed with another address',
      personOf('nina', { ...ada, email: 'n@x.example', active: true }, { was: 'ada' as PersonKey }),
    ],
    ['under another key', personOf('nina', { ...ada, email: 'ADA@acme.example', active: true })],
  ])('holds back the same person %s', (_, nina) => {
    const state = knownBy(lost, [])
    const chart = desiredOf([nina, personOf('boss', { ...chief.values, manager: null })])
    const plan = makePlan(chart, liveFrom([chief], state), state, plainChoices, 'test', sealed)
    expect([plan.changes, plan.held.map(({ change, reason }) => [change.id, reason])]).toEqual([
      [],
      [['create:nina', 'unresolved']],
    ])
  })

  test('holds back who is to report to an account that may be theirs', () => {
    const doubtful = { 'create:ada': intent('create', ada, { status: 'unresolved' }) }
    const bea = { email: 'bea@acme.example', firstName: 'Bea', lastName: 'Example', active: true }
    const users = [user('u-2', { ...shown, firstName: 'Adam' }), user('u-3', { ...bea, manager: 'u-1' })]
    const bindings = { ...boss, bea: { id: 'u-3' as UserId, applied: { ...bea, manager: 'boss' } } }
    const state = knownBy(doubtful, users, bindings)
    const people = [
      personOf('ada', { ...ada, manager: 'boss', active: true }),
      personOf('bea', { ...bea, manager: 'ada' }),
      personOf('boss', { ...chief.values, manager: null }),
    ]
    const plan = makePlan(desiredOf(people), liveFrom([chief, ...users], state), state, plainChoices, 'test', sealed)
    expect([plan.changes, plan.held.map(({ change }) => change.id)]).toEqual([
      [],
      ['adopt:ada', 'update:ada', 'move:bea'],
    ])
  })
})

describe('an open change of an account', () => {
  const bindings = { ...boss, ada: { id: 'u-2' as UserId, applied: { ...ada, department: 'Sales', active: true } } }
  const sent = intent('update', { department: 'Research', firstName: 'Augusta' }, { user: 'u-2' as UserId })

  test('counts field by field for what shows, and is open no more', () => {
    const state = knownBy({ 'update:ada': sent }, [user('u-2', { ...shown, department: 'Research' })], bindings)
    expect(state.intents).toEqual({})
    expect(state.bindings['ada' as PersonKey]?.applied).toMatchObject({ department: 'Research', firstName: 'Ada' })
  })

  test('so the chart may go back: what was written is no drift', () => {
    const state = knownBy({ 'update:ada': sent }, [user('u-2', { ...shown, department: 'Research' })], bindings)
    const people = [
      personOf('ada', { ...ada, department: 'Sales', active: true }),
      personOf('boss', { ...chief.values, manager: null }),
    ]
    const live = liveFrom([chief, user('u-2', { ...shown, department: 'Research' })], state)
    const plan = makePlan(desiredOf(people), live, state, plainChoices, 'test', sealed)
    expect([plan.changes.map(({ id, after: to }) => [id, to]), plan.drift]).toEqual([
      [['update:ada', { department: 'Sales' }]],
      [],
    ])
  })

  test('stays open while there is time, unless all of it shows', () => {
    const [part, whole] = [{ department: 'Research' }, { department: 'Research', firstName: 'Augusta' }]
    const seen = (values: Values): State =>
      knownBy({ 'update:ada': sent }, [user('u-2', { ...shown, ...values })], bindings, null)
    expect(seen(part).intents).toEqual({ 'update:ada': sent })
    expect(seen(part).bindings['ada' as PersonKey]?.applied).toEqual(bindings.ada.applied)
    expect(seen(whole).intents).toEqual({})
    expect(seen(whole).bindings['ada' as PersonKey]?.applied).toMatchObject(whole)
  })

  test('that was seen while it was waited for stays open where the list does not show all of it, and counts for what it shows', () => {
    const list = [user('u-2', { ...shown, department: 'Research' })]
    const state = knownBy({ 'update:ada': sent }, list, bindings, noon, ['update:ada'])
    expect(state.intents).toEqual({ 'update:ada': sent })
    expect(state.bindings['ada' as PersonKey]?.applied).toMatchObject({ department: 'Research', firstName: 'Ada' })
    const whole = [user('u-2', { ...shown, department: 'Research', firstName: 'Augusta' })]
    expect(knownBy({ 'update:ada': sent }, whole, bindings, noon, ['update:ada']).intents).toEqual({})
  })

  test('of somebody who is bound no more is forgotten', () => {
    expect(knownBy({ 'update:ada': sent }, []).intents).toEqual({})
  })
})
