import { expect, test } from 'vitest'
import { csvFile } from '../../../../src/render/escaping/csv.js'

test.each([
  ['Ada "A", x', '"Ada ""A"", x"'],
  ['=1+1', '"\'=1+1"'],
  ['-1', '"\'-1"'],
  ['  @x', '"\'  @x"'],
  ['＝1', '"\'＝1"'],
  ["'a", '"\'\'a"'],
  ['a=1', '"a=1"'],
  ['\t=1\r\n', '"\\t=1\\u{d}\\u{a}"'],
  ['##[error]', '"##\\[error]"'],
  ['', '""'],
])('a cell of CSV: %j', (text, cell) => {
  expect(csvFile([[text, 'b']]).text).toBe(`\ufeff${cell},"b"\r\n`)
})
