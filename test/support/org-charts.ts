import * as fc from 'fast-check'
import type { Day } from '../../src/model/names.js'
import type { OrgChart, PlanNote, Seat } from '../../src/model/org-chart.js'
import { seatsOn, treeOf } from '../../src/model/seats.js'
import { shown } from '../torture/text/readers.js'
import { hostileFamilies } from '../fixtures/render/hostile-pieces.js'

const day = '2026-12-01' as Day

/** The seat of a person whose name and address are made of the key. */
export function seatAt(key: string, manager: string | null, more: Partial<Seat> = {}): Seat {
  return { key, name: key, email: `${key}@acme.example`, department: null, role: null, manager, ...more }
}

/** A chart of one day; with seats of before, it has a plan. */
export function orgChartOf(
  after: readonly Seat[],
  before?: readonly Seat[],
  notes: readonly PlanNote[] = [],
): OrgChart {
  return {
    format: 1,
    tool: 'espalier test',
    company: 'Acme',
    asOf: day,
    base: before === undefined ? null : { kind: 'live', name: 'Small Improvements', plan: '0123456789' },
    before: before ?? [],
    days: [{ on: day, seats: after, gone: [] }],
    notes,
  }
}

const pieces = hostileFamilies.flat()

/** Mostly harmless, and then anything. */
const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('Ada Lovelace', 'Zoë O’Neill', '山田 太郎', 'אבי כהן', 'R&D', 'Sales', ''),
  fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((all) => all.join('')),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('W'.repeat(300), '山'.repeat(300), 'Ada '.repeat(80)),
)

/** Keys as the chart has them, accounts outside of it, and what no chart would let in; Graphviz takes no name that begins with a per cent sign. */
const anyKey = fc.oneof(
  fc.stringMatching(/^[a-z]{1,5}\.[a-z]{1,5}$/),
  fc.nat(9_999).map((id) => `#${id}`),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'end',
    'graph',
    'subgraph',
    'a\\',
    'a"b',
    '<b>',
    'a:b',
    'a->b',
    'x;y',
    'a%%',
  ),
)

/** A company with hostile texts in every place, before and after: each person comes, stays, moves or goes. */
export const orgCharts: fc.Arbitrary<OrgChart> = fc
  .uniqueArray(anyKey, { minLength: 0, maxLength: 14 })
  .chain((keys) => fc.tuple(seatsOf(keys), fc.option(seatsOf(keys)), hostileText, notesOf(keys)))
  .map(([after, before, company, notes]) => ({
    ...orgChartOf(after, before ?? undefined, before === null ? [] : notes),
    company,
  }))

function notesOf(keys: readonly string[]): fc.Arbitrary<readonly PlanNote[]> {
  if (keys.length === 0) return fc.constant([])
  const note = fc.record({
    kind: fc.constant('held' as const),
    key: fc.constantFrom(...keys),
    verb: fc.constant('move' as const),
    because: hostileText,
  })
  return fc.array(note, { maxLength: 2 })
}

function seatsOf(keys: readonly string[]): fc.Arbitrary<readonly Seat[]> {
  const seats = keys.map((one) =>
    fc.option(
      fc.record({
        key: fc.constant(one),
        name: hostileText,
        email: hostileText,
        department: fc.option(hostileText),
        role: fc.constant(null),
        // Also circles, oneself, and managers who have no seat.
        manager: fc.option(fc.constantFrom(...keys.slice(0, 6), 'nobody.here')),
      }),
      { freq: 6 },
    ),
  )
  return fc.tuple(...seats).map((all) => all.filter((seat) => seat !== null))
}

/** Who must be in each picture, and who reports to whom, now or before, as `manager report`. */
export function peopleAndTies(chart: OrgChart): { readonly keys: readonly string[]; readonly ties: readonly string[] } {
  const [before, after] = [seatsOn(chart, 'before'), seatsOn(chart, chart.asOf)]
  const all = new Map([...before, ...after])
  const now = [...treeOf(all).reports].flatMap(([manager, below]) => below.map((one) => `${manager} ${one}`))
  const was = [...before.values()].flatMap(({ key, manager }) => {
    const seat = after.get(key)
    const isOther = seat !== undefined && typeof manager === 'string' && manager !== seat.manager
    return isOther && all.has(manager) ? [`${manager} ${key}`] : []
  })
  return { keys: [...all.keys()].map(shown).toSorted(), ties: [...now, ...was].map(shown).toSorted() }
}
