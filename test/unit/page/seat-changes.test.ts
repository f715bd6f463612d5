import { expect, test } from 'vitest'
import type { Day } from '../../../src/model/names.js'
import { comparedOn } from '../../../src/page/compared.js'
import { plainText } from '../../../src/page/phrase.js'
import { changePhrase, differences, valuePhrase } from '../../../src/page/seat-changes.js'
import { later, pageChart, seatOf, today } from '../../support/page-chart.js'

const compared = comparedOn(pageChart, today)
const again = { on: '2028-03-05' as Day, gone: [] }

test.each([
  ['cy', 'department Engineering → Platform · manager Bob Groß → Eve · 1 report moves along'],
  ['dan', 'account deactivated (history kept, reversible) · no direct reports'],
  ['hal', 'account active again, same history · reports to Ada Lovelace'],
  ['ivy', 'waits (move): ivy has another move · manager Ada Lovelace → Bob Groß'],
  ['jo', 'role: last applied user, chart user, Small Improvements admin'],
  ['ada', ''],
])('%s: %s', (key, said) => expect(plainText(changePhrase(compared, key))).toBe(said))

test('a hire has address, department, manager and role', () => {
  expect(plainText(changePhrase(comparedOn(pageChart, later), 'fay'))).toBe(
    'new account fay@acme.example · Platform · reports to Eve · role user',
  )
})

test('who is away is said to be back, and on which day', () => {
  const away = { on: later, seats: [], gone: ['eve'] }
  const days = [...pageChart.days.filter(({ on }) => on === today), away, { ...again, seats: [seatOf('eve', null)] }]
  expect(plainText(changePhrase(comparedOn({ ...pageChart, days }, later), 'eve'))).toMatch(
    /^back on 5 Mar 2028 · account/,
  )
})

test('a hire without all that has few words', () => {
  const days = [{ on: today, seats: [seatOf('zoe', null, { email: '' })], gone: [] }]
  expect(plainText(changePhrase(comparedOn({ ...pageChart, days }, today), 'zoe'))).toBe('new account · no manager')
})

test('a conflict asks for a decision, and an address says what it means', () => {
  const notes = [{ kind: 'conflict', key: 'jo', field: 'manager', applied: null, desired: 'ada', live: 'bob' } as const]
  const said = changePhrase(comparedOn({ ...pageChart, notes }, today), 'jo')
  expect(plainText(said)).toBe(
    'manager: last applied none, chart Ada Lovelace, Small Improvements Bob Groß. Decide in the chart; nothing is written',
  )
  const days = [{ on: today, seats: [seatOf('bob', 'ada', { name: 'Bob Groß', email: 'b@acme.example' })], gone: [] }]
  expect(plainText(changePhrase(comparedOn({ ...pageChart, days }, today), 'bob'))).toBe(
    'e-mail bob@acme.example → b@acme.example (signs in with the new one) · department Engineering → (none)',
  )
})

test('a manager that is left out is no difference', () => {
  const { manager: _, ...unknown } = seatOf('eve', null, { name: 'Eve' })
  const days = [{ on: today, seats: [unknown], gone: [] }]
  expect(differences(comparedOn({ ...pageChart, days }, today), 'eve')).toEqual([])
})

test('yes, no and nothing are words', () => {
  expect([true, false, '', undefined].map((value) => plainText(valuePhrase('active', value, compared)))).toEqual([
    'yes',
    'no',
    '(none)',
    '(none)',
  ])
})
