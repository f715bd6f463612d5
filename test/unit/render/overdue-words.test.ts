import { describe, expect, test } from 'vitest'
import { overdue, overdueName } from '../../../src/model/clock.js'
import type { State } from '../../../src/model/files.js'
import type { Day } from '../../../src/model/names.js'
import { overdueLine } from '../../../src/render/overdue-words.js'
import { pages } from '../../fixtures/pull/pages.js'

const scheduledAt = '2026-11-26T23:18:09.000Z'
const applied: State['applied'] = { commit: 'a'.repeat(40), day: '2026-11-27' as Day, later: [] }
const hoursLater = (hours: number): Date => new Date(Date.parse(scheduledAt) + hours * 3_600_000)

describe('the scheduled run', () => {
  test('is overdue after 36 hours, and not a moment before', () => {
    const almost = new Date(hoursLater(36).getTime() - 1)
    expect(overdue({ scheduledAt }, almost, 'look')).toBeNull()
    expect(overdue({ scheduledAt }, hoursLater(36), 'look')).toEqual({ since: scheduledAt, hours: 36, came: false })
    expect(overdue({ scheduledAt }, hoursLater(61.9), 'clock')).toEqual({ since: scheduledAt, hours: 61, came: true })
  })

  test('is not overdue by a clock that was set back', () => {
    expect(overdue({ scheduledAt }, hoursLater(-100), 'run')).toBeNull()
  })

  test('that was never seen is missed only by a run that applies, and only once such runs are an old habit', () => {
    const late = new Date('2026-11-29T12:00:00Z')
    expect(overdue({ applied }, late, 'run')).toEqual({ since: null, hours: 36, came: false })
    expect(overdue({ applied }, new Date(late.getTime() - 1), 'run')).toBeNull()
    expect(overdue({ applied }, late, 'look')).toBeNull()
    expect(overdue({ applied }, late, 'clock')).toBeNull()
    expect(overdue({}, late, 'run')).toBeNull()
  })

  test('has a name in hex digits for each text about it', () => {
    const [late, unseen] = [overdue({ scheduledAt }, hoursLater(61), 'run'), { since: null, hours: 72, came: false }]
    const came = overdue({ scheduledAt }, hoursLater(61), 'clock')
    const names = [null, unseen, late, came].map(overdueName)
    expect(new Set(names).size).toBe(4)
    for (const name of names) expect(name).toMatch(/^[0-9a-f]{0,32}$/)
  })

  test('is spoken of on one line of a log, with the time of the company', () => {
    const line = overdueLine({ since: scheduledAt, hours: 61, came: false }, 'Europe/Berlin').text
    expect(line).toMatch(/^No scheduled run since 27 Nov 2026, 00:18 Europe\/Berlin \(61 hours\)\. .*\.$/)
    expect(line).toContain('espalier-schedule.yml')
  })

  test('is spoken of right below the title, and in an issue before everything else', () => {
    for (const name of ['applied-late', 'changed-unseen'])
      expect(pages[name]?.text).toMatch(/^<!-- .* -->\n## [^\n]*\n\n> \[!WARNING\]\n> \*\*[^\n]* scheduled run /)
    expect(pages['drift-overdue']?.text).toMatch(/^<!-- .* -->\n> \[!WARNING\]\n> \*\*No scheduled run /)
    expect(pages['plan-overdue']?.text).toMatch(/\n\n> \[!WARNING\]\n> \*\*No scheduled run [^]*\| Check \|/)
  })
})
