import { expect, test } from 'vitest'
import { recordDigest } from '../../../src/state/evidence.js'
import { recordParts } from '../../../src/state/parts.js'
import { sealer } from '../../support/seals.js'
import { evidenceOf, recorded } from '../../support/records.js'

test('a record of many changes is several, each following on the one before', () => {
  const changes = Array.from({ length: 10_001 }, (_, at) => recorded(`p${at}`))
  const parts = recordParts(evidenceOf({ changes }), 'before', sealer)
  const read = parts.map(({ text }) => JSON.parse(text) as ReturnType<typeof evidenceOf>)
  expect(read.reduce((sum, one) => sum + one.changes.length, 0)).toBe(10_001)
  expect(read[0]).toMatchObject({ previous: 'before', part: { number: 1, of: parts.length } })
  expect(read.slice(1).map(({ previous }) => previous)).toEqual(
    parts.slice(0, -1).map(({ text }) => recordDigest(text)),
  )
  expect(parts.length).toBeGreaterThan(1)
})

test('a record without a change is one part', () => {
  expect(recordParts(evidenceOf({ changes: [] }), null, sealer)).toHaveLength(1)
})
