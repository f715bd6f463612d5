import { expect, test } from 'vitest'
import { movePerson } from '../../../../../src/desired/editing/verbs/move.js'
import type { Day } from '../../../../../src/model/names.js'
import { drafted, draftOf } from '../../../../support/chart-drafts.js'

const day = (text: string): Day => text as Day

test('a move of a day that has passed holds from now on', () => {
  const draft = draftOf(drafted('ann'), drafted('bo'))
  const edit = movePerson(draft, { verb: 'move', person: 'ann', manager: 'bo', on: day('2026-11-01') })
  expect(edit).toMatchObject({ named: 'ann', notes: [] })
  expect('people' in edit && edit.people.get('ann')?.entry).toMatchObject({ manager: 'bo' })
})

test('a later change of the same field is said, one of another field is not', () => {
  const changes = [{ on: '2027-05-01', manager: null }]
  const draft = draftOf(drafted('ann', { changes }), drafted('bo'))
  const move = { verb: 'move', person: 'ann' } as const
  expect(movePerson(draft, { ...move, manager: 'bo' })).toMatchObject({
    notes: ['ann Example (ann) gets the manager none on 2027-05-01, as the chart already says: that change stays.'],
  })
  expect(movePerson(draft, { ...move, department: 'Sales' })).toMatchObject({ notes: [] })
})

test('a leaver is not moved: on a later day the day is wrong, else the verb', () => {
  const draft = draftOf(drafted('ann', { end: '2027-01-31' }), drafted('bo', { status: 'left' }))
  const move = { verb: 'move', manager: null } as const
  expect(movePerson(draft, { ...move, person: 'ann', on: day('2027-02-01') })).toMatchObject({ field: 'on' })
  expect(movePerson(draft, { ...move, person: 'ann', on: day('2027-01-31') })).toMatchObject({ named: 'ann' })
  expect(movePerson(draft, { ...move, person: 'bo' })).toMatchObject({ field: 'person' })
})
