import { expect, test } from 'vitest'
import { columnsOf, showing, type Streams } from '../../../src/host/showing.js'
import { json } from '../../../src/render/escaping/json.js'
import { words } from '../../../src/render/escaping/words.js'

const terminal = { isTTY: true, columns: 12 } as NodeJS.WriteStream
const file = { isTTY: false } as NodeJS.WriteStream

test.each([
  [{ isTTY: true, columns: 120 }, {}, 120],
  [{ isTTY: true, columns: 0 }, {}, 80],
  [{ isTTY: true, columns: 120 }, { COLUMNS: '90' }, 90],
  [{ isTTY: false, columns: 0 }, {}, null],
  [{ isTTY: false, columns: 0 }, { COLUMNS: '90' }, 90],
  [{ isTTY: false, columns: 0 }, { COLUMNS: 'many' }, null],
])('the columns of %j with %j are %s', (stream, env, columns) => {
  expect(columnsOf(stream, env)).toBe(columns)
})

function shown(env: Streams['env'] = {}) {
  const streams = { stdin: {} as NodeJS.ReadStream, stdout: file, stderr: terminal, env }
  return showing(streams, (text) => text.replaceAll('a key of words', '(hidden)'))
}

test('a text is wrapped on a terminal, and stays as it is in a file; a document is never wrapped', async () => {
  const show = await shown()
  const text = words`one two three four`
  expect(show(text, terminal)).toBe('one two\n  three four')
  expect(show(text, file)).toBe('one two three four')
  expect(show(json({ a: 'one two three four' }), terminal)).not.toContain('two\n')
})

test('a key is hidden before it can be broken over two rows', async () => {
  expect((await shown())(words`this is a key of words`, terminal)).toBe('this is\n  (hidden)')
  expect((await shown({ COLUMNS: '12' }))(words`this is a key of words`, file)).toBe('this is\n  (hidden)')
})
