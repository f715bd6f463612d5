import { expect, test } from 'vitest'
import type { Connection } from '../../../../src/live/connection.js'
import { v1 } from '../../../../src/live/contracts/v1.js'
import { v2 } from '../../../../src/live/contracts/v2.js'
import type { Answer } from '../../../../src/live/http/answer.js'
import { bringsJust, byAddress, hasEmail, listedAs, provesAbsence } from '../../../../src/live/read/lookup.js'
import { assumedFacts, withFacts, type FactValues } from '../../../../src/model/facts.js'
import type { UserId } from '../../../../src/model/names.js'

const email = 'ann@acme.example'
const user = (id: string, address = email) => ({ id, email: address, firstName: 'A', lastName: 'B', active: true })
const shows = (body: unknown, status = 200): Answer => ({ kind: 'answer', status, body, said: '', where: 'GET' })

function service(filter: FactValues['emailFilter'] | null, ...answers: readonly Answer[]): Connection {
  const rest = [...answers]
  const known = filter === null ? {} : { emailFilter: { value: filter, evidence: 'probed' } as const }
  const send = async (): Promise<Answer> => await Promise.resolve(rest.shift() ?? shows(null, 500))
  return { contract: v1, facts: withFacts(assumedFacts('v1'), known), send } as unknown as Connection
}

test('an address brings its account, whatever its capitals', async () => {
  expect(await byAddress(service(null, shows([user('u1', 'ANN@acme.example')])), email)).toHaveLength(1)
  expect(hasEmail(v1, user('u1', 'Ann@Acme.example'), email)).toBe(true)
})

test.each([
  ['was seen to ignore addresses', service('ignored')],
  ['brings others', service(null, shows([user('u1', 'ben@acme.example')]))],
  ['rejects the question', service(null, shows(null, 400))],
])('a service that %s proves nothing', async (_, connection) => {
  expect(await byAddress(connection, email)).toBeNull()
})

test('a filter that was exact, and is not, ends the run', async () => {
  const others = service('exact', shows([user('u2', 'ben@acme.example')]))
  await expect(byAddress(others, email)).rejects.toMatchObject({ exit: 8 })
})

test('the record of an account in the list of its address is empty where it is not there', async () => {
  const [u1, u2] = ['u1', 'u2'].map((id) => user(id))
  expect(await listedAs(service(null, shows([u1, u2])), 'u2' as UserId, email)).toEqual(u2)
  expect(await listedAs(service(null, shows([u1])), 'u2' as UserId, email)).toEqual({})
  expect(await listedAs(service(null, shows(null, 404)), 'u2' as UserId, email)).toEqual({})
})

test('an address brings just one account, or none', async () => {
  const just = async (answer: readonly unknown[], id: string | null) =>
    await bringsJust(service(null, shows(answer)), email, id as UserId | null)
  expect(await Promise.all([just([user('u1')], 'u1'), just([], null)])).toEqual([true, true])
  expect(await Promise.all([just([user('u1'), user('u2')], 'u1'), just([user('u1')], null)])).toEqual([false, false])
})

test('a login that is missing proves nothing of an address', () => {
  expect([v1, v2].map((contract) => provesAbsence({ contract } as Connection))).toEqual([true, false])
})
