import type { OrgChart } from '../../model/org-chart.js'
import { dot, dotLabel, type Dot } from '../escaping/dot.js'
import { looks, markLooks, type BoxLook } from '../mark-looks.js'
import { drawingOf, type DrawnSeat, type DrawnTie } from './drawing.js'

/** The chart as a graph for Graphviz: a node for each key, from left to right. Words say what colours say. */
export function chartDot(chart: OrgChart): Dot {
  const { seats, ties } = drawingOf(chart)
  const lines = [
    dot`digraph ${chart.company} {`,
    dot`  graph [rankdir=LR, bgcolor="white", label=${`${chart.company}, ${chart.asOf}`}, labelloc=t, fontname="sans-serif"]`,
    dot`  node [shape=box, style=filled, fontname="sans-serif", fontsize=11]`,
    dot`  edge [arrowhead=none, color="#57606a", fontname="sans-serif", fontsize=9]`,
    ...seats.map(node),
    ...ties.map(edge),
    dot`}`,
    dot``,
  ]
  return dot.join(lines, '\n')
}

function node({ seat: { key, name, department }, mark, place }: DrawnSeat): Dot {
  const { word, look } = mark === null ? { word: null, look: 'same' as const } : markLooks[mark]
  const { fill, stroke, text, border } = looks[look]
  const said = [word, place].filter((part) => part !== null).join(' ')
  const label = dotLabel([name, department ?? '', said].filter((line) => line !== ''))
  return dot`  ${key} [label=${label}, fillcolor=${fill}, color=${stroke}, fontcolor=${text}${borders[border]}]`
}

const borders = {
  thin: dot``,
  thick: dot`, penwidth=2`,
  dashed: dot`, style="filled,dashed"`,
} satisfies Record<BoxLook['border'], Dot>

/** An old place takes no part in the layout: people sit where they report to now. */
function edge({ kind, from, to }: DrawnTie): Dot {
  return kind === 'was'
    ? dot`  ${from} -> ${to} [style=dotted, constraint=false, color="#0969da", xlabel="was"]`
    : dot`  ${from} -> ${to}`
}
