import { expect, test } from 'vitest'
import * as yaml from 'yaml'
import { valueOf } from '../../../../src/desired/reading/strict-values.js'
import type { SyntaxIssue } from '../../../../src/desired/reading/syntax-issue.js'

function read(text: string): { readonly value: unknown; readonly wrong: readonly string[] } {
  const wrong: SyntaxIssue[] = []
  const { contents } = yaml.parseDocument(text, { schema: 'failsafe', uniqueKeys: false })
  const value = valueOf(yaml, contents, wrong, new Map())
  return { value, wrong: wrong.map(({ code }) => code) }
}

test('all values are texts, but for a plain null', () => {
  expect(read('a: 1\nb: true\nc: null\nd: "null"\ne:\nf: [no, {g: ~}]\n').value).toEqual({
    a: '1',
    b: 'true',
    c: null,
    d: 'null',
    e: '',
    f: ['no', { g: null }],
  })
})

test('__proto__ is a property like any other', () => {
  const { value } = read('__proto__: { a: b }\n')
  expect(Object.keys(value as object)).toEqual(['__proto__'])
  expect((value as { a?: unknown }).a).toBeUndefined()
})

test.each([
  ['a key twice', 'a: b\na: c\n', 'duplicate-key'],
  ['a merge', '<<: a\n', 'yaml-feature'],
  ['a hidden character in a value', 'a: "b\\u200b"\n', 'hidden-character'],
  ['a hidden character in a key', '"a\\u200b": b\n', 'hidden-character'],
  ['a letter of two characters in a key', '"a\\u0308": b\n', 'hidden-character'],
])('%s is told', (_, text, code) => {
  expect(read(text).wrong).toEqual([code])
})

test('a quoted << is a name', () => {
  expect(read('"<<": a\n').wrong).toEqual([])
})
