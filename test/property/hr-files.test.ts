import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleaned } from '../../src/hr/letters.js'
import { readHrFile } from '../../src/hr/read-hr-file.js'
import type { HrFile } from '../../src/model/hr-file.js'
import { hostileHrFiles } from '../support/hostile-hr-files.js'
import { eachOf } from '../support/long.js'
import { xlsxOf } from '../support/zip.js'

const header = ['employeeNumber', 'firstName', 'lastName', 'department'] as const

/** Texts with all that a form of a file must take care of. */
const cell = fc
  .array(
    fc.constantFrom('a', 'B', 'é', 'ß', ',', ';', '\t', '|', '"', '\n', '\r\n', ' ', '\u00a0', "'", '=', '0', '-'),
    { maxLength: 12 },
  )
  .map((letters) => letters.join(''))

const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 })

const encodings = {
  'UTF-8': (text: string) => Buffer.from(text),
  'UTF-8 with a mark': (text: string) => Buffer.from(`\ufeff${text}`),
  'UTF-16LE': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'UTF-16BE': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  // ß and a blank that does not break would be a letter of UTF-8: such a file is refused.
  'Windows-1252': (text: string) => Buffer.from(text.replaceAll('\u00a0', ' '), 'latin1'),
}

const form = fc.record({
  separator: fc.constantFrom(',', ';', '\t', '|'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  encoding: fc.constantFrom(...(Object.keys(encodings) as (keyof typeof encodings)[])),
  quotesAll: fc.boolean(),
  endsLast: fc.boolean(),
  banners: fc.integer({ min: 0, max: 5 }),
})

const cellsOf = ({ rows }: HrFile): readonly unknown[] =>
  rows.map(({ row, cells: { id, firstName, lastName, department } }) => [
    row,
    id?.text,
    firstName?.text,
    lastName?.text,
    department?.text,
  ])

test('a table reads back the same whatever separator, quotes, encoding and line ends it is written with', async () => {
  await fc.assert(
    fc.asyncProperty(table, form, async (people, { separator, lineEnd, encoding, quotesAll, endsLast, banners }) => {
      const written = (text: string): string =>
        quotesAll || /[,;\t|"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
      const rows = [
        ...Array.from({ length: banners }, () => ['Report']),
        header,
        ...people.map((cells, index) => [`E${index}`, ...cells]),
      ]
      const text = rows.map((cells) => cells.map(written).join(separator)).join(lineEnd) + (endsLast ? lineEnd : '')
      const file = await readHrFile(
        encodings[encoding](text),
        encoding === 'Windows-1252' ? { encoding: 'windows-1252' } : {},
        new Set(),
      )
      const expected = people.map((cells, index) => [banners + index + 2, `E${index}`, ...cells.map(cleaned)])
      expect(cellsOf(file)).toEqual(expected)
    }),
  )
})

test('a table reads back the same from a workbook', async () => {
  await fc.assert(
    fc.asyncProperty(table, async (people) => {
      const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
      const rows = [header, ...people.map((cells, index) => [`E${index}`, ...cells])]
      const xml = rows.map(
        (cells) =>
          `<row>${cells.map((text) => `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`).join('')}</row>`,
      )
      const file = await readHrFile(xlsxOf(xml.join('')), {}, new Set())
      expect(cellsOf(file)).toEqual(people.map((cells, index) => [index + 2, `E${index}`, ...cells.map(cleaned)]))
    }),
  )
})

test('bytes of any kind are read or refused, and never throw', async () => {
  const starts = ['', 'PK\u0003\u0004', '\ufeff', 'employeeNumber,lastName,workEmail\n', 'id;email;name\n1;'].map(
    (text) => Buffer.from(text),
  )
  const bytes = fc
    .tuple(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 500 }))
    .map((parts) => Buffer.concat(parts))
  await fc.assert(
    fc.asyncProperty(bytes, async (file) => {
      const { rows, findings } = await readHrFile(file, {}, new Set())
      expect(rows.length > 0 || findings.length > 0).toBe(true)
    }),
  )
})

eachOf(
  test,
  [...hostileHrFiles(200, 20_000, 17).entries()],
  ([index]) => index >= 35,
)('a hostile file is refused or read as it should be: number %i', async (_, file) => {
  const { rows, findings } = await readHrFile(file.bytes(), {}, new Set())
  const refusal = findings.find(
    ({ row, severity, code }) => severity === 'error' && (row === null || file.outcomes.includes(code)),
  )
  const outcome = rows.length > 0 ? 'read' : (refusal?.code ?? 'nothing')
  expect(file.outcomes).toContain(outcome)
})
