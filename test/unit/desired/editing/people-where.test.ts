import { expect, test } from 'vitest'
import { peopleWhere } from '../../../../src/desired/editing/people-where.js'
import type { Day } from '../../../../src/model/names.js'
import { drafted, draftOf } from '../../../support/chart-drafts.js'

const draft = draftOf(
  drafted('bo'),
  drafted('ann', { manager: 'bo', department: 'Sales' }),
  drafted('cy', { changes: [{ on: '2027-01-01', manager: 'bo' }] }),
  drafted('di', { manager: 'bo', end: '2027-01-31' }),
  drafted('eve', { manager: 'bo', start: '2027-05-01' }),
  drafted('left', { manager: 'bo', status: 'left' }),
  drafted('fay', {}, 'b.yaml', { department: 'Sales' }),
)

test.each([
  ['manager', 'bo@acme.example', undefined, ['ann', 'di', 'eve']],
  ['manager', 'bo', '2027-02-01', ['ann', 'cy', 'eve']],
  ['department', 'Sales', undefined, ['ann', 'fay']],
] as const)('those whose %s is %s on %s', (field, value, on, keys) => {
  expect(peopleWhere(draft, { field, value }, on as Day | undefined)).toEqual(keys)
})

test('none is a problem, and so is an unknown manager', () => {
  expect(peopleWhere(draft, { field: 'department', value: 'sails' }, undefined)).toEqual({
    field: 'where',
    message: 'The chart has no people whose department is sails on 2026-12-01. Did you mean "Sales"?',
    near: [],
  })
  expect(peopleWhere(draft, { field: 'manager', value: 'boo' }, undefined)).toMatchObject({ near: ['bo Example (bo)'] })
})
