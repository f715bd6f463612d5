import { expect, test } from 'vitest'
import { evidenceCsv } from '../../../src/render/evidence-csv.js'
import { tableOf } from '../../support/csv.js'
import { allowed, evidenceOf, recorded } from '../../support/records.js'

function rowOf(record = evidenceOf(), change = record.changes[0] ?? null): Readonly<Record<string, string>> {
  return tableOf(evidenceCsv([{ file: 'a.json', chained: false, record, change }]).text)[0] ?? {}
}

test('a change is a row: what was written, when, and whether it was seen', () => {
  expect(rowOf()).toMatchObject({
    Event: 'leave',
    'Last day': '2026-11-30',
    'Removed at': '2026-12-01T00:18:03.480Z',
    'Hours after due': '1.3',
    Verified: 'yes',
    Late: '',
    'Approved by': 'grace on laptop',
    Chain: 'beside',
  })
})

test('what failed was not removed and is not verified', () => {
  const failed = recorded('ann', { result: 'failed', why: 'HTTP 500', confirmedAt: null })
  expect(rowOf(evidenceOf({ changes: [failed] }))).toMatchObject({
    'Removed at': '',
    Verified: 'no',
    Why: 'HTTP 500',
    'Applied at': '',
  })
})

test('what a change was allowed by stands in columns of its own', () => {
  const change = allowed(recorded('ann'), 'pull', { pull: 7, check: 9 })
  expect(rowOf(evidenceOf({ changes: [change] }))).toMatchObject({ 'Allowed by pull request': '7', Check: '9', PR: '' })
})

test('a seal is a row of its own, with the state instead of a person', () => {
  const takeover = { digest: 'd1', serial: 4, why: 'unsealed', reason: 'moved' } as never
  expect(rowOf(evidenceOf({ takeover, changes: [] }))).toMatchObject({
    Event: 'seal',
    Person: '',
    After: '{"state":"unsealed","serial":4,"digest":"d1"}',
    Why: 'moved',
  })
})
