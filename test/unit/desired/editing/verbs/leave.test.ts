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

test('a person who has left has no other last day, but may get another successor', () => {
  const draft = draftOf(drafted('ann', { status: 'left', successor: 'bo' }), drafted('bo'), drafted('cy'))
  const again = (more: object): unknown => leavePerson(draft, { verb: 'leave', person: 'ann', ...more })
  const nothing = { people: new Map(), named: 'ann', notes: [] }
  for (const so of [{}, { reportsTo: 'bo' }, { on: day('2026-11-30') }]) expect(again(so)).toEqual(nothing)
  expect(again({ on: day('2027-01-31') })).toMatchObject({
    field: 'on',
    message:
      'ann Example (ann) has left already. To let the person stay until 2027-01-31, use rehire first, and then leave.',
  })
  const other = leavePerson(draft, { verb: 'leave', person: 'ann', reportsTo: 'cy' })
  expect('people' in other && other.people.get('ann')?.entry).toEqual({
    ...draft.people.get('ann')?.entry,
    successor: 'cy',
  })
})

test('a person who was to start later and leaves now has no first day any more', () => {
  expect(after({ start: '2027-01-15' })).toEqual({ ...drafted('ann').entry, status: 'left' })
  expect(after({ start: '2026-01-15' })).toEqual({ ...drafted('ann').entry, start: '2026-01-15', status: 'left' })
})
