import { expect, test } from 'vitest'
import { cleaned, headerWord, withoutAddition } from '../../../src/hr/letters.js'

test.each([
  ['Ada Lovelace', 'Ada Lovelace'],
  ['  Ada   Lovelace ', 'Ada Lovelace'],
  ['\ufeffAda\u00a0Lovelace\u200b', 'Ada Lovelace'],
  ['Ada\r\nLovelace', 'Ada Lovelace'],
  ['\u202eAda', 'Ada'],
  ['Mu\u0308ller', 'Müller'],
  ['\u200dAda\u200c', 'Ada'],
  [' \u00a0 ', ''],
])('%j is cleaned to %j', (raw, text) => {
  expect(cleaned(raw)).toBe(text)
})

test('a joiner inside a Persian name stays', () => {
  expect(cleaned('علی\u200cرضا')).toBe('علی\u200cرضا')
})

test('what Workday adds to a name goes, and brackets of others stay', () => {
  expect(withoutAddition('Ada Lovelace (On Leave)')).toBe('Ada Lovelace')
  expect(withoutAddition('Grace Hopper [C] (On Leave)')).toBe('Grace Hopper')
  expect(withoutAddition('Robert (Bob) Tables')).toBe('Robert (Bob) Tables')
  expect(withoutAddition('Robert Tables (Bob)')).toBe('Robert Tables (Bob)')
})

test.each(['firstName', 'first_name', 'First Name', ' FIRST  NAME* ', 'First-Name'])(
  'the header %j is "first name"',
  (name) => {
    expect(headerWord(name)).toBe('first name')
  },
)
