import { expect, test } from 'vitest'
import { v1 } from '../../../../src/live/contracts/v1.js'
import type { Raw } from '../../../../src/live/contracts/contract.js'
import { setAddressless } from '../../../../src/live/read/without-address.js'
import type { UserId } from '../../../../src/model/names.js'

/** A list of so many, the first of them without an address. */
const list = (size: number, lacking: number): ReadonlyMap<UserId, Raw> =>
  new Map(
    Array.from({ length: size }, (_, at) => {
      const id = `u${at}` as UserId
      return [id, { id, firstName: 'Al', lastName: null, email: at < lacking ? '' : `${at}@acme.example` }]
    }),
  )

test.each([
  [3, 1, ['Al (u0)']],
  [40, 2, ['Al (u0)', 'Al (u1)']],
  [40, 3, []],
  [1, 1, []],
  [9, 0, []],
])('of %i accounts, %i have no address: set aside are %j', (size, lacking, named) => {
  const found = setAddressless(v1, list(size, lacking), new Map())
  expect(found.named).toEqual(named)
  expect(found.records.size).toBe(size - named.length)
})

test('one that belongs to a person is not set aside', () => {
  const bound = new Map([['u0' as UserId, { key: 'ann' }]])
  expect(() => setAddressless(v1, list(3, 1), bound)).toThrow('The account u0 of ann has no address')
})
