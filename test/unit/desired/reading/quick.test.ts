import { expect, test } from 'vitest'
import * as yaml from 'yaml'
import { quickRead } from '../../../../src/desired/reading/quick.js'

const people = `--- 
people:
  ada: # a comment
    email: ada@acme.example
    changes:
      - on: 2026-01-01
        manager: bob
  bob: { email: bob@acme.example }
`.replace('--- ', '---')

test('a usual file is what a reader of YAML takes it for', () => {
  expect(quickRead(people, 100, null)).toMatchObject({ value: yaml.parse(people, { schema: 'failsafe' }) as object })
})

test('the line of each person is known', () => {
  const read = quickRead(people, 100, null)
  expect(typeof read === 'object' ? [...read.lines] : read).toEqual([
    ['ada', 3],
    ['bob', 8],
  ])
})

test('it stops where the file has more values than are left', () => {
  expect(quickRead(people, 3, null)).toBe('full')
})

test.each([
  ['an anchor', 'a: &x b\n'],
  ['a key twice', 'a: b\na: c\n'],
  ['a hidden character', 'a: b\u200b\n'],
  ['a line that is indented further', 'a: b\n  c: d\n'],
  ['a tab', 'a:\n\tb: c\n'],
  ['a block of text', 'a: |\n  b\n'],
  ['a second document', 'a: b\n---\nc: d\n'],
  ['a text alone', 'a\n'],
  ['nothing', ''],
  ['__proto__', '__proto__: a\n'],
])('%s is left to the strict reader', (_, text) => {
  expect(quickRead(text, 100, null)).toBeUndefined()
})
