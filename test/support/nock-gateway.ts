import { once } from 'node:events'
import http from 'node:http'
import net from 'node:net'
import type { buildConnector } from 'undici'

/** A way for nock, which stands in for node:http and fetch only, to answer real traffic of undici. */
export interface Gateway {
  /** Given to undici instead of sockets to the service. */
  readonly connect: buildConnector.connector
  /** Why requests were not answered: nock's own words when none of its exchanges fitted. */
  readonly refusals: readonly string[]
  /** How many sockets were opened. */
  sockets(): number
  close(): Promise<void>
}

/**
 * Opens a server on this machine that passes each request on by `fetch`, which nock answers. The client's own pool,
 * parser and time-outs run over real TCP, and nock matches host, path, body and headers, of https origins too.
 */
export async function nockGateway(): Promise<Gateway> {
  const [secure, refusals] = [new Set<number>(), [] as string[]]
  let sockets = 0
  const server = http.createServer((request, response) => {
    const scheme = secure.has(request.socket.remotePort ?? 0) ? 'https' : 'http'
    passOn(request, response, `${scheme}://${request.headers.host}${request.url}`).catch((error: unknown) => {
      refusals.push(String(error instanceof Error ? (error.cause ?? error) : error))
      request.socket.destroy()
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as net.AddressInfo
  function connect(options: buildConnector.Options, callback: buildConnector.Callback): void {
    sockets++
    const socket = net.connect(port, '127.0.0.1')
    socket.once('error', (error) => callback(error, null))
    socket.once('connect', () => {
      if (options.protocol === 'https:') secure.add(socket.localPort ?? 0)
      callback(null, socket)
    })
  }
  return { connect, refusals, sockets: () => sockets, close: () => closed(server) }
}

/** Headers that belong to the one connection, which the next one sets for itself. */
const ofConnection = new Set(['host', 'connection', 'content-length', 'transfer-encoding'])

async function passOn(request: http.IncomingMessage, response: http.ServerResponse, url: string): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const headers = Object.entries(request.headers).filter(([name]) => !ofConnection.has(name))
  const answer = await fetch(url, {
    method: request.method ?? 'GET',
    headers: headers.map(([name, value]) => [name, String(value)] as [string, string]),
    redirect: 'manual',
    ...(chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}),
  })
  const body = Buffer.from(await answer.arrayBuffer())
  response.writeHead(answer.status, Object.fromEntries(answer.headers))
  response.end(body)
}

async function closed(server: http.Server): Promise<void> {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
}
