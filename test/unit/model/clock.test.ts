import { expect, test } from 'vitest'
import { overdue, overdueName } from '../../../src/model/clock.js'
import type { Day } from '../../../src/model/names.js'

const scheduledAt = '2026-11-26T12:00:00.000Z'
const after = (hours: number): Date => new Date(Date.parse(scheduledAt) + hours * 3_600_000)

test('a run is overdue from its 36th hour on', () => {
  expect(overdue({ scheduledAt }, after(35.9), 'run')).toBeNull()
  expect(overdue({ scheduledAt }, after(36), 'run')).toEqual({ since: scheduledAt, hours: 36, came: false })
  expect(overdue({ scheduledAt }, after(36), 'clock')?.came).toBe(true)
})

test('a chart that no run has applied needs no schedule, and one that was applied has a day more', () => {
  const applied = { commit: 'c', day: '2026-11-26' as Day, later: [] }
  const now = new Date('2026-11-28T12:00:00Z')
  expect(overdue({}, now, 'run')).toBeNull()
  expect(overdue({ applied }, now, 'look')).toBeNull()
  expect(overdue({ applied }, now, 'run')).toEqual({ since: null, hours: 36, came: false })
  expect(overdue({ applied }, new Date('2026-11-28T11:00:00Z'), 'run')).toBeNull()
})

test('a name tells one absence from another', () => {
  const found = overdue({ scheduledAt }, after(40), 'run')
  expect([overdueName(null), overdueName(found), overdueName(overdue({ scheduledAt }, after(40), 'clock'))]).toEqual([
    '',
    'f20261126120000000',
    'c20261126120000000',
  ])
})
