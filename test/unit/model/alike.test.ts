import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { formless, formsKept, isAlike } from '../../../src/model/alike.js'

test.each([
  ['Ann@Acme.example', 'ann@acme.example'],
  ['Sales ', 'sales'],
  ['A  B', 'a\u00a0b'],
  ['Café', 'Cafe\u0301'],
  ['Straße', 'STRASSE'],
  ['ΟΔΟΣ', 'οδος'],
])('%j and %j are the same text in two forms', (a, b) => {
  for (const field of ['email', 'firstName', 'lastName', 'department'] as const) {
    expect(isAlike(field, a, b)).toBe(true)
    expect(isAlike(field, b, a)).toBe(true)
    expect(formsKept(undefined, { [field]: a }, { [field]: b })).toEqual({ shown: { [field]: b } })
  }
})

test.each([
  ['Sales', 'Sale'],
  ['Café', 'Cafe'],
  ['A B', 'AB'],
  ['Sales', null],
  ['Núñez', 'Nunez'],
] as const)('%j and %j are two texts', (a, b) => {
  expect(isAlike('department', a, b)).toBe(false)
  expect(formsKept(undefined, { department: a }, { department: b })).toEqual({})
})

test('a role and a manager are exact', () => {
  expect(isAlike('role', 'admin', 'Admin')).toBe(false)
  expect(isAlike('manager', 'u_a', 'u_A')).toBe(false)
  expect(isAlike('manager', 'u_a', 'u_a')).toBe(true)
  expect(formsKept(undefined, { role: 'admin' }, { role: 'Admin' })).toEqual({})
})

test('what was known stays for the fields that were not sent', () => {
  const old = { email: 'ann@acme.example', department: 'sales' }
  expect(formsKept(old, { department: 'Legal' }, { department: 'legal' })).toEqual({
    shown: { email: 'ann@acme.example', department: 'legal' },
  })
  expect(formsKept(old, { email: 'a@b.example', department: 'Legal' }, { department: 'Legal' })).toEqual({})
})

test('of ASCII, the form is capitals and blanks', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
      expect(formless(text)).toBe(text.toUpperCase().toLowerCase().replaceAll(/\s+/g, ' ').trim())
    }),
  )
})
