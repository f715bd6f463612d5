import { expect, test } from 'vitest'
import { checkAllowed, doubtOf, proof, remarks } from '../../../src/cli/evidence-checks.js'
import type { Recorded } from '../../../src/model/files.js'
import type { Loaded, Trust } from '../../../src/model/ports.js'
import { changeDigest } from '../../../src/plan/fingerprint.js'
import type { Link } from '../../../src/state/chain.js'
import { change } from '../../fixtures/render/plans.js'

const move = change('move', 'move', 'ann', 'Ann', { manager: 'x' }, { manager: 'y' })
const recorded = (digests: readonly string[]): Recorded =>
  ({ ...move, allowed: { as: 'expect', pull: null, check: null, by: 'ada', digests } }) as unknown as Recorded
const link = (name: string, changes: readonly Recorded[], chained = true): Link =>
  ({ name, record: { changes }, chained }) as unknown as Link
const loaded = (trust: Trust, strange = 0): Loaded => ({ trust, strange }) as unknown as Loaded

test('a change that a record lets something else allow is no evidence', () => {
  expect(() => checkAllowed([link('a', [recorded([changeDigest(move)])])])).not.toThrow()
  expect(() => checkAllowed([link('a', [recorded(['0'.repeat(32)])])])).toThrow('says that move:ann was allowed by')
})

test('without a key nothing contradicts, and without a state either', () => {
  const doubts = ([null, 'sealed', 'unchecked', 'older'] as const).map((one) =>
    doubtOf(one === null ? null : loaded(one)),
  )
  expect(doubts).toEqual([null, null, null, 'older'])
})

test('how far it is proven is one line', () => {
  expect(proof('sealed', loaded('sealed'), 'x').text).toBe(
    'The seal of the newest record fits, and the chain is whole.\n',
  )
  expect(proof('none', loaded('changed', 2), 'x').text).toMatch(
    /^NOT PROVEN: the state x .*2 commits on top of the state are not by Espalier and do not count\. The chain is whole; the newest record has no seal/,
  )
  expect(proof('sealed', null, 'x').text).toBe('')
})

test('what is beside the chain is named, five at most, and so is that there is nothing', () => {
  const beside = Array.from({ length: 7 }, (_, at) => link(`r${at}`, [], false))
  expect(remarks(beside, [{} as never], 'x', false).text).toMatch(
    /^Not in the chain of the newest record: r0, r1, r2, r3, r4, and 2 more\./,
  )
  expect(remarks([], [], 'x', true).text).toContain('There is no evidence at x of that time.')
  expect(remarks([link('a', [])], [{} as never], 'x', false).text).toBe('')
})
