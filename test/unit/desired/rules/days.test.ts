import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadFolder, type Chart } from '../../../../src/desired/load.js'
import { readFolder } from '../../../../src/desired/reading/folder.js'
import type { DesiredState } from '../../../../src/model/people.js'
import { chartFrom, day, person, valuesFor } from './rules-charts.js'

const fixtures = fileURLToPath(new URL('../../../fixtures/dates/', import.meta.url))
const lines = (await readFile(join(fixtures, 'days.txt'), 'utf8')).trim().split('\n')
const days = lines.map((line) => line.slice(0, 10))

async function on(asOf: string, folder = 'org'): Promise<Chart> {
  return loadFolder(await readFolder(join(fixtures, folder), 'org'), day(asOf), new Date(0))
}

function desiredOf({ desired, diagnostics }: Chart): DesiredState {
  if (desired === null) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  return desired
}

/** Who is active on each of the days, and under whom: read it beside the fixture. */
const expected: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  '2026-07-31': { 'marc.dubois': 'sam.okafor', 'sam.okafor': 'grace.hopper', 'tomas.silva': 'sam.okafor' },
  '2026-08-01': { 'marc.dubois': 'sam.okafor', 'sam.okafor': 'grace.hopper', 'tomas.silva': 'grace.hopper' },
  '2026-09-30': { 'marc.dubois': 'sam.okafor', 'sam.okafor': 'grace.hopper', 'tomas.silva': 'grace.hopper' },
  '2026-10-01': { 'marc.dubois': 'tomas.silva', 'tomas.silva': 'grace.hopper' },
  '2026-11-30': { 'marc.dubois': 'tomas.silva', 'tomas.silva': 'grace.hopper' },
  '2026-12-01': { 'ada.lovelace': 'grace.hopper', 'marc.dubois': 'tomas.silva', 'tomas.silva': 'grace.hopper' },
  '2027-01-01': { 'ada.lovelace': 'katherine.johnson', 'marc.dubois': null, 'tomas.silva': 'marc.dubois' },
  '2027-03-31': { 'ada.lovelace': 'katherine.johnson', 'marc.dubois': null, 'tomas.silva': 'marc.dubois' },
  '2027-04-01': { 'marc.dubois': null, 'tomas.silva': 'marc.dubois' },
  '2028-02-29': { 'marc.dubois': null, 'tomas.silva': 'marc.dubois' },
}

const always = { 'grace.hopper': null, 'katherine.johnson': 'grace.hopper', 'margaret.hamilton': 'grace.hopper' }

describe('the chart of ten days', () => {
  it('is expected here for each of the days in the list', () => {
    expect(days).toEqual(Object.keys(expected))
  })

  it.each(lines)('%s', async (line) => {
    const chart = await on(line.slice(0, 10))
    expect(chart.diagnostics).toEqual([])
    const { people, asOf } = desiredOf(chart)
    const active = [...people.values()].filter(({ values }) => values.active === true)
    const managers = Object.fromEntries(active.map(({ key, values }) => [key, values.manager]))
    expect(managers).toEqual({ ...always, ...expected[asOf] })
    expect([...people.keys()]).toEqual([...people.keys()].toSorted())
  })

  it('has a person from the first day on, active up to the last day, and as a record after that', async () => {
    const ada = await Promise.all(days.map(async (asOf) => valuesFor(await on(asOf), 'ada.lovelace')?.active ?? null))
    expect(ada).toEqual([null, null, null, null, null, true, true, true, false, false])
    const alan = await Promise.all(days.map(async (asOf) => valuesFor(await on(asOf), 'alan.turing')?.active))
    expect(alan).toEqual(days.map(() => false))
  })

  it('states the department of the file unless the person or a dated change says otherwise', async () => {
    const before = await on('2026-12-01')
    const after = await on('2027-01-01')
    expect(valuesFor(before, 'ada.lovelace')?.department).toBe('Engineering')
    expect(valuesFor(after, 'ada.lovelace')?.department).toBe('Research')
    expect(valuesFor(after, 'katherine.johnson')?.department).toBe('Research')
  })

  it('states a new name and address from their day on, and no role before there is one', async () => {
    const earlier = valuesFor(await on('2026-07-31'), 'margaret.hamilton')
    expect(earlier).toMatchObject({ lastName: 'Heafield', email: 'margaret.heafield@acme.example' })
    expect(earlier).not.toHaveProperty('role')
    const later = valuesFor(await on('2028-02-29'), 'margaret.hamilton')
    expect(later).toMatchObject({ lastName: 'Hamilton', email: 'margaret@acme.example', role: 'reviewer' })
  })

  it('lists what is still to come, in the order of day and key, and nothing on the last day', async () => {
    const { upcoming } = desiredOf(await on('2026-10-01'))
    expect(upcoming.map((one) => `${one.on} ${one.key} ${one.kind} ${JSON.stringify(one.values)}`)).toEqual([
      '2026-12-01 ada.lovelace hire {"email":"ada@acme.example","firstName":"Ada","lastName":"Lovelace","department":"Engineering","manager":"grace.hopper","active":true}',
      '2027-01-01 ada.lovelace change {"department":"Research","manager":"katherine.johnson"}',
      '2027-01-01 marc.dubois change {"department":"Board","manager":null}',
      '2027-01-01 tomas.silva change {"manager":"marc.dubois"}',
      '2027-04-01 ada.lovelace leave {"active":false}',
      '2028-02-29 margaret.hamilton change {"role":"reviewer"}',
    ])
    expect(desiredOf(await on('2028-02-29')).upcoming).toEqual([])
  })

  it('names the line of each person', async () => {
    const { people } = desiredOf(await on('2026-12-01'))
    const places = [...people.values()].map(({ key, at }) => `${key} ${at.file}:${at.line}:${at.column}`)
    expect(places).toContain('ada.lovelace org/people/teams/engineering.yaml:4:3')
    expect(places).toContain('grace.hopper org/people/board.yaml:3:3')
  })
})

describe('a chart that is sound today and not on a later day', () => {
  it('is an error today, which names the first such day', async () => {
    const chart = await on('2026-07-31', 'unsound')
    expect(chart.desired).toBeNull()
    const said = chart.diagnostics.map(({ message }) => message)
    expect(said[0]).toMatch(/^On 2026-10-01, Marc Dubois \(marc.dubois\) would report to Sam Okafor .*2026-09-30/)
    expect(said[1]).toMatch(/^On 2027-01-01, Tomas Silva \(tomas.silva\) would have the address grace@acme.example/)
    expect(said).toHaveLength(2)
  })

  it('says it without a day once the day is here', async () => {
    const { diagnostics } = await on('2026-11-01', 'unsound')
    expect(diagnostics[0]?.message).toMatch(/^Marc Dubois \(marc.dubois\) reports to Sam Okafor/)
  })
})

describe('a person with status left who starts on a later day', () => {
  const said = { start: '2027-01-01', status: 'left' }

  it.each([
    ['a no-show whose start has moved', said],
    ['one who comes back under another department', { ...said, department: 'Sales' }],
    ['one who starts tomorrow', { ...said, start: '2026-11-30' }],
  ])('is inactive until then, with a warning that says how to come back: %s', async (_, one) => {
    const chart = await chartFrom([person('eve', one)], '2026-11-29')
    expect(valuesFor(chart, 'eve')).toMatchObject({ active: false })
    expect(chart.diagnostics.map(({ code, severity, message }) => [code, severity, message])).toEqual([
      [
        'date-order',
        'warning',
        `Some Body (eve) has left, so the account is inactive until ${one.start}, and stays so with status: left. When it is inactive, remove status: left: the person then comes back on ${one.start}.`,
      ],
    ])
    expect(desiredOf(chart).upcoming).toEqual([])
  })

  it('is a record from that day on, as any leaver with a first day', async () => {
    const chart = await chartFrom([person('eve', said)], '2027-01-01')
    expect([chart.diagnostics, valuesFor(chart, 'eve')?.active]).toEqual([[], false])
  })

  it('comes back on it without status left', async () => {
    const chart = await chartFrom([person('eve', { start: '2027-01-01' })], '2026-11-29')
    expect(desiredOf(chart).upcoming.map((one) => [one.on, one.kind])).toEqual([['2027-01-01', 'hire']])
  })

  it('cannot have reports before', async () => {
    const chart = await chartFrom([person('eve', said), person('omar', { manager: 'eve' })], '2026-11-29')
    expect(chart.diagnostics.map(({ code }) => code)).toEqual(['inactive-manager', 'date-order'].toSorted())
  })
})
