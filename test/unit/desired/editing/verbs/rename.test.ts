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
