import { afterEach } from 'vitest'
import type { Seed } from '../../../src/sandbox/records.js'
import { startSandbox } from '../../../src/sandbox/server.js'
import type { Sandbox } from '../../../src/sandbox/server.js'
import { defaultSwitches } from '../../../src/sandbox/switches.js'
import type { Switches } from '../../../src/sandbox/switches.js'

export const people: readonly Seed[] = [
  { email: 'grace@example.test', firstName: 'Grace', lastName: 'Hopper', title: 'Admiral' },
  { email: 'ada@example.test', firstName: 'Ada', lastName: "O'Lovelace", managerEmail: 'GRACE@example.test' },
  {
    email: 'alan@example.test',
    firstName: 'Alan',
    lastName: 'Turing',
    managerEmail: 'ada@example.test',
    active: false,
  },
]

const open: Sandbox[] = []
afterEach(async () => {
  for (const sandbox of open.splice(0)) await sandbox.close()
})

/** A sandbox for one test, closed after it. */
export async function running(switches: Partial<Switches> = {}, seeds = people): Promise<Sandbox> {
  const sandbox = await startSandbox(seeds, { ...defaultSwitches, ...switches }, 0, Date.now)
  open.push(sandbox)
  return sandbox
}

export interface Told {
  readonly status: number
  readonly body: unknown
  readonly headers: Headers
}

/** One request over a real socket. A text is sent as it is, anything else as JSON. */
export async function ask(sandbox: Sandbox, method: string, path: string, body?: unknown): Promise<Told> {
  const headers = { authorization: `Bearer ${sandbox.key}`, 'content-type': 'application/json' }
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const response = await fetch(sandbox.url + path, { method, headers, ...(body === undefined ? {} : { body: text }) })
  return { status: response.status, body: await response.json(), headers: response.headers }
}

/** Status and error code. */
export async function refusal(sandbox: Sandbox, method: string, path: string, body?: unknown): Promise<string> {
  const told = await ask(sandbox, method, path, body)
  return `${told.status} ${(told.body as { error: { code: string } }).error.code}`
}
