import { expect, test } from 'vitest'
import { namedManager, namedPerson } from '../../../../../src/desired/editing/verbs/refusal.js'
import { drafted, draftOf } from '../../../../support/chart-drafts.js'

const draft = draftOf(
  drafted('ann', { firstName: 'Ann', lastName: 'Lee', id: '007' }),
  drafted('ann2', { firstName: 'Ann', lastName: 'Lee' }),
  drafted('bo', { was: 'robert', changes: [{ on: '2026-01-01', lastName: 'Now' }] }),
)

test.each([
  ['ann', 'ann'],
  ['007', 'ann'],
  ['robert', 'bo'],
  ['bo now', 'bo'],
  ['ANN2@acme.example', 'ann2'],
])('%s is %s', (text, key) => {
  expect(namedPerson(draft, text, 'person')).toMatchObject({ key })
})

test('a name of several people names them, and an unknown one the nearest', () => {
  const both = ['Ann Lee (ann)', 'Ann Lee (ann2)']
  expect(namedPerson(draft, 'Ann Lee', 'person')).toMatchObject({ field: 'person', near: both })
  expect(namedPerson(draft, 'Ann', 'person')).toMatchObject({ near: both })
  expect(namedPerson(draft, 'Ann Leo', 'manager')).toMatchObject({ field: 'manager', near: ['Ann Lee (ann)'] })
  expect(namedPerson(draft, '', 'person')).toMatchObject({ near: [] })
})

test('no manager is a manager, too', () => {
  expect(namedManager(draft, null)).toEqual({ key: null })
  expect(namedManager(draft, 'bo')).toEqual({ key: 'bo' })
})
