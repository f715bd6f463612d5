import { describe, expect, test } from 'vitest'
import type { Evidence, Recorded } from '../../../src/model/files.js'
import { leaversOf, type Told } from '../../../src/model/leavers.js'
import type { Day } from '../../../src/model/names.js'
import { evidenceCsv } from '../../../src/render/evidence-csv.js'
import { evidenceText } from '../../../src/render/evidence-text.js'
import { tableOf } from '../../support/csv.js'
import { evidenceOf, recorded } from '../../support/records.js'

const now = Date.parse('2026-12-10T00:00:00Z')

function told(changes: readonly Recorded[], more: Partial<Evidence> = {}): Told[] {
  const record = evidenceOf({ changes, ...more })
  return changes.map((change) => ({ file: '2026/12/01-001809000-0123456789ab.json', chained: true, record, change }))
}

/** Somebody who was inactive so many hours after the start of 1 December. */
function after(hours: number, more: Partial<Recorded> = {}): Recorded {
  const time = new Date(Date.parse('2026-12-01T00:00:00+01:00') + hours * 3_600_000).toISOString()
  return recorded('ann', { sentAt: time, settledAt: time, confirmedAt: time, ...more })
}

const failed: Partial<Recorded> = { result: 'failed', why: 'HTTP 500', confirmedAt: null }

describe('a leaver', () => {
  test.each([
    [0.3, false],
    [24, false],
    [24.05, true],
    [72, true],
  ])('is late past 24 hours: %d', (hours, late) => {
    const [line] = leaversOf(told([after(hours)]), now)
    expect(line).toMatchObject({ late, hours: Math.round(hours * 10) / 10, confirmed: true, lastDay: '2026-11-30' })
  })

  test('who is not inactive yet is late by the clock', () => {
    const [line] = leaversOf(told([after(1, failed)]), Date.parse('2026-12-01T22:00:00Z'))
    expect(line).toMatchObject({ late: false, hours: null, inactiveAt: null })
    expect(leaversOf(told([after(1, failed)]), now)[0]?.late).toBe(true)
  })

  test('has one line, whatever it took, and the first one counts', () => {
    const lines = leaversOf([...told([after(1, failed)]), ...told([after(30)]), ...told([recorded('ben')])], now)
    expect(lines.map(({ key, hours, late, told: all }) => [key, hours, late, all.length])).toEqual([
      ['ann', 30, true, 2],
      ['ben', 1.3, false, 1],
    ])
  })

  test('without a last day was to go when it was first asked for', () => {
    const first = after(1, { ...failed, lastDay: null, dueAt: '2026-12-01T00:00:00Z' })
    const again = after(49, { lastDay: null, dueAt: '2026-12-03T00:00:00Z' })
    expect(leaversOf([...told([first]), ...told([again])], now)[0]).toMatchObject({ late: true, hours: 48 })
  })

  test('whose last day was corrected was to go after the new one', () => {
    const first = after(1, failed)
    const again = after(49, { lastDay: '2026-12-02' as Day, dueAt: '2026-12-03T00:00:00+01:00' })
    expect(leaversOf([...told([first]), ...told([again])], now)[0]).toMatchObject({ late: false, hours: 1 })
  })

  test('who comes back and leaves again has two', () => {
    const back = recorded('ann', {
      id: 'reactivate:ann',
      action: 'reactivate',
      verb: 'rehire',
      lastDay: null,
      dueAt: null,
    })
    const unconfirmed = after(1, { confirmedAt: null })
    expect(leaversOf([...told([unconfirmed]), ...told([back]), ...told([after(30)])], now)).toHaveLength(2)
  })

  test('who was read back alone is inactive, and not confirmed', () => {
    const [line] = leaversOf(told([after(2, { confirmedAt: null })]), now)
    expect(line).toMatchObject({ hours: 2, confirmed: false, late: false })
    expect(evidenceText(told([after(2, { confirmedAt: null })]), [line!], false).text).toContain('not read again since')
  })
})

describe('the CSV', () => {
  const pull = {
    number: 128,
    author: 'ada',
    head: 'a'.repeat(40),
    merge: 'b'.repeat(40),
    mergedBy: 'tim',
    mergedAt: '2026-11-27T09:12:44Z',
    approvals: [{ by: 'grace', at: '2026-11-27T09:10:02Z', commit: 'a'.repeat(40) }],
  }
  const run = { repository: 'acme/people', id: '4421', attempt: '2' }

  test('begins with the columns that auditors ask for, in their order', () => {
    const [head = ''] = evidenceCsv([]).text.split('\r\n')
    expect(head.slice(1, -1).split('","').slice(0, 13)).toEqual(
      'Event|Person|Last day|Due by|Approved by|Approved at|Merged at|Removed at|Hours after due|Verified at|Verified|PR|Run'.split(
        '|',
      ),
    )
  })

  test('has who asked, who approved, who merged and who ran it, each apart', () => {
    const [row] = tableOf(evidenceCsv(told([after(26)], { approvedAs: 'pull', pulls: [pull], run, by: 'grace' })).text)
    expect(row).toMatchObject({
      Event: 'leave',
      Person: 'ANN',
      'Last day': '2026-11-30',
      'Due by': '2026-12-01T00:00:00+01:00',
      'Approved by': 'grace',
      'Approved at': '2026-11-27T09:10:02Z',
      'Merged at': '2026-11-27T09:12:44Z',
      'Removed at': '2026-12-02T01:00:00.000Z',
      'Hours after due': '26.0',
      'Verified at': '2026-12-02T01:00:00.000Z',
      Verified: 'yes',
      PR: '128',
      Run: 'acme/people 4421, attempt 2',
      Late: 'LATE',
      'Requested by': 'ada',
      'Merged by': 'tim',
      'Run by': 'grace',
      Before: '{"active":true}',
      After: '{"active":false}',
    })
  })

  test('names nobody as approver of a pull request that nobody approved', () => {
    const more = { approvedAs: 'pull' as const, pulls: [{ ...pull, approvals: [] }] }
    const [row] = tableOf(evidenceCsv(told([after(1)], more)).text)
    expect([row?.['Approved by'], row?.['Approved at']]).toEqual(['', ''])
  })

  test('what failed was not removed, not verified, and has its reason', () => {
    const [row] = tableOf(evidenceCsv(told([after(1, failed)])).text)
    expect(row).toMatchObject({
      'Removed at': '',
      'Verified at': '',
      Verified: 'no',
      'Hours after due': '',
      Why: 'HTTP 500',
    })
  })

  test('a name is no formula, ends no cell, and adds no row', () => {
    const names = ['=1+1', '"; x"', 'a\r\nb', "O'Neill", '##[error]x']
    const rows = tableOf(evidenceCsv(told(names.map((name) => recorded('ann', { name })))).text)
    expect(rows.map((row) => row['Person'])).toEqual(["'=1+1", '"; x"', 'a\\u{d}\\u{a}b', "O'Neill", '##\\[error]x'])
  })
})

test('the text shows leavers first, and marks who was late', () => {
  const all = [
    ...told([after(30), recorded('ben')]),
    ...told([recorded('cem', { ...failed, verb: 'move', action: 'move' })]),
  ]
  expect(evidenceText(all, leaversOf(all, now), false).text)
    .toBe(`3 changes of 2 runs of apply. Each record was checked: it is as it was written, and follows on the one before.

Leavers
  person     last day    to be inactive from      inactive since        hours after due
  ANN (ann)  2026-11-30  2026-12-01 00:00 +01:00  2026-12-02 05:00 UTC  30.0             LATE: past 24 hours
  BEN (ben)  2026-11-30  2026-12-01 00:00 +01:00  2026-12-01 00:18 UTC  1.3

2026-12-01 00:18 UTC · approved with --yes · run by grace on laptop
  applied · leave · ANN (ann) · confirmed 2026-12-02 05:00 UTC
  applied · leave · BEN (ben) · confirmed 2026-12-01 00:18 UTC

2026-12-01 00:18 UTC · approved with --yes · run by grace on laptop
  failed · move · CEM (cem) · HTTP 500
`)
})
