import { expect, test } from 'vitest'
import { advance, afterSpaces, cursorOn, ended } from '../../../../src/desired/reading/cursor.js'

function linesOf(text: string): (readonly [number, number, string])[] {
  const cursor = cursorOn(text, 10, null)
  const found: (readonly [number, number, string])[] = []
  for (advance(cursor); cursor.indent !== ended; advance(cursor))
    found.push([cursor.line, cursor.indent, text.slice(cursor.at, cursor.end)])
  return found
}

test('blank lines and comments are stepped over, and counted', () => {
  expect(linesOf('a:\n\n  # no\n  b: 1\n')).toEqual([
    [1, 0, 'a:'],
    [4, 2, 'b: 1'],
  ])
})

test('a line ends before its CR LF, and the last one needs no end', () => {
  expect(linesOf('a\r\n b')).toEqual([
    [1, 0, 'a'],
    [2, 1, 'b'],
  ])
})

test('an empty text is at its end', () => {
  expect(linesOf('')).toEqual([])
  expect(linesOf('\n  \n#')).toEqual([])
})

test('only spaces are spaces', () => {
  expect(afterSpaces('  \tx', 0)).toBe(2)
})
