import { once } from 'node:events'
import http from 'node:http'
import { onTestFinished } from 'vitest'
import { connect, disconnect } from '../../../../src/live/connection.js'
import type { AddressInfo } from 'node:net'
import type { Connection } from '../../../../src/live/connection.js'
import type { Timeouts } from '../../../../src/live/http/pool.js'
import { leaping } from '../../../support/leaping.js'

export { nothingKnown } from '../../../support/nothing-known.js'

export const key = 'SIKEY_canary0123456789'

/** A server on this machine, closed with the test. Brings its port. */
export async function listen(
  answer: (...exchange: Parameters<http.RequestListener>) => void | Promise<void>,
): Promise<number> {
  const server = http.createServer((request, response) => void answer(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return (server.address() as AddressInfo).port
}

/** A connection to a port of this machine that waits for nothing, closed with the test. */
export function reach(
  port: number,
  timeouts: Timeouts = {},
  slept: (ms: number) => unknown = () => undefined,
): Connection {
  const baseUrl = `http://127.0.0.1:${port}/api/v1`
  const connection = connect({
    baseUrl,
    key,
    maxInFlight: 4,
    userAgent: 'test',
    ...leaping(slept),
    random: () => 0.5,
    timeouts,
  })
  onTestFinished(() => disconnect(connection))
  return connection
}
