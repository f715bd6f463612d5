import { expect, test } from 'vitest'
import { rowsOfSheet, sharedTexts, SheetTooLarge } from '../../../src/hr/sheet-cells.js'

const shared = { texts: ['Ada', '00417'], styles: [null, 'date', 5] as const, from1904: false }

const rows = (xml: string): unknown => rowsOfSheet(`<sheetData>${xml}</sheetData>`, shared)

test('rows and cells that a sheet leaves out are blank', () => {
  expect(rows('<row r="2"><c r="B2"><v>7</v></c></row><row><c><v>8</v></c><c><v>9</v></c></row>')).toEqual([
    [],
    ['', '7'],
    ['8', '9'],
  ])
})

test.each([
  ['a shared text', '<c t="s"><v>1</v></c>', '00417'],
  ['a shared text that is not there', '<c t="s"><v>9</v></c>', ''],
  ['an inline text in parts', '<c t="inlineStr"><is><r><t>A</t></r><r><t>da_x000A_</t></r></is></c>', 'Ada\n'],
  ['a number as it is', '<c><v>417.0</v></c>', '417'],
  ['a number with a fraction', '<c><v>0.1</v></c>', '0.1'],
  ['a large number', '<c><v>1.2E+30</v></c>', '1.2E+30'],
  ['a number with zeros in front', '<c s="2"><v>417</v></c>', '00417'],
  ['a day', '<c s="1"><v>46296</v></c>', '2026-10-01'],
  ['a day with hours', '<c s="1"><v>46296.99</v></c>', '2026-10-01'],
  ['a day before March 1900', '<c s="1"><v>60</v></c>', '60'],
  ['no day', '<c s="1"><v>9999999</v></c>', '9999999'],
  ['a formula that was worked out', '<c t="str"><f>A1&amp;B1</f><v>Ada</v></c>', 'Ada'],
  ['a formula that was not', '<c t="str"><f>A1&amp;B1</f><v></v></c>', '=A1&B1'],
  ['a mistake', '<c t="e"><v>#REF!</v></c>', '#REF!'],
])('%s is read', (_, cell, text) => {
  expect(rows(`<row>${cell}<c><v>1</v></c></row>`)).toEqual([[text, '1']])
})

test('shared texts have their parts, and not how they are pronounced', () => {
  expect(
    sharedTexts(
      '<sst><si><t>A</t></si><si><r><t>B</t></r><r><t xml:space="preserve"> c</t></r><rPh><t>x</t></rPh></si><si/></sst>',
    ),
  ).toEqual(['A', 'B c', ''])
})

test.each([
  ['a row far down', '<row r="60001"><c><v>1</v></c></row>'],
  ['a row that is no number', '<row r="x"><c><v>1</v></c></row>'],
  ['a cell far right', '<row><c r="XFD1"><v>1</v></c></row>'],
  ['a long text', `<row><c t="str"><v>${'x'.repeat(32_768)}</v></c></row>`],
  ['many cells, most of them blank', Array.from({ length: 4100 }, () => '<row><c r="SF1"><v>1</v></c></row>').join('')],
])('%s is too large', (_, xml) => {
  expect(() => rows(xml)).toThrow(SheetTooLarge)
})
