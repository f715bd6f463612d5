import { expect, test } from 'vitest'
import { fetchErrorCode } from '../../../src/model/fetch-error.js'

const coded = (code: unknown): Error => Object.assign(new RangeError('https://hooks.example/secret'), { code })

test.each([
  ['ECONNRESET', new TypeError('fetch failed', { cause: coded('ECONNRESET') })],
  ['RangeError', new TypeError('fetch failed', { cause: coded(23) })],
  ['TypeError', new TypeError('fetch failed')],
  ['TypeError', new TypeError('fetch failed', { cause: 'a text' })],
  ['ENOTFOUND', coded('ENOTFOUND')],
  ['TimeoutError', new DOMException('too long', 'TimeoutError')],
  ['unknown', 'a text'],
])('%s', (code, error) => {
  expect(fetchErrorCode(error)).toBe(code)
})
