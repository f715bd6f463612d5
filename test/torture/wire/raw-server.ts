import { once } from 'node:events'
import net from 'node:net'

/** One request as it came in: the whole head with its body. */
export interface Seen {
  readonly method: string
  readonly path: string
  readonly text: string
}

/** A server of bytes: no parser of HTTP answers for it, so it can say what no server should. */
export interface RawServer {
  readonly port: number
  /** How often a client connected, and the requests that came, in order. */
  readonly connections: () => number
  readonly seen: readonly Seen[]
  /** How many connections are open. */
  readonly open: () => number
  readonly close: () => Promise<void>
}

/** Answers the requests on 127.0.0.1; `onConnection` hears of each connection before a byte has come. */
export async function rawServer(
  answer: (socket: net.Socket, request: Seen) => void,
  onConnection: (socket: net.Socket) => void = () => undefined,
): Promise<RawServer> {
  const seen: Seen[] = []
  const sockets = new Set<net.Socket>()
  let connections = 0
  const server = net.createServer((socket) => {
    connections++
    sockets.add(socket)
    // A client that resets a connection on purpose causes an error here.
    socket.on('error', () => undefined)
    socket.on('close', () => sockets.delete(socket))
    onConnection(socket)
    let text = ''
    socket.setEncoding('latin1').on('data', (part: string) => {
      text += part
      for (let whole = wholeRequest(text); whole > 0; whole = wholeRequest(text)) {
        const request = requestIn(text.slice(0, whole))
        text = text.slice(whole)
        seen.push(request)
        answer(socket, request)
      }
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as net.AddressInfo).port,
    connections: () => connections,
    seen,
    open: () => sockets.size,
    async close() {
      const closed = once(server, 'close')
      server.close()
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}

/** The length of the first request of a text, once all of it has come; else 0. */
function wholeRequest(text: string): number {
  const head = text.indexOf('\r\n\r\n')
  if (head < 0) return 0
  const [, length = '0'] = /\r\ncontent-length: (\d+)/i.exec(text.slice(0, head)) ?? []
  const whole = head + 4 + Number(length)
  return text.length >= whole ? whole : 0
}

function requestIn(text: string): Seen {
  const [method = '', path = ''] = text.split(' ', 2)
  return { method, path, text }
}

/** An answer in bytes, with the right length of its body. */
export function plainAnswer(status: string, body: string, headers: readonly string[] = []): string {
  const lines = [`HTTP/1.1 ${status}`, ...headers, `content-length: ${Buffer.byteLength(body, 'latin1')}`]
  return `${lines.join('\r\n')}\r\n\r\n${body}`
}
