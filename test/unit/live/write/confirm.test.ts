import { expect, test } from 'vitest'
import { v1 } from '../../../../src/live/contracts/v1.js'
import type { Raw } from '../../../../src/live/contracts/contract.js'
import { confirm, sideEffects } from '../../../../src/live/write/confirm.js'
import type { WriteConnection, WriteDraft } from '../../../../src/live/write/reply.js'
import { assumedFacts } from '../../../../src/model/facts.js'
import type { UserId } from '../../../../src/model/names.js'

const id = 'u-1' as UserId
const before: Raw = {
  id,
  email: 'ann@acme.example',
  firstName: 'Ann',
  lastName: 'A',
  department: 'Old',
  active: true,
  title: 'x',
}
const after: Raw = { ...before, department: 'Sales' }
const draft: WriteDraft = {
  order: { id, emails: [], before: { department: 'Old' }, after: { department: 'Sales' }, written: {} },
  alone: before,
  before,
  after,
}

/** What is reported if the answer is `echo`, and the account then shows `shown`. */
async function confirmed(echo: Raw, shown: Raw | null, thorough = false) {
  let asked = 0
  const records = new Map<UserId, Raw>()
  const connection = {
    contract: v1,
    facts: assumedFacts('v1'),
    records,
    sleep: async () => await Promise.resolve(),
    send: async () => {
      asked += 1
      const [status, body] = shown === null ? [500, null] : [200, shown]
      return await Promise.resolve({ kind: 'answer', status, body, said: '', where: 'GET' })
    },
  } as unknown as WriteConnection
  return { ...(await confirm(connection, draft, echo, thorough)), asked, known: records.get(id) }
}

test('a full answer is enough, unless the check is thorough', async () => {
  expect(await confirmed(after, null)).toMatchObject({ reply: { kind: 'done' }, asked: 0, known: after })
  expect(await confirmed(after, after, true)).toMatchObject({ reply: { kind: 'done' }, asked: 1 })
})

test('a value that was not kept is told with both values', async () => {
  const { reply, sent } = await confirmed({}, before)
  expect([reply, sent]).toEqual([
    { kind: 'loose', why: 'it was not kept: department was sent as "Sales" and shows "Old"' },
    true,
  ])
})

test('what changed along is a side effect', async () => {
  const { reply, harm } = await confirmed({ ...after, title: null }, null)
  expect([reply.kind, harm]).toEqual(['harmed', ['title']])
  expect(sideEffects(['a', 'b'])).toContain('other fields: a, b.')
})

test('what cannot be read back, or is odd, is not known to be done', async () => {
  expect((await confirmed({}, null)).reply.kind).toBe('unsettled')
  expect((await confirmed({ ...after, active: 'yes' }, null)).reply.kind).toBe('unsettled')
})
