import { expect, test } from 'vitest'
import { nameInRow, rowCalled, sharesName } from '../../../../src/desired/merging/hr-rows.js'
import { hrTable } from '../../../support/hr-merges.js'

function rowOf(header: string, cells: string) {
  const [row] = hrTable(`${header}\n${cells}`).rows
  if (row === undefined) throw new Error('no row')
  return row
}

test.each([
  { header: 'firstName | lastName', cells: 'Ada | Lovelace', name: ['Ada', 'Lovelace', true] },
  { header: 'firstName | lastName | name', cells: 'Ada | Lovelace | Byron, Ada', name: ['Ada', 'Lovelace', true] },
  { header: 'firstName | lastName | name', cells: '_ | _ | Byron, Ada', name: ['Ada', 'Byron', true] },
  { header: 'name', cells: 'Ada Lovelace', name: ['Ada', 'Lovelace', true] },
  { header: 'name', cells: 'Ludwig van Beethoven', name: ['Ludwig van Beethoven', '', false] },
  { header: 'lastName', cells: 'Lovelace', name: ['', 'Lovelace', false] },
])('$header: $cells', ({ header, cells, name }) => {
  const { firstName, lastName, isSplit } = nameInRow(rowOf(header, cells))
  expect([firstName, lastName, isSplit]).toEqual(name)
})

test.each([
  ['Ada', 'Lovelace', true],
  ['Ada', 'King', true],
  ['Augusta', 'Lovelace', true],
  ['Lovelace', 'Ada', true],
  ['Ada M.', 'Lovelace', true],
  ['Grace', 'Hopper', false],
  ['Ada "Countess"', 'Byron', true],
  ['Augusta', 'King-Lovelace', true],
  ['Lovelace', 'King', false],
  ['', 'Hopper', true],
])('%s %s may be Ada Lovelace: %s', (firstName, lastName, may) => {
  expect(sharesName({ firstName, lastName, isSplit: true }, { firstName: 'Ada', lastName: 'Lovelace' })).toBe(may)
})

test('a row is called by its name, else by its address, else by its id', () => {
  const header = 'id | email | name'
  expect(rowCalled(rowOf(header, '7 | a@b.example | Ada Lovelace'))).toBe('Ada Lovelace')
  expect(rowCalled(rowOf(header, '7 | a@b.example | _'))).toBe('a@b.example')
  expect(rowCalled(rowOf(header, '7 | _ | _'))).toBe('7')
  expect(rowCalled(rowOf(header, '_ | _ | _'))).toBe('This row')
})
