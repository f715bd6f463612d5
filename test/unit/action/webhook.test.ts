import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { whyNotSent } from '../../../src/action/webhook.js'

const world = { fetch, version: '1.2.3' }

async function serving(status: number, headers: Readonly<Record<string, string>> = {}) {
  const asked: { readonly request: IncomingMessage; readonly body: string }[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      asked.push({ request, body })
      response.writeHead(status, headers).end('thanks')
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { asked, server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/secret` }
}

test('a text is posted once, and nothing else goes along', async () => {
  const { asked, server, url } = await serving(202)
  expect(await whyNotSent(url, { method: 'POST', body: '{"text":"x"}', type: 'application/json' }, world)).toBeNull()
  server.close()
  const [{ request, body } = { request: null, body: '' }, ...more] = asked
  expect([request?.method, request?.url, body, more]).toEqual(['POST', '/secret', '{"text":"x"}', []])
  expect(request?.headers).toMatchObject({ 'content-type': 'application/json', 'user-agent': 'espalier/1.2.3' })
  expect(Object.keys(request?.headers ?? {})).not.toContain('authorization')
})

test('a redirect is not followed, and no reason repeats the address', async () => {
  const { asked, server, url } = await serving(307, { location: '/elsewhere' })
  const why = await whyNotSent(url, { method: 'POST', body: 'x' }, world)
  server.close()
  expect([asked.length, why]).toEqual([1, 'it answered HTTP 307, and redirects are not followed'])
  expect(await whyNotSent('http://127.0.0.1:1/secret', { method: 'POST', body: 'x' }, world)).not.toContain('secret')
})
