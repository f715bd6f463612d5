import { expect, test } from 'vitest'
import type { Connection } from '../../../../src/live/connection.js'
import { v1 } from '../../../../src/live/contracts/v1.js'
import { v2 } from '../../../../src/live/contracts/v2.js'
import type { Answer } from '../../../../src/live/http/answer.js'
import { identityOf, requireOwned } from '../../../../src/live/read/identity.js'
import { assumedFacts } from '../../../../src/model/facts.js'

async function identity(body: unknown, status = 200, contract = v2) {
  const answer: Answer = { kind: 'answer', status, body, said: '', where: 'GET /users/me' }
  const send = async (): Promise<Answer> => await Promise.resolve(answer)
  return await identityOf({ contract, facts: assumedFacts('v2'), send } as unknown as Connection)
}

const company = (settings: object): object => ({ id: 'u1', company: { id: 'c1', companySettings: settings } })

test('where nothing tells whose key it is, the facts do', async () => {
  expect(await identity(null, 500, v1)).toEqual({ owner: null, company: null, syncOwned: new Set() })
})

test('the owner, the company and what another system owns are read', async () => {
  const { owner, company: of, syncOwned } = await identity(company({ synchronizedFromExternalSystem: true }))
  expect([owner, of, [...syncOwned]]).toEqual(['u1', 'c1', ['email', 'firstName', 'lastName', 'department', 'active']])
  expect((await identity({ id: 'u1' })).company).toBeNull()
})

test('a setting that is no flag is not guessed', async () => {
  await expect(identity(company({ synchronizedFromExternalSystem: 'yes' }))).rejects.toThrow(
    'where true or false is expected',
  )
})

test.each([
  [403, 6],
  [404, 8],
])('HTTP %d ends with %d', async (status, exit) => {
  await expect(identity(null, status)).rejects.toMatchObject({ exit })
})

test('what another system owns is not managed by Git as well', () => {
  const standing = { owner: null, company: null, syncOwned: new Set(['manager' as const]) }
  expect(() => requireOwned(standing, new Set(['email']))).not.toThrow()
  expect(() => requireOwned(standing, new Set(['email', 'manager']))).toThrow('from another system')
})
