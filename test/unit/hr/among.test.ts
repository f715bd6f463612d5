import { expect, test } from 'vitest'
import { judgeAmong } from '../../../src/hr/among.js'
import type { HrSettings } from '../../../src/model/files.js'
import { hrFields, type HrField, type HrRow } from '../../../src/model/hr-file.js'

function judge(
  people: readonly Partial<Record<HrField, string>>[],
  { hr = {}, known = [] }: { hr?: HrSettings; known?: readonly string[] } = {},
): unknown {
  const rows = people.map((cells, index): HrRow => ({
    row: index + 2,
    cells: Object.fromEntries(
      Object.entries(cells).map(([field, text]) => [
        field,
        { text, column: { letter: 'ABCDEFGHIJKLM'.charAt(hrFields.indexOf(field as HrField)), name: '' } },
      ]),
    ),
  }))
  const judged = judgeAmong(rows, hr, new Set(known))
  return [
    judged.rows.map(({ row }) => row),
    judged.findings.map(({ code, row, column }) => `${row} ${column?.letter ?? ''} ${code}`),
  ]
}

test('a row that occurs twice is taken once', () => {
  expect(judge([{ id: '1' }, { id: '2' }, { id: '1' }])).toEqual([[2, 3], ['4  hr-same-row']])
})

test('two rows with one id or one address are errors, whatever the case of the address', () => {
  expect(
    judge([
      { id: '1', email: 'A@b.c' },
      { id: '1', email: 'x@b.c' },
      { id: '3', email: 'a@b.c' },
    ]),
  ).toEqual([
    [2, 3, 4],
    ['2 A hr-same-id', '3 A hr-same-id', '2 B hr-same-email', '4 B hr-same-email'],
  ])
})

test('ids of a fixed width, in the chart or in the file, tell which have lost their zeros', () => {
  const known = ['00001', '00002', '10003']
  expect(judge([{ id: '417', managerEmployeeId: '1' }, { id: '00002' }], { known })).toEqual([
    [2, 3],
    ['2 A hr-id-zeros', '2 F hr-id-zeros'],
  ])
  const many = Array.from({ length: 20 }, (_, index) => ({ id: `${index + 1}`.padStart(4, '0') }))
  expect(judge([...many, { id: '417' }])).toMatchObject({ 1: ['22 A hr-id-zeros'] })
})

test('ids of many widths, or without any zero in front, are as they are', () => {
  expect(judge([{ id: '1' }, { id: '20' }, { id: '300' }])).toMatchObject({ 1: [] })
  expect(judge([{ id: '417' }], { known: ['1000', '2000', '3000'] })).toMatchObject({ 1: [] })
  expect(judge([{ id: 'E7' }], { known: ['0001', '0002', '0003'] })).toMatchObject({ 1: [] })
})

test.each([
  [{ id: '1', managerEmployeeId: '1' }, 'F'],
  [{ email: 'a@b.c', managerEmail: 'A@B.C' }, 'G'],
  [{ firstName: 'Ada', lastName: 'Lovelace', managerName: 'Lovelace, Ada' }, 'H'],
  [{ name: 'Ada Lovelace', managerName: 'ada lovelace' }, 'H'],
])('%j reports to themselves', (person, letter) => {
  expect(judge([person])).toMatchObject({ 1: [`2 ${letter} hr-self-manager`] })
  expect(judge([person], { hr: { top: 'self' } })).toMatchObject({ 1: [] })
})

test('a namesake as the manager is none: the id says so', () => {
  expect(judge([{ id: '1', managerEmployeeId: '2', name: 'Ada Lovelace', managerName: 'Ada Lovelace' }])).toMatchObject(
    { 1: [] },
  )
})
