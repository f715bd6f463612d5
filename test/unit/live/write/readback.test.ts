import { expect, test } from 'vitest'
import type { Connection } from '../../../../src/live/connection.js'
import { v1 } from '../../../../src/live/contracts/v1.js'
import type { Raw } from '../../../../src/live/contracts/contract.js'
import type { Answer } from '../../../../src/live/http/answer.js'
import { differing, lookUntil, missing, readBack } from '../../../../src/live/write/readback.js'
import { assumedFacts } from '../../../../src/model/facts.js'
import { ExitError } from '../../../../src/model/exit-error.js'
import type { UserId } from '../../../../src/model/names.js'

const [id, email] = ['u-1' as UserId, 'ann@acme.example']
const user: Raw = { id, email, firstName: 'Ann', lastName: 'A', active: true, department: 'Sales' }
const shows = (body: unknown, status = 200): Answer => ({ kind: 'answer', status, body, said: '', where: 'GET' })

/** A service that answers so, the last answer again and again, and the waits between the looks. */
function service(...answers: readonly (Answer | Error)[]) {
  const [rest, waits, asked] = [[...answers], [] as number[], [] as string[]]
  const connection = {
    contract: v1,
    facts: assumedFacts('v1'),
    sleep: async (ms: number) => void (await Promise.resolve(waits.push(ms))),
    send: async ({ operation }: { readonly operation: string }) => {
      asked.push(operation)
      const next = (rest.length > 1 ? rest.shift() : rest[0]) as Answer | Error
      if (next instanceof Error) throw next
      return await Promise.resolve(next)
    },
  } as unknown as Connection
  return { connection, waits, asked }
}

test('a write that shows late is waited for, and a look that fails ends it', async () => {
  const late = service(shows(null, 404), shows({ ...user, department: 'Old' }), shows(user))
  const isSettled = ({ department }: Raw): boolean => department === 'Sales'
  expect(await lookUntil(late.connection, id, isSettled)).toEqual({ kind: 'found', raw: user })
  expect(late.waits).toEqual([250, 500])
  expect(await lookUntil(service(shows(null, 500)).connection, id, isSettled)).toMatchObject({ kind: 'unreadable' })
  expect(await lookUntil(service(shows({ ...user, id: 'u-2' })).connection, id, isSettled)).toMatchObject({
    why: expect.stringContaining('not the account that was asked for') as string,
  })
})

test('an account that never comes is missing', async () => {
  const { connection, waits } = service(shows(null, 404))
  expect(await lookUntil(connection, id, () => true)).toMatchObject({ kind: 'missing' })
  expect(waits).toEqual([250, 500, 1000, 2000])
})

const held = { department: null }

test('the answer to the write counts for what the account alone does not show', async () => {
  const { department: _, ...alone } = user
  const found = await readBack(service(shows(alone)).connection, id, email, { department: 'Sales' }, held, user, [])
  expect(found).toMatchObject({ kind: 'found', wide: false, raw: user })
})

test('what neither shows is looked for in the list of the address', async () => {
  const { department: _, ...alone } = user
  const { connection, asked } = service(shows(alone), shows([user]))
  const found = await readBack(connection, id, email, { department: 'Sales' }, held, {}, [])
  expect([found, asked]).toEqual([{ kind: 'found', wide: true, raw: user }, ['one', 'list']])
})

test('no error after a write looks as if nothing was sent', async () => {
  const refused = service(new ExitError(6, 'No key.'))
  expect(await readBack(refused.connection, id, email, {}, {}, {}, [])).toEqual({ kind: 'unreadable', why: 'No key.' })
})

test('only fields that were named can differ', () => {
  expect(differing(v1, user, { department: 'Sales', firstName: 'Bea' })).toEqual(['firstName'])
  expect(differing(v1, user, {})).toEqual([])
})

test.each([
  ['sales ', 'Legal', []],
  ['SALES', 'Sales', ['department']],
  ['Legal', 'Sales', ['department']],
  ['Legal', 'Support', ['department']],
])('an account that shows Sales, sent %j over %j, lacks %j', (sent, before, expected) => {
  expect(missing(v1, user, { department: sent }, { department: before })).toEqual(expected)
})

test('a text as it was before counts as kept in another form if the rest of the write shows', () => {
  const [before, sent] = [
    { department: 'Sales', firstName: 'Al' },
    { department: 'SALES', firstName: String(user.firstName) },
  ]
  expect(missing(v1, user, sent, before)).toEqual([])
  expect(missing(v1, { ...user, firstName: 'Al' }, sent, before)).toEqual(['firstName', 'department'])
})
