import { expect, test } from 'vitest'
import type { LimitCheck } from '../../../src/model/files.js'
import type { Day } from '../../../src/model/names.js'
import { checkLimits, type Load } from '../../../src/plan/limits.js'
import { settings } from '../../support/settings.js'
import { liveFrom } from '../../support/worlds.js'
import { accountOf, draftOf, stateOf } from '../../support/small-company.js'

const leaves = [draftOf('deactivate', 'ann', { active: false }), draftOf('deactivate', 'ben', { active: false })]

function load(more: Partial<Load>): Load {
  const live = liveFrom([accountOf('ann', null, { role: 'admin' }), accountOf('ben')], stateOf())
  const limits = { ...settings.limits, deactivate: { atMost: 1 }, create: { atMost: 0 } }
  const limited = { ...settings, limits }
  return {
    settings: limited,
    asOf: '2026-12-01' as Day,
    changes: [],
    active: 10,
    people: 10,
    bound: 10,
    first: false,
    live,
    pairs: new Map(),
    allow: new Map(),
    ...more,
  }
}

function limitIn(name: string, given: Load): LimitCheck | undefined {
  return checkLimits(given).find(({ limit }) => limit === name)
}

test('a limit blocks above it, not at it', () => {
  expect(limitIn('deactivate', load({ changes: leaves.slice(1) }))).toMatchObject({
    value: 1,
    bound: 1,
    blocked: false,
  })
  expect(limitIn('deactivate', load({ changes: leaves }))).toMatchObject({ value: 2, bound: 1, blocked: true })
})

test('a person may lift it for this run, up to the number that they name', () => {
  expect(limitIn('deactivate', load({ changes: leaves, allow: new Map([['deactivate', 2]]) }))?.blocked).toBe(false)
  expect(limitIn('deactivate', load({ changes: leaves, allow: new Map([['deactivate', 1]]) }))?.blocked).toBe(true)
})

test.each([
  ['2026-12-01', false],
  ['2026-11-30', true],
])('the settings lift it until %s, that day included: blocked is %s', (until, blocked) => {
  const given = load({ changes: leaves })
  const allow = { deactivate: { count: 2, until: until as Day, reason: 'a sale' } }
  expect(limitIn('deactivate', { ...given, settings: { ...given.settings, allow } })?.blocked).toBe(blocked)
})

test('the first import creates any number', () => {
  const changes = [draftOf('create', 'new')]
  expect(limitIn('create', load({ changes }))?.blocked).toBe(true)
  expect(limitIn('create', load({ changes, first: true }))).toEqual({
    limit: 'create',
    value: 1,
    bound: null,
    blocked: false,
  })
})

test('the last admin does not leave; one admin as before is no reason to block', () => {
  expect(limitIn('admins', load({ changes: leaves }))).toMatchObject({ value: 0, bound: 2, blocked: true })
  expect(limitIn('admins', load({}))).toMatchObject({ value: 1, bound: 2, blocked: false })
})

test('where the service shows no role, admins are not counted', () => {
  expect(limitIn('admins', load({ live: liveFrom([accountOf('ben')], stateOf()) }))).toBeUndefined()
})
