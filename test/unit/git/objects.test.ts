import { expect, test } from 'vitest'
import { entriesIn, isId, textsIn } from '../../../src/git/objects.js'

const id = 'a'.repeat(40)

test.each([
  [id, true],
  ['b'.repeat(64), true],
  [id.toUpperCase(), false],
  [`${id}a`, false],
  [`--${id.slice(2)}`, false],
  [`${id}\n`, false],
])('%j is an id: %s', (text, is) => {
  expect(isId(text)).toBe(is)
})

test('an entry has its name byte by byte, also with a line end in it', () => {
  expect(entriesIn(Buffer.from(`100644 blob ${id}\tü\x00040000 tree ${id}\ta\n\tb\0`))).toEqual([
    { mode: '100644', id, name: Buffer.from('ü').toString('latin1') },
    { mode: '040000', id, name: 'a\n\tb' },
  ])
  expect(entriesIn(Buffer.from(''))).toEqual([])
})

test('texts are cut by their sizes, whatever they hold; one that is missing spoils them all', () => {
  const out = Buffer.from(`${id} blob 9\n${id.slice(0, 3)} blob\n\n${id} blob 0\n\n`)
  expect([...(textsIn(out, ['one', 'two']) ?? [])].map(([name, text]) => [name, text.toString()])).toEqual([
    ['one', 'aaa blob\n'],
    ['two', ''],
  ])
  expect(textsIn(Buffer.from(`${id} missing\n`), [id])).toBeNull()
  expect(textsIn(Buffer.from(`${id} tree 0\n\n`), [id])).toBeNull()
})
