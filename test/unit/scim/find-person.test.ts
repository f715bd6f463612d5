import { expect, test } from 'vitest'
import type { PersonKey } from '../../../src/model/names.js'
import { scimFacts } from '../../../src/scim/facts.js'
import { personIn, type KnownPerson } from '../../../src/scim/find-person.js'

const people: readonly KnownPerson[] = [
  {
    key: 'ada' as PersonKey,
    id: '00417',
    was: 'ada.byron',
    values: { email: 'Ada@acme.example', firstName: 'Ada', lastName: 'King' },
  },
  { key: 'grace' as PersonKey, values: { email: 'grace@acme.example', firstName: 'Grace', lastName: 'Hopper' } },
]
const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'

function found(scim: object, user: string | null = null): unknown {
  const { person, finding } = personIn(scimFacts({ schemas: [], ...scim }, user), people)
  return finding?.code ?? person?.key ?? null
}

test.each([
  ['by employee id', { [enterprise]: { employeeNumber: '00417' } }, null],
  ['by address, whatever its case', { userName: 'ADA@acme.example' }, null],
  [
    'by one of several addresses',
    { emails: [{ value: 'new@acme.example', primary: true }, { value: 'ada@acme.example' }] },
    null,
  ],
  ['by the key in externalId', { externalId: 'ada' }, null],
  ['by a former key', { externalId: 'ada.byron' }, null],
  ['by the word of the sender: an id', {}, '00417'],
  ['by the word of the sender: an address', {}, 'ada@acme.example'],
  ['by the word of the sender: a key', {}, 'ada'],
])('a person is found %s', (_, scim, user) => {
  expect(found(scim, user)).toBe('ada')
})

test('nobody is found by name alone, nor by an id with other zeros', () => {
  expect(found({ displayName: 'Ada King', name: { givenName: 'Ada', familyName: 'King' } })).toBe('no-person')
  expect(found({ externalId: 'Ada King' })).toBeNull()
  expect(found({ [enterprise]: { employeeNumber: '417' } })).toBeNull()
})

test('an event that names two people, or another employee id, is refused', () => {
  expect(found({ [enterprise]: { employeeNumber: '00417' }, userName: 'grace@acme.example' })).toBe('two-people')
  expect(found({ [enterprise]: { employeeNumber: '00999' }, userName: 'ada@acme.example' })).toBe('other-id')
  expect(found({ [enterprise]: { employeeNumber: '00999' }, userName: 'grace@acme.example' })).toBe('grace')
})
