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
