import { expect, test } from 'vitest'
import type { ScimUser } from '../../../src/model/files.js'
import { scimFacts } from '../../../src/scim/facts.js'

const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'

function facts(user: Partial<ScimUser>): ReturnType<typeof scimFacts> {
  return scimFacts({ schemas: [], ...user }, null)
}

test('the primary address counts, else that for work, else the first, else a userName that is one', () => {
  const [home, work, primary] = [{ value: 'h@x' }, { value: 'w@x', type: 'Work' }, { value: 'p@x', primary: 'True' }]
  expect(facts({ emails: [home, work, primary] }).email).toBe('p@x')
  expect(facts({ emails: [home, work] }).email).toBe('w@x')
  expect(facts({ emails: [home], userName: 'u@x' }).email).toBe('h@x')
  expect(facts({ emails: [{ value: 'no address' }], userName: 'u@x' }).email).toBe('u@x')
  expect(facts({ userName: 'ada' }).email).toBeNull()
})

test('an empty text says nothing, and a null takes away what can be empty', () => {
  const empty = facts({ name: { givenName: ' ' }, [enterprise]: { department: '', manager: '' } })
  expect(empty).toMatchObject({ firstName: null })
  expect(empty).not.toHaveProperty('department')
  expect(empty).not.toHaveProperty('manager')
  expect(facts({ [enterprise]: { department: null, manager: null } })).toMatchObject({
    department: null,
    manager: null,
  })
  expect(facts({ [enterprise]: { manager: { value: null } } })).toMatchObject({ manager: null })
  expect(facts({ [enterprise]: { manager: [] } })).not.toHaveProperty('manager')
})

test('a manager is named by value, by the end of its place, or by name', () => {
  const manager = { value: '7', $ref: 'https://x/v2/Users/00012', displayName: 'Grace Hopper' }
  expect(facts({ [enterprise]: { manager: [manager] } }).manager).toEqual(['7', '00012', 'Grace Hopper'])
})
