import { gzipSync } from 'node:zlib'
import { plainAnswer } from './raw-server.js'
import type { Timeouts } from '../../../src/live/http/pool.js'
import type net from 'node:net'

/** What a server does to every request, what a read and a write come to, and how often each is sent. */
export interface Fault {
  readonly name: string
  readonly on: 'connection' | 'request'
  readonly strike: (socket: net.Socket) => void
  readonly read: string
  readonly write: string
  readonly reads: number
  readonly timeouts: Timeouts
}

/** Sent again as often as a read may be: six times in all. Three times if a web page comes. Once if it cannot help. */
const [often, page, once] = [6, 3, 1]

const lost = (name: string, strike: Fault['strike'], reads = often, on: Fault['on'] = 'request'): Fault => {
  return { name, on, strike, read: 'ambiguous', write: 'ambiguous', reads, timeouts: { whole: 30_000 } }
}

const says = (name: string, bytes: string, reads = often): Fault =>
  lost(name, (socket) => socket.write(bytes, 'latin1'), reads)

const saysAndEnds = (name: string, bytes: string, reads = often): Fault =>
  lost(name, (socket) => socket.end(bytes, 'latin1'), reads)

const answers = (name: string, bytes: string, status: string): Fault => {
  return { ...says(name, bytes, once), read: status, write: status }
}

/** What says nothing more is given up: the time-out is short, so that six tries are too. */
const quiet = (fault: Fault): Fault => ({ ...fault, timeouts: { whole: 500 } })

function afterwards(bytes: string, then: (socket: net.Socket) => void): Fault['strike'] {
  return (socket) => socket.write(bytes, 'latin1', () => setTimeout(() => then(socket), 5))
}

const reset = (socket: net.Socket): void => void socket.resetAndDestroy()
const head = 'HTTP/1.1 200 OK\r\n'
const json = plainAnswer('200 OK', '[]')

/** Everything that can happen to the bytes between a client and a service. */
export const faults: readonly Fault[] = [
  lost('closed before the request is read', (socket) => socket.destroy(), often, 'connection'),
  lost('reset before the headers', reset),
  lost('closed before the headers', (socket) => socket.end()),
  lost('reset within the headers', afterwards(`${head}content-`, reset)),
  lost('closed within the headers', afterwards(`${head}content-`, (socket) => socket.end())),
  lost('reset within the body', afterwards(`${head}content-length: 90\r\n\r\n[{`, reset)),
  saysAndEnds('a length longer than the body', `${head}content-length: 90\r\n\r\n[]`),
  saysAndEnds('a length shorter than the body', `${head}content-length: 1\r\n\r\n[]`),
  saysAndEnds('two lengths', `${head}content-length: 2\r\ncontent-length: 3\r\n\r\n[]]`),
  saysAndEnds('a length that is no number', `${head}content-length: two\r\n\r\n[]`),
  saysAndEnds('a length and chunks', `${head}content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n[]`),
  saysAndEnds('a chunk whose size is no number', `${head}transfer-encoding: chunked\r\n\r\nzz\r\n[]\r\n0\r\n\r\n`),
  saysAndEnds('chunks without an end', `${head}transfer-encoding: chunked\r\n\r\n2\r\n[]\r\n`),
  saysAndEnds('a status line that is none', 'HELLO 200\r\n\r\n[]'),
  saysAndEnds('a status that is no number', 'HTTP/1.1 OK OK\r\ncontent-length: 2\r\n\r\n[]'),
  saysAndEnds('a version that there is not', 'HTTP/7.7 200 OK\r\ncontent-length: 2\r\n\r\n[]'),
  saysAndEnds('bytes of TLS', '\u0015\u0003\u0001\u0000\u0002\u0002\u0028'),
  saysAndEnds('a header line without a colon', `${head}nonsense\r\n\r\n[]`),
  saysAndEnds('a NUL within a header', `${head}x: a\u0000b\r\ncontent-length: 2\r\n\r\n[]`),
  saysAndEnds('an upgrade that nobody asked for', 'HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n'),
  saysAndEnds('200 kB of headers', `${head}${'x: '.padEnd(1000, 'y').concat('\r\n').repeat(200)}content-length: 2\r\n\r\n[]`, once),
  says('an empty body', plainAnswer('200 OK', '')),
  says('204 without a body', 'HTTP/1.1 204 No Content\r\n\r\n'),
  says('truncated JSON', plainAnswer('200 OK', '[{"id":"u1"')),
  says('bytes that are not UTF-8', plainAnswer('200 OK', '"\u00ff"')),
  says('a compressed body', plainAnswer('200 OK', gzipSync('[]').toString('latin1'), ['content-encoding: gzip']), once),
  quiet(says('a body that never ends', `${head}content-length: 90\r\n\r\n[`)),
  { ...says('a web page', plainAnswer('200 OK', '<html>Sign in</html>'), page), read: 'exit 6' },
  quiet(lost('no answer ever', () => undefined)),
  quiet(lost('one byte at a time', drip)),
  quiet(says('ever more "continue"', 'HTTP/1.1 100 Continue\r\n\r\n'.repeat(50))),
  says('408', plainAnswer('408 Request Timeout', '')),
  says('503 with a web page', plainAnswer('503 Service Unavailable', '<html>')),
  answers('early hints, then the answer', `HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n${json}`, '200'),
  answers('422 in bytes that are not UTF-8', plainAnswer('422 Unprocessable', '"\u00ff"'), '422'),
  answers('403 with a compressed body', plainAnswer('403 Forbidden', 'x', ['content-encoding: br']), '403'),
  answers('404 without a reason', 'HTTP/1.1 404\r\ncontent-length: 0\r\n\r\n', '404'),
] // prettier-ignore

const large = Buffer.concat([Buffer.from(`${head}connection: close\r\n\r\n`), Buffer.alloc(17 * 1024 * 1024, ' ')])

/** One takes much to send; the others wait for time-outs of the client library, which looks at them once a second. */
export const slowFaults: readonly Fault[] = [
  lost('a body of 17 MiB', (socket) => socket.write(large), once),
  { ...lost('no headers in time', () => undefined), timeouts: { headers: 300 } },
  { ...says('no more of the body in time', `${head}content-length: 90\r\n\r\n[`), timeouts: { body: 300 } },
]

/** A byte every 50 ms: never long enough a pause for a time-out between two bytes. */
function drip(socket: net.Socket): void {
  let sent = 0
  const timer = setInterval(() => {
    if (socket.destroyed) clearInterval(timer)
    else socket.write(json[sent++] ?? ' ', 'latin1')
  }, 50)
  socket.on('close', () => clearInterval(timer))
}
