import { expect, test } from 'vitest'
import { isObject, taken, takenList, type Call } from '../../../src/sandbox/call.js'

const call = (body: string | Uint8Array, contentType = 'application/json'): Call =>
  ({ contentType, body: typeof body === 'string' ? new TextEncoder().encode(body) : body }) as unknown as Call
const ok = (body: unknown) => ({ status: 200, body })

test.each([
  ['{"a":1}', 'application/json', 200],
  ['{"a":1}', 'Application/JSON; charset=utf-8', 200],
  ['{"a":1}', 'text/plain', 415],
  ['{', 'application/json', 400],
  ['[]', 'application/json', 400],
  ['null', 'application/json', 400],
])('%s as %s is %d', (body, type, status) => {
  expect(taken(call(body, type), ok).status).toBe(status)
})

test('bytes that are no text are no JSON', () => {
  expect(taken(call(new Uint8Array([0x22, 0xff, 0x22])), ok).status).toBe(400)
})

test('a list has a most', () => {
  expect(takenList(call('[1,2]'), 2, ok).body).toEqual([1, 2])
  expect(takenList(call('[1,2,3]'), 2, ok)).toMatchObject({ status: 400, body: { error: { code: 'too_many' } } })
  expect(takenList(call('{}'), 2, ok).status).toBe(400)
})

test('an object is no list and not nothing', () => {
  expect([{}, [], null, 'a'].map(isObject)).toEqual([true, false, false, false])
})
