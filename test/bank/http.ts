import { once } from 'node:events'
import http from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { AddressInfo } from 'node:net'
import { connect, disconnect } from '../../src/live/connection.js'
import { chanceOf } from '../simulation/chance.js'
import { ideal } from './play.js'
import { bucket, changing, fixedWindow, serverOf, slidingWindow, type Build, type Server } from './servers.js'

/** How the real client did against one real server. Times in seconds. */
export interface OverHttp {
  readonly name: string
  readonly done: number
  readonly jobs: number
  readonly time: number
  readonly ideal: number
  readonly refused: number
}

const [jobs, most] = [300, 16]
const base = { limits: [], workers: Number.POSITIVE_INFINITY, queues: false, latency: 50, told: 'none' } as const

/** Eight kinds of servers; a function each, because a server that was used is not as it was. */
const builds: readonly (() => Build)[] = [
  () => ({ ...base, name: 'bucket 60/s, 20 at once', limits: [bucket(60, 20)] }),
  () => ({ ...base, name: 'bucket 60/s, 20 at once, told in seconds', limits: [bucket(60, 20)], told: 'seconds' }),
  () => ({ ...base, name: 'fixed window, 100 in 3 s, told as a date', limits: [fixedWindow(100, 3000, 0)], told: 'date' }),
  () => ({ ...base, name: 'sliding window, 100 in 3 s', limits: [slidingWindow(100, 3000, false)] }),
  () => ({ ...base, name: '5 at a time', workers: 5 }),
  () => ({ ...base, name: '8 at a time, bucket 60/s, 5 at once', workers: 8, limits: [bucket(60, 5)] }),
  () => ({ ...base, name: 'a queue for 4', workers: 4, queues: true }),
  () => ({ ...base, name: 'bucket 40/s, then 80/s', limits: [changing(bucket(40, 5), bucket(80, 5), 3000)] }),
] // prettier-ignore

/** Does the jobs of each of the eight with the real client over this machine's loopback, all eight side by side. */
export async function overHttp(): Promise<readonly OverHttp[]> {
  return await Promise.all(builds.map((build, index) => measured(build, chanceOf(index).next)))
}

async function measured(build: () => Build, chance: () => number): Promise<OverHttp> {
  const best = ideal(serverOf(build(), chance), jobs, most)
  const served = await serve(serverOf(build(), chance))
  const connection = connect({
    baseUrl: `http://127.0.0.1:${served.port}/api/v1`,
    key: 'key-of-the-bank-0123456789',
    maxInFlight: most,
    userAgent: 'bank',
    sleep: async (milliseconds) => await sleep(milliseconds),
    tick: () => performance.now(),
    onWait: () => undefined,
    random: chance,
  })
  try {
    const begun = performance.now()
    const all = Array.from({ length: jobs }, (_, at) => connection.send({ operation: 'create', body: { at } }))
    const answers = await Promise.all(all)
    const time = (performance.now() - begun) / 1000
    const done = answers.filter((answer) => answer.kind === 'answer' && answer.status === 201).length
    return { name: build().name, done, jobs, time, ideal: best / 1000, refused: served.refused() }
  } finally {
    await disconnect(connection)
    served.close()
  }
}

/** Puts a server of the bank behind a port; its time begins with the first request. */
async function serve(hidden: Server): Promise<{ port: number; refused: () => number; close: () => void }> {
  let [begun, refused] = [-1, 0]
  const server = http.createServer((request, response) => {
    request.resume()
    if (begun < 0) begun = performance.now()
    const { ok, takes, wait } = hidden.arrive(performance.now() - begun)
    setTimeout(() => {
      if (ok) {
        hidden.leave(performance.now() - begun)
        response.writeHead(201).end('{}')
      } else {
        refused += 1
        response.writeHead(429, wait === null ? {} : { 'retry-after': written(hidden, wait) }).end()
      }
    }, takes)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const close = (): void => {
    server.closeAllConnections()
    server.close()
  }
  return { port: (server.address() as AddressInfo).port, refused: () => refused, close }
}

/** A date of HTTP has whole seconds, and so has the header `Date` beside it. */
function written({ told }: Server, wait: number): string {
  return told === 'date' ? new Date(Date.now() + wait).toUTCString() : String(wait / 1000)
}
