import { inspect } from 'node:util'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { connect, disconnect, type Connection } from '../../../../src/live/connection.js'
import { observe } from '../../../../src/live/read/observe.js'
import { openWriter } from '../../../../src/live/write/writer.js'
import { key, listen, nothingKnown, reach } from './loopback.js'
import type http from 'node:http'
import { leaping } from '../../../support/leaping.js'
import { eachOf } from '../../../support/long.js'

const values = { email: 'a@acme.example', active: true }

/** A server that does something odd with the first requests and answers the rest with an empty list. */
async function oddly(times: number, odd: http.RequestListener): Promise<{ port: number; seen: string[] }> {
  const seen: string[] = []
  const port = await listen((request, response) => {
    seen.push(request.method ?? '')
    if (seen.length <= times) odd(request, response)
    else response.end('[]')
  })
  return { port, seen }
}

const lost: readonly (readonly [string, http.RequestListener])[] = [
  ['a reset before the answer', (request) => request.socket.resetAndDestroy()],
  ['a reset within the headers', (request) => request.socket.write('HTTP/1.1 200 OK\r\nContent-', () => request.socket.resetAndDestroy())],
  ['a reset within the body', (request, response) => (response.writeHead(200, { 'content-length': 90 }), response.write('[{'), setTimeout(() => request.socket.destroy(), 5))],
  ['headers that never come', () => undefined],
  ['a body that never ends', (_request, response) => (response.writeHead(200), response.write('['))],
  ['truncated JSON', (_request, response) => response.end('[{"id":"u1"')],
  ['bytes that are not UTF-8', (_request, response) => response.end(Buffer.from([0x22, 0xff, 0x22]))],
  ['an empty body', (_request, response) => response.end()],
  ['JSON nested too deep', (_request, response) => response.end('['.repeat(9000) + ']'.repeat(9000))],
  ['what is not HTTP', (request) => request.socket.end('hello\r\n\r\n')],
  ['HTTP 408', (_request, response) => response.writeHead(408).end()],
  ['HTTP 503 with a web page', (_request, response) => response.writeHead(503).end('<html>')],
] // prettier-ignore

/** One of each kind: the connection, its text, and the status. */
const quick = new Set(['a reset before the answer', 'truncated JSON', 'HTTP 503 with a web page'])

describe('answers that are lost', () => {
  eachOf(
    it,
    lost,
    ([name]) => !quick.has(name),
  )('reads again after %s, and sends a create once', async (_name, odd) => {
    const timeouts = { headers: 300, body: 300 }
    const read = await oddly(2, odd)
    await expect(observe(reach(read.port, timeouts), nothingKnown)).rejects.toThrow('it is empty')
    expect(read.seen).toEqual(['GET', 'GET', 'GET'])
    const write = await oddly(9, odd)
    const reply = await openWriter(reach(write.port, timeouts), new Map()).create(values)
    expect(reply.kind).toBe('unsettled')
    expect(write.seen).toEqual(['POST'])
    expect(inspect(reply)).not.toContain(key)
  })

  it('reads an answer that comes in parts, cut inside a letter', async () => {
    const { port } = await oddly(1, (_request, response) => {
      const bytes = Buffer.from('[{"id":"u1","email":"zoë@acme.example","active":true}]')
      const cut = bytes.indexOf(0xc3) + 1
      response.write(bytes.subarray(0, cut))
      setTimeout(() => response.end(bytes.subarray(cut)), 20)
    })
    const { live } = await observe(reach(port), nothingKnown)
    expect([...live.users.values()].map((user) => user.values.email)).toEqual(['zoë@acme.example'])
  })

  it('gives up on an answer that drips', async () => {
    const { port } = await oddly(9, (_request, response) => {
      const drip = setInterval(() => response.write(' '), 20)
      response.on('close', () => clearInterval(drip))
    })
    const reply = await openWriter(reach(port, { whole: 200 }), new Map()).create(values)
    expect(reply).toMatchObject({ kind: 'unsettled', why: expect.stringContaining('TimeoutError') as string })
  })
})

describe('answers that are of no use', () => {
  it('stops at a compressed answer, which it did not ask for', async () => {
    const asked: unknown[] = []
    const { port, seen } = await oddly(9, (request, response) => {
      asked.push(request.headers['accept-encoding'])
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('[]'))
    })
    await expect(observe(reach(port), nothingKnown)).rejects.toMatchObject({ exit: 8 })
    expect([seen, asked]).toEqual([['GET'], ['identity']])
  })

  it('stops at an answer larger than any list', async () => {
    const { port, seen } = await oddly(9, (_request, response) => {
      response.writeHead(200)
      const more = () => {
        while (!response.destroyed && response.write(' '.repeat(1_000_000)));
        if (!response.destroyed) response.once('drain', more)
      }
      more()
    })
    await expect(observe(reach(port), nothingKnown)).rejects.toMatchObject({ exit: 8 })
    expect(seen).toEqual(['GET'])
  })

  it.each([301, 302, 303, 307, 308])('follows no redirect (%s), so that the key stays here', async (status) => {
    const elsewhere: string[] = []
    const other = await listen((request, response) => {
      elsewhere.push(inspect(request.headers))
      response.end('[]')
    })
    const { port } = await oddly(9, (_request, response) => {
      response.writeHead(status, { location: `http://127.0.0.1:${other}/api/v1/users` }).end('moved')
    })
    await expect(observe(reach(port), nothingKnown)).rejects.toMatchObject({
      exit: 1,
      message: expect.stringContaining('final') as string,
    })
    const sent = await reach(port).send({ operation: 'create', body: { email: 'a@acme.example' } })
    expect(sent).toMatchObject({ kind: 'ambiguous', why: expect.stringContaining('redirect') as string })
    expect(elsewhere).toEqual([])
  })

  it('says that the service cannot be reached, and sends a create again that never left', async () => {
    const waits: number[] = []
    const sleep = (ms?: number) => (waits.push(ms ?? 0), Promise.resolve())
    await expect(observe(reach(1, {}, sleep), nothingKnown)).rejects.toMatchObject({ exit: 1 })
    expect(waits).toHaveLength(5)
    expect(await openWriter(reach(1), new Map()).create(values)).toMatchObject({ kind: 'refused' })
  })

  it('does not try again what nobody waits for any more, because the connection was closed', async () => {
    const waits: number[] = []
    const connection: Connection = reach(1, {}, async (ms?: number) => {
      waits.push(ms ?? 0)
      await disconnect(connection)
    })
    await expect(observe(connection, nothingKnown)).rejects.toMatchObject({ exit: 8 })
    expect(waits).toHaveLength(1)
  })

  it('takes the key out of an error that quotes it, in whatever form', async () => {
    const forms = [
      key,
      encodeURIComponent(key),
      ...(['base64', 'hex'] as const).map((form) => Buffer.from(key).toString(form)),
    ]
    for (const form of forms) {
      const { port } = await oddly(9, (_request, response) => {
        response
          .writeHead(422, { 'content-type': 'application/json' })
          .end(JSON.stringify({ message: `no ${form} here` }))
      })
      const reply = await openWriter(reach(port), new Map()).create(values)
      expect(reply).toMatchObject({ kind: 'refused', why: expect.stringContaining('(the API key)') as string })
    }
  })

  it('uses nothing of data that hold the key, and says to revoke it', async () => {
    const { port, seen } = await oddly(9, (_request, response) => {
      response.end(JSON.stringify([{ id: 'u1', email: 'a@acme.example', isActive: true, firstName: key }]))
    })
    const failure = await observe(reach(port), nothingKnown).catch((error: unknown) => error)
    expect(failure).toMatchObject({ message: expect.stringContaining('revoke it and make another') as string })
    expect(inspect(failure)).not.toContain(key)
    expect(seen).toEqual(['GET'])
  })

  it('does not retry for ever when many calls fail', async () => {
    const { port, seen } = await oddly(9999, (_request, response) => response.writeHead(500).end())
    const connection = reach(port)
    for (let call = 0; call < 50; call++) await connection.send({ operation: 'list' })
    expect(seen.length).toBeLessThan(50 + 20 + 10)
  })

  it('makes every call wait when one is told to', async () => {
    const order: string[] = []
    const { port } = await oddly(1, (_request, response) => response.writeHead(429, { 'retry-after': '1' }).end())
    let release: (value: unknown) => void = () => undefined
    const connection = reach(port, {}, () => {
      order.push('told to wait')
      return new Promise((resolve) => (release = resolve))
    })
    const first = connection.send({ operation: 'list' })
    while (order.length === 0) await new Promise((resolve) => setTimeout(resolve, 1))
    const second = connection.send({ operation: 'list' }).then(() => order.push('second'))
    await new Promise((resolve) => setTimeout(resolve, 50))
    order.push('waited')
    release(null)
    await Promise.all([first, second])
    expect(order).toEqual(['told to wait', 'waited', 'second'])
  })
})

describe('the base URL and the key', () => {
  const open = (baseUrl: string, secret = key) =>
    connect({
      baseUrl,
      key: secret,
      maxInFlight: 1,
      userAgent: 'test',
      ...leaping(),
      random: () => 0,
    })

  it.each([
    'http://www.small-improvements.com/api/v1', 'http://127.0.0.1.example/api', 'http://localhost.example', 'http://10.0.0.1',
    'ftp://localhost', 'file:///etc', 'www.small-improvements.com', '', 'https://user:pass@host/api', 'https://host/api?x=1',
    'https://host/api#x', 'https://host/api?', 'http://[::2]/', 'http://0.0.0.0/',
  ])('refuses %s', (url) => {
    expect(() => open(url)).toThrow(expect.objectContaining({ exit: 1 }))
  }) // prettier-ignore

  it.each(['https://host/api/v1/', 'http://localhost:80/x', 'http://127.9.9.9', 'http://[::1]:8080/api'])(
    'takes %s',
    (url) => {
      expect(() => open(url)).not.toThrow()
    },
  )

  it.each(['', 'a b', 'key\n', 'ключ'])('refuses the key "%s" without saying it', (secret) => {
    expect(() => open('https://host', secret)).toThrow(expect.objectContaining({ exit: 6 }))
  })

  it.each(['..', '.', '', 'a/b', 'a?b', 'a#b', 'a%2fb', '\u00e4', 'a\n'])(
    'sends nothing to an id such as "%s"',
    async (id) => {
      await expect(open('https://host/api').send({ operation: 'one', id })).rejects.toThrow(TypeError)
    },
  )
})
