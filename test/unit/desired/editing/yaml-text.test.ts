import { expect, test } from 'vitest'
import * as yaml from 'yaml'
import { personLines, scalarText } from '../../../../src/desired/editing/yaml-text.js'

test.each([
  ['Ada', 'Ada'],
  ['R&D (new)', 'R&D (new)'],
  ['No', "'No'"],
  ['null', "'null'"],
  ["O'Neil", "O'Neil"],
  ["'", "''''"],
  ['1.5', "'1.5'"],
  ['a: b', "'a: b'"],
  ['a #b', "'a #b'"],
  ['a\nb', '"a\\nb"'],
  [null, 'null'],
])('%j is written as %s', (value, text) => {
  expect(scalarText(value)).toBe(text)
})

test.each([
  '',
  ' a',
  'a ',
  '- a',
  '&a',
  '*a',
  '!a',
  '%a',
  '@a',
  '`a',
  '{a',
  'a  b',
  'a \'b\' "c"',
  'y',
  'inf',
  '0x1',
  '\\n',
])('a reader of YAML gets %j back', (value) => {
  expect(yaml.parse(`a: ${scalarText(value)}\n`)).toEqual({ a: value })
})

test('the key of a person is quoted where it would be something else', () => {
  expect(personLines('no', { manager: null }, '  ')).toEqual(["  'no':", '    manager: null'])
})
