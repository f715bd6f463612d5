import { expect, test } from 'vitest'
import { painter } from '../../../../src/render/escaping/printed.js'
import { terminalInk } from '../../../../src/render/markup.js'
import { asSentence, changeWords, fieldWords, valueWords } from '../../../../src/render/plan/words.js'
import type { Change } from '../../../../src/model/files.js'
import type { PersonKey } from '../../../../src/model/names.js'
import { change, plan } from '../../../fixtures/render/plans.js'

const ink = terminalInk(painter(false))
const all = plan([], { names: { boss: 'Boss One' } })
const said = (one: Change): string => changeWords(one, all, ink).text

test.each<[string, Change]>([
  [
    'new account a@x.example · Sales · reports to Boss One',
    change('create', 'hire', 'ann', 'Ann', {}, { email: 'a@x.example', department: 'Sales', manager: 'boss' }),
  ],
  [
    'account active again, same history · department → Sales · no manager',
    change(
      'reactivate',
      'rehire',
      'ann',
      'Ann',
      { active: false },
      { active: true, department: 'Sales', manager: null },
    ),
  ],
  [
    'department Sales → (none)',
    change('update', 'change', 'ann', 'Ann', { department: 'Sales' }, { department: null }),
  ],
  [
    'e-mail a@x.example → b@x.example (signs in with the new one)',
    change('update', 'change', 'ann', 'Ann', { email: 'a@x.example' }, { email: 'b@x.example' }),
  ],
  [
    'manager none → Boss One · 1 report moves along',
    { ...change('move', 'move', 'ann', 'Ann', { manager: null }, { manager: 'boss' }), reports: 1 },
  ],
  [
    'account deactivated (history kept, reversible) · 2 direct reports until now',
    { ...change('deactivate', 'leave', 'ann', 'Ann', {}, { active: false }), reports: 2 },
  ],
  [
    'renamed from anna to ann; the account stays, nothing is written',
    { ...change('adopt', 'adopt', 'ann', 'Ann', {}, {}), was: 'anna' as PersonKey },
  ],
])('%s', (words, one) => {
  expect(said(one)).toBe(words)
})

test('an equal value is no change of words', () => {
  expect(said(change('update', 'change', 'ann', 'Ann', { department: 'Sales' }, { department: 'Sales' }))).toBe('')
  expect(asSentence(change('update', 'change', 'ann', 'Ann', {}, {}), all, ink).text).toBe('Ann')
})

test('nothing, yes and no have words; a text that looks like them is quoted', () => {
  expect([null, '', true, false, 'none'].map((value) => valueWords('department', value, all, ink).text)).toEqual([
    '(none)',
    '(none)',
    'yes',
    'no',
    '"none"',
  ])
  expect(valueWords('manager', null, all, ink).text).toBe('none')
  expect(fieldWords({ manager: 'gone' }, all, ink).map(({ text }) => text)).toEqual(['manager → gone'])
})
