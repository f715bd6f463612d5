import { expect, test } from 'vitest'
import { shapeOf } from '../../../../src/desired/rules/projection.js'
import { chartFrom, person, valuesFor } from './rules-charts.js'

const ann = person('ann', {
  start: '2026-03-01',
  end: '2026-08-31',
  department: 'Sales',
  changes: [{ on: '2026-05-01', department: 'Legal' }],
})

test.each([
  ['2026-02-28', null, undefined],
  ['2026-03-01', true, 'Sales'],
  ['2026-05-01', true, 'Legal'],
  ['2026-08-31', true, 'Legal'],
  ['2026-09-01', false, 'Legal'],
])('on %s she is active: %s, in %s', async (asOf, active, department) => {
  const values = valuesFor(await chartFrom([ann, person('ben')], asOf), 'ann')
  expect([values?.active ?? null, values?.department]).toEqual([active, department])
})

test('what is to come is told by its day, and what was is past', async () => {
  const { desired } = await chartFrom([ann], '2026-05-01')
  const told = (
    all: typeof desired extends null ? never : readonly { on: string; kind: string; values: object }[] = [],
  ) => all.map(({ on, kind, values }) => [on, kind, values])
  expect(told(desired?.upcoming)).toEqual([['2026-09-01', 'leave', { active: false }]])
  expect(told(desired?.past).map(([on, kind]) => [on, kind])).toEqual([
    ['2026-03-01', 'hire'],
    ['2026-05-01', 'change'],
  ])
})

test('a shape is the same for addresses that look the same', () => {
  expect(
    ['b0b@x.example', 'bi11@x.example', 'rnary@x.example', 'vvin@x.example', 'ann@x.example'].map(shapeOf),
  ).toEqual(['bob@x.example', 'bill@x.example', 'mary@x.example', 'win@x.example', 'ann@x.example'])
})
