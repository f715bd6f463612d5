import { expect, test } from 'vitest'
import { failed, isUseful, received } from '../../../../src/live/http/attempt.js'
import { keyFinder } from '../../../../src/live/key.js'
import { ExitError } from '../../../../src/model/exit-error.js'
import { key } from '../../../support/canary.js'

const finder = keyFinder(key)
const got = (status: number, body: string | Uint8Array, reads: boolean, headers = {}) =>
  received('GET /users', { status, headers, body: typeof body === 'string' ? Buffer.from(body) : body }, finder, reads)

test('a redirect is not followed: reading ends the run, a write may be done', () => {
  expect(() => got(302, '', true)).toThrow(ExitError)
  expect(got(302, '', false)).toMatchObject({ kind: 'ambiguous', again: false })
  expect([isUseful({ status: 302, headers: {} }), isUseful({ status: 200, headers: {} })]).toEqual([false, true])
})

test('what cannot be read is no answer', () => {
  expect(got(200, new Uint8Array([0xff]), true)).toMatchObject({ kind: 'ambiguous', again: true })
  expect(got(200, 'x', true, { 'content-encoding': 'gzip' })).toMatchObject({ kind: 'ambiguous', again: false })
})

test('an answer that holds the key is thrown away, and an error does not quote it', () => {
  const answer = got(200, `{"note":"${key}"}`, true)
  expect(answer.kind).toBe('ambiguous')
  expect(JSON.stringify(answer)).not.toContain(key)
  expect(JSON.stringify(got(400, `bad key ${key}`, true))).not.toContain(key)
})

const error = (code: string, more: object = {}): Error => Object.assign(new Error('x'), { code, ...more })

test.each([
  ['ECONNREFUSED', {}, { kind: 'unsent' }],
  ['ENETUNREACH', { syscall: 'connect' }, { kind: 'unsent' }],
  ['ENETUNREACH', { syscall: 'write' }, { kind: 'ambiguous', again: true }],
  ['ECONNRESET', {}, { kind: 'ambiguous', again: true }],
  ['UND_ERR_RES_EXCEEDED_MAX_SIZE', {}, { kind: 'ambiguous', again: false }],
])('%s %j: %j', (code, more, expected) => {
  expect(failed('GET /users', error(code, more), null, true)).toMatchObject(expected)
})

test('a certificate that is not trusted ends the run; of several errors the first counts', () => {
  expect(() => failed('GET /users', error('SELF_SIGNED_CERT_IN_CHAIN'), null, true)).toThrow('is not safe')
  const both = new AggregateError([error('ECONNREFUSED'), error('ECONNRESET')])
  expect(failed('GET /users', both, null, true).kind).toBe('unsent')
})

const proxy = { uri: () => 'http://me:secret@proxy.example:3128', shown: 'proxy.example:3128', variable: 'HTTPS_PROXY' }
const tunnel = (status: number): Error =>
  Object.assign(new Error(`Proxy response (${status}) !== 200 when HTTP Tunneling`), { code: 'UND_ERR_ABORTED' })

test('a proxy that opens no tunnel: nothing was sent; reading ends the run where asking again does not help', () => {
  for (const reads of [true, false]) {
    const why = 'the proxy proxy.example:3128 opens no connection to the service (HTTP 502 at GET /users)'
    expect(failed('GET /users', tunnel(502), proxy, reads)).toEqual({ kind: 'unsent', why })
  }
  expect(() => failed('GET /users', tunnel(407), proxy, true)).toThrow('write them into HTTPS_PROXY')
  expect(() => failed('GET /users', tunnel(403), proxy, true)).toThrow('add it to NO_PROXY')
  // A write has an open intent, which is settled as one that was not sent.
  expect(failed('POST /users', tunnel(407), proxy, false)).toMatchObject({ kind: 'unsent' })
})

test('what does not answer on the way through a proxy is the proxy', () => {
  const told = failed('GET /users', error('ECONNREFUSED'), proxy, true)
  expect(told).toEqual({
    kind: 'unsent',
    why: 'no connection to the proxy proxy.example:3128 (ECONNREFUSED at GET /users)',
  })
})
