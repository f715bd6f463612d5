import { describe, expect, test } from 'vitest'
import { clockWords, dayWords, eveWords, timeWords } from '../../../src/render/day-words.js'
import { momentWords } from '../../../src/render/pull/context.js'

describe('days and times', () => {
  test.each([
    ['2026-10-01', '1 Oct 2026', '30 Sep 2026'],
    ['2028-03-01', '1 Mar 2028', '29 Feb 2028'],
    ['2027-01-01', '1 Jan 2027', '31 Dec 2026'],
  ])('%s is %s, the day after %s', (day, said, eve) => {
    expect([dayWords(day).text, eveWords(day).text]).toEqual([said, eve])
  })

  test('no day is a value', () => {
    expect([dayWords('@hr').text, eveWords('@hr').text]).toEqual(['`@hr`', 'before `@hr`'])
  })

  test.each([
    ['2026-03-29T01:05:09Z', 'Europe/Berlin', '29 Mar 2026, 03:05', '03:05:09'],
    ['2026-12-31T23:30:00Z', 'Pacific/Kiritimati', '1 Jan 2027, 13:30', '13:30:00'],
    ['2026-12-31T00:00:00Z', 'UTC', '31 Dec 2026, 00:00', '00:00:00'],
    ['soon', 'UTC', '(unknown time)', '(unknown time)'],
    ['2026-12-31T00:00:00Z', 'Mars/Olympus', '(unknown time)', '(unknown time)'],
  ])('%s in %s', (at, zone, time, clock) => {
    expect([timeWords(at, zone).text, clockWords(at, zone).text]).toEqual([time, clock])
  })

  test('a zone is words', () => {
    expect(momentWords('2026-12-31T00:00:00Z', 'America/New_York').text).toBe('30 Dec 2026, 19:00 America/New York')
  })
})
