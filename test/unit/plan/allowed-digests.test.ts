import { expect, test } from 'vitest'
import type { Recorded, Source } from '../../../src/model/files.js'
import type { Day, PersonKey, UserId } from '../../../src/model/names.js'
import { allowedDigests, isAllowed } from '../../../src/plan/allowed-digests.js'
import { planDigests, comeOf } from '../../../src/plan/approved-digests.js'
import { plan } from '../../fixtures/render/plans.js'
import { allowed, recorded } from '../../support/records.js'

const hire = recorded('eva', {
  id: 'create:eva',
  action: 'create',
  verb: 'hire',
  before: {},
  after: { email: 'eva@acme.example', lastName: 'Else' },
})
const adoption = recorded('cem', {
  id: 'adopt:cem',
  action: 'adopt',
  verb: 'adopt',
  before: { email: 'c@x' },
  after: {},
})
const update = recorded('ben', {
  id: 'update:ben',
  action: 'update',
  verb: 'change',
  before: { lastName: 'BenT', department: null },
  after: { lastName: 'BenE', department: 'Board' },
})
const leave = recorded('ann')
const all = [hire, adoption, update, leave]
const ways = ['pull', 'due', 'begun', 'expect', 'plan', 'yes', 'asked', 'sealed'] as const

test('a change is allowed by its own digests, whatever allowed it, but for an adoption on a day', () => {
  for (const as of ways)
    for (const one of all)
      expect([as, one.id, isAllowed(allowed(one, as))]).toEqual([as, one.id, as !== 'due' || one !== adoption])
})

test.each<[string, Partial<Recorded>]>([
  ['another person', { key: 'zoe' as PersonKey, id: 'update:zoe' }],
  ['another value', { after: { lastName: 'BenE', department: 'Sales' } }],
  ['a value more', { after: { lastName: 'BenE', department: 'Board', role: 'admin' } }],
  ['a value less', { after: { lastName: 'BenE' } }],
])('with the digests of %s it is not, whatever is said to have allowed it', (_, other) => {
  for (const as of ways) {
    const digests = allowedDigests({ ...update, ...other }, as)
    expect([as, isAllowed(allowed(update, as, { digests }))]).toEqual([as, false])
  }
})

test.each<[string, Partial<Recorded>]>([
  ['another account', { user: 'u-zoe' as UserId }],
  ['another value before', { before: { lastName: 'BenF', department: null } }],
])('%s counts, but on a day, when neither was known', (_, other) => {
  for (const as of ways) {
    const digests = allowedDigests({ ...update, ...other }, as)
    expect([as, isAllowed(allowed(update, as, { digests }))]).toEqual([as, as === 'due'])
  }
})

test('some digests of it, none, or those of another way are not enough', () => {
  const digests = allowedDigests(update, 'pull')
  expect(digests).toHaveLength(2)
  for (const part of [
    [],
    digests.slice(1),
    [...digests, ...allowedDigests(leave, 'pull')],
    allowedDigests(update, 'due'),
  ])
    expect(isAllowed(allowed(update, 'pull', { digests: part }))).toBe(false)
  expect(isAllowed(allowed(update, 'pull', { digests: digests.toReversed() }))).toBe(true)
})

test('a state that was sealed without sources may have held any of them', () => {
  for (const as of ways)
    expect(isAllowed({ ...allowed(update, 'sealed', { digests: allowedDigests(update, as) }) })).toBe(true)
})

test('what came on its day has the digests that were announced', () => {
  const on = '2026-12-01' as Day
  const values = hire.after
  const later = [{ on, key: hire.key, kind: 'hire' as const, values, at: { file: 'a', line: 1, column: 1 } }]
  const scheduled = [{ ...later[0], verb: 'hire', name: 'Eva', user: null }] as never
  const announced = planDigests(plan([], { scheduled })).later
  const source: Source = { as: 'pull', pull: 7, check: 1, by: null }
  const come = comeOf(later, new Map(announced.map((one) => [one, source])))
  expect([...come.keys()]).toEqual(allowedDigests(hire, 'due'))
})

test('a record of a version that kept no sources says nothing that could be wrong', () => {
  expect(all.every(isAllowed)).toBe(true)
})
