import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { faultFrom, faultWatch } from './faults.js'
import { createCompany } from './founding.js'
import type { Company, Seed } from './records.js'
import { respond, write } from './exchange.js'
import type { House } from './exchange.js'
import { base } from './routes.js'
import { serveAside, sideDoor } from './side-door.js'
import { newTally } from './stats.js'
import type { Stats, Tally } from './stats.js'
import type { Switches } from './switches.js'

/** A running service. */
export interface Sandbox {
  /** The base of the API, such as `http://127.0.0.1:4010/api/v1`. */
  readonly url: string
  readonly key: string
  /** The company as it is now; the functions of `company.ts` read and change it. */
  readonly company: Company
  stats(): Stats
  /** Stops, and cuts every connection that is open. */
  close(): Promise<void>
}

const mostBytes = 1_048_576

/**
 * Starts a local Small Improvements on 127.0.0.1 for the people to begin with. Port 0 takes any free one. Throws an
 * Error if the people cannot be a company, a fault cannot be read, or the port is taken.
 */
export async function startSandbox(people: readonly Seed[], switches: Switches, port: number): Promise<Sandbox> {
  const company = createCompany(people, switches)
  const house = { company, tally: newTally(), faultOf: faultWatch(switches.faults.map(faultFrom)) }
  const server = createServer((request, response) => receive(house, request, response))
  // Longer than any pause of a client: a connection that ends just as it is used again would look like a fault.
  server.keepAliveTimeout = 120_000
  const taken = await listening(server, port)
  return {
    url: `http://127.0.0.1:${taken}${base}`,
    key: switches.key,
    company,
    stats: () => house.tally.stats(),
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

function receive(house: House, request: IncomingMessage, response: ServerResponse): void {
  const target = request.url ?? ''
  const [path = '', search = ''] = target.split(/\?(.*)/s)
  const method = request.method ?? ''
  const { authorization, 'content-type': contentType } = request.headers
  const aside = path.startsWith(`${sideDoor}/`)
  if (!aside) countIn(house.tally, method, response)
  readBody(request, (body) => {
    const call = { method, path, query: new URLSearchParams(search), authorization, contentType, body }
    if (aside) write(response, serveAside(house.company, house.tally.stats(), call))
    else later(house.company.switches.latency, () => respond(house, call, target, response))
  })
}

function countIn(tally: Tally, method: string, response: ServerResponse): void {
  tally.arrive(method)
  response.once('close', () => tally.leave())
}

/** Gives the whole body; a body too large for one user ends the connection. */
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

function later(milliseconds: number, step: () => void): void {
  if (milliseconds === 0) step()
  else setTimeout(step, milliseconds).unref()
}
