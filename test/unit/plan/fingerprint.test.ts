import { expect, test } from 'vitest'
import type { Change } from '../../../src/model/files.js'
import type { PersonKey, UserId } from '../../../src/model/names.js'
import { changeDigest, fingerprintOf } from '../../../src/plan/fingerprint.js'
import { change } from '../../fixtures/render/plans.js'

const move = change('move', 'move', 'ann', 'Ann', { manager: 'bob' }, { manager: 'cas' })

test('a digest has 128 bits, and a fingerprint 256', () => {
  expect(changeDigest(move)).toMatch(/^[0-9a-f]{32}$/)
  expect(fingerprintOf('Acme', 'v1', [changeDigest(move)])).toMatch(/^sha256:[0-9a-f]{64}$/)
})

test('a digest covers the write, the person, the account, before, after and a former key', () => {
  const others: readonly Partial<Change>[] = [
    { id: 'update:ann' },
    { key: 'anne' as PersonKey },
    { user: 'u-other' as UserId },
    { user: null },
    { before: { manager: 'dan' } },
    { after: { manager: 'dan' } },
    { was: 'anna' as PersonKey },
  ]
  const digests = [move, ...others.map((other) => ({ ...move, ...other }))].map(changeDigest)
  expect(new Set(digests).size).toBe(others.length + 1)
  const elsewhere: Change = { ...move, needs: ['update:ann'], reports: 3 }
  expect(changeDigest(elsewhere)).toBe(changeDigest(move))
})

test('a fingerprint is made of the company, the contract and the digests in order, and of nothing else', () => {
  const digests = ['a', 'b'].map((key) => changeDigest({ ...move, key: key as PersonKey }))
  const one = fingerprintOf('Acme', 'v1', digests)
  expect(fingerprintOf('Acme', 'v1', [...digests])).toBe(one)
  const others = [
    fingerprintOf('Acme Labs', 'v1', digests),
    fingerprintOf('Acme', 'v2', digests),
    fingerprintOf('Acme', 'v1', digests.toReversed()),
    fingerprintOf('Acme', 'v1', digests.slice(1)),
    fingerprintOf('Acme', 'v1', [digests.join('')]),
  ]
  expect(new Set([one, ...others]).size).toBe(others.length + 1)
})
