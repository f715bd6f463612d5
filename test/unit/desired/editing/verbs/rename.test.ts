import { expect, test } from 'vitest'
import { renamePerson } from '../../../../../src/desired/editing/verbs/rename.js'
import { drafted, draftOf } from '../../../../support/chart-drafts.js'

test('a new key is written wherever the old one is', () => {
  const draft = draftOf(
    drafted('ann', { was: 'annie', manager: 'bo' }),
    drafted('bo', { status: 'left', successor: 'ann' }),
    drafted('cy', { manager: 'ann', changes: [{ on: '2027-01-01', manager: 'bo' }, { on: '2027-02-01', manager: 'ann' }] }), // prettier-ignore
    drafted('di'),
  )
  const edit = renamePerson(draft, { verb: 'rename', person: 'ann', key: 'ann.b' })
  const people = 'people' in edit ? edit.people : new Map<string, never>()
  expect(edit).toMatchObject({ named: 'ann.b' })
  expect([...people.keys()].toSorted()).toEqual(['ann', 'bo', 'cy'])
  expect(people.get('ann')).toMatchObject({ key: 'ann.b', entry: { was: 'ann', manager: 'bo' } })
  expect(people.get('bo')?.entry.successor).toBe('ann.b')
  expect(people.get('cy')?.entry).toMatchObject({
    manager: 'ann.b',
    changes: [{ manager: 'bo' }, { manager: 'ann.b' }],
  })
})

test('another name is that of the same person, unless the person has not started; another address is no other name', () => {
  const draft = draftOf(drafted('ann'), drafted('bo', { start: '2027-01-01' }))
  const entry = (person: string, more: object): unknown => {
    const edit = renamePerson(draft, { verb: 'rename', person, ...more })
    return 'people' in edit ? edit.people.get(person)?.entry : edit
  }
  expect(entry('ann', { lastName: 'King' })).toMatchObject({ lastName: 'King', samePerson: true })
  expect(entry('ann', { email: 'king@acme.example' })).not.toHaveProperty('samePerson')
  expect(entry('ann', { lastName: 'Example' })).not.toHaveProperty('samePerson')
  expect(entry('bo', { lastName: 'King' })).not.toHaveProperty('samePerson')
})

test('a name that a plan reads as near gets no word that the plan would want deleted', () => {
  const draft = draftOf(drafted('ann', { firstName: 'Zoë', lastName: 'van der Berg' }))
  const word = (more: object): unknown => {
    const edit = renamePerson(draft, { verb: 'rename', person: 'ann', ...more })
    return 'people' in edit && edit.people.get('ann')?.entry.samePerson
  }
  expect(word({ lastName: 'Van der Berg' })).toBeUndefined()
  expect(word({ lastName: 'van der Berg-Weiß', on: '2027-02-01' })).toBeUndefined()
  expect(word({ firstName: 'Zoe' })).toBeUndefined()
  expect(word({ lastName: 'Weiß', on: '2027-02-01' })).toBe(true)
})

test('a later change of the same name or address is said', () => {
  const changes = [{ on: '2027-05-01', lastName: 'King', email: 'king@acme.example' }]
  const draft = draftOf(drafted('ann', { changes }))
  const notes = (more: object): unknown => renamePerson(draft, { verb: 'rename', person: 'ann', ...more })
  const stays = 'on 2027-05-01, as the chart already says: that change stays.'
  expect(notes({ lastName: 'Lee' })).toMatchObject({ notes: [`ann Lee (ann) gets the last name King ${stays}`] })
  expect(notes({ email: 'lee@acme.example', key: 'ann.lee' })).toMatchObject({
    notes: [`ann Example (ann) gets the address king@acme.example ${stays}`],
  })
  expect(notes({ firstName: 'Anna' })).toMatchObject({ notes: [] })
})

test('a second new key says that the one before may be the one that the last apply knew', () => {
  const draft = draftOf(drafted('ann.b', { was: 'ann' }))
  const to = (key: string): unknown => renamePerson(draft, { verb: 'rename', person: 'ann.b', key })
  expect(to('ann.c')).toMatchObject({
    notes: [
      'ann.b Example (ann.c) was ann before ann.b, and only ann.b is kept in "was". If the change from ann to ann.b is not applied yet, write "was: ann" there instead.',
    ],
  })
  expect(to('ann')).toMatchObject({ named: 'ann', notes: [] })
})
