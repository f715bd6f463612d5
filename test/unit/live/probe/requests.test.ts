import { expect, test } from 'vitest'
import { v1 } from '../../../../src/live/contracts/v1.js'
import { v2 } from '../../../../src/live/contracts/v2.js'
import { requestsOf, shownRequest } from '../../../../src/live/probe/requests.js'
import type { UserId } from '../../../../src/model/names.js'

const email = 'x@acme.example'

test.each([
  ['v1', v1],
  ['v2', v2],
])('each request of %s is shown as it is sent, and touches the probe alone', (_, contract) => {
  const requests = requestsOf(contract, { email, manager: 'u-boss' as UserId })
  expect(new Set(requests.map(({ name }) => name)).size).toBe(requests.length)
  for (const one of requests) {
    expect(shownRequest(contract, one)).toMatch(/^(?:POST|PUT) \/users/)
    expect(one.call('u-probe' as UserId).id ?? 'u-probe').toBe('u-probe')
  }
})

test('without a manager nothing about one is asked', () => {
  const names = requestsOf(v1, { email, manager: null }).map(({ name }) => name)
  expect(names.filter((name) => /manager/i.test(name))).toEqual([])
  expect(names).toContain('create')
})

test('a shorter update lacks the department', () => {
  const shorter = requestsOf(v1, { email, manager: null }).find(({ name }) => name === 'shorter')
  expect(shorter?.call('u1' as UserId).body).not.toHaveProperty('department')
})
