import { expect, test } from 'vitest'
import { known, named, where } from '../../../../src/desired/rules/known.js'
import { peopleIndexOf, type PeopleTree } from '../../../../src/desired/rules/people-index.js'
import { day } from './rules-charts.js'

const entry = { email: 'Ada@acme.example', firstName: 'Ada', lastName: 'King', manager: null }
const tree = { file: 'a.yaml', lineOf: () => 4 } as unknown as PeopleTree['tree']
const register = peopleIndexOf([{ tree, people: { 'ada.king': entry }, defaults: {} }], true, [], () => undefined)
const settings = { company: 'Acme', timezone: 'UTC', departments: ['Sales'] }
const all = known(register, settings, day('2026-06-01'))

test('a person is found by name or address, as somebody would write them', () => {
  expect(all.alias('ada king')?.key).toBe('ada.king')
  expect(all.alias('ADA@acme.example')?.key).toBe('ada.king')
  expect(all.alias('ada')).toBeUndefined()
})

test('a suggestion is part of a sentence, or nothing', () => {
  expect(all.suggestKey('ada.kng')).toBe(' Did you mean "ada.king"?')
  expect(all.suggest('department', 'x', ['Sales'])).toBe('')
})

test('a list that is not written allows everything', () => {
  expect([all.departments?.has('Sales'), all.domains, all.admins.size]).toEqual([true, null, 0])
})

test('suggestions end before they cost too much, and those that were made stay', () => {
  const many = Array.from({ length: 200_000 }, (_, at) => `${'y'.repeat(60)}${at}`)
  expect(all.suggest('zone', 'z'.repeat(60), many)).toBe('')
  expect(all.suggest('zone', 'w'.repeat(60), many)).toBe('')
  expect(all.suggest('department', 'Sale', ['Sales'])).toBe('')
  expect(all.suggestKey('ada.kng')).toBe(' Did you mean "ada.king"?')
})

test('a person is named with the key, and the place has a line', () => {
  const [ada] = register.entries
  expect(ada === undefined ? null : [named(ada), where(ada)]).toEqual(['Ada King (ada.king)', 'a.yaml:4'])
})
