import { describe, expect, test } from 'vitest'
import type { Evidence, Recorded } from '../../../src/model/files.js'
import { leaversOf, type RecordEntry, type Told } from '../../../src/model/leavers.js'
import type { Day } from '../../../src/model/names.js'
import { evidenceCsv } from '../../../src/render/evidence-csv.js'
import { evidenceText } from '../../../src/render/evidence-text.js'
import { tableOf } from '../../support/csv.js'
import { allowed, evidenceOf, recorded } from '../../support/records.js'

const now = Date.parse('2026-12-10T00:00:00Z')

function told(changes: readonly Recorded[], more: Partial<Evidence> = {}): Told[] {
  const record = evidenceOf({ changes, ...more })
  return changes.map((change) => ({ file: '2026/12/01-001809000-0123456789ab.json', chained: true, record, change }))
}

/** A person who was inactive so many hours after the start of 1 December. */
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

  test('has the hours from the event that asked for it, by the pull request that allowed it', () => {
    const pull = {
      number: 7,
      author: 'bot',
      head: '1'.repeat(40),
      merge: '2'.repeat(40),
      mergedBy: 'grace',
      mergedAt: '2026-12-01T00:00:00Z',
      approvals: [],
    }
    const at = '2026-11-30T21:00:00Z'
    const leaver = allowed(after(1), 'pull', { pull: 7, check: 9 })
    const lines = told([leaver], {
      pulls: [
        { ...pull, number: 6, eventAt: '2026-11-01T00:00:00Z' },
        { ...pull, eventAt: at },
      ],
    })
    expect(leaversOf(lines, now)).toMatchObject([{ eventAt: at, eventHours: 3 }])
    expect(tableOf(evidenceCsv(lines).text)).toMatchObject([{ 'Event at': at, 'Hours from event': '3.0' }])
    expect(evidenceText(lines, leaversOf(lines, now), false).text).toMatch(/hours from event\n.* 3\.0$/m)
    const others = told([leaver], { pulls: [pull] })
    expect(leaversOf(others, now)).toMatchObject([{ eventAt: null, eventHours: null }])
    expect(evidenceText(others, leaversOf(others, now), false).text).not.toContain('event')
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
    expect(evidenceText(told([after(2, { confirmedAt: null })]), [line!], false).text).toContain('not read back since')
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
    const [head = ''] = evidenceCsv([]).text.replace('\u{feff}', '').split('\r\n')
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

describe('what allowed a change', () => {
  const hire = recorded('eva', { id: 'create:eva', action: 'create', verb: 'hire' })
  const changes = [
    allowed(hire, 'pull', { pull: 128, check: 17_212_345_678 }),
    allowed(hire, 'due', { pull: 128, check: 17_212_345_678 }),
    allowed(hire, 'expect', { by: 'grace on laptop' }),
    allowed(hire, 'begun'),
    allowed(hire, 'begun', { pull: 7 }),
    allowed(hire, 'sealed'),
    hire,
  ]

  test('stands at its end in the text, in the words of people', () => {
    const lines = evidenceText(told(changes, { format: 2 }), [], false)
      .text.trimEnd()
      .split('\n')
      .slice(-changes.length)
    const start = '  applied · hire · EVA (eva) · confirmed 2026-12-01 00:18 UTC'
    expect(lines).toEqual([
      `${start} · allowed by #128 (check 17212345678)`,
      `${start} · due: approved with #128 (check 17212345678)`,
      `${start} · by hand (expect), grace on laptop`,
      `${start} · begun`,
      `${start} · begun: allowed by #7`,
      `${start} · sealed before sources were recorded`,
      start,
    ])
  })

  test('has the last columns of the CSV', () => {
    const rows = tableOf(evidenceCsv(told(changes, { format: 2 })).text)
    expect(Object.keys(rows[0] ?? {}).slice(-7, -2)).toEqual(['Chain', ...sources])
    expect(rows.map((row) => sources.map((name) => row[name]))).toEqual([
      ['pull', '128', '17212345678', ''],
      ['due', '128', '17212345678', ''],
      ['expect', '', '', 'grace on laptop'],
      ['begun', '', '', ''],
      ['begun', '7', '', ''],
      ['sealed', '', '', ''],
      ['', '', '', ''],
    ])
  })

  const sources = ['Allowed as', 'Allowed by pull request', 'Check', 'Allowed by']
})

describe('a state that was sealed', () => {
  const digest = '3c0f5ab8e2d94716b05c8e1fa7d26394'
  const takeover = { digest, serial: 17, why: 'unsealed', reason: null } as const
  const entries = (more: Partial<Evidence>): RecordEntry[] => {
    const record = evidenceOf({ format: 2, changes: [], takeover, ...more })
    return [{ file: 'x.json', chained: true, record, change: null }]
  }

  test('has a line of its own: by hand, or by the line that was reviewed', () => {
    const all = [
      ...entries({ at: '2026-12-01T10:12:00.000Z' }),
      ...entries({ takeover: { ...takeover, why: 'other-key', reason: 'the key was changed' }, by: 'tim' }),
      ...told([recorded('ann')]),
    ]
    const { text } = evidenceText(all, [], false)
    expect(text.split('\n\n').slice(0, 3)).toEqual([
      '1 change of 1 run of apply. Every record was checked: it is unaltered and follows the one before.',
      `2026-12-01 10:12 UTC · State sealed by hand: unsealed, serial 17, digest ${digest}, by grace on laptop`,
      `2026-12-01 00:18 UTC · State sealed by the reviewed line in espalier.yaml: sealed with another key, serial 17, digest ${digest}, in a run by tim. Reason: the key was changed`,
    ])
  })

  test('has a row, with who sealed what and why, and nothing of what else its run did', () => {
    const reviewed = { ...takeover, reason: 'upgrade' }
    const pull = { number: 7, author: 'ada', head: 'a'.repeat(40), merge: 'b'.repeat(40), mergedBy: 'tim' }
    const pulls = [{ ...pull, mergedAt: '2026-11-27T09:12:44Z', approvals: [] }]
    const limitsLifted = [{ limit: 'move', value: 2, count: 2, reason: 'x' }] as const
    const all = [...entries({}), ...entries({ takeover: reviewed, approvedAs: 'pull', pulls, limitsLifted })]
    const rows = tableOf(evidenceCsv(all).text).map((row) =>
      Object.fromEntries(Object.entries(row).filter(([, value]) => value !== '')),
    )
    const both = {
      Event: 'seal',
      After: JSON.stringify({ state: 'unsealed', serial: 17, digest }),
      'Run by': 'grace on laptop',
      Record: 'x.json',
      Chain: 'whole',
    }
    const hand = { 'Approved by': 'grace on laptop', 'Approved at': '2026-12-01T00:18:02.900Z', 'Approved as': 'yes' }
    expect(rows).toEqual([
      { ...both, ...hand },
      { ...both, Why: 'upgrade' },
    ])
  })
})

test('the text shows leavers first, and marks who was late', () => {
  const all = [
    ...told([after(30), recorded('ben')]),
    ...told([recorded('cem', { ...failed, verb: 'move', action: 'move' })]),
  ]
  expect(evidenceText(all, leaversOf(all, now), false).text)
    .toBe(`3 changes of 2 runs of apply. Every record was checked: it is unaltered and follows the one before.

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
