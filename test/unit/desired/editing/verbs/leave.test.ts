import { expect, test } from 'vitest'
import { leavePerson, reportsAfter } from '../../../../../src/desired/editing/verbs/leave.js'
import type { Day } from '../../../../../src/model/names.js'
import { drafted, draftOf } from '../../../../support/chart-drafts.js'

const day = (text: string): Day => text as Day

function after(said: object, on?: Day): unknown {
  const edit = leavePerson(draftOf(drafted('ann', said)), { verb: 'leave', person: 'ann', ...(on ? { on } : {}) })
  return 'people' in edit ? edit.people.get('ann')?.entry : edit
}

const away = (from: string, to: string) => ({ from, to })

test.each([
  ['ends with the last day', away('2026-11-01', '2027-05-31'), away('2026-11-01', '2027-01-31')],
  ['of the time before stays', away('2026-01-01', '2026-05-31'), away('2026-01-01', '2026-05-31')],
  ['of the time after goes', away('2027-03-01', '2027-05-31'), undefined],
  ['is the only one left', [away('2026-11-01', '2027-01-01'), away('2027-03-01', '2027-04-01')], away('2026-11-01', '2027-01-01')], // prettier-ignore
])('an absence %s', (_, absence, expected) => {
  const entry = { ...drafted('ann').entry, end: '2027-01-31', ...(expected && { absence: expected }) }
  expect(after({ absence }, day('2027-01-31'))).toEqual(entry)
})

test('now: the last day that was to come goes, one that has passed stays, and an absence has ended', () => {
  expect(after({ end: '2027-01-31', absence: away('2026-11-01', '2027-05-31') })).toEqual({
    ...drafted('ann').entry,
    status: 'left',
    absence: away('2026-11-01', '2026-11-30'),
  })
  expect(after({ status: 'left', end: '2026-01-31' })).toBeUndefined()
})

test('the reports of a leaver are those who name them then or later', () => {
  const draft = draftOf(
    drafted('bo', { end: '2027-01-31' }),
    drafted('now', { manager: 'bo' }),
    drafted('moves', { manager: 'bo', changes: [{ on: '2027-01-15', manager: null }] }),
    drafted('later', { changes: [{ on: '2027-03-01', manager: 'bo' }] }),
    drafted('left', { manager: 'bo', status: 'left' }),
    drafted('before', { manager: 'bo', end: '2027-01-30' }),
  )
  expect(reportsAfter('bo', draft).map(({ key }) => key)).toEqual(['now', 'later'])
})
