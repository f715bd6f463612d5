import { expect, test } from 'vitest'
import { isTimezone, startOfDay, today, zones } from '../../../src/desired/day.js'
import type { Day } from '../../../src/model/names.js'

test('a moment is another day in another zone', () => {
  const now = new Date('2026-12-31T12:00:00Z')
  expect([today(now, 'Pacific/Kiritimati'), today(now, 'UTC'), today(now, 'Pacific/Niue')]).toEqual([
    '2027-01-01',
    '2026-12-31',
    '2026-12-31',
  ])
})

test.each([
  ['2026-12-01', 'Europe/Berlin', '2026-12-01T00:00:00+01:00'],
  ['2026-07-01', 'America/St_Johns', '2026-07-01T00:00:00-02:30'],
  ['2026-03-29', 'Europe/Berlin', '2026-03-29T00:00:00+01:00'],
  // Summer time begins at midnight there: the day has no 00:00.
  ['2026-09-06', 'America/Santiago', '2026-09-06T01:00:00-03:00'],
  // The clock goes back over midnight: the day begins twice, and the first time counts.
  ['2010-11-07', 'America/St_Johns', '2010-11-07T00:00:00-02:30'],
  ['2026-12-01', 'Pacific/Kiritimati', '2026-12-01T00:00:00+14:00'],
])('%s in %s begins at %s', (day, zone, start) => {
  expect(startOfDay(day as Day, zone)).toBe(start)
})

test('a day that does not exist has no beginning', () => {
  for (const day of ['10000-01-01', '2026-13-01', ''])
    expect(() => startOfDay(day as Day, 'Europe/Berlin')).toThrow(RangeError)
})

test('the first second of a day is of that day, and the one before is not', () => {
  for (const zone of zones().filter((_, at) => at % 40 === 0)) {
    const start = Date.parse(startOfDay('2026-10-25' as Day, zone))
    expect([today(new Date(start), zone), today(new Date(start - 1_000), zone)]).toEqual(['2026-10-25', '2026-10-24'])
  }
})

test('an older name of a zone is one, an offset is none', () => {
  expect(['Asia/Calcutta', 'utc', '+01:00', 'Mars/Olympus'].map(isTimezone)).toEqual([true, true, false, false])
})
