import { expect, test } from 'vitest'
import type { Call } from '../../../../src/sandbox/call.js'
import { callRoutes } from '../../../../src/sandbox/contracts/locks.js'
import { createCompany } from '../../../../src/sandbox/seed.js'
import { defaultSwitches } from '../../../../src/sandbox/switches.js'
import { people } from '../running.js'

test('a lock and an unlock answer with the ids that were done', () => {
  const company = createCompany(people, { ...defaultSwitches, batchSize: 1 })
  const [lock, unlock] = callRoutes('v2')
  const call = (ids: readonly unknown[]): Call =>
    ({ contentType: 'application/json', body: new TextEncoder().encode(JSON.stringify(ids)) }) as unknown as Call
  const [, ada] = company.users
  expect(lock?.run(company, call([ada?.id]), '').body).toEqual([ada?.id])
  expect(company.users[1]?.active).toBe(false)
  expect(unlock?.run(company, call([ada?.id]), '').status).toBe(200)
  expect(company.users[1]?.active).toBe(true)
  expect(lock?.run(company, call(['a', 'b']), '').status).toBe(400)
})

test('they are there where accounts are deactivated by a call', () => {
  const on = (contract: 'v1' | 'v2') => callRoutes(contract)[0]?.on?.(defaultSwitches)
  expect([on('v1'), on('v2')]).toEqual([false, true])
})
