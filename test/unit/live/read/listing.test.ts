import { expect, test } from 'vitest'
import { v1 } from '../../../../src/live/contracts/v1.js'
import type { Answer } from '../../../../src/live/http/answer.js'
import { recordsIn, RefusedList } from '../../../../src/live/read/listing.js'

const answer = (status: number, body: unknown = null): Answer => ({
  kind: 'answer',
  status,
  body,
  said: 'no',
  where: 'GET /users',
})

test('a list is its records', () => {
  expect(recordsIn(v1, answer(200, [{ id: 'u1' }]))).toEqual([{ id: 'u1' }])
})

test.each<[Answer, number, string]>([
  [{ kind: 'unsent', why: 'no connection' }, 1, 'cannot be reached: no connection.'],
  [{ kind: 'ambiguous', why: 'lost' }, 8, 'could not be read: lost.'],
  [answer(403), 6, 'It must belong to an admin.'],
  [answer(429), 8, 'try again later'],
  [answer(404), 1, '"espalier probe" finds out what answers, and where.'],
  [answer(400), 1, 'refuses to list the users: HTTP 400, "no" (GET /users).'],
])('%j ends with %d', (given, exit, message) => {
  expect(() => recordsIn(v1, given)).toThrow(
    expect.objectContaining({ exit, message: expect.stringContaining(message) as string }) as Error,
  )
})

test('only a list that was refused may be asked for in another way', () => {
  expect(() => recordsIn(v1, answer(400))).toThrow(RefusedList)
  expect(() => recordsIn(v1, answer(403))).not.toThrow(RefusedList)
})
