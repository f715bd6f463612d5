import { expect, test } from 'vitest'
import { lacking, statedOn, withField } from '../../../../../src/desired/editing/verbs/draft.js'
import type { Day } from '../../../../../src/model/names.js'
import { drafted, draftDay } from '../../../../support/chart-drafts.js'

const day = (text: string): Day => text as Day
const later = day('2027-02-01')

test('what is stated on a day: defaults, then the entry, then its changes up to that day', () => {
  const ann = drafted('ann', { changes: [{ on: later, department: 'Legal' }] }, 'a.yaml', { department: 'Sales' })
  expect(statedOn(ann, draftDay)).toMatchObject({ department: 'Sales', manager: null })
  expect(statedOn(ann, later)).toMatchObject({ department: 'Legal' })
})

test.each([
  ['today', {}, draftDay, { manager: 'bo' }],
  ['on a later day', {}, later, { manager: null, changes: [{ on: later, manager: 'bo' }] }],
  ['before the first day', { start: '2027-03-01' }, later, { start: '2027-03-01', manager: 'bo' }],
  [
    'where a past change counts',
    { changes: [{ on: '2026-01-01', manager: 'cy' }] },
    draftDay,
    { manager: null, changes: [{ on: '2026-01-01', manager: 'bo' }] },
  ],
  [
    'on the day of another change',
    {
      changes: [
        { on: later, role: 'x' },
        { on: '2027-05-01', role: 'y' },
      ],
    },
    later,
    {
      changes: [
        { on: later, role: 'x', manager: 'bo' },
        { on: '2027-05-01', role: 'y' },
      ],
    },
  ],
])('another manager %s', (_, said, on, entry) => {
  expect(withField(drafted('ann', said), 'manager', 'bo', on, draftDay).entry).toMatchObject(entry)
})

test('what is so already is the same person, and what is taken out is not there', () => {
  const ann = drafted('ann', { status: 'left' })
  expect(withField(ann, 'manager', null, later, draftDay)).toBe(ann)
  expect(lacking(ann, ['status']).entry).not.toHaveProperty('status')
})
