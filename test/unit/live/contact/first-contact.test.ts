import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { firstContact, type ContactInput } from '../../../../src/live/contact/first-contact.js'
import type { Contact } from '../../../../src/model/contact.js'
import type { Sandbox } from '../../../../src/sandbox/server.js'
import type { Switches } from '../../../../src/sandbox/switches.js'
import { people, running } from '../../sandbox/running.js'

const options = {
  key: 'sandbox-key',
  maxInFlight: 4,
  userAgent: 'espalier/test',
  sleep: () => Promise.resolve(),
  tick: () => performance.now(),
  random: () => 0.5,
  onWait: () => undefined,
}

const wanted = { from: 'ESPALIER_API_URL', expected: null, chosen: null }

async function met(
  switches: Partial<Switches>,
  path: string,
  more: Partial<ContactInput> = {},
): Promise<readonly [Contact, Sandbox, string]> {
  const sandbox = await running(switches)
  const { origin } = new URL(sandbox.url)
  const contact = await firstContact({ ...wanted, address: origin + path, ...more }, options)
  expect(Object.keys(sandbox.stats().methods)).toEqual(['GET'])
  return [contact, sandbox, origin]
}

test.each([
  [{ contract: 'v1' }, '/api/v1', 'v1', '/api/v1'],
  [{ contract: 'v1' }, '/api/v2', 'v1', '/api/v1'],
  [{ contract: 'v2' }, '/api/v1', 'v2', '/api/v2'],
  [{ contract: 'v2' }, '', 'v2', '/api/v2'],
  [{ contract: 'v2', v2At: '/hr/api/v2' }, '/hr', 'v2', '/hr/api/v2'],
  [{ contract: 'v2', v2At: '/api/v1' }, '/api/v1', 'v2', '/api/v1'],
  [{ contract: 'v1', v1At: '/rest' }, '/rest', 'v1', '/rest'],
  [{ contract: 'v2', unknownParameters: 'refused' }, '/api/v1', 'v2', '/api/v2'],
  [{ contract: 'v1', envelope: 'data' }, '/api/v1', 'v1', '/api/v1'],
  [{ contract: 'v1', envelope: 'by-id' }, '/api/v1', 'v1', '/api/v1'],
  [{ contract: 'v1', renames: ['active=enabled'] }, '/api/v1', 'v1', '/api/v1'],
] as const)('of the service %j, asked at %j, %s answers at %s', async (switches, path, contract, place) => {
  const [contact, , origin] = await met(switches, path)
  expect(contact).toMatchObject({ kind: 'answers', contract, baseUrl: origin + place, other: null })
})

test.each([
  ['/api/v1', {}, 'v1', 'address'],
  ['/api/v2', {}, 'v2', 'address'],
  ['', {}, 'v1', 'documented'],
  ['', { chosen: 'v2' }, 'v2', 'chosen'],
] as const)('of two contracts, asked at %j with %j, %s is used (%s)', async (path, more, contract, because) => {
  const [contact, , origin] = await met({}, path, more)
  const other = contract === 'v1' ? 'v2' : 'v1'
  expect(contact).toMatchObject({ contract, because, other: { contract: other, baseUrl: `${origin}/api/${other}` } })
})

test('a service that speaks the contract of the settings is asked once, or twice for whose key it is', async () => {
  const [, v1] = await met({}, '/api/v1', { expected: 'v1' })
  expect(v1.stats().methods).toEqual({ GET: 1 })
  const [contact, v2] = await met({}, '/api/v2', { expected: 'v2' })
  expect(v2.stats().methods).toEqual({ GET: 2 })
  expect(contact).toMatchObject({ contract: 'v2', other: null, owner: { email: people[0]?.email } })
})

test('with both contracts, v2 says whose key it is, by the address alone', async () => {
  const [contact] = await met({ owner: 'ada@example.test' }, '')
  expect(contact).toMatchObject({ contract: 'v1', owner: { id: null, email: 'ada@example.test' } })
})

test.each([
  [{ key: 'another' }, '/api/v1', 'wrong-key'],
  [{ key: 'another', contract: 'v2' }, '', 'wrong-key'],
  [{ keyIs: 'expired' }, '/api/v1', 'expired-key'],
  [{ keyIs: 'reader', contract: 'v2' }, '/api/v1', 'no-rights'],
  [{ faults: ['GET /users:*:html'] }, '/api/v1', 'web-page'],
  [{ faults: ['GET /users:*:503'] }, '/api/v1', 'no-answer'],
  [{ movedTo: 'https://eu.small-improvements.com/api/v1' }, '/api/v1', 'other-address'],
  [{ v1At: '/x/v1', v2At: '/x/v2' }, '/api/v1', 'no-service'],
] as const)('the service %j, asked at %j, has the obstacle %s', async (switches, path, name) => {
  const [contact] = await met(switches, path)
  expect(contact).toMatchObject({ kind: 'obstacle', name })
})

test('a contract that was chosen and does not answer is an obstacle, and the other one is not taken', async () => {
  const [contact] = await met({ contract: 'v1' }, '/api/v1', { chosen: 'v2' })
  expect(contact).toMatchObject({ kind: 'obstacle', name: 'other-contract' })
})

const closing: (() => void)[] = []
afterEach(() => closing.splice(0).forEach((close) => close()))

test('nothing goes to the host that a service redirects to', async () => {
  let requests = 0
  const other = createServer((_, response) => response.end(String((requests += 1)))).listen(0, '127.0.0.1')
  closing.push(() => other.close())
  await new Promise((resolve) => other.once('listening', resolve))
  const movedTo = `http://127.0.0.1:${(other.address() as AddressInfo).port}/api/v1`
  const [contact] = await met({ movedTo }, '/api/v1')
  expect(contact).toMatchObject({ name: 'other-address', message: expect.stringContaining(movedTo) as string })
  expect(requests).toBe(0)
})

test('a port at which nothing listens is told at once', async () => {
  const sandbox = await running()
  await sandbox.close()
  const contact = await firstContact({ ...wanted, address: sandbox.url }, options)
  expect(contact).toMatchObject({ kind: 'obstacle', name: 'no-connection' })
})

test.each([['nonsense'], ['/api/v1'], ['http://hr.example/api'], ['https://a:b@hr.example/api']])(
  'the address %j is refused before anything is sent',
  async (address) => {
    await expect(firstContact({ ...wanted, address }, options)).rejects.toMatchObject({ exit: 1 })
  },
)
