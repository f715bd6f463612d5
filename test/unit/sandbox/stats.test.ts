import { expect, test } from 'vitest'
import { newTally } from '../../../src/sandbox/stats.js'

const asked = (method: string, path: string, body = '') => ({ method, path, body: new TextEncoder().encode(body) })

test('requests are counted by their kind, and the most that were open at once', () => {
  const tally = newTally()
  for (const path of [
    '/api/v1/users/u1',
    '/api/v1/users/u2',
    '/api/v2/users/me',
    '/api/v2/users/medium/by-external-system-id/x',
  ])
    tally.arrive('GET', path)
  tally.leave()
  tally.arrive('GET', '/api/v1/users')
  expect(tally.stats(3)).toMatchObject({
    mostInFlight: 4,
    mails: 3,
    paths: {
      'GET /api/v1/users/{id}': 2,
      'GET /api/v2/users/me': 1,
      'GET /api/v2/users/medium/by-external-system-id/{id}': 1,
      'GET /api/v1/users': 1,
    },
  })
})

test('writes are kept with their body and result, reading is not', () => {
  const tally = newTally()
  tally.settle(asked('GET', '/a'), '200', 10)
  tally.settle(asked('PUT', '/a', '{"ä":1}'), '204', 5)
  expect(tally.writes()).toEqual([{ method: 'PUT', path: '/a', body: '{"ä":1}', result: '204' }])
  expect(tally.stats(0)).toMatchObject({ requests: { 'GET 200': 1, 'PUT 204': 1 }, bytesReceived: 8, bytesSent: 15 })
})
