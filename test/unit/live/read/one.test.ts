import { expect, test } from 'vitest'
import type { Connection } from '../../../../src/live/connection.js'
import type { Answer } from '../../../../src/live/http/answer.js'
import { one } from '../../../../src/live/read/one.js'
import type { UserId } from '../../../../src/model/names.js'

const answer = (status: number, body: unknown = null): Answer => ({
  kind: 'answer',
  status,
  body,
  said: '',
  where: 'GET /users/{id}',
})

async function asked(...answers: readonly Answer[]): Promise<unknown> {
  const rest = [...answers]
  const send = async (): Promise<Answer> => await Promise.resolve(rest.shift() ?? answer(500))
  return await one({ send, sleep: async () => await Promise.resolve() } as unknown as Connection, 'u1' as UserId)
}

test('an account is gone when it is missing twice', async () => {
  expect(await asked(answer(404), answer(404))).toBe('gone')
  expect(await asked(answer(404), answer(200, { id: 'u1' }))).toEqual({ id: 'u1' })
})

test('another account than the one that was asked for ends the run', async () => {
  await expect(asked(answer(200, { id: 'u2' }))).rejects.toThrow('another account instead of u1')
})

test('no answer is not gone', async () => {
  await expect(asked({ kind: 'ambiguous', why: 'lost' })).rejects.toMatchObject({ exit: 8 })
  await expect(asked(answer(500))).rejects.toThrow('The account u1 could not be read')
})
