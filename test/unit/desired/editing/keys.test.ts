import { expect, test } from 'vitest'
import { ascii, makeKeys, type Keyless } from '../../../../src/desired/editing/keys.js'
import { isPersonKey } from '../../../../src/model/names.js'

function someone(id: string, firstName: string, lastName: string, email = `${id}@acme.example`): Keyless {
  return { id, email, firstName, lastName }
}

test.each([
  ['Zoë O’Connor-Smith', 'zoe.oconnor-smith'],
  ['Łukasz Żółw', 'lukasz.zolw'],
  ['Straße 7', 'strasse.7'],
  ['Dr. Jean--Luc -Jr-', 'dr.jean-luc.jr'],
  ['山田 太郎', ''],
])('%s is %s in ASCII', (text, expected) => {
  expect(ascii(text)).toBe(expected)
})

test('a text of any length makes no key that ends in a dot', () => {
  expect(isPersonKey(ascii(`${'a'.repeat(63)} b`))).toBe(true)
})

test('two of one name are told apart by their addresses, both of them', () => {
  const keys = makeKeys([someone('1', 'Ann', 'Low', 'ann@x.example'), someone('2', 'Ann', 'Low', 'al@x.example')], [])
  expect([...keys.values()]).toEqual(['ann', 'al'])
})

test('a key that is taken is not given again', () => {
  expect([...makeKeys([someone('1', 'Ann', 'Low')], ['ann.low', '1']).values()]).toEqual(['1.2'])
  expect([...makeKeys([someone('ann', 'Ann', 'Low')], ['ann.low', 'ann']).values()]).toEqual(['ann.2'])
})

test('without a letter of ASCII there is still a key', () => {
  const all = makeKeys([someone('1', '山', '田', '山@x.example'), someone('2', '山', '田', '山@y.example')], [])
  expect([...all.values()]).toEqual(['person', 'person.2'])
})

test('keys do not depend on the order of the list', () => {
  const people = [someone('1', 'Ann', 'Low'), someone('2', 'Ann', 'Low'), someone('3', 'Bob', 'High')]
  expect(makeKeys(people.toReversed(), [])).toEqual(makeKeys(people, []))
})
