import { describe, expect, test } from 'vitest'
import { judgeClock } from '../../../src/doctor/clock.js'
import type { Clock } from '../../../src/model/repository.js'

const now = Date.parse('2026-03-10T12:00:00Z')
const hoursAgo = (hours: number): number => now - hours * 3_600_000

const workflows = ['validate', 'plan', 'apply', 'schedule', 'other'].map((name) => ({
  path: `.github/workflows/${name === 'other' ? name : `espalier-${name}`}.yml`,
  state: name === 'other' ? 'disabled_manually' : 'active',
  since: hoursAgo(5000),
}))
const right: Clock = { workflows, last: { at: hoursAgo(35), conclusion: 'success' } }

const codes = (clock: Clock): readonly string[] => judgeClock(clock, now).findings.map(({ code }) => code)

/** The workflow of that name, changed. */
const withOne = (name: string, change: Partial<Clock['workflows'][number]>): Clock['workflows'] =>
  workflows.map((one) => (one.path.includes(`-${name}`) ? { ...one, ...change } : one))

test('a clock that goes has no finding, and other workflows are left alone', () => {
  expect(judgeClock(right, now)).toEqual({ findings: [], unasked: [] })
  expect(codes({ ...right, last: { at: hoursAgo(1), conclusion: null } })).toEqual([])
})

describe('a clock that stands', () => {
  test.each([
    ['validate', 'disabled_manually'],
    ['plan', 'disabled_fork'],
    ['apply', 'disabled_manually'],
    ['schedule', 'disabled_inactivity'],
    ['schedule', 'deleted'],
  ])('has a workflow that is off: %s, %s', (name, state) => {
    const { findings } = judgeClock({ workflows: withOne(name, { state }), last: right.last }, now)
    expect(findings.map(({ code }) => code)).toEqual(['workflow-off'])
    expect(findings[0]?.what).toContain(`espalier-${name}.yml: ${state}`)
  })

  test('has not run for 36 hours', () => {
    expect(codes({ ...right, last: { at: hoursAgo(37), conclusion: 'success' } })).toEqual(['clock-stopped'])
  })

  test('has never run, unless its workflow is new', () => {
    expect(codes({ ...right, last: null })).toEqual(['clock-stopped'])
    expect(codes({ workflows: withOne('schedule', { since: hoursAgo(35) }), last: null })).toEqual([])
  })

  test.each(['failure', 'cancelled', 'timed_out', 'startup_failure', 'skipped'])(
    'has last ended in %s',
    (conclusion) => {
      expect(codes({ ...right, last: { at: hoursAgo(2), conclusion } })).toEqual(['clock-failed'])
    },
  )
})

test('a clock that may not be asked, or is not there, is said to be unknown', () => {
  expect(judgeClock(null, now)).toMatchObject({ findings: [], unasked: [expect.stringContaining('schedule')] })
  expect(judgeClock({ workflows: [], last: null }, now)).toMatchObject({
    findings: [],
    unasked: [expect.stringContaining('espalier-schedule.yml')],
  })
})
