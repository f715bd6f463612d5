import { expect, test } from 'vitest'
import type { Drift, Scheduled } from '../../../../src/model/files.js'
import type { PersonKey } from '../../../../src/model/names.js'
import { painter } from '../../../../src/render/escaping/printed.js'
import { terminalInk } from '../../../../src/render/markup.js'
import { accessLine, driftLine, scheduledWords } from '../../../../src/render/plan/drift-words.js'
import { plan } from '../../../fixtures/render/plans.js'

const ink = terminalInk(painter(false))
const all = plan([], { names: { ann: 'Ann Low', ben: 'Ben High', boss: 'Boss One' } })
const at = { file: 'a', line: 1, column: 1 }
const drift: Drift = {
  kind: 'drift',
  key: 'ann' as PersonKey,
  name: 'Ann Low',
  field: 'manager',
  applied: 'boss',
  desired: 'boss',
  live: null,
  at,
}

test('drift names all three values; a conflict asks for a decision', () => {
  expect(driftLine(drift, all, ink).text).toBe(
    'Ann Low · manager: last applied Boss One, chart Boss One, Small Improvements none',
  )
  expect(driftLine({ ...drift, kind: 'conflict' }, all, ink).text).toContain(
    '. Decide in the chart; nothing is written',
  )
})

test('access counts people, and names them where there is room', () => {
  const access = { manager: 'boss', name: '', people: ['ann', 'ben'] }
  expect(accessLine(access, all, ink, true).text).toBe(
    'Boss One gains access, including past reviews, to 2 people: Ann Low, Ben High',
  )
  expect(accessLine({ ...access, people: ['ann'] }, all, ink, false).text).toMatch(/to 1 person$/)
})

test('a later day says what changes on it', () => {
  const one = (verb: Scheduled['verb'], values: Scheduled['values']): string =>
    scheduledWords({ on: '2027-01-01', verb, key: 'ann', name: 'Ann', values, at } as Scheduled, all, ink).text
  expect(one('leave', { active: false })).toBe('account deactivated (history kept, reversible)')
  expect(one('move', { manager: 'ben' })).toBe('manager → Ben High')
  expect(one('hire', { email: 'a@x.example', manager: null })).toBe('new account a@x.example · no manager')
})
