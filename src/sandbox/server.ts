import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { faultFrom, faultWatch } from './faults.js'
import { createCompany } from './seed.js'
import type { Company, Seed } from './records.js'
import { admit } from './admission.js'
import type { House } from './exchange.js'
import { newLimiter } from './quirks/limiter.js'
import type { Limiter } from './quirks/limiter.js'
import { newReads } from './quirks/reads.js'
import { basesOf } from './routes.js'
import { serveAside, sideDoor } from './side-door.js'
import { newTally } from './stats.js'
import type { Stats, Tally, Write } from './stats.js'
import { defaultSwitches } from './switches.js'
import type { Contract, Switches } from './switches.js'
import { write } from './writing.js'

/** A running service. */
export interface Sandbox {
  /** The base of the API, such as `http://127.0.0.1:4010/api/v1`: of v1 if that answers, or else of v2. */
  readonly url: string
  /** The base of each contract, whether it answers or not. */
  readonly urls: Readonly<Record<Contract, string>>
  readonly key: string
  /** The company as it is now; the functions of `company.ts` read and change it. */
  readonly company: Company
  stats(): Stats
  /** Every request other than a GET, in the order in which it was answered. */
  writes(): readonly Write[]
  /** Stops, and cuts every connection that is open. */
  close(): Promise<void>
}

const mostBytes = 1_048_576

/**
 * Starts a local Small Improvements on 127.0.0.1 with these people. Port 0 takes any free one. `now` is the right time,
 * in milliseconds since 1970. Throws an Error if the people cannot be a company, a fault or a limit cannot be read, or
 * the port is taken.
 */
export async function startSandbox(
  people: readonly Seed[],
  switches: Switches,
  port: number,
  now: () => number,
): Promise<Sandbox> {
  const company = createCompany(people, switches)
  const faultOf = faultWatch(switches.faults.map(faultFrom))
  const house = { company, reads: newReads(company), tally: newTally(), faultOf, now }
  const limiter = newLimiter(switches)
  const server = createServer((request, response) => receive(house, limiter, request, response))
  // Longer than any pause of a client: a connection that ends just as it is used again would look like a fault.
  server.keepAliveTimeout = 120_000
  const taken = await listening(server, port)
  const bases = basesOf(switches)
  const urlOf = (contract: Contract): string => `http://127.0.0.1:${taken}${bases[contract]}`
  return {
    url: urlOf(switches.contract === 'v2' ? 'v2' : 'v1'),
    urls: { v1: urlOf('v1'), v2: urlOf('v2') },
    key: switches.key,
    company,
    stats: () => house.tally.stats(company.mails),
    writes: () => house.tally.writes(),
    close: () => closed(server),
  }
}

function listening(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => {
      reject(
        new Error(`The sandbox cannot listen on port ${port}: it is taken or not allowed. Choose another.`, { cause }),
      )
    })
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

function receive(house: House, limiter: Limiter, request: IncomingMessage, response: ServerResponse): void {
  const target = request.url ?? ''
  const [path = '', search = ''] = target.split(/\?(.*)/s)
  const method = request.method ?? ''
  const { authorization, 'content-type': contentType, 'user-agent': userAgent } = request.headers
  const aside = path.startsWith(`${sideDoor}/`)
  if (!aside) countIn(house.tally, method, path, response)
  readBody(request, (body) => {
    const call = { method, path, query: new URLSearchParams(search), authorization, contentType, userAgent, body }
    const host = `http://127.0.0.1:${request.socket.localPort}`
    if (aside) write(response, serveAside(house.company, house.tally, call, host), defaultSwitches)
    else admit(house, limiter, call, target, response)
  })
}

function countIn(tally: Tally, method: string, path: string, response: ServerResponse): void {
  tally.arrive(method, path)
  response.once('close', () => tally.leave())
}

/** Passes on the whole body; a body too large for one user ends the connection. */
function readBody(request: IncomingMessage, use: (body: Uint8Array) => void): void {
  const parts: Buffer[] = []
  let size = 0
  request.on('data', (part: Buffer) => {
    parts.push(part)
    size += part.length
    if (size > mostBytes) request.destroy()
  })
  request.once('end', () => use(Buffer.concat(parts)))
}
