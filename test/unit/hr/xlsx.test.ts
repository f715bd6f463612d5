import { expect, test } from 'vitest'
import { readXlsx } from '../../../src/hr/xlsx.js'
import { xlsxOf, zipOf } from '../../support/zip.js'

function read(bytes: Buffer): unknown {
  const sheet = readXlsx(bytes)
  return 'code' in sheet ? `${sheet.code}: ${sheet.message.split('.', 1)[0]}` : sheet.rows
}

test('the first visible sheet is read, with or without styles and shared texts', () => {
  expect(
    read(xlsxOf('<row><c t="s"><v>0</v></c></row>', { 'xl/sharedStrings.xml': '<sst><si><t>Ada</t></si></sst>' })),
  ).toEqual([['Ada']])
  expect(read(xlsxOf('<row><c><v>1</v></c></row>'))).toEqual([['1']])
})

test.each([
  ['another archive', zipOf({ 'word/document.xml': '<a/>' }), 'hr-not-a-table: It is an archive, and no '],
  [
    'no visible sheet',
    xlsxOf('', { 'xl/workbook.xml': '<workbook/>' }),
    'hr-not-a-table: The workbook has no visible sheet',
  ],
  [
    'a sheet that is not there',
    xlsxOf('', { 'xl/_rels/workbook.xml.rels': '<a><Relationship Id="rId1" Target="../../etc/passwd"/></a>' }),
    'hr-not-a-table: The workbook has no visible sheet',
  ],
  ['XML that is not well-formed', xlsxOf('<row>'), 'hr-not-a-table: The workbook is damaged'],
  [
    'an archive that was cut off',
    xlsxOf('').subarray(0, 99),
    'hr-not-a-table: The workbook is damaged, or its end is missing',
  ],
  [
    'a password',
    zipOf({ 'xl/workbook.xml': 'x' }, { isEncrypted: true }),
    'hr-not-a-table: The workbook has a password',
  ],
  [
    'a row too far down',
    xlsxOf('<row r="999999"/>'),
    'hr-too-large: The sheet has more than 60000 rows or 500 columns, or a cell that is too long',
  ],
])('%s is refused', (_, bytes, why) => {
  expect(read(bytes)).toBe(why)
})
