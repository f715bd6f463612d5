import { describe, expect, test } from 'vitest'
import type { Drift, Scheduled } from '../../../../src/model/files.js'
import type { Day, PersonKey } from '../../../../src/model/names.js'
import { painter } from '../../../../src/render/escaping/printed.js'
import { markdownInk, terminalInk } from '../../../../src/render/markup.js'
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

describe('an absence in a plan', () => {
  const absence = { from: '2026-12-01' as Day, to: '2027-05-31' as Day }
  const eve = { key: 'eve' as PersonKey, name: 'Eve Il', absence, at }
  const back = '2027-06-01' as Day
  const standIn = {
    on: absence.from,
    verb: 'move' as const,
    key: 'omar' as PersonKey,
    name: 'Omar Sy',
    values: { manager: 'stand' },
    stands: { department: null, manager: 'eve' },
    at,
  }
  const names = { eve: 'Eve Il', omar: 'Omar Sy', stand: 'Stan Di' }

  test.each([
    [
      { on: absence.from, verb: 'change' as const, values: {} },
      'away until 2027-05-31 (the account stays active) · Stan Di stands in',
    ],
    [{ on: back, verb: 'change' as const, values: {} }, 'back from an absence'],
    [
      { on: absence.from, verb: 'leave' as const, values: { active: false } },
      'account deactivated (history kept, reversible) · away until 2027-05-31 · Stan Di stands in',
    ],
    [
      { on: back, verb: 'rehire' as const, values: { active: true, department: 'Ops' } },
      'account active again, same history · department → Ops',
    ],
    [{ on: back, verb: 'rehire' as const, values: {} }, 'account stays as it is'],
  ])('is said in words: %#', (line, said) => {
    const scheduled = [{ ...eve, ...line }, standIn]
    const page = plan([], { scheduled, names })
    const [first] = page.scheduled
    if (first === undefined) throw new Error('The plan has lines.')
    expect(scheduledWords(first, page, terminalInk(painter(false))).text).toBe(said)
    expect(scheduledWords(first, page, markdownInk).text.replace(/[\\`]|\*\*/g, '')).toBe(said)
  })
})
