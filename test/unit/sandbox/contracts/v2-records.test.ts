import { expect, test } from 'vitest'
import { fromV2, inList, medium, toV2 } from '../../../../src/sandbox/contracts/v2-records.js'
import type { UserRecord } from '../../../../src/sandbox/records.js'
import { defaultSwitches } from '../../../../src/sandbox/switches.js'

const grace: UserRecord = {
  id: 'u-1',
  email: 'grace@example.test',
  firstName: 'Grace',
  lastName: 'Hopper',
  role: 'admin',
  department: 'Navy',
  managerId: null,
  active: true,
  title: 'Admiral',
  location: 'NYC',
}

test('the role of v2 is the title, and the rights of an admin are a field of their own', () => {
  expect(toV2(grace)).toMatchObject({ name: 'Grace Hopper', role: 'Admiral', isAdmin: true, isActive: true })
  expect(toV2({ ...grace, role: 'user', title: undefined })).toMatchObject({ role: null, isAdmin: false })
  expect(toV2(grace)).toHaveProperty('location', 'NYC')
})

test('the light calls show ten fields, and no address but the login', () => {
  const light = medium(grace, defaultSwitches)
  expect(Object.keys(light)).toHaveLength(10)
  expect(light).toMatchObject({ loginname: 'grace@example.test', gender: 'unspecified' })
  expect(light).not.toHaveProperty('email')
})

test('a brief list is as light', () => {
  expect(inList(grace, { ...defaultSwitches, listFields: 'brief' })).toEqual(medium(grace, defaultSwitches))
  expect(inList(grace, defaultSwitches)).toHaveProperty('department', 'Navy')
})

test('a request is read in the words in which users are kept, without what v2 derives', () => {
  expect(fromV2({ role: 'Rear Admiral', isActive: false, isAdmin: true, name: 'X', active: true, desk: 4 })).toEqual({
    title: 'Rear Admiral',
    active: false,
    desk: 4,
  })
})
