import { expect, test } from 'vitest'
import { columns, message, paragraphs, printed } from '../../../../src/render/escaping/printed.js'
import { nothing, words } from '../../../../src/render/escaping/words.js'

test('a terminal: several lines, longer ones, columns', () => {
  expect(paragraphs('a\n::b\r').text).toBe('a\n:\\:b\\u{d}')
  expect(printed`${'a'.repeat(300)}`.text).toHaveLength(200)
  expect(message('a'.repeat(300)).text).toHaveLength(300)
  const rows = [
    [printed`a`, printed`b`, nothing],
    [printed`long`, nothing, words`c`],
    [nothing, nothing, nothing],
  ]
  expect(columns(rows).map(({ text }) => text)).toEqual(['a     b', 'long     c', ''])
})
