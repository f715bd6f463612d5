import { expect, test } from 'vitest'
import { ownerOf } from '../../../../src/sandbox/contracts/owner.js'
import { createCompany } from '../../../../src/sandbox/seed.js'
import { defaultSwitches, type Switches } from '../../../../src/sandbox/switches.js'
import { people } from '../running.js'

const owner = (switches: Partial<Switches>, seeds = people) =>
  ownerOf(createCompany(seeds, { ...defaultSwitches, ...switches })).body as {
    email: string
    company: { companySettings: object }
  }

test('the owner is who is named, else an active admin, else somebody active', () => {
  const admin = { email: 'root@example.test', firstName: 'R', lastName: 'T', role: 'admin' }
  expect(owner({ owner: 'ada@example.test' }).email).toBe('ada@example.test')
  expect(owner({}, [...people, admin]).email).toBe('root@example.test')
  expect(owner({}).email).toBe('grace@example.test')
  expect(owner({}, []).email).toBe('support@example.test')
})

test('what another system owns there is said', () => {
  expect(owner({ sync: 'manager' }).company.companySettings).toEqual({
    synchronizedFromExternalSystem: false,
    managerSynchronizedFromExternalSystem: true,
  })
})
