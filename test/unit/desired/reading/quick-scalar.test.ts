import { expect, test } from 'vitest'
import * as yaml from 'yaml'
import { isTail, quickKey, quickScalar, quoted } from '../../../../src/desired/reading/quick-scalar.js'

const read = (text: string): string | null | undefined => quickScalar(text, 0, text.length)

test.each([
  'Ada',
  'Ada Lovelace',
  'a:b',
  'a#b',
  '+49 30',
  '(new)',
  'a # a comment',
  'trailing   ',
  "'it''s'",
  '"a\\u00e4\\n"',
  '"" # nothing',
  '山田 太郎',
])('%j is what a reader of YAML takes it for', (text) => {
  expect(read(text)).toBe(yaml.parse(text, { schema: 'failsafe' }))
})

test.each(['a: b', '- a', '&a', '*a', '!a', '{a', '| ', '"a', "'a", '"a" b', '"\\q"', '"\\u200b"', ': a', '# a', ''])(
  '%j is left to the strict reader',
  (text) => {
    expect(read(text)).toBeUndefined()
  },
)

test('null is nothing, and in quotes a text', () => {
  expect([read('null'), read('"null"'), read("'null'")]).toEqual([null, 'null', 'null'])
})

test('a value ends where its line ends', () => {
  expect(quickScalar('ab\ncd', 0, 2)).toBe('ab')
  expect(quoted('"a\nb"', 0, 2)).toBeUndefined()
})

test('a key has a colon and a blank or the end of the line behind it', () => {
  expect(['a: b', 'a:', 'a:b', 'ä: b'].map((text) => quickKey(text, 0))).toEqual([true, true, false, false])
})

test('behind a value there is nothing, or a blank and a comment', () => {
  expect(['', '  ', ' # x', '# x', ' x'].map((text) => isTail(text, 0, text.length))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ])
})
