import { expect, test } from 'vitest'
import { createAll, setAll } from '../../../src/sandbox/batches.js'
import { createCompany } from '../../../src/sandbox/seed.js'
import { defaultSwitches, type Switches } from '../../../src/sandbox/switches.js'
import { people } from './running.js'

const fresh = (email: string): object => ({ email, firstName: 'New', lastName: 'Person' })
const companyWith = (batch: Switches['batch']) => createCompany(people, { ...defaultSwitches, batch })

test('one who is refused refuses all, and leaves no trace', () => {
  const company = companyWith('whole')
  expect(createAll(company, [fresh('a@x.test'), fresh('ada@example.test')], 'v2')).toHaveProperty('error')
  expect(company.users.map(({ email }) => email)).toEqual(people.map(({ email }) => email))
  expect(company.addresses.has('a@x.test')).toBe(false)
})

test('or is left out', () => {
  const company = companyWith('part')
  expect(createAll(company, [fresh('a@x.test'), 7, fresh('b@x.test')], 'v2')).toHaveLength(2)
})

test('a lock that is refused for one gives the others back as they were', () => {
  const company = companyWith('whole')
  const [first] = company.users
  expect(setAll(company, [first?.id, 'nobody'], { active: false })).toHaveProperty('error')
  expect(company.users[0]?.active).toBe(true)
})
