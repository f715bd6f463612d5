import { expect, test } from 'vitest'
import { apiAddress, headersOf, responseBytes } from '../../../src/github/wire.js'

test.each([
  ['https://api.github.com', '/user', 'https://api.github.com/user'],
  ['https://ghe.example/api/v3/', '/user', 'https://ghe.example/api/v3/user'],
  ['http://127.0.0.1:8080', '/user', 'http://127.0.0.1:8080/user'],
  ['http://api.github.com', '/user', null],
  ['https://a@api.github.com', '/user', null],
  ['https://api.github.com?x', '/user', null],
  ['https://api.github.com', '/../user', null],
  ['https://api.github.com', '//evil.example/user', null],
  ['not a url', '/user', null],
])('%s and %s are %s', (api, path, expected) => {
  expect(apiAddress(api, path)?.href ?? null).toBe(expected)
})

test('without a token none is sent', () => {
  expect(headersOf('', 'a/1')).not.toHaveProperty('authorization')
  expect(headersOf('t', 'a/1')).toMatchObject({ authorization: 'Bearer t', 'user-agent': 'a/1' })
})

test('an answer is read up to its most', async () => {
  expect((await responseBytes(new Response('abc'), 3))?.toString()).toBe('abc')
  expect(await responseBytes(new Response('abcd'), 3)).toBeNull()
  expect((await responseBytes(new Response(null), 3))?.length).toBe(0)
})
