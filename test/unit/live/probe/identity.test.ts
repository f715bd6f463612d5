import { expect, test } from 'vitest'
import { v2 } from '../../../../src/live/contracts/v2.js'
import { idsOf, ownerOf } from '../../../../src/live/probe/identity.js'
import type { RecordingClient } from '../../../../src/live/probe/recording-client.js'

test.each([
  [['u_1', 'A*-'], '^[A-Za-z0-9*_-]+$'],
  [['a.b=', 'c~'], '^[A-Za-z0-9*_=~.-]+$'],
  [['12', '3'], '^[0-9]+$'],
  [[12, 3], '^[0-9]+$'],
])('ids such as %j are %s', (ids, pattern) => {
  expect(
    idsOf(
      ids.map((id) => ({ id })),
      'GET',
    ).map(({ value }) => value),
  ).toEqual([pattern])
  for (const id of ids) expect(String(id)).toMatch(new RegExp(pattern))
})

test('without an id nothing is found', () => {
  expect(idsOf([{}, { id: null }], 'GET')).toEqual([])
})

const client = (status: number, body: unknown): RecordingClient =>
  ({
    connection: { contract: v2 },
    ask: async () => await Promise.resolve({ status, body, by: 'GET me' }),
  }) as unknown as RecordingClient

test('the owner is told, with what another system owns', async () => {
  const body = { id: 'u1', company: { companySettings: { managerSynchronizedFromExternalSystem: true } } }
  expect(await ownerOf(client(200, body))).toEqual([
    { name: 'owner', value: 'u1', by: 'GET me' },
    { name: 'syncOwned', value: ['manager'], by: 'GET me' },
  ])
  expect(await ownerOf(client(404, body))).toEqual([])
  expect(await ownerOf(client(200, { id: '../x' }))).toEqual([{ name: 'syncOwned', value: [], by: 'GET me' }])
})
