import { expect, test } from 'vitest'
import { rehirePerson } from '../../../../../src/desired/editing/verbs/rehire.js'
import type { Day } from '../../../../../src/model/names.js'
import { drafted, draftOf } from '../../../../support/chart-drafts.js'

const day = (text: string): Day => text as Day
const back = { verb: 'rehire', person: 'ann' } as const

test('on a later day, what the changes of the time before say is in the entry', () => {
  const left = { end: '2026-06-30', manager: 'bo', changes: [{ on: '2026-01-01', manager: 'cy', department: 'Legal' }] }
  const edit = rehirePerson(draftOf(drafted('ann', left)), { ...back, on: day('2027-04-01') })
  expect('people' in edit && edit.people.get('ann')?.entry).toEqual({
    ...drafted('ann').entry,
    manager: 'cy',
    department: 'Legal',
    start: '2027-04-01',
  })
})

test('a first day that was still to come does not keep a person out who is back now', () => {
  const draft = draftOf(drafted('ann', { status: 'left', start: '2027-04-01' }))
  const edit = rehirePerson(draft, back)
  expect('people' in edit && edit.people.get('ann')?.entry).toEqual(drafted('ann').entry)
})

test('the reports stay with the successor, whatever names the leaver, and also later', () => {
  const draft = draftOf(
    drafted('ann', { status: 'left', successor: 'bo' }),
    drafted('bo', { manager: 'ann' }),
    drafted('cy', { manager: 'ann' }),
    drafted('di', { changes: [{ on: '2027-05-01', manager: 'ann' }] }),
    drafted('old', { manager: 'ann', status: 'left' }),
  )
  const edit = rehirePerson(draft, back)
  const people = 'people' in edit ? edit.people : new Map<string, never>()
  expect([...people.keys()]).toEqual(['ann', 'bo', 'cy', 'di'])
  expect(people.get('bo')?.entry.manager).toBeNull()
  expect(people.get('cy')?.entry.manager).toBe('bo')
  expect(people.get('di')?.entry.changes).toEqual([{ on: '2027-05-01', manager: 'bo' }])
})

test('a person who is back already is so only if all that is asked for is so', () => {
  const draft = draftOf(drafted('ann'), drafted('bo'))
  expect(rehirePerson(draft, { ...back, manager: null })).toMatchObject({ named: 'ann', people: new Map() })
  expect(rehirePerson(draft, { ...back, manager: 'bo' })).toMatchObject({ field: 'person' })
  expect(rehirePerson(draft, { ...back, on: day('2027-01-01') })).toMatchObject({ field: 'person' })
})

test('a later change of what the person comes back with is said', () => {
  const said = { end: '2027-03-31', changes: [{ on: '2027-02-01', department: 'Legal' }] }
  expect(rehirePerson(draftOf(drafted('ann', said)), { ...back, department: 'Sales' })).toMatchObject({
    notes: ['ann Example (ann) gets the department Legal on 2027-02-01, as the chart already says: that change stays.'],
  })
})
