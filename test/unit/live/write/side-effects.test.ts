import { expect, test } from 'vitest'
import { v1 } from '../../../../src/live/contracts/v1.js'
import { harmedKeys } from '../../../../src/live/write/side-effects.js'

const before = {
  id: 'u1',
  email: 'a@x',
  firstName: 'Ann',
  displayName: 'Ann Low',
  title: 'Dr',
  updatedAt: 1,
  note: null,
}
const harmed = (sent: object, after: object): readonly string[] =>
  harmedKeys(v1, before, { ...before, ...sent }, { ...before, ...after })

test('what was meant is no harm, and neither is what follows from it', () => {
  expect(harmed({ firstName: 'Anna' }, { firstName: 'Anna', displayName: 'Anna Low' })).toEqual([])
})

test('a field that nobody named and that changed is harm', () => {
  expect(harmed({ firstName: 'Anna' }, { firstName: 'Anna', title: null })).toEqual(['title'])
  expect(harmed({ firstName: 'Anna' }, { firstName: 'Anna', email: 'b@x' })).toEqual(['email'])
})

test('books that the service keeps may change, and nothing is the same as empty', () => {
  expect(harmed({}, { updatedAt: 2, note: '' })).toEqual([])
})

test('a text in another form is no harm, and a role is no text', () => {
  expect(harmed({ firstName: 'Anna' }, { firstName: 'Anna', email: 'A@x', title: ' dr ' })).toEqual([])
  const now = { ...before, role: 'user' }
  expect(harmedKeys(v1, now, { ...now, firstName: 'Anna' }, { ...now, firstName: 'Anna', role: 'USER' })).toEqual([
    'role',
  ])
})
