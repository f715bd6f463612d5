import { expect, test } from 'vitest'
import * as yaml from 'yaml'
import { applied, changedParts, partsOf, type Addition } from '../../../../src/desired/editing/parts.js'

/** A text in which some parts of its only map or list are taken away, and others added. */
function edited(text: string, removed: readonly number[], added: readonly Addition[] = []): string {
  const node = yaml.parseDocument(text).contents
  return applied(text, changedParts(text, partsOf(text, yaml, node), new Set(removed), added))
}

test.each([
  ['the first line', 'a: 1\nb: 2\nc: 3\n', [0], 'b: 2\nc: 3\n'],
  ['a line with its comment', 'a: 1\nb: 2 # two\n# of c\nc: 3\n', [1], 'a: 1\n# of c\nc: 3\n'],
  ['the last line of a file without an end', 'a: 1\r\nb: 2', [1], 'a: 1'],
  ['several lines', 'a: 1\nb:\n  - x\n  - y: z\nc: 3\n', [1], 'a: 1\nc: 3\n'],
  ['an item', '- x # one\n- y\n', [0], '- y\n'],
  ['a block of text', 'a: 1\nb: >-\n  long\n  text\nc: 3\n', [1], 'a: 1\nc: 3\n'],
  ['the first in brackets', '{ a: 1, b: 2, c: 3 } # x\n', [0], '{ b: 2, c: 3 } # x\n'],
  ['the last two in brackets', '{ a: 1, b: 2, c: 3 }\n', [1, 2], '{ a: 1 }\n'],
  ['the ends in brackets', '[a, b, c]\n', [0, 2], '[b]\n'],
])('taken away: %s', (_, text, removed, expected) => {
  expect(edited(text, removed)).toBe(expected)
})

test.each([
  ['a line on top', 'a: 1\nb: 2\n', -1, 'x: 0\na: 1\nb: 2\n'],
  ['a line behind a comment', 'a: 1 # one\nb: 2\n', 0, 'a: 1 # one\nx: 0\nb: 2\n'],
  ['a line at an end without a line feed', 'a: 1', 0, 'a: 1\nx: 0'],
  ['lines like those of Windows', 'a: 1\r\nb: 2\r\n', 1, 'a: 1\r\nb: 2\r\nx: 0\r\n'],
  ['the first in brackets', '{ a: 1 }\n', -1, '{ x: 0, a: 1 }\n'],
  ['the last in brackets', '{ a: 1 }\n', 0, '{ a: 1, x: 0 }\n'],
])('added: %s', (_, text, after, expected) => {
  expect(edited(text, [], [{ after, text: 'x: 0' }])).toBe(expected)
})

test('what takes the place of another part', () => {
  expect(edited('a: 1\nb: 2\nc: 3\n', [1], [{ after: 0, text: 'x: 0' }])).toBe('a: 1\nx: 0\nc: 3\n')
  expect(edited('a: 1\nb: 2\n', [0], [{ after: -1, text: 'x: 0' }])).toBe('x: 0\nb: 2\n')
  expect(edited('{ a: 1, b: 2 }', [1], [{ after: 0, text: 'x: 0' }])).toBe('{ a: 1, x: 0 }')
})
