import { expect, test } from 'vitest'
import type { Call } from '../../../../src/sandbox/call.js'
import { listed } from '../../../../src/sandbox/contracts/lists.js'
import { createCompany } from '../../../../src/sandbox/seed.js'
import { defaultSwitches, type Switches } from '../../../../src/sandbox/switches.js'

const seeds = Array.from({ length: 5 }, (_, at) => ({
  email: `p${at}@x.test`,
  firstName: 'P',
  lastName: `${at}`,
  active: at !== 4,
}))

function names(query: string, switches: Partial<Switches>) {
  const call = { path: '/users', query: new URLSearchParams(query) } as unknown as Call
  const reply = listed(
    createCompany(seeds, { ...defaultSwitches, ...switches }),
    call,
    'v1',
    [],
    null,
    ({ lastName }) => ({ lastName }),
  )
  return Array.isArray(reply.body)
    ? (reply.body as { lastName: string }[]).map(({ lastName }) => lastName).join('')
    : reply.status
}

test.each<[string, Partial<Switches>, unknown]>([
  ['offset=1&limit=2', { paging: 'offset' }, '12'],
  ['page=2&limit=2', { paging: 'page' }, '23'],
  ['page=0', { paging: 'page' }, 400],
  ['limit=0', { paging: 'offset' }, 400],
  ['offset=x', { paging: 'offset' }, 400],
  ['limit=9', { paging: 'offset', pageSize: 3 }, '012'],
  ['offset=9', { paging: 'loop', pageSize: 2 }, '01'],
  ['odd=1', { unknownParameters: 'refused' }, 400],
])('%s with %j is %j', (query, switches, expected) => {
  expect(names(query, { listInactive: 'yes', ...switches })).toBe(expected)
})

test('inactive users are shown always, never, or on request', () => {
  const shown = (listInactive: Switches['listInactive'], query = '') =>
    names(query, { paging: 'ignored', listInactive })
  expect([shown('yes'), shown('no'), shown('request'), shown('request', 'includeInactive=true')]).toEqual([
    '01234',
    '0123',
    '0123',
    '01234',
  ])
})
