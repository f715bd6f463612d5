import { expect, test } from 'vitest'
import {
  checkFollows,
  checkSize,
  follows,
  largestState,
  nowhere,
  read,
  sealedText,
  stateFound,
} from '../../../src/state/version.js'
import { sealer } from '../../support/seals.js'
import { stateOf } from '../../support/small-company.js'

const state = stateOf('ann')
const bytes = (value: unknown): Buffer => Buffer.from(JSON.stringify(value))

test('a state is read, and what is none says why', () => {
  expect(read(bytes(state))).toEqual(state)
  expect(read(Buffer.from('{'))).toBe('it is not JSON')
  for (const format of [3, 99, 1_000_000])
    expect(read(bytes({ ...state, format }))).toBe('a newer version of Espalier wrote it')
  expect(read(bytes({ ...state, serial: 'x' }))).toContain('/serial')
  expect(read(Buffer.from('['.repeat(100)))).toContain('nested deeper')
})

test('a state follows on the one before it, of the same lineage', () => {
  const base = { lineage: 'a', serial: 4 }
  expect(follows({ lineage: 'a', serial: 5 }, base)).toBe(true)
  expect([follows({ lineage: 'a', serial: 6 }, base), follows({ lineage: 'b', serial: 5 }, base)]).toEqual([
    false,
    false,
  ])
  expect(follows({ lineage: 'b', serial: 9 }, null)).toBe(true)
  expect(() => checkFollows({ lineage: 'a', serial: 4 }, base)).toThrow('Serial 4 of a was to be saved over 4 of a.')
})

test('what could not be read again is not saved, and nothing is saved without a key', () => {
  expect(() => checkSize(Buffer.alloc(largestState + 1, 32), 'x')).toThrow('it is larger than 16 MiB')
  expect(() => checkSize(bytes(state), 'x')).not.toThrow()
  expect(() => sealedText(state, null, nowhere, 'x')).toThrow('no key to seal it with')
})

test('a state with something unknown, under a seal that fits, is of a newer Espalier; without one, it is damaged', () => {
  const later = { ...state, bindings: { ann: { id: 'u-1', applied: {}, unheard: true } } } as unknown as typeof state
  const text = sealedText(later, sealer, nowhere, 'x').toString('utf8')
  expect(() => stateFound(Buffer.from(text), 'x', sealer, nowhere)).toThrow(
    'The state x cannot be read here: a newer version of Espalier wrote it. Nothing was written. Update Espalier.',
  )
  for (const [bytesOf, by] of [
    [text.replace('u-1', 'u-2'), sealer],
    [text, null],
  ] as const)
    expect(() => stateFound(Buffer.from(bytesOf), 'x', by, nowhere)).toThrow('The state x is damaged')
})
