import { expect, test } from 'vitest'
import type { Values } from '../../../src/model/fields.js'
import type { Day, PersonKey } from '../../../src/model/names.js'
import type { Upcoming } from '../../../src/model/people.js'
import { limitsAhead, managedUpcoming, scheduledLines } from '../../../src/plan/upcoming.js'
import { settings } from '../../support/settings.js'
import { desiredOf, liveFrom } from '../../support/worlds.js'
import { accountOf, charted, matchOf, stateOf } from '../../support/small-company.js'

function later(key: string, kind: Upcoming['kind'], values: Values, on = '2027-01-01'): Upcoming {
  return { key: key as PersonKey, kind, values, on: on as Day, at: charted(key).at }
}

const state = stateOf('ann')
const live = liveFrom([accountOf('ann')], state)
const found = matchOf([charted('ann')], [accountOf('ann')], state)

test.each([
  ['hire', {}, 'new', 'hire'],
  ['hire', {}, 'ann', 'rehire'],
  ['leave', { active: false }, 'ann', 'leave'],
  ['change', { manager: 'boss', department: 'Legal' }, 'ann', 'move'],
  ['change', { department: 'Legal' }, 'ann', 'change'],
  ['change', { role: 'admin', manager: 'boss' }, 'ann', 'admin'],
] as const)('a %s with %j of %s is called %s', (kind, values, key, verb) => {
  const [line] = scheduledLines([later(key, kind, values)], desiredOf([charted('ann')]), state, live, found)
  expect(line?.verb).toBe(verb)
})

test('a later change of a field that Git does not own is none', () => {
  const upcoming = [later('ann', 'change', { role: 'admin' }), later('ann', 'change', { department: 'Legal' })]
  expect(managedUpcoming(desiredOf([], { upcoming })).map(({ values }) => values)).toEqual([{ department: 'Legal' }])
})

test('a limit that a later day would break is told, for that day alone', () => {
  const strict = { ...settings, limits: { ...settings.limits, deactivate: { atMost: 1 } } }
  const leaves = ['ann', 'ben', 'cas'].map((key, at) =>
    later(key, 'leave', { active: false }, at < 2 ? '2027-01-01' : '2027-01-02'),
  )
  expect(limitsAhead(leaves, strict, state, 10, new Map()).map(({ message }) => message)).toEqual([
    expect.stringMatching(/^On 2027-01-01 the plan would be blocked by the limit "deactivate": 2, but at most 1/),
  ])
  const allow = { deactivate: { count: 2, until: '2027-01-01' as Day, reason: 'a sale' } }
  expect(limitsAhead(leaves, { ...strict, allow }, state, 10, new Map())).toEqual([])
})

test('departments are warned of by what counts of them', () => {
  const strict = { ...settings, limits: { ...settings.limits, department: { atMost: 1 } } }
  const moves = ['ann', 'ben'].map((key) => later(key, 'change', { department: 'Legal' }))
  const warned = (count: number): string[] =>
    limitsAhead(moves, strict, state, 10, new Map([['2027-01-01' as Day, count]])).map(({ message }) => message)
  expect(warned(1)).toEqual([])
  expect(warned(2)).toEqual([
    expect.stringMatching(/^On 2027-01-01 the plan would be blocked by the limit "department": 2, but at most 1/),
  ])
})

test('who has an account and comes back is no new account', () => {
  const none = { ...settings, limits: { ...settings.limits, create: { atMost: 0 } } }
  expect(limitsAhead([later('ann', 'hire', {})], none, state, 10, new Map())).toEqual([])
  expect(limitsAhead([later('new', 'hire', {})], none, state, 10, new Map())).toHaveLength(1)
})
