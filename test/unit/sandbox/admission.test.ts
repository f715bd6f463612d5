import { expect, test } from 'vitest'
import { ask, running } from './running.js'

test('a request that comes too often is told when to come again, by a clock that may be wrong', async () => {
  const sandbox = await running({ rates: ['sliding:1:60'], retryAfter: 'date', clockSkew: 3_600 })
  expect((await ask(sandbox, 'GET', '/users')).status).toBe(200)
  const { status, headers } = await ask(sandbox, 'GET', '/users')
  const [now, again] = [headers.get('date'), headers.get('retry-after')].map((text) => Date.parse(text ?? ''))
  expect(status).toBe(429)
  expect((now ?? 0) - Date.now()).toBeGreaterThan(3_590_000)
  expect((again ?? 0) - (now ?? 0)).toBeGreaterThan(55_000)
})

test.each([
  ['seconds', /^\d+$/],
  ['none', /^$/],
] as const)('with %s, the answer names the wait so', async (retryAfter, form) => {
  const sandbox = await running({ rates: ['sliding:1:60'], retryAfter })
  await ask(sandbox, 'GET', '/users')
  expect((await ask(sandbox, 'GET', '/users')).headers.get('retry-after') ?? '').toMatch(form)
})
