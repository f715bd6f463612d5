import { describe, expect, it } from 'vitest'
import type { Chart } from '../../../../src/desired/chart.js'
import { chartFrom, person, valuesFor } from './rules-charts.js'

const asOf = '2026-11-29'
const team = Array.from({ length: 12 }, (_, index) => `r${String(index).padStart(2, '0')}`)

/** Who reports to whom, of those who are active. */
function managers({ desired, diagnostics }: Chart): Readonly<Record<string, unknown>> {
  expect(diagnostics).toEqual([])
  const active = [...(desired?.people.values() ?? [])].filter(({ values }) => values.active === true)
  return Object.fromEntries(active.map(({ key, values }) => [key, values.manager]))
}

function scheduled({ desired }: Chart): readonly string[] {
  return (desired?.upcoming ?? []).map(({ on, key, kind, values }) => `${on} ${key} ${kind} ${JSON.stringify(values)}`)
}

async function findings(people: Parameters<typeof chartFrom>[0], day = asOf): Promise<readonly string[]> {
  const { diagnostics } = await chartFrom(people, day)
  return diagnostics.map(({ code, message, place }) => `${code} ${place?.line ?? 0} ${message}`)
}

describe('the successor of a manager of twelve', () => {
  const reports = team.map((key) => person(key, { manager: 'sam' }))
  const others = [person('boss'), person('marc', { manager: 'boss' })]

  it('has all twelve at once when the manager has left', async () => {
    const people = [...others, person('sam', { manager: 'boss', status: 'left', successor: 'marc' }), ...reports]
    const expected = Object.fromEntries(team.map((key) => [key, 'marc']))
    expect(managers(await chartFrom(people, asOf))).toEqual({ boss: null, marc: 'boss', ...expected })
  })

  it('gets them on the day after the last one, and each is listed until then', async () => {
    const people = [...others, person('sam', { manager: 'boss', end: '2026-12-31', successor: 'marc' }), ...reports]
    const before = await chartFrom(people, '2026-12-31')
    expect(managers(before)).toMatchObject({ r00: 'sam', r11: 'sam', sam: 'boss' })
    expect(scheduled(before)).toEqual([
      ...team.map((key) => `2027-01-01 ${key} change {"manager":"marc"}`),
      '2027-01-01 sam leave {"active":false}',
    ])
    const after = await chartFrom(people, '2027-01-01')
    expect(managers(after)).toMatchObject({ r00: 'marc', r11: 'marc' })
    expect(after.desired?.past.map(({ key }) => key)).toEqual([...team, 'sam'])
  })

  it('does not get those for whom the chart names another manager', async () => {
    const people = [
      ...others,
      person('sam', { manager: 'boss', end: '2026-12-31', successor: 'marc' }),
      person('own', { manager: 'sam', changes: [{ on: '2027-01-01', manager: 'boss' }] }),
      person('later', { manager: 'sam', changes: [{ on: '2027-02-01', manager: 'boss' }] }),
    ]
    const chart = await chartFrom(people, asOf)
    expect(scheduled(chart)).toEqual([
      '2027-01-01 later change {"manager":"marc"}',
      '2027-01-01 own change {"manager":"boss"}',
      '2027-01-01 sam leave {"active":false}',
      '2027-02-01 later change {"manager":"boss"}',
    ])
  })
})

describe('a successor', () => {
  it('among the reports takes the leaver’s own manager', async () => {
    const people = [
      person('boss'),
      person('sam', { manager: 'boss', status: 'left', successor: 'nina' }),
      person('nina', { manager: 'sam' }),
      person('omar', { manager: 'sam' }),
    ]
    expect(managers(await chartFrom(people, asOf))).toEqual({ boss: null, nina: 'boss', omar: 'nina' })
  })

  it('among the reports of the top is the top', async () => {
    const people = [
      person('sam', { end: '2026-12-31', successor: 'nina' }),
      person('nina', { manager: 'sam' }),
      person('omar', { manager: 'sam' }),
    ]
    expect(managers(await chartFrom(people, '2027-01-01'))).toEqual({ nina: null, omar: 'nina' })
    expect(scheduled(await chartFrom(people, asOf))[0]).toBe('2027-01-01 nina change {"manager":null}')
  })

  it('who leaves in turn hands over again, on each of the days', async () => {
    const people = [
      person('boss'),
      person('a', { manager: 'boss', end: '2026-12-31', successor: 'b' }),
      person('b', { manager: 'a', end: '2027-01-31', successor: 'c' }),
      person('c', { manager: 'b' }),
      person('d', { manager: 'a' }),
    ]
    const chart = await chartFrom(people, asOf)
    expect(scheduled(chart)).toEqual([
      '2027-01-01 a leave {"active":false}',
      '2027-01-01 b change {"manager":"boss"}',
      '2027-01-01 d change {"manager":"b"}',
      '2027-02-01 b leave {"active":false}',
      '2027-02-01 c change {"manager":"boss"}',
      '2027-02-01 d change {"manager":"c"}',
    ])
    expect(managers(await chartFrom(people, '2027-02-01'))).toEqual({ boss: null, c: 'boss', d: 'c' })
  })

  it('counts for a dated change that still names the leaver, and for a hire', async () => {
    const people = [
      person('sam', { end: '2026-12-31', successor: 'marc' }),
      person('marc'),
      person('nina', { manager: 'marc', changes: [{ on: '2027-03-01', manager: 'sam', department: 'Sales' }] }),
      person('omar', { manager: 'sam', start: '2027-02-01' }),
    ]
    const chart = await chartFrom(people, asOf)
    expect(chart.desired?.upcoming.map(({ key, values }) => [key, values.manager])).toEqual([
      ['sam', undefined],
      ['omar', 'marc'],
      ['nina', 'marc'],
    ])
    expect(valuesFor(await chartFrom(people, '2027-03-01'), 'nina')).toMatchObject({ manager: 'marc' })
  })

  it('does not touch the record of those who left before', async () => {
    const people = [
      person('sam', { end: '2026-12-31', successor: 'marc' }),
      person('marc'),
      person('nina', { manager: 'sam', status: 'left' }),
    ]
    const chart = await chartFrom(people, asOf)
    expect([chart.diagnostics, scheduled(chart)]).toEqual([[], ['2027-01-01 sam leave {"active":false}']])
  })
})

describe('a successor who cannot take over', () => {
  const reports = [person('nina', { manager: 'sam' }), person('omar', { manager: 'sam' })]
  const sam = person('sam', { end: '2026-12-31', successor: 'marc' })

  it('is one finding, at the leaver, which names the reports', async () => {
    for (const [marc, why] of [
      [person('marc', { status: 'left' }), 'they go to Some Body (marc), who has left'],
      [person('marc', { end: '2026-12-24' }), 'they go to Some Body (marc), whose last day is 2026-12-24'],
      [person('marc', { start: '2027-01-02' }), 'they go to Some Body (marc), who starts on 2027-01-02'],
      [person('other'), 'marc is not in the chart'],
    ] as const) {
      expect(await findings([sam, marc, ...reports])).toEqual([
        `bad-successor 10 On 2027-01-01, 2 reports of Some Body (sam) would have no manager: ${why}. Name another successor, or another manager for each of them: nina, omar.`,
      ])
    }
  })

  it('is found on the later day on which that person leaves as well', async () => {
    const marc = person('marc', { end: '2027-06-30' })
    expect(await findings([sam, marc, ...reports])).toEqual([
      expect.stringMatching(/^bad-successor \d+ On 2027-07-01, 2 reports .* whose last day is 2027-06-30/),
    ])
  })

  it('is found where they go round in a circle', async () => {
    const circle = [person('a', { status: 'left', successor: 'b' }), person('b', { status: 'left', successor: 'a' })]
    expect(await findings([...circle, person('c', { manager: 'a' })])).toEqual([
      expect.stringContaining('the successors go round in a circle. Name another successor'),
    ])
    expect(await findings(circle)).toEqual([])
  })

  it('is nothing to anybody without reports', async () => {
    expect(await findings([sam])).toEqual([])
  })
})

describe('a leaver with a successor who came back', () => {
  it('is an error that lists whose entries are to be edited', async () => {
    const people = [person('sam', { successor: 'marc' }), person('marc'), person('nina', { manager: 'sam' })]
    expect(await findings(people)).toEqual([
      'bad-successor 9 Some Body (sam) has a successor, and does not leave. If they leave, write end or status: left. If they came back, remove successor. Where the successor is to stay the manager, write manager: marc. These people still name sam: nina.',
    ])
  })
})
