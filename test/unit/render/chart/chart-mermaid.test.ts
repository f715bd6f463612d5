import { expect, test } from 'vitest'
import { chartMermaid } from '../../../../src/render/chart/chart-mermaid.js'
import { orgChartOf, seatAt } from '../../../support/org-charts.js'

test('a box for each person, with the word of the mark, and the old place', () => {
  const before = [seatAt('ada', null, { name: 'Ada L.', department: 'R&D' }), seatAt('bob', null), seatAt('cy', 'bob')]
  const after = [before[0], seatAt('bob', 'ada'), seatAt('cy', 'ada')].filter((seat) => seat !== undefined)
  expect(
    chartMermaid(orgChartOf(after, before))
      .text.split('\n')
      .filter((line) => !line.includes('classDef')),
  ).toEqual([
    'flowchart TD',
    '  accTitle: Org chart',
    '  n1["Ada L#46;#44; R#38;D"]:::same',
    '  n2["MOVES bob"]:::move',
    '  n3["MOVES cy#44; from bob"]:::move',
    '  n1 --> n2',
    '  n1 --> n3',
    '  n2 -. "was" .-> n3',
    '',
  ])
})

test('a chart that GitHub would not draw is refused, with the way out', () => {
  const people = (count: number, name: string) =>
    orgChartOf([seatAt('a', null), ...Array.from({ length: count }, (_, at) => seatAt(`p${at}`, 'a', { name }))])
  expect(chartMermaid(people(500, 'x')).text.match(/-->/g)).toHaveLength(500)
  expect(() => chartMermaid(people(501, 'x'))).toThrow('501 lines between people, and GitHub draws up to 500')
  expect(() => chartMermaid(people(300, 'x'.repeat(190)))).toThrow('characters, and GitHub draws up to 50000')
  expect(() => chartMermaid(people(501, 'x'))).toThrow('--around KEY --levels 2')
})
