import { expect, test } from 'vitest'
import { readCsv } from '../../../src/hr/csv.js'
import type { HrSettings } from '../../../src/model/files.js'

const most = (rows: readonly (readonly string[])[]): number => rows[0]?.length ?? 0

function read(text: string | Buffer, hr: HrSettings = {}): unknown {
  const sheet = readCsv(Buffer.from(text), hr, most)
  return 'code' in sheet ? `${sheet.code} ${sheet.row} ${sheet.column?.letter}` : sheet.rows
}

test('rows count as in a spreadsheet: a blank row counts, and a cell of several lines is in one', () => {
  expect(read('a,b\r\n\r\n"x\n1","y ""z"""\nc,d')).toEqual([['a', 'b'], [''], ['x\n1', 'y "z"'], ['c', 'd']])
})

test.each([',', ';', '\t', '|'])('the separator %j is found', (separator) => {
  expect(read(`a${separator}"b${separator}c"\n`)).toEqual([['a', `b${separator}c`]])
})

test('a separator of the settings wins', () => {
  expect(read('a,b;c,d,e', { separator: ';' })).toEqual([['a,b', 'c,d,e']])
  expect(read('a,b\tc', { separator: 'tab' })).toEqual([['a,b', 'c']])
})

test.each([
  ['a quote that is not closed', 'a,b\nc,"d\ne,f\n', 'hr-quotes 2 undefined'],
  ['a quote inside a cell', 'a,b\nc,d\nx "y",z\n', 'hr-quotes 3 undefined'],
  ['a text behind a quote', 'a,b\n"c" d,e\n', 'hr-quotes 2 undefined'],
  ['a row without an end', `a,b\n"${'x'.repeat(2_000_000)}`, 'hr-too-large 2 undefined'],
  ['a long cell', `a,b\nc,${'x'.repeat(40_000)}`, 'hr-too-large 2 B'],
  ['many columns', `a,b\n${','.repeat(500)}`, 'hr-too-large 2 undefined'],
  ['many cells', ','.repeat(2_000_001), 'hr-too-large null undefined'],
  ['many rows', '\n'.repeat(60_001), 'hr-too-large null undefined'],
  ['letters that are not UTF-8', Buffer.from('a,b\nc,J\xf6rg', 'latin1'), 'hr-encoding 2 B'],
])('%s is refused with its place', (_, text, finding) => {
  expect(read(text)).toBe(finding)
})
