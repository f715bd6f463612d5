import net from 'node:net'
import { connect, disconnect } from '../../../src/live/connection.js'
import { reads } from '../../../src/live/contracts/contract.js'
import { key } from '../../support/canary.js'
import { calls, comesTo, lineTo } from './line.js'
import { plainAnswer, rawServer } from './raw-server.js'
import type { buildConnector } from 'undici'
import type { Connection } from '../../../src/live/connection.js'
import type { Form } from '../form.js'
import type { Row } from '../row.js'
import { leaping } from '../../support/leaping.js'

const statuses = [300, 301, 302, 303, 304, 305, 307, 308]

/** Where a redirect may point to; `there` is the port on which everything that comes is recorded. */
const targets: Readonly<Record<string, (there: number) => string>> = {
  'another port': (there) => `http://127.0.0.1:${there}/api/v1/users`,
  'another name of the host': (there) => `http://localhost:${there}/api/v1/users`,
  'another name with a password': (there) => `http://me:${encodeURIComponent(key)}@localhost:${there}/`,
  'a user name that looks like the host': (there) => `http://www.small-improvements.com@127.0.0.1:${there}/`,
  'https on another port': (there) => `https://127.0.0.1:${there}/api/v1/users`,
  'the same scheme, another host': (there) => `//127.0.0.1:${there}/api/v1/users`,
  'back-slashes for slashes': (there) => `\\\\127.0.0.1:${there}\\api`,
  'a number for a host': (there) => `http://2130706433:${there}/`,
  'the same path': () => '/api/v1/users',
  'a path beside it': () => '../v2/users',
  'what is no address': () => 'http://[nowhere',
  nothing: () => '',
}

/** Other ways in which an answer may ask for another address; not one of them is a redirect of HTTP. */
const hints: Readonly<Record<string, (there: number) => readonly string[]>> = {
  refresh: (there) => [`refresh: 0; url=http://127.0.0.1:${there}/`],
  'alt-svc': (there) => [`alt-svc: h2="127.0.0.1:${there}"; ma=9999`],
  link: (there) => [`link: <http://127.0.0.1:${there}/>; rel="next"`],
  'content-location': (there) => [`content-location: http://127.0.0.1:${there}/`],
}

/** Each redirect, or in brief each fifth, met by each operation over http and as https; not a connection may go to where it points. */
export async function redirectCampaign(form: Form): Promise<Row> {
  const elsewhere = await rawServer((socket) => void socket.end(plainAnswer('200 OK', '[]')))
  const failures: string[] = []
  let cases = 0
  const all = Object.entries(targets).flatMap(([name, target]) =>
    statuses.map((status) => ({ name, target, status }) as const),
  )
  const chosen = all.filter((_, at) => form !== 'brief' || at % 5 === 0)
  for (const { name, target, status } of chosen) {
    const answer = plainAnswer(`${status} Elsewhere`, '', [`location: ${target(elsewhere.port)}`])
    failures.push(...(await follow(`${status} to ${name}`, answer, { read: 'exit 1', write: 'ambiguous' })))
    cases += 2 * calls.length
  }
  for (const [name, headers] of Object.entries(hints)) {
    const answer = plainAnswer('200 OK', '[]', headers(elsewhere.port))
    failures.push(...(await follow(`a hint by ${name}`, answer, { read: '200', write: '200' })))
    cases += 2 * calls.length
  }
  const strayed = elsewhere.connections()
  if (strayed > 0) failures.push(`${strayed} connections went to where a redirect points`)
  await elsewhere.close()
  const note = `${Object.keys(targets).length} targets × ${statuses.length} statuses, 0 connections elsewhere`
  return { what: 'redirects', cases, failures, note }
}

interface Due {
  readonly read: string
  readonly write: string
}

/** What writes may have been done, whatever the answer says of another address. Nothing is sent twice. */
async function follow(name: string, answer: string, due: Due): Promise<string[]> {
  const server = await rawServer((socket) => void socket.write(answer))
  const failures: string[] = []
  for (const [scheme, connection] of [
    ['http', lineTo(server.port)],
    ['https', secureLineTo(server.port)],
  ] as const) {
    for (const call of calls) {
      const before = server.seen.length
      const { word } = await comesTo(connection, call)
      const sent = server.seen.length - before
      const isRead = reads(call.operation)
      if (word !== (isRead ? due.read : due.write) || sent !== 1)
        failures.push(`${name}, ${scheme}, ${call.operation}: ${word}, sent ${sent} times`)
    }
    await disconnect(connection)
  }
  await server.close()
  return failures
}

/** A connection that takes its origin for https; the bytes go to a port of this machine, as after TLS. */
function secureLineTo(port: number): Connection {
  return connect({
    baseUrl: 'https://service.example/api/v1',
    key,
    maxInFlight: 4,
    userAgent: 'test',
    ...leaping(),
    random: () => 0.5,
    connect(_options: buildConnector.Options, callback: buildConnector.Callback) {
      const socket = net.connect(port, '127.0.0.1')
      socket.once('error', (error) => callback(error, null))
      socket.once('connect', () => callback(null, socket))
    },
  })
}
