import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import type { Call } from '../../../src/sandbox/call.js'
import { createCompany } from '../../../src/sandbox/seed.js'
import { serveAside } from '../../../src/sandbox/side-door.js'
import { newTally } from '../../../src/sandbox/stats.js'
import { defaultSwitches } from '../../../src/sandbox/switches.js'
import { people, running } from './running.js'

const company = createCompany(people, defaultSwitches)
const aside = (method: string, path: string, body: unknown = null) =>
  serveAside(
    company,
    newTally(),
    {
      method,
      path: `/__sandbox${path}`,
      contentType: 'application/json',
      body: new TextEncoder().encode(JSON.stringify(body)),
    } as unknown as Call,
    'http://127.0.0.1:4010',
  )

test('a person may edit what the API would refuse', () => {
  const [ada] = company.users
  expect(aside('POST', '/edit', { id: ada?.id, fields: { department: 'By hand' } }).status).toBeLessThan(300)
  expect(company.users[0]?.department).toBe('By hand')
})

test('what is not an edit is refused, and what is not there is told what is', () => {
  expect(aside('POST', '/edit', { id: 7 }).status).toBe(400)
  expect(aside('POST', '/edit', { id: 'nobody', fields: {} }).status).toBe(404)
  expect(aside('GET', '/nothing')).toMatchObject({ status: 404 })
  expect(aside('GET', '/users').body).toBe(company.users)
})

test('the refusal of an edit by curl without its header hands out a line that works', async () => {
  const sandbox = await running({})
  const sh = async (line: string): Promise<unknown> =>
    JSON.parse((await promisify(execFile)('sh', ['-c', line], { encoding: 'utf8' })).stdout)
  const edit = `${new URL(sandbox.url).origin}/__sandbox/edit`
  const { example } = (await sh(`curl -d '{"id": "u_0001", "fields": {}}' ${edit}`)) as { readonly example: string }
  expect(example).toContain(`-H 'content-type: application/json'`)
  expect(await sh(example)).toMatchObject({ department: 'Growth' })
  expect(sandbox.company.users[0]?.department).toBe('Growth')
})
