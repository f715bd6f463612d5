import { expect, test } from 'vitest'
import type { Day, PersonKey, UserId } from '../../../src/model/names.js'
import * as findings from '../../../src/plan/findings.js'
import { charted } from '../../support/small-company.js'

test.each([
  [{ firstName: 'Ada', lastName: 'Lovelace' }, 'Ada Lovelace'],
  [{ firstName: '', lastName: 'Lovelace' }, 'Lovelace'],
  [{ firstName: 'Ada', lastName: null }, 'Ada'],
  [{}, ''],
])('the full name of %j is "%s"', (values, name) => {
  expect(findings.fullName(values)).toBe(name)
})

test('a person of whom only the key is known is called by it', () => {
  const message = findings.otherAccount({ key: 'ann' as PersonKey }, 'u-1' as UserId, 'b@x.example', charted('ben'), [])
  expect(message.message).toMatch(/^ann would adopt account u-1, which has the address of ben Example \(ben\)/)
  expect(message).not.toHaveProperty('place')
})

test('the command to forget names every key that is bound', () => {
  const keys = ['ann', 'anna'] as PersonKey[]
  const { message } = findings.otherAccount(charted('ann'), 'u-1' as UserId, 'b@x.example', charted('ben'), keys)
  expect(message).toContain('"espalier state forget ann" and "espalier state forget anna"')
})

test('only a write that makes an account can be resolved as created', () => {
  expect(findings.unresolvedWrite('create:ann', true).message).toContain('--created USER')
  expect(findings.unresolvedWrite('move:ann', false).message).not.toContain('--created')
})

test('what would do harm is an error, and what a person should know a warning', () => {
  const day = '2026-12-01' as Day
  const ann = charted('ann')
  expect(findings.keyOwner(ann, 'deactivated').severity).toBe('error')
  expect(findings.limitAhead(day, 'move', 7, 5)).toMatchObject({ severity: 'warning', code: 'limit-ahead' })
})

test.each([
  ['2026-11-01', '2026-11-20', true],
  ['2025-12-31', '2026-01-01', true],
  ['2026-11-20', '2026-11-20', false],
  ['2026-11-21', '2026-11-20', false],
  ['2026-11-01', undefined, false],
])('a plan as of %s after an apply as of %s warns: %s', (asOf, lastDay, warns) => {
  const found = findings.earlierDay({ asOf: asOf as Day }, lastDay === undefined ? {} : { lastDay: lastDay as Day })
  expect(found.map(({ severity, code }) => `${severity} ${code}`)).toEqual(warns ? ['warning earlier-day'] : [])
})
