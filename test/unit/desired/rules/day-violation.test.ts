import { expect, test } from 'vitest'
import { dayViolation, violationSentence } from '../../../../src/desired/rules/day-violation.js'
import type { IndexedPerson } from '../../../../src/desired/rules/people-index.js'
import type { DayView } from '../../../../src/desired/rules/projection.js'
import { day } from './rules-charts.js'

const view = { day: day('2026-06-01') } as DayView

function of(key: string, ...changes: readonly object[]): IndexedPerson {
  return {
    key,
    entry: { manager: null, ...(changes.length > 0 ? { changes } : {}) },
    tree: {},
  } as unknown as IndexedPerson
}

test('a finding is at the statement that counts on that day', () => {
  const changes = [
    { on: '2026-05-01', manager: 'a' },
    { on: '2026-05-02', email: 'x' },
    { on: '2026-07-01', manager: 'b' },
  ]
  expect(dayViolation('loop', [of('ann', ...changes)], 'manager', view, '').path).toEqual([
    'people',
    'ann',
    'changes',
    0,
    'manager',
  ])
  expect(dayViolation('loop', [of('ann')], 'manager', view, '').path).toEqual(['people', 'ann', 'manager'])
})

test('the same trouble of the same people has one name on every day', () => {
  expect(dayViolation('loop', [of('ann'), of('ben')], 'manager', view, 'on a day').same).toBe('loop ann ben')
})

test('today is now, another day would be', () => {
  expect(violationSentence(view, day('2026-06-01'), 'Ann', 'has', 'have')).toBe('Ann has')
  expect(violationSentence(view, day('2026-05-01'), 'Ann', 'has', 'have')).toBe('On 2026-06-01, Ann would have')
})
