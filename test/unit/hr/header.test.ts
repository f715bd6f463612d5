import { expect, test } from 'vitest'
import { headerOf } from '../../../src/hr/header.js'

const names = ['Employee ID', 'Email', 'Name']

test('the header is found below banners, and not below row 20', () => {
  expect(headerOf([['Report'], [''], ['Email me'], names], {})).toMatchObject({ headerRow: 4, width: 3 })
  expect(headerOf([...Array.from({ length: 19 }, () => ['']), names], {})).toMatchObject({ headerRow: 20 })
  expect(headerOf([...Array.from({ length: 20 }, () => ['']), names], {})).toBeNull()
})

test('columns that are not read are ignored by name, those without a name silently', () => {
  expect(headerOf([['Email', 'Shoe size', '', 'Name']], {})?.ignored).toEqual([{ letter: 'B', name: 'Shoe size' }])
})

test('a row that names nobody is no header', () => {
  expect(headerOf([['Department', 'Status']], {})).toBeNull()
})

test('an upload for Small Improvements needs no header', () => {
  const person = ['Ada', 'Lovelace', '', '', 'ada@acme.example', '', 'Engineering']
  expect(headerOf([person], { preset: 'small-improvements' })).toMatchObject({ headerRow: 0, ignored: [] })
  const titles = ['Vorname', 'Nachname', '', '', 'E-Mail', 'Chef']
  expect(headerOf([titles, person], { preset: 'small-improvements' })).toMatchObject({ headerRow: 1 })
})
