import { expect, test } from 'vitest'
import { headerOf } from '../../../src/hr/header.js'
import { rowsOf } from '../../../src/hr/rows.js'
import type { HrSettings } from '../../../src/model/files.js'

function read(
  rows: readonly (readonly string[])[],
  { isRagged = false, hr = {} }: { isRagged?: boolean; hr?: HrSettings } = {},
): { rows: unknown; findings: readonly string[] } {
  const header = headerOf(rows, hr)
  if (header === null) throw new Error('no header')
  const { rows: found, findings } = rowsOf({ rows, isRagged, findings: [] }, header, hr)
  return {
    rows: found.map(({ row, cells }) => [
      row,
      Object.fromEntries(Object.entries(cells).map(([field, { text }]) => [field, text])),
    ]),
    findings: findings.map(({ code, row, column }) => `${row} ${column?.letter ?? ''} ${code}`),
  }
}

const names = ['Employee ID', 'Email', 'Department', 'Start date', 'Status']

test('a column that is absent has no cell, and a blank cell has an empty text', () => {
  expect(read([names.slice(0, 2), ['1', ' ']])).toEqual({ rows: [[2, { id: '1', email: '' }]], findings: [] })
})

test('blank rows are skipped, and so is a row without a person, with a warning', () => {
  expect(
    read([names, ['', '', '', '', ''], ['', '', 'Total: 2', '', ''], ['1', 'a@b.c', '', '2026-01-02', 'Active']]),
  ).toEqual({
    rows: [[4, { id: '1', email: 'a@b.c', department: '', start: '2026-01-02', status: 'active' }]],
    findings: ['3  hr-no-person'],
  })
})

test('a row that ends early or has a cell too many is an error, and blank cells behind its end are not', () => {
  expect(
    read([
      names,
      ['1', 'a@b.c'],
      ['2', 'b@b.c', 'Sales', '', 'Active', '', ' '],
      ['3', 'c@b.c', 'Sales', 'HQ', '', 'Active'],
    ]).findings,
  ).toEqual(['2  hr-row-length', '4  hr-row-length', '4 D hr-date'])
})

test('a workbook leaves blank cells out, which is no mistake', () => {
  expect(read([names, ['1', 'a@b.c']], { isRagged: true })).toEqual({
    rows: [[2, { id: '1', email: 'a@b.c', department: '', start: '', status: '' }]],
    findings: [],
  })
})

test('an unknown status and a value that is too long are findings', () => {
  expect(read([names, ['1', 'a@b.c', 'x'.repeat(301), '', 'Retired']]).findings).toEqual([
    '2 C hr-long-cell',
    '2 E hr-status',
  ])
  expect(
    read([names, ['1', 'a@b.c', '', '', 'Retired']], { hr: { status: { left: ['retired'] } } }).rows,
  ).toMatchObject([[2, { status: 'left' }]])
})
