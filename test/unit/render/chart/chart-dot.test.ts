import { expect, test } from 'vitest'
import { chartDot } from '../../../../src/render/chart/chart-dot.js'
import { graphOf } from '../../../support/graphviz.js'
import { orgChartOf, seatAt } from '../../../support/org-charts.js'

test('Graphviz draws a node for each key, with its words, and the old place', () => {
  const before = [seatAt('ada', null, { name: 'Ada L.', department: 'R&D' }), seatAt('bob', null), seatAt('cy', 'bob')]
  const after = [before[0], seatAt('bob', null), seatAt('cy', 'ada')].filter((seat) => seat !== undefined)
  const { text } = chartDot(orgChartOf(after, before))
  expect(text).toContain(
    '"cy" [label="cy\\nMOVES from bob", fillcolor="#ddf4ff", color="#0969da", fontcolor="#0a3069", penwidth=2]',
  )
  const graph = graphOf(text)
  expect(graph.nodes).toEqual([
    { name: 'ada', lines: ['Ada L.', 'R&D'] },
    { name: 'cy', lines: ['cy', 'MOVES from bob'] },
    { name: 'bob', lines: ['bob'] },
  ])
  expect(graph.edges).toEqual([
    ['ada', 'cy'],
    ['bob', 'cy'],
  ])
})

test('Graphviz draws moves between people with long names', () => {
  const texts = ['W'.repeat(200), 'x', '山'.repeat(300), 'Ada King']
  const people = (manager: string) =>
    Array.from({ length: 12 }, (_, at) =>
      seatAt(`p${at}`, at === 0 ? null : at === 1 ? 'p0' : manager, {
        name: texts[at % 4] ?? '',
        department: texts[(at * 7 + 2) % 4] ?? '',
      }),
    )
  const { nodes, edges } = graphOf(chartDot(orgChartOf(people('p0'), people('p1'))).text)
  expect([nodes.length, edges.length]).toEqual([12, 21])
})
