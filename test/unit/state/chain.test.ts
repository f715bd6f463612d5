import { expect, test } from 'vitest'
import { chainOf, newestRecordOf } from '../../../src/state/chain.js'
import { kept, recordDigest } from '../../../src/state/evidence.js'
import { sealer } from '../../support/seals.js'
import { evidenceOf } from '../../support/records.js'

const first = kept(evidenceOf(), sealer)
const second = kept(evidenceOf({ at: '2026-12-02T00:00:00.000Z', previous: recordDigest(first.text) }), sealer)
const newest = recordDigest(second.text)

test('records that follow on each other are one chain, oldest first', () => {
  expect(chainOf([second, first], newest).map(({ name, chained }) => [name, chained])).toEqual([
    [first.name, true],
    [second.name, true],
  ])
  expect(chainOf([second, first], recordDigest(first.text)).map(({ chained }) => chained)).toEqual([true, false])
})

test('a record that was changed, or is missing, breaks it', () => {
  expect(() => chainOf([first, { ...second, text: second.text.replace('grace', 'mallory') }], newest)).toThrow(
    'was changed',
  )
  expect(() => chainOf([second], newest)).toThrow('is missing')
  expect(() => chainOf([first], newest)).toThrow('the state names it as the newest')
})

test('the newest is the one that is named, else the end of the chain', async () => {
  const all = async () => await Promise.resolve([first, second])
  expect(await newestRecordOf('named', all)).toBe('named')
  expect(await newestRecordOf(undefined, all)).toBe(newest)
  expect(await newestRecordOf(undefined, async () => await Promise.resolve([second]))).toBeNull()
})
