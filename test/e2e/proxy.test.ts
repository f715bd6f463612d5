import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, rmSync } from 'node:fs'
import http from 'node:http'
import net, { type AddressInfo } from 'node:net'
import { join } from 'node:path'
import tls from 'node:tls'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { key } from '../support/canary.js'
import { founder, outline, writeChart } from '../support/charts.js'
import { startCli, type Ran } from '../support/cli.js'
import { long } from '../support/long.js'
import { startProxy, type ProxyRules } from '../support/proxy.js'
import { expectExit, hired, service, temporaryFolder } from '../support/stage.js'

// For reviews.acme.example, signed by a private CA: both were made for these tests, and nothing else trusts them.
const pem = (name: string): string => fileURLToPath(new URL(`../fixtures/tls/${name}.pem`, import.meta.url))
const host = 'reviews.acme.example'
const people = outline('top\n  ann\n  bob\n')

/** A port of this machine behind which the sandbox answers over TLS. */
async function overTls(port: number): Promise<number> {
  const files = { key: readFileSync(pem('acme-key')), cert: readFileSync(pem('acme-certificate')) }
  const server = tls.createServer(files, (outside) => {
    const inside = net.connect(port, '127.0.0.1')
    outside.on('error', () => inside.destroy()).pipe(inside)
    inside.on('error', () => outside.destroy()).pipe(outside)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return (server.address() as AddressInfo).port
}

/** A company behind TLS that only a proxy reaches: the name of its host is known to the proxy alone. */
async function behind(rules: Partial<ProxyRules> = {}) {
  const sandbox = await service([founder])
  const port = await overTls(Number(new URL(sandbox.url).port))
  const proxy = await startProxy({ hosts: { [`${host}:443`]: port }, ...rules })
  const folder = temporaryFolder()
  writeChart(folder, people)
  const run = async (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> => {
    const own = {
      SMALL_IMPROVEMENTS_API_KEY: key,
      ESPALIER_API_URL: `https://${host}/api/v1`,
      HTTPS_PROXY: `http://127.0.0.1:${proxy.port}`,
      NODE_EXTRA_CA_CERTS: pem('ca'),
      ...env,
    }
    const ran = await startCli(args, folder, own).done
    expect(proxy.seen()).not.toContain(key)
    return ran
  }
  return { folder, sandbox, proxy, run }
}

test('plan, apply and plan go through the proxy, which is said in one line and never sees the key', async () => {
  const { sandbox, proxy, run } = await behind()
  const planned = await run(['plan', '--first-run'])
  expectExit(planned, 0)
  expect(planned.err).toContain(`The service is reached through the proxy 127.0.0.1:${proxy.port} (HTTPS_PROXY).`)
  expectExit(await run(['apply', '--yes', '--first-run']), 0)
  expect(hired(sandbox)).toHaveLength(3)
  expectExit(await run(['plan', '--exit-code']), 0)
  expect(new Set(proxy.asked)).toEqual(new Set([`${host}:443`]))
})

test('a proxy with a user and a password: both are sent to it alone, and shown nowhere', async () => {
  const { proxy, run } = await behind({ credentials: 'acme:s3cret@word' })
  const address = `acme:s3cret%40word@127.0.0.1:${proxy.port}`
  for (const [name, value] of [
    ['HTTPS_PROXY', `http://${address}`],
    // As many write it: without a scheme.
    ['https_proxy', address],
  ] as const) {
    const ran = await run(['plan', '--first-run'], { HTTPS_PROXY: 'http://127.0.0.1:1', [name]: value })
    expectExit(ran, 0)
    expect(ran.err).toContain(`through the proxy 127.0.0.1:${proxy.port} (${name})`)
    expect(ran.out + ran.err).not.toMatch(/s3cret/)
  }
})

test('a proxy that asks for a password, and one that refuses the host: one paragraph with the thing to do', async () => {
  const locked = await behind({ credentials: 'acme:secret' })
  const asking = await locked.run(['plan'])
  expectExit(asking, 1)
  expect(asking.err).toMatch(
    /opens no connection to the service \(HTTP 407 .*write them into HTTPS_PROXY, as http:\/\/USER/,
  )
  const closed = await behind({ answers: 'HTTP/1.1 403 Forbidden\r\ncontent-type: text/html\r\n\r\n<h1>No</h1>' })
  const refused = await closed.run(['plan'])
  expectExit(refused, 1)
  expect(refused.err).toMatch(/HTTP 403 .*to allow the host of the base URL.*NO_PROXY/)
})

long('a proxy that is not there is named', async () => {
  const { run } = await behind()
  const gone = await run(['plan'], { HTTPS_PROXY: 'http://127.0.0.1:1' })
  expectExit(gone, 1)
  expect(gone.err).toContain('no connection to the proxy 127.0.0.1:1 (ECONNREFUSED')
})

test('an address that is none is not shown', async () => {
  const { run } = await behind()
  const bad = await run(['plan'], { HTTPS_PROXY: 'http://me:pa/ss@127.0.0.1:1' })
  expectExit(bad, 1)
  expect(bad.err).toContain('The proxy in HTTPS_PROXY cannot be used')
  expect(bad.err).not.toMatch(/pa\/ss|me:/)
})

test('a private CA that nothing vouches for: one paragraph that names NODE_EXTRA_CA_CERTS', async () => {
  const { sandbox, run } = await behind()
  const ran = await run(['plan'], { NODE_EXTRA_CA_CERTS: '' })
  expectExit(ran, 1)
  expect(ran.err).toMatch(/is not safe .* NODE_EXTRA_CA_CERTS/)
  expect(sandbox.stats().requests).toEqual({})
})

test('a first contact finds the service through the proxy, and tells what the proxy says', async () => {
  const { folder, proxy, run } = await behind()
  rmSync(join(folder, 'org'), { recursive: true })
  expectExit(await run(['import', 'live', '--company', 'Acme']), 0)
  expect(new Set(proxy.asked)).toEqual(new Set([`${host}:443`]))
  rmSync(join(folder, 'org'), { recursive: true })
  const gone = await run(['import', 'live', '--company', 'Acme'], { HTTPS_PROXY: 'http://127.0.0.1:1' })
  expectExit(gone, 1)
  expect(gone.err).toContain('The proxy 127.0.0.1:1 does not answer (ECONNREFUSED)')
  expect(gone.err).toContain('Correct HTTPS_PROXY')
  const locked = await behind({ credentials: 'acme:secret' })
  rmSync(join(locked.folder, 'org'), { recursive: true })
  const asking = await locked.run(['import', 'live', '--company', 'Acme'])
  expectExit(asking, 1)
  expect(asking.err).toContain('It asks for a user name and a password')
})

test.each([['doctor'], ['probe'], ['import live']])(
  '%s says that the key went to a host that is not Small Improvements, though that gave no list',
  async (command) => {
    const { folder, run } = await behind()
    execFileSync('git', ['init', '--quiet'], { cwd: folder })
    const ran = await run(command.split(' '), { SMALL_IMPROVEMENTS_API_KEY: 'another-key' })
    expect(ran.exit).not.toBe(0)
    expect(ran.err).toContain(`The API key is sent to ${host}, which is not Small Improvements.`)
  },
)

long('NO_PROXY: the host is asked directly, and the proxy hears nothing', async () => {
  const { proxy, run } = await behind()
  const ran = await run(['plan'], { NO_PROXY: 'other.example, .acme.example' })
  expect(ran.err).toContain('ENOTFOUND')
  expect(ran.err).not.toContain('through the proxy')
  expect(proxy.asked).toEqual([])
})

test('this machine is reached directly, whatever the variables say', async () => {
  const { sandbox, proxy, run } = await behind()
  const ran = await run(['plan', '--first-run'], { ESPALIER_API_URL: sandbox.url, HTTP_PROXY: 'http://127.0.0.1:1' })
  expectExit(ran, 0)
  expect(proxy.asked).toEqual([])
})

test('a host that the service redirects to gets no byte, through the proxy neither', async () => {
  const { proxy, run } = await behind()
  const redirecting = net.createServer((socket) =>
    socket.end('HTTP/1.1 302 Found\r\nlocation: https://other.acme.example/api/v1/users\r\ncontent-length: 0\r\n\r\n'),
  )
  redirecting.listen(0, '127.0.0.1')
  await once(redirecting, 'listening')
  onTestFinished(() => void redirecting.close())
  const port = await overTls((redirecting.address() as AddressInfo).port)
  const other = await startProxy({ hosts: { [`${host}:443`]: port, 'other.acme.example:443': port } })
  const ran = await run(['plan'], { HTTPS_PROXY: `http://127.0.0.1:${other.port}` })
  expectExit(ran, 1)
  expect(ran.err).toContain('redirects')
  expect(other.asked.filter((name) => name !== `${host}:443`)).toEqual([])
  expect(other.seen() + proxy.seen()).not.toContain(key)
})

async function doctorBehindProxy() {
  const asked: string[] = []
  const github = http.createServer(({ url = '', headers }, response) => {
    asked.push(`${headers.authorization} ${url}`)
    response.writeHead(404, { 'content-type': 'application/json' }).end('{"message":"Not Found"}')
  })
  github.listen(0, '127.0.0.1')
  await once(github, 'listening')
  onTestFinished(() => void github.close())
  const port = await overTls((github.address() as AddressInfo).port)
  const proxy = await startProxy({ hosts: { [`${host}:443`]: port } })
  const folder = temporaryFolder()
  execFileSync('git', ['init', '--quiet'], { cwd: folder })
  execFileSync('git', ['remote', 'add', 'origin', 'git@github.com:acme/people.git'], { cwd: folder })
  await startCli(['init', '--company', 'Acme', '--owner', '@acme/people'], folder, {}).done
  const env = {
    GITHUB_API_URL: `https://${host}`,
    GITHUB_TOKEN: 'token-of-the-job',
    HTTPS_PROXY: `http://127.0.0.1:${proxy.port}`,
    NODE_EXTRA_CA_CERTS: pem('ca'),
  }
  const doctor = async (more: Readonly<Record<string, string>>): Promise<Ran> =>
    await startCli(['doctor'], folder, { ...env, ...more }).done
  return { asked, proxy, doctor }
}

long('no question to GitHub takes the proxy where NO_PROXY exempts its host', async () => {
  const { asked, proxy, doctor } = await doctorBehindProxy()
  await doctor({ NO_PROXY: '*' })
  expect([...proxy.asked, ...asked]).toEqual([])
})

test('questions to GitHub take the proxy too: the doctor reads the settings of the repository through it', async () => {
  const { asked, proxy, doctor } = await doctorBehindProxy()
  await doctor({})
  expect(asked[0]).toBe('Bearer token-of-the-job /repos/acme/people')
  expect(proxy.seen()).not.toContain('token-of-the-job')
})
