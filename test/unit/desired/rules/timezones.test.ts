import { describe, expect, it } from 'vitest'
import { loadFolder, type Chart } from '../../../../src/desired/load.js'
import type { PersonKey } from '../../../../src/model/names.js'
import { day, peopleText, person } from './rules-charts.js'

type People = Parameters<typeof peopleText>[0]

function chartAt(now: string, people: People, defaults = {}, asOf: string | null = null): Promise<Chart> {
  const settings = { file: 'org/espalier.yaml', text: 'company: Acme\ntimezone: Europe/Berlin\n' }
  const file = { file: 'org/people/all.yaml', text: peopleText(people, defaults) }
  const folder = { settings, contract: null, people: [file], diagnostics: [] }
  return loadFolder(folder, asOf === null ? null : day(asOf), new Date(now))
}

/** Whether the account is to be inactive, whether that waits, and what is still to come. */
function eve({ desired, diagnostics }: Chart): readonly unknown[] {
  expect(diagnostics).toEqual([])
  const found = desired?.people.get('eve' as PersonKey)
  return [found?.values.active, found?.onLastDay ?? false, desired?.upcoming.map(({ on, kind }) => `${on} ${kind}`)]
}

const end = '2026-12-31'
const waits = [false, true, ['2027-01-01 leave']]
const goes = [false, false, []]

describe('the last day of a person', () => {
  it.each([
    ['in Honolulu goes on until midnight there', 'Pacific/Honolulu', '2026-12-31T23:00:00Z', waits],
    ['in Honolulu goes on until midnight there', 'Pacific/Honolulu', '2027-01-01T09:59:59Z', waits],
    ['in Honolulu is over at midnight there', 'Pacific/Honolulu', '2027-01-01T10:00:00Z', goes],
    ['in New York goes on', 'America/New_York', '2027-01-01T04:59:00Z', waits],
    ['in New York is over', 'America/New_York', '2027-01-01T05:00:00Z', goes],
    [
      'in Tokyo is not over before that of the company',
      'Asia/Tokyo',
      '2026-12-31T16:00:00Z',
      [true, false, ['2027-01-01 leave']],
    ],
    ['in Tokyo is over with that of the company', 'Asia/Tokyo', '2026-12-31T23:00:00Z', goes],
  ])('%s (%s, %s)', async (_, timezone, now, expected) => {
    expect(eve(await chartAt(now, [person('eve', { end, timezone })]))).toEqual(expected)
    expect(eve(await chartAt(now, [person('eve', { end })], { timezone }))).toEqual(expected)
  })

  it('goes by the zone of the person before that of the file, and of the company without one', async () => {
    const now = '2027-01-01T06:00:00Z'
    const defaults = { timezone: 'Pacific/Honolulu' }
    expect(eve(await chartAt(now, [person('eve', { end })], defaults))).toEqual(waits)
    expect(eve(await chartAt(now, [person('eve', { end, timezone: 'Europe/Berlin' })], defaults))).toEqual(goes)
    expect(eve(await chartAt(now, [person('eve', { end })]))).toEqual(goes)
  })

  it('keeps nothing else back: the reports move on the day of the company', async () => {
    const people = [
      person('eve', { end, timezone: 'Pacific/Honolulu', successor: 'boss' }),
      person('omar', { manager: 'eve' }),
      person('boss'),
    ]
    const chart = await chartAt('2027-01-01T06:00:00Z', people)
    expect(eve(chart)).toEqual(waits)
    expect(chart.desired?.people.get('omar' as PersonKey)?.values.manager).toBe('boss')
    expect(chart.desired?.past.map(({ key, kind }) => `${key} ${kind}`)).toEqual(['omar change'])
  })

  it('is that of the company where a day is asked for, and where the person has left at once', async () => {
    const now = '2027-01-01T06:00:00Z'
    const timezone = 'Pacific/Honolulu'
    expect(eve(await chartAt(now, [person('eve', { end, timezone })], {}, '2027-01-01'))).toEqual(goes)
    const left = person('eve', { end, timezone, status: 'left' })
    expect(eve(await chartAt(now, [left]))).toEqual(goes)
  })
})
