import { Agent, createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'

/** When in the life of a request: it has come and nothing is done, it is done, its answer has been sent. */
export type Moment = 'arrived' | 'done' | 'answered'

/** A request that has come, counted from 1 since `watch` was set. */
interface Visit {
  readonly nth: number
  readonly method: string
  readonly path: string
}

/** Is told of each moment, and holds the request up until it has returned. `drop`: it is never done. */
type Watch = (moment: Moment, visit: Visit) => Promise<'drop' | undefined> | undefined

/**
 * A proxy before a service that sees every request, as a network does: what has come goes on even if the sender has
 * died.
 */
export interface Doorway {
  readonly url: string
  readonly watch: (watch: Watch) => void
  /** Requests since `watch` was set. */
  readonly visits: () => number
  /** Waits until all clients that had connected have gone, and what they sent is done. */
  readonly quiet: () => Promise<void>
  readonly close: () => Promise<void>
}

interface Answer {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
}

/** Opens a doorway before the service at an address. */
export async function openDoorway(service: string): Promise<Doorway> {
  const { origin, pathname } = new URL(service)
  const agent = new Agent({ keepAlive: true })
  const open = new Set<Socket | IncomingMessage>()
  let watch: Watch = () => undefined
  let visits = 0
  const server = createServer((asked, response) => {
    const visit = { nth: (visits += 1), method: asked.method ?? '', path: asked.url ?? '' }
    open.add(asked)
    pass(asked, response, (body) => forward(origin, agent, asked, body), watch, visit)
      .catch(() => response.destroy())
      .finally(() => open.delete(asked))
  })
  server.keepAliveTimeout = 120_000
  server.on('connection', (socket) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${pathname}`,
    watch: (next) => void ([watch, visits] = [next, 0]),
    visits: () => visits,
    async quiet() {
      while (open.size > 0) await sleep(2)
    },
    async close() {
      agent.destroy()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function pass(
  asked: IncomingMessage,
  response: ServerResponse,
  serve: (body: Buffer) => Promise<Answer>,
  watch: Watch,
  visit: Visit,
): Promise<void> {
  const body = await buffer(asked)
  if ((await watch('arrived', visit)) === 'drop') return void response.destroy()
  const answer = await serve(body)
  await watch('done', visit)
  // The client may have gone meanwhile.
  if (response.destroyed || asked.socket.destroyed) return
  await new Promise<void>((resolve) => {
    response.once('close', resolve)
    response.writeHead(answer.status, answer.headers).end(answer.body, resolve)
  })
  await watch('answered', visit)
}

async function forward(origin: string, agent: Agent, asked: IncomingMessage, body: Buffer): Promise<Answer> {
  const { method = 'GET', headers } = asked
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const sent = request(`${origin}${asked.url ?? ''}`, { method, headers, agent }, resolve)
    sent.once('error', reject)
    sent.end(body)
  })
  return { status: answer.statusCode ?? 0, headers: answer.headers, body: await buffer(answer) }
}
