import { expect, test } from 'vitest'
import * as yaml from 'yaml'
import { quickFlow } from '../../../../src/desired/reading/quick-flow.js'
import type { Marks } from '../../../../src/desired/reading/marks.js'

const read = (text: string) => quickFlow(text, 0, text.length, null)

test.each(['{}', '[]', '{ a: b, c: [d, e] }', '{a: "x, y", b: \'}\'}', '[a b, (c), +1]', '{ a: { b: { c: d } } }'])(
  '%s is what a reader of YAML takes it for',
  (text) => {
    expect(read(text)).toMatchObject({ value: yaml.parse(text, { schema: 'failsafe' }) as object, end: text.length })
  },
)

test.each([
  '{ a: b',
  '[a,, b]',
  '{ a: b, a: c }',
  '{ a:b }',
  '{ a }',
  '[&a]',
  '[a: b]',
  '{ a: {b: {c: {d: e}}} }',
  '{ a: b, }',
])('%s is left to the strict reader', (text) => {
  expect(read(text)).toBeUndefined()
})

test('values are counted, and their places are kept', () => {
  const marks: Marks = new Map()
  const found = quickFlow('{ a: [b] }', 0, 10, marks)
  expect(found?.values).toBe(2)
  expect(marks.get(found?.value ?? {})?.get('a')).toEqual({ key: 2, value: 5 })
})
