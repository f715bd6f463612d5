import * as fc from 'fast-check'
import EnvHttpProxyAgent from 'undici/lib/dispatcher/env-http-proxy-agent.js'
import { expect, test } from 'vitest'
import { proxyFor } from '../../../src/host/proxy.js'

const address = 'https://reviews.acme.example/api/v1'

test('the variable in lower case wins; an address without a scheme is one of http; the port stays as it is', () => {
  const found = proxyFor(address, { https_proxy: 'proxy.example:3128', HTTPS_PROXY: 'http://other.example' })
  expect(found).toMatchObject({ shown: 'proxy.example:3128', variable: 'https_proxy' })
  expect(found?.uri()).toBe('http://proxy.example:3128/')
  expect(proxyFor(address, { https_proxy: '', HTTPS_PROXY: 'https://other.example' })?.shown).toBe('other.example')
})

test('no variable, this machine, and plain http: reached directly', () => {
  const env = { HTTPS_PROXY: 'http://proxy.example', HTTP_PROXY: 'http://proxy.example' }
  expect(proxyFor(address, {})).toBeNull()
  expect(proxyFor(address, { HTTPS_PROXY: ' ' })).toBeNull()
  for (const near of ['https://localhost/', 'https://127.0.0.1:8443/', 'https://[::1]/', 'http://localhost:80/'])
    expect(proxyFor(near, env)).toBeNull()
})

test('a printed proxy shows neither user nor password', () => {
  const found = proxyFor(address, { HTTPS_PROXY: 'http://me:secret@proxy.example:3128' })
  expect(found?.uri()).toContain('me:secret@')
  expect(JSON.stringify(found)).not.toMatch(/me:|secret/)
})

test.each(['socks5://proxy.example', 'http://', 'http://me:50%@proxy.example', 'http://me:a/b@proxy.example', '::'])(
  '%s is no proxy: the variable is named and its value is not shown',
  (HTTPS_PROXY) => {
    expect(() => proxyFor(address, { HTTPS_PROXY })).toThrow(/^The proxy in HTTPS_PROXY cannot be used: its address is/)
  },
)

/** Whether undici's own agent would send a request through the proxy. Neither way opens a connection. */
async function asUndici(origin: string, noProxy: string): Promise<boolean> {
  const agent = new EnvHttpProxyAgent({
    httpsProxy: 'http://proxy.example',
    httpProxy: '',
    noProxy,
    connect: (_options, done) => {
      done(new Error('direct'), null)
    },
    clientFactory: () => ({ connect: () => Promise.reject(new Error('tunnel')) }) as never,
  })
  return await new Promise((resolve, reject) => {
    agent.dispatch(
      { origin, method: 'GET', path: '/', headers: {} },
      {
        onRequestStart: () => undefined,
        onResponseError: (_controller, { message }) =>
          message === 'tunnel' || message === 'direct' ? resolve(message === 'tunnel') : reject(new Error(message)),
      },
    )
  })
}

const host = fc.constantFrom('acme.example', 'reviews.acme.example', 'notacme.example', 'example', 'other.example')
const port = fc.constantFrom('', ':443', ':8443')
const entry = fc
  .tuple(fc.constantFrom('', '', '.', '*.', '*'), fc.oneof(host, fc.constant('')), port)
  .map((parts) => parts.join(''))
const list = fc
  .array(fc.tuple(entry, fc.constantFrom(',', ', ', ' ')), { maxLength: 4 })
  .map((parts) => parts.flat().join(''))

test('NO_PROXY exempts the hosts that undici exempts', async () => {
  const property = fc.asyncProperty(host, port, list, async (name, at, noProxy) => {
    const origin = `https://${name}${at}`
    const env = { HTTPS_PROXY: 'http://proxy.example', no_proxy: noProxy }
    expect(proxyFor(origin, env) !== null).toBe(await asUndici(origin, noProxy))
  })
  await fc.assert(property, { numRuns: 500 })
})
