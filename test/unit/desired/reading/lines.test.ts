import { expect, test } from 'vitest'
import { linesOf } from '../../../../src/desired/reading/lines.js'

const lines = linesOf({ file: 'a.yaml', text: 'one\r\n\nthree' })

test.each([
  [0, 1, 1],
  [2, 1, 3],
  [4, 1, 5],
  [5, 2, 1],
  [6, 3, 1],
  [99, 3, 94],
])('the character %d is in line %d, column %d', (offset, line, column) => {
  expect(lines.placeOf(offset)).toEqual({ file: 'a.yaml', line, column })
})

test('an excerpt is the line without its end; a line that is not there is empty', () => {
  expect([1, 2, 3, 4].map((line) => lines.excerpt(line))).toEqual(['one', '', 'three', ''])
})

test('a long line is cut, one of just the length is not', () => {
  expect(linesOf({ file: 'a', text: 'x'.repeat(200) }).excerpt(1)).toBe('x'.repeat(200))
  expect(linesOf({ file: 'a', text: 'x'.repeat(201) }).excerpt(1)).toBe(`${'x'.repeat(200)}…`)
})
