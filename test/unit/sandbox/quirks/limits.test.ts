import { expect, test } from 'vitest'
import { byText } from '../../../../src/model/names.js'
import { newLimiter } from '../../../../src/sandbox/quirks/limiter.js'
import { rateFrom } from '../../../../src/sandbox/quirks/limits.js'
import { ask, running } from '../running.js'

const limiter = (...rates: string[]) => newLimiter({ rates })

/** What becomes of requests at these moments (milliseconds): 0 for let in, or how long to wait. */
function admitted(rates: readonly string[], moments: readonly number[]): readonly number[] {
  const door = limiter(...rates)
  return moments.map((now) => {
    const admission = door.admit(now)
    return 'again' in admission ? admission.again : 0
  })
}

test.each([
  ['a bucket lets a burst in, then so many a second', ['bucket:2:3'], [0, 0, 0, 0, 499, 500], [0, 0, 0, 500, 1, 0]],
  ['a fixed window begins anew with the clock', ['fixed:2:10'], [8000, 9000, 9500, 10_000], [0, 0, 500, 0]],
  [
    'a sliding window counts what it refused, too',
    ['sliding:2:10'],
    [0, 5000, 9000, 12_000, 22_000],
    [0, 0, 1000, 3000, 0],
  ],
  ['of two limits the tighter one holds', ['bucket:1:2', 'fixed:9:60'], [0, 0, 0], [0, 0, 1000]],
  [
    'a limit changes midway, and what held before does not any more',
    ['fixed:1:10', '@4:bucket:1:2'],
    [0, 0, 0, 0, 0, 0],
    [0, 10_000, 10_000, 0, 0, 1000],
  ],
  ['no limit lets everybody in', [], [0, 0, 0], [0, 0, 0]],
])('%s', (_, rates, moments, expected) => {
  expect(admitted(rates, moments)).toEqual(expected)
})

test('a cap lets in again when somebody leaves', () => {
  const door = limiter('cap:2')
  const [first, second] = [door.admit(0), door.admit(0)]
  expect(door.admit(0)).toEqual({ again: 1000 })
  if ('leave' in first) first.leave()
  expect(door.admit(0)).toHaveProperty('leave')
  expect(second).toHaveProperty('leave')
  expect(door.admit(0)).toEqual({ again: 1000 })
})

test('a queue refuses nobody and works on so many at a time', () => {
  const door = limiter('queue:2')
  const ends: (() => void)[] = []
  for (let count = 0; count < 5; count += 1) {
    expect(door.admit(0)).toHaveProperty('leave')
    door.queue((done) => ends.push(done))
  }
  expect(ends).toHaveLength(2)
  ends[0]?.()
  expect(ends).toHaveLength(3)
  ends[1]?.()
  ends[2]?.()
  expect(ends).toHaveLength(5)
})

test.each(['bucket:5', 'bucket:0:5', 'bucket:5:0.5', 'fixed:0.5:5', 'cap:0', 'cap:5:1', '@0:cap:5', 'queue', '10/s'])(
  '"%s" is no limit, and the message shows one',
  (text) => {
    expect(() => rateFrom(text)).toThrow('such as "bucket:10:20"')
  },
)

test('a request too many is a 429, does nothing, and by the switch says when to come again', async () => {
  const sandbox = await running({ rates: ['fixed:1:3600'], retryAfter: 'seconds' })
  expect((await ask(sandbox, 'GET', '/users')).status).toBe(200)
  const { status, headers } = await ask(sandbox, 'PUT', '/users/u_0001', { department: 'Navy' })
  expect(status).toBe(429)
  expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
  expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(3600)
  expect(sandbox.company.users[0]?.department).toBeNull()
  expect(sandbox.stats().requests).toEqual({ 'GET 200': 1, 'PUT 429': 1 })
})

test('a date to come again is by the clock of the service, which the answer tells', async () => {
  const sandbox = await running({ rates: ['sliding:1:30'], retryAfter: 'date', clockSkew: -7200 })
  const first = await ask(sandbox, 'GET', '/users')
  const away = Date.parse(first.headers.get('date') ?? '') - Date.now()
  expect(away).toBeLessThan(-7_190_000)
  const { status, headers } = await ask(sandbox, 'GET', '/users')
  expect(status).toBe(429)
  const wait = Date.parse(headers.get('retry-after') ?? '') - Date.parse(headers.get('date') ?? '')
  expect(wait).toBeGreaterThan(28_000)
  expect(wait).toBeLessThanOrEqual(32_000)
})

test('with no Retry-After a 429 says nothing, and a cap is lifted by answers', async () => {
  const sandbox = await running({ rates: ['cap:2'], latency: 50 })
  const told = await Promise.all([1, 2, 3].map(() => ask(sandbox, 'GET', '/users')))
  expect(told.map(({ status }) => String(status)).toSorted(byText)).toEqual(['200', '200', '429'])
  expect(told.every(({ headers }) => !headers.has('retry-after'))).toBe(true)
  expect((await ask(sandbox, 'GET', '/users')).status).toBe(200)
})

test('a queue of one answers all, one after the other', async () => {
  const sandbox = await running({ rates: ['queue:1'], latency: 20 })
  const start = performance.now()
  const told = await Promise.all([1, 2, 3, 4].map(() => ask(sandbox, 'GET', '/users')))
  expect(told.map(({ status }) => status)).toEqual([200, 200, 200, 200])
  expect(performance.now() - start).toBeGreaterThan(75)
})
