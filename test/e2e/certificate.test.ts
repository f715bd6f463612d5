import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import https from 'node:https'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { key } from '../support/canary.js'
import { outline, seedsOf, writeChart } from '../support/charts.js'
import { startCli, type Ran } from '../support/cli.js'
import { expectExit, temporaryFolder } from '../support/stage.js'

// For localhost and 127.0.0.1, signed by itself, made for these tests: nothing trusts it, so its key may be read here.
const pem = (name: string): string => fileURLToPath(new URL(`../fixtures/tls/${name}.pem`, import.meta.url))

const people = outline('top\n')

/** Plans against a company of one behind TLS; says what came of it, and the keys that the service was sent. */
async function planOver(host: string, env: Readonly<Record<string, string>>): Promise<[Ran, unknown[]]> {
  const sent: unknown[] = []
  const files = { key: readFileSync(pem('key')), cert: readFileSync(pem('certificate')) }
  const server = https.createServer(files, ({ headers }, response) => {
    sent.push(headers.authorization)
    response.end(JSON.stringify(seedsOf(people)))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const folder = temporaryFolder()
  writeChart(folder, people)
  const url = `https://${host}:${(server.address() as AddressInfo).port}/api/v1`
  const ran = await startCli(['plan'], folder, { SMALL_IMPROVEMENTS_API_KEY: key, ESPALIER_API_URL: url, ...env }).done
  return [ran, sent]
}

test('a certificate that nobody vouches for: one sentence, and the key is not sent', async () => {
  const [ran, sent] = await planOver('localhost', {})
  expectExit(ran, 1)
  expect(ran.err).toMatch(/^espalier: The connection to the service is not safe \(\w+ at .*not trusted here/m)
  expect(sent).toEqual([])
})

test('a certificate for another host: the same', async () => {
  const [ran, sent] = await planOver('0.0.0.0', { NODE_EXTRA_CA_CERTS: pem('certificate') })
  expectExit(ran, 1)
  expect(ran.err).toContain('ERR_TLS_CERT_ALTNAME_INVALID')
  expect(sent).toEqual([])
})

test('a certificate that NODE_EXTRA_CA_CERTS vouches for is trusted', async () => {
  const [ran, sent] = await planOver('localhost', { NODE_EXTRA_CA_CERTS: pem('certificate') })
  expectExit(ran, 0)
  expect(new Set(sent)).toEqual(new Set([`Bearer ${key}`]))
})
