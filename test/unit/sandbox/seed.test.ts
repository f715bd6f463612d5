import { expect, test } from 'vitest'
import { companyFromFile, createCompany, emptyCompany } from '../../../src/sandbox/seed.js'
import { defaultSwitches } from '../../../src/sandbox/switches.js'

const ada = { email: 'ada@example.test', firstName: 'Ada', lastName: 'Lovelace' }
const alan = { email: 'alan@example.test', firstName: 'Alan', lastName: 'Turing' }
const found = (users: unknown) => createCompany(companyFromFile(JSON.stringify(users)), defaultSwitches)

test('a company file may name managers by address or id, in any order, and keeps fields nobody knows', () => {
  const grace = { id: 'u_0001', email: 'grace@example.test', firstName: 'Grace', lastName: 'Hopper', team: ['Navy'] }
  const company = found([{ ...ada, managerEmail: 'ALAN@example.test' }, { ...alan, managerId: 'u_0001' }, grace])
  expect(company.users).toMatchObject([
    { id: 'u_0002', managerId: 'u_0003' },
    { id: 'u_0003', managerId: 'u_0001' },
    { id: 'u_0001', managerId: null, team: ['Navy'] },
  ])
  expect(company.users[0]).not.toHaveProperty('managerEmail')
})

test.each([
  [{ users: [] }, 'must hold a JSON array of users'],
  [[ada, null], 'User 2 of the company file is not a JSON object.'],
  [[{ ...ada, id: 7 }], 'User 1 of the company file has no text as its id.'],
  [[{ ...ada, managerEmail: 7 }], 'User 1 of the company file has no text as its managerEmail.'],
  [[{ ...ada, lastName: undefined }], 'User 1 of the initial company is not valid: The field lastName is required.'],
  [[{ ...ada, active: 'yes' }], 'The field active has no valid value.'],
  [[{ ...ada, managerId: 7 }], 'there is no user 7 to be the manager.'],
  [[ada, { ...alan, email: 'ADA@example.test' }], 'User 2 of the initial company is not valid: Another user has'],
  [
    [
      { ...ada, id: 'a' },
      { ...alan, id: 'a' },
    ],
    'the id a is given twice.',
  ],
  [[{ ...ada, managerEmail: 'x@example.test' }], 'there is no user x@example.test to be the manager.'],
  [[{ ...ada, managerId: 'x' }], 'there is no user x to be the manager.'],
  [[{ ...ada, managerEmail: ada.email }], 'the managers above run in a loop.'],
  [
    [
      { ...ada, managerEmail: alan.email },
      { ...alan, managerEmail: ada.email },
    ],
    'run in a loop.',
  ],
])('%j cannot be a company: %s', (users, message) => {
  expect(() => found(users)).toThrow(message)
})

test('a file that is not JSON is said to be none', () => {
  expect(() => companyFromFile('email,firstName')).toThrow('The company file is not JSON.')
})

test('an unknown manager id is kept where the service does not ask for one, an unknown address never', () => {
  const easy = { ...defaultSwitches, requireManager: 'no' } as const
  expect(createCompany([{ ...ada, managerId: 'gone' }], easy).users).toMatchObject([{ managerId: 'gone' }])
  expect(() => createCompany([{ ...ada, managerEmail: 'gone@example.test' }], easy)).toThrow('gone@example.test')
})

test('nobody is in an empty company', () => {
  expect(createCompany(emptyCompany(), defaultSwitches).users).toEqual([])
})
