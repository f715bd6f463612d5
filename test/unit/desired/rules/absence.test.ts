import { describe, expect, it } from 'vitest'
import type { Chart } from '../../../../src/desired/chart.js'
import { chartFrom, person, valuesFor } from './rules-charts.js'

const leave = { from: '2026-12-01', to: '2027-05-31' }
const off = { ...leave, deactivate: true }

function scheduled({ desired, diagnostics }: Chart): readonly string[] {
  expect(diagnostics).toEqual([])
  return (desired?.upcoming ?? []).map(
    ({ on, key, kind, values, absence }) =>
      `${on} ${key} ${kind} ${JSON.stringify(values)}${absence === undefined ? '' : ` ${absence.from}–${absence.to}`}`,
  )
}

async function activeOn(people: Parameters<typeof chartFrom>[0], ...days: readonly string[]): Promise<unknown[]> {
  return Promise.all(days.map(async (day) => valuesFor(await chartFrom(people, day), 'eve')?.active))
}

async function messages(...people: Parameters<typeof chartFrom>[0]): Promise<readonly string[]> {
  const { diagnostics } = await chartFrom(people, '2026-11-29')
  return diagnostics.map(({ code, message }) => `${code} ${message}`)
}

describe('a time away', () => {
  it('is shown with both days, and the account stays active', async () => {
    const people = [person('eve', { absence: leave }), person('omar', { manager: 'eve' })]
    expect(scheduled(await chartFrom(people, '2026-11-29'))).toEqual([
      '2026-12-01 eve change {} 2026-12-01–2027-05-31',
      '2027-06-01 eve change {} 2026-12-01–2027-05-31',
    ])
    expect(await activeOn(people, '2026-11-30', '2026-12-01', '2027-05-31', '2027-06-01')).toEqual(Array(4).fill(true))
  })

  it('that switches the account off brings it back by itself on the day after', async () => {
    const people = [person('eve', { absence: off })]
    expect(await activeOn(people, '2026-11-30', '2026-12-01', '2027-05-31', '2027-06-01')).toEqual([
      true,
      false,
      false,
      true,
    ])
    expect(scheduled(await chartFrom(people, '2026-11-29'))).toEqual([
      '2026-12-01 eve leave {"active":false} 2026-12-01–2027-05-31',
      '2027-06-01 eve return {"active":true} 2026-12-01–2027-05-31',
    ])
    expect(scheduled(await chartFrom(people, '2027-01-01'))).toEqual([
      '2027-06-01 eve return {"active":true} 2026-12-01–2027-05-31',
    ])
  })

  it('may be one of several, and false is as good as nothing', async () => {
    const absence = [
      { from: '2026-12-24', to: '2026-12-31', deactivate: false },
      { from: '2027-01-01', to: '2027-01-31', deactivate: true },
      { from: '2027-03-01', to: '2027-03-01', deactivate: true },
    ]
    const people = [person('eve', { absence })]
    expect(await activeOn(people, '2026-12-31', '2027-01-01', '2027-02-01', '2027-03-01', '2027-03-02')).toEqual([
      true,
      false,
      true,
      false,
      true,
    ])
    expect(scheduled(await chartFrom(people, '2026-11-29')).map((line) => line.slice(0, 20))).toEqual([
      '2026-12-24 eve chang',
      '2027-01-01 eve chang',
      '2027-01-01 eve leave',
      '2027-02-01 eve retur',
      '2027-03-01 eve leave',
      '2027-03-02 eve retur',
    ])
  })

  it('with an inactive account takes along on its return what has changed, but for the address, which is never late', async () => {
    const changes = [
      { on: '2026-11-30', department: 'Sales' },
      { on: '2026-12-24', email: 'eve.il@acme.example', lastName: 'Il' },
      { on: '2027-06-01', role: 'user' },
    ]
    const people = [person('eve', { absence: off, changes })]
    expect(scheduled(await chartFrom(people, '2026-11-29'))).toEqual([
      '2026-11-30 eve change {"department":"Sales"}',
      '2026-12-01 eve leave {"active":false} 2026-12-01–2027-05-31',
      '2026-12-24 eve change {"email":"eve.il@acme.example"}',
      '2027-06-01 eve return {"lastName":"Il","role":"user","active":true} 2026-12-01–2027-05-31',
    ])
  })

  it('up to the last day has no return', async () => {
    for (const absence of [leave, off]) {
      const chart = await chartFrom([person('eve', { absence, end: '2027-05-31' })], '2026-11-29')
      expect(scheduled(chart).filter((line) => /return|change.*2027-06/.test(line))).toEqual([])
      expect(scheduled(chart)).toHaveLength(absence === leave ? 2 : 1)
    }
  })
})

describe('the reports of a person who is away', () => {
  const standIn = [
    { on: '2026-12-01', manager: 'stand' },
    { on: '2027-06-01', manager: 'eve' },
  ]

  it('may stand in under another manager, and return', async () => {
    for (const absence of [leave, off]) {
      const people = [person('eve', { absence }), person('stand'), person('omar', { manager: 'eve', changes: standIn })]
      expect((await chartFrom(people, '2026-11-29')).diagnostics).toEqual([])
    }
  })

  it('need another manager if the account is inactive, until the day of return', async () => {
    expect(await messages(person('eve', { absence: off }), person('omar', { manager: 'eve' }))).toEqual([
      'inactive-manager On 2026-12-01, Some Body (omar) would report to Some Body (eve), who is away until 2027-05-31. Name another manager from that day on (changes:), or correct the dates.',
    ])
    const early = [standIn[0], { on: '2027-05-31', manager: 'eve' }]
    expect(
      await messages(
        person('eve', { absence: off }),
        person('stand'),
        person('omar', { manager: 'eve', changes: early }),
      ),
    ).toEqual([expect.stringContaining('inactive-manager On 2027-05-31, Some Body (omar) would report')])
  })

  it('do not go to a successor who is away on that day', async () => {
    for (const absence of [leave, off]) {
      const people = [
        person('sam', { end: '2026-12-31', successor: 'eve' }),
        person('eve', { absence }),
        person('omar', { manager: 'sam' }),
      ]
      expect(await messages(...people)).toEqual([
        expect.stringContaining('they go to Some Body (eve), who is away until 2027-05-31. Name another successor'),
      ])
    }
  })
})

describe('an absence that contradicts something', () => {
  it.each([
    ['ends before it begins', { absence: { from: '2026-12-02', to: '2026-12-01' } }, 'The absence ends on 2026-12-01'],
    ['has no such day', { absence: { from: '2026-11-31', to: '2026-12-01' } }, 'The calendar has no day 2026-11-31'],
    ['begins on the first day', { start: '2026-12-01', absence: leave }, 'not after the first day 2026-12-01'],
    ['goes on after the last day', { end: '2027-05-30', absence: leave }, 'goes on after the last day 2027-05-30'],
    ['is still to come for a leaver', { status: 'left', absence: leave }, 'status: left says that the person has left'],
    [
      'overlaps another',
      { absence: [leave, { from: '2027-05-31', to: '2027-06-30' }] },
      'begins before the one until 2027-05-31 has ended',
    ],
    [
      'goes on without a day between',
      { absence: [off, { from: '2027-06-01', to: '2027-06-30', deactivate: true }] },
      'Write them as one',
    ],
    ['has no last day', { absence: { from: '2026-12-01' } }, 'absence has no to'],
    ['is a text', { absence: '2026-12-01' }, 'absence must be a group of fields'],
    ['has an unknown word', { absence: { ...leave, deactivated: true } }, 'Did you mean "deactivate"?'],
    ['is an empty list', { absence: [] }, 'absence is an empty list'],
    ['has such an entry', { absence: [leave, { from: '2027-07-01' }] }, 'absence has no to'],
  ])('%s', async (_, said, message) => {
    expect(await messages(person('eve', said))).toEqual([expect.stringContaining(message)])
  })
})
