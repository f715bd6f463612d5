import { expect, test } from 'vitest'
import { comparableName, splitName } from '../../../src/model/hr-name.js'

test.each([
  ['Ada Lovelace', 'Ada', 'Lovelace'],
  ['Lovelace, Ada', 'Ada', 'Lovelace'],
  ['van der Berg, Anna Maria', 'Anna Maria', 'van der Berg'],
])('%s is %s and %s', (name, firstName, lastName) => {
  expect(splitName(name)).toEqual({ firstName, lastName })
})

test.each(['Anna van der Berg', 'Ada', ', Ada', 'Lovelace,', 'a, b, c'])('%j is not split', (name) => {
  expect(splitName(name)).toBeNull()
})

test('names are one whatever their order and capitals', () => {
  expect(comparableName('LOVELACE, Ada')).toBe(comparableName('Ada  lovelace'))
})
