import { expect, test } from 'vitest'
import type { OrgChart } from '../../../src/model/org-chart.js'
import { isMistakable, setApart, unmistakable } from '../../../src/model/unmistakable.js'
import { chartDot } from '../../../src/render/chart/chart-dot.js'
import { chartMermaid } from '../../../src/render/chart/chart-mermaid.js'
import { chartSvg } from '../../../src/render/chart/chart-svg.js'
import { orgChartOf, seatAt } from '../../support/org-charts.js'

test.each([
  'LEAVES',
  'LEAVES Ada King',
  'Ada King, LEAVES',
  'Ada King; MOVES Bob',
  'ＨＥＬＤ',
  'from Eve',
  'Ada, from Eve',
  'under bob',
  'department was Sales',
  'reports to Grace',
  'role admin',
  '3 reports',
  '+ 5 people below',
  'Ada · Sales',
  'Ada › 4 levels › Bob',
])('%s could be read as words of ours', (text) => {
  expect(setApart(text)).toBe(`"${text}"`)
})

test.each(['Ada King', 'Eva From', 'R&D', 'Newman NEWS', 'Ada LEAVESLEY', 'אבי כהן', 'Accounts', '3M', ''])(
  '%s is a name',
  (text) => {
    expect(isMistakable(text)).toBe(false)
  },
)

test('a quotation mark in a text does not end it', () => {
  expect(setApart('Ada" LEAVES "Bob\\')).toBe(String.raw`"Ada\" LEAVES \"Bob\\"`)
})

test('who shares a name, or takes one that ends in the key of another person, has the own key behind it', () => {
  const namesOf = (chart: OrgChart): readonly string[] =>
    chart.days.flatMap(({ seats }) => seats.map(({ name }) => name))
  const seats = [
    seatAt('ada', null, { name: 'Ada King' }),
    seatAt('eve', 'ada', { name: 'ADA  King' }),
    seatAt('mal', 'ada', { name: 'Ada King (eve)' }),
    seatAt('bob', 'ada', { name: 'Bob (Bobby) Ray' }),
    seatAt('cy', 'ada'),
  ]
  expect(namesOf(unmistakable(orgChartOf(seats)))).toEqual([
    'Ada King (ada)',
    'ADA  King (eve)',
    'Ada King (eve) (mal)',
    'Bob (Bobby) Ray',
    'cy',
  ])
})

test('one person on several days, or before and after, shares no name', () => {
  const chart = orgChartOf([seatAt('ada', null, { name: 'Ada King' })], [seatAt('ada', null, { name: 'Ada King' })])
  expect(unmistakable(chart)).toEqual(chart)
})

test.each([
  ['--svg', (chart: OrgChart) => chartSvg(chart).text.replaceAll('&quot;', '"')],
  [
    '--mermaid',
    (chart: OrgChart) =>
      chartMermaid(chart)
        .text.replaceAll('#34;', '"')
        .replaceAll(/#4[01];/g, (one) => (one === '#40;' ? '(' : ')')),
  ],
  ['--dot', (chart: OrgChart) => chartDot(chart).text.replaceAll(String.raw`\"`, '"')],
] as const)('%s: a name is no mark, and two people of one name are told apart', (_, form) => {
  const people = [
    seatAt('a', null, { name: 'LEAVES Bob Ray', department: 'NEW' }),
    seatAt('b', 'a', { name: 'Ada King', department: 'from Eve' }),
    seatAt('c', 'a', { name: 'Ada King' }),
  ]
  const out = form(orgChartOf(people, [...people.slice(0, 2), seatAt('c', 'b', { name: 'Ada King' })]))
  for (const text of ['"LEAVES Bob Ray"', '"NEW"', '"from Eve"', 'Ada King (b)', 'Ada King (c)'])
    expect(out).toContain(text)
})
