import { expect, test } from 'vitest'
import type { Day } from '../../../../src/model/names.js'
import type { OrgChart, PlanNote } from '../../../../src/model/org-chart.js'
import { chartText } from '../../../../src/render/chart/chart-text.js'
import { orgChartOf, seatAt } from '../../../support/org-charts.js'

const [ada, bob, mara] = [seatAt('ada', null), seatAt('bob', 'ada'), seatAt('mara', 'ada', { name: 'Mara Lind' })]
const days: OrgChart['days'] = [
  { on: '2026-10-01' as Day, seats: [ada, bob, seatAt('zoe', 'ada', { name: 'Zoë' })], gone: [] },
  { on: '2026-12-01' as Day, seats: [], gone: ['zoe'] },
  { on: '2026-12-15' as Day, seats: [], gone: [] },
  { on: '2027-01-04' as Day, seats: [mara], gone: [] },
]
const dated: OrgChart = { ...orgChartOf([]), days }

type Given = ReadonlyMap<string, readonly string[]>

function lastLines(chart: OrgChart, key?: string, given: Given = new Map()): readonly string[] {
  const around = key === undefined ? null : { key, levels: 2 }
  const text = chartText(chart, { colour: false, around, given }).text.trimEnd()
  return text.slice(text.lastIndexOf('\n\n') + 2).split('\n')
}

test('a chart says who comes, and on which days it changes, with a command for each', () => {
  expect(lastLines(dated)).toEqual([
    '2 people · 2 levels · largest span 1: ada',
    'Mara Lind is here from 2027-01-04 on: espalier chart --as-of 2027-01-04 --around mara',
    'The chart changes on 2027-01-04: espalier chart --as-of 2027-01-04',
  ])
})

test('each command repeats the flags that were given, but for those of the other day and person', () => {
  const given = new Map([
    ['org', ['my org']],
    ['as-of', ['2026-12-01']],
    ['levels', ['3']],
    ['diff', ['main']],
  ])
  const again = "espalier chart --org 'my org' --as-of 2027-01-04 --levels 3 --diff main"
  expect(lastLines(dated, undefined, given).slice(1)).toEqual([
    `Mara Lind is here from 2027-01-04 on: ${again} --around mara`,
    `The chart changes on 2027-01-04: ${again}`,
  ])
})

test('a plan in a file has no other day: a page shows them', () => {
  const given = new Map([['plan', ['my plan.json']]])
  const page = "A page shows each day: espalier chart --plan 'my plan.json' --html chart.html"
  expect(lastLines(dated, undefined, given).slice(1)).toEqual([
    'Mara Lind is here from 2027-01-04 on.',
    'The chart changes on 2027-01-04.',
    page,
  ])
  expect(lastLines(dated, 'mara', given)).toEqual(['Mara Lind is here from 2027-01-04 on.', page])
  expect(lastLines(dated, 'bob', given)).toEqual(['2 of 2 people'])
})

test('a person who is not here yet, or not any more, is found on the right day', () => {
  expect(lastLines(dated, 'mara')).toEqual([
    'Mara Lind is here from 2027-01-04 on: espalier chart --as-of 2027-01-04 --around mara',
  ])
  expect(lastLines(dated, 'zoe')).toEqual(['Zoë is not here any more since 2026-12-01.'])
  expect(lastLines(dated, 'bob')).toEqual(['2 of 2 people'])
})

test('changes are counted, and access that is gained is named: of a part, those that are shown', () => {
  const gains: readonly PlanNote[] = Array.from({ length: 7 }, (_, at) => ({
    kind: 'access',
    key: `m${at}`,
    people: at === 0 ? ['bob'] : ['bob', 'ada'],
  }))
  const managers = gains.map(({ key }) => seatAt(key, 'ada'))
  const chart = orgChartOf([ada, bob, ...managers], [ada, seatAt('gone', 'ada'), ...managers], gains)
  expect(lastLines(chart)).toEqual([
    '9 people · 2 levels · largest span 8: ada',
    '1 leaver · 1 hire',
    'Access to past reviews gained: m0, of 1 person · m1, of 2 people · m2, of 2 people · m3, of 2 people · m4, of 2 people · 2 more managers',
  ])
  expect(lastLines(chart, 'm6').slice(1)).toEqual([
    'No changes here.',
    'Access to past reviews gained: m6, of 2 people',
  ])
})

test('the key of an account outside the chart is one word to a shell', () => {
  const below = Array.from({ length: 80 }, (_, at) => seatAt(`p${at}`, '#u7'))
  const [last] = lastLines(orgChartOf([{ ...seatAt('#u7', null), name: 'Olaf' }, ...below])).toReversed()
  expect(last).toBe("To see more, name a person: espalier chart --around '#u7'")
})

test('accounts outside the chart are counted beside the people, of a part those that are shown', () => {
  const chart = orgChartOf([
    ada,
    bob,
    seatAt('#u7', null),
    seatAt('cid', '#u7'),
    seatAt('#u8', null),
    seatAt('dan', '#u8'),
  ])
  expect(lastLines(chart)[0]).toMatch(/^4 people · 2 accounts outside the chart · /)
  expect(lastLines(chart, 'cid')).toEqual(['1 of 4 people · 1 account outside the chart'])
})
