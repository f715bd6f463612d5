import { expect, test } from 'vitest'
import { nearest } from '../../../src/desired/nearest.js'

test('a near name is found, a far one is not', () => {
  expect(nearest('manger', ['email', 'manager', 'role'])).toBe('manager')
  expect(nearest('GRACE.HOPPER', ['ada.lovelace', 'grace.hopper'])).toBe('grace.hopper')
  expect(nearest('frist.name', ['ada.lovelace', 'grace.hopper'])).toBeNull()
  expect(nearest('x', ['email'])).toBeNull()
  expect(nearest('', [])).toBeNull()
  expect(nearest('a'.repeat(1_000_000), ['a'])).toBeNull()
})
