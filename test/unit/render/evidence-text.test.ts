import { expect, test } from 'vitest'
import { leaversOf, type RecordEntry, type Told } from '../../../src/model/leavers.js'
import { evidenceText } from '../../../src/render/evidence-text.js'
import { evidenceOf, recorded } from '../../support/records.js'

const record = evidenceOf({ changes: [recorded('ann'), recorded('ben', { why: 'HTTP 500', result: 'failed' })] })
const entries: readonly Told[] = record.changes.map((change) => ({ file: 'a.json', chained: true, record, change }))
const now = Date.parse('2026-12-05T00:00:00Z')
const textOf = (all: readonly RecordEntry[]): string => evidenceText(all, leaversOf(entries, now), false).text

test('one run is told once, with all its changes', () => {
  const text = textOf(entries)
  expect(text).toMatch(/^2 changes of 1 run of apply\./)
  expect(text.split('approved with --yes')).toHaveLength(2)
  expect(text).toContain('  applied · leave · ANN (ann) · confirmed 2026-12-01 00:18 UTC\n')
  expect(text).toContain('  failed · leave · BEN (ben) · HTTP 500\n')
})

test('a leaver who is late is marked, one who was read back is not', () => {
  const lines = textOf(entries).split('\n')
  expect(lines.find((line) => line.startsWith('  ANN'))).not.toContain('LATE')
  const late = leaversOf(
    [{ ...(entries[0] as Told), change: recorded('ann', { result: 'failed', confirmedAt: null }) }],
    now,
  )
  expect(evidenceText(entries, late, false).text).toContain('LATE: past 24 hours')
})

test('where nobody left there is no table', () => {
  expect(evidenceText([], [], false).text).toMatch(/^0 changes of 0 runs of apply\.[^\n]*\n$/)
})
