import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import type { ActionResult } from '../../../src/action/action-result.js'
import { withHeartbeat } from '../../../src/action/heartbeat.js'
import type { Host } from '../../../src/host/host.js'
import { words } from '../../../src/render/escaping/words.js'

const clean: ActionResult = {
  exit: 0,
  result: 'ok',
  outputs: {},
  annotations: [],
  summary: null,
  report: [],
  says: words`Nothing to do.\n`,
}
const world = { version: '1.2.3', fetch } as Host
const secret = '/ping/0f3a9c2e'

const servers: Server[] = []
afterEach(() => servers.splice(0).forEach((server) => server.close()))

/** A monitor that answers so; where it is, and the paths that were asked for. */
async function monitor(status: number, headers: Readonly<Record<string, string>> = {}) {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.writeHead(status, headers).end('thanks')
  })
  servers.push(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { asked, host: `127.0.0.1:${(server.address() as AddressInfo).port}`, server }
}

test('a heartbeat that is taken changes nothing', async () => {
  const { asked, host } = await monitor(200)
  expect(await withHeartbeat(clean, `http://${host}${secret}`, world)).toBe(clean)
  expect(asked).toEqual([secret])
})

test.each([
  [301, '/elsewhere', 'it answered HTTP 301, and redirects are not followed'],
  [307, 'http://localhost:1/elsewhere', 'it answered HTTP 307, and redirects are not followed'],
  [404, undefined, 'it answered HTTP 404'],
  [503, undefined, 'it answered HTTP 503'],
])('a monitor that answers %i is a warning that names only the host', async (status, location, why) => {
  const { asked, host } = await monitor(status, location === undefined ? {} : { location })
  const done = await withHeartbeat(clean, `http://${host}${secret}`, world)
  expect(asked).toEqual([secret])
  expect(done).toMatchObject({ exit: 0, result: 'ok', annotations: [{ severity: 'warning' }] })
  expect(done.says.text).toMatch(/^Nothing to do\.\nThe heartbeat /)
  for (const text of [done.says.text, done.annotations[0]?.says.text]) {
    expect(text).toContain(`could not be sent to ${host}: ${why}.`)
    expect(text).not.toContain(secret)
  }
})

test('a monitor that is not there is a warning, too', async () => {
  const { host, server } = await monitor(200)
  server.close()
  await once(server, 'close')
  const done = await withHeartbeat(clean, `http://${host}${secret}`, world)
  expect(done.exit).toBe(0)
  expect(done.says.text).toContain(`could not be sent to ${host}: it did not answer (ECONNREFUSED).`)
})
