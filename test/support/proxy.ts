import { once } from 'node:events'
import http from 'node:http'
import net, { type AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** A proxy on loopback that opens tunnels, and all that it has seen. It knows the client as little as any proxy does. */
export interface TestProxy {
  readonly port: number
  /** The hosts that tunnels were asked for. */
  readonly asked: string[]
  /** Every byte outside tunnels, and every byte inside them, as a proxy sees them. */
  readonly seen: () => string
}

/** How a proxy answers. `hosts` are names and ports, and where each is on this machine. */
export interface ProxyRules {
  readonly hosts: Readonly<Record<string, number>>
  /** USER:PASSWORD, without which it opens nothing. */
  readonly credentials?: string
  /** It opens nothing, and answers this. */
  readonly answers?: string
}

export async function startProxy({ hosts, credentials, answers }: ProxyRules): Promise<TestProxy> {
  const asked: string[] = []
  const seen: Buffer[] = []
  const sockets = new Set<net.Socket>()
  const expected = credentials === undefined ? undefined : `Basic ${Buffer.from(credentials).toString('base64')}`
  const server = http.createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    response.writeHead(400).end()
  })
  server.on('connection', (socket: net.Socket) => {
    sockets.add(socket)
    socket.on('data', (bytes: Buffer) => void seen.push(bytes))
    socket.on('error', () => undefined)
  })
  server.on('connect', ({ url = '', headers }, socket: net.Socket, head: Buffer) => {
    asked.push(url)
    const refusal =
      expected !== undefined && headers['proxy-authorization'] !== expected
        ? 'HTTP/1.1 407 Proxy Authentication Required\r\nproxy-authenticate: Basic realm="acme"\r\n\r\n'
        : (answers ?? (hosts[url] === undefined ? 'HTTP/1.1 502 Bad Gateway\r\n\r\n' : null))
    if (refusal !== null) {
      socket.end(refusal)
      return
    }
    const beyond = net.connect(hosts[url] ?? 0, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      beyond.write(head)
      beyond.pipe(socket)
      socket.pipe(beyond)
    })
    sockets.add(beyond)
    beyond.on('error', () => socket.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return { port: (server.address() as AddressInfo).port, asked, seen: () => Buffer.concat(seen).toString('latin1') }
}
