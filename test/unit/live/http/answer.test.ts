import { expect, test } from 'vitest'
import { describe as told, readingOf } from '../../../../src/live/http/answer.js'

const read = (status: number, text: string) =>
  readingOf({ kind: 'answer', status, text, wait: null, where: 'GET /users' })

test.each([
  [200, '{"a":1}', 'answer', 'never'],
  [200, '<html>', 'ambiguous', 'twice'],
  [200, '{', 'ambiguous', 'often'],
  [200, `${'['.repeat(40)}${']'.repeat(40)}`, 'ambiguous', 'often'],
  [408, '', 'ambiguous', 'often'],
  [503, 'busy', 'ambiguous', 'often'],
  [422, 'no', 'answer', 'never'],
])('HTTP %d with %j is %s, and may be asked for again: %s', (status, text, kind, again) => {
  const reading = read(status, text)
  expect([reading.answer.kind, reading.again]).toEqual([kind, again])
})

test.each([
  ['{"error":{"message":"No such manager"}}', 'No such manager'],
  ['[{"detail":"a"}]', 'a'],
  ['{"errors":["first","second"]}', 'first'],
  ['{"message":"","title":"b"}', 'b'],
  ['plain\n\u202etext', 'plain text'],
  ['<h1>no</h1>', ''],
  ['{"stack":"x"}', ''],
  [`"${'x'.repeat(300)}"`, 'x'.repeat(200)],
])('a refusal with %j says %j', (text, said) => {
  expect(read(422, text).answer).toMatchObject({ said })
})

test('an answer is told with its status, words and place', () => {
  expect(told(read(422, '"no"').answer)).toBe('HTTP 422, "no" (GET /users)')
  expect(told(read(404, '').answer)).toBe('HTTP 404 (GET /users)')
  expect(told({ kind: 'unsent', why: 'no connection' })).toBe('no connection')
})
