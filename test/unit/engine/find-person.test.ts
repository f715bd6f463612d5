import { expect, test } from 'vitest'
import { findPerson } from '../../../src/engine/find-person.js'
import type { PersonKey } from '../../../src/model/names.js'
import { bindingTo, charted } from '../../support/small-company.js'
import { desiredOf, stateWith } from '../../support/worlds.js'

const named = (key: string, firstName: string, lastName: string, more = {}) =>
  charted(key, null, { firstName, lastName }, more)
const desired = desiredOf([
  named('jose.nunez', 'José', 'Núñez', { was: 'pepe' as PersonKey }),
  named('ann.lee', 'Ann', 'Lee'),
  named('ann.lee2', 'Ann', 'Lee'),
  named('kim.o', 'Kim', "O'Neill", { id: '00417' }),
])
const state = stateWith({ 'old.hand': bindingTo('old.hand', { firstName: 'Old', lastName: 'Hand' }) })
const find = (text: string): string => findPerson(text, desired, state)

test.each([
  ['jose.nunez', 'jose.nunez'],
  ['pepe', 'jose.nunez'],
  ['JOSE.NUNEZ@acme.example', 'jose.nunez'],
  ['jose nunez', 'jose.nunez'],
  ['Núñez José', 'jose.nunez'],
  ['Kim O’Neill', 'kim.o'],
  ['00417', 'kim.o'],
  ['old.hand', 'old.hand'],
  ['Old Hand', 'old.hand'],
])('%s is %s', (text, key) => {
  expect(find(text)).toBe(key)
})

test('a name of several people lists them, and a text that is nearly known names who may be meant', () => {
  expect(() => find('Ann Lee')).toThrow(
    /"Ann Lee" may be Ann Lee \(ann\.lee\), Ann Lee \(ann\.lee2\)\..*explain ann\.lee$/,
  )
  expect(() => find('jose.nunes')).toThrow(
    'Did you mean José Núñez (jose.nunez)? Then run: espalier explain jose.nunez',
  )
  expect(() => find('zzzzzzzz')).toThrow('Give a key, an employee id, an address, or a first and last name')
  expect(() => find('')).toThrow('The chart and the state know no ""')
})
