import process from 'node:process'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readXml } from '../../src/hr/xml.js'
import type { OrgChart } from '../../src/model/org-chart.js'
import { chartDot } from '../../src/render/chart/chart-dot.js'
import { chartSvg } from '../../src/render/chart/chart-svg.js'
import { graphOf } from '../support/graphviz.js'
import { orgCharts, peopleAndTies } from '../support/org-charts.js'
import { commandsIn } from '../torture/text/runner.js'

/** Companies; ESPALIER_CASES makes a longer campaign, and ESPALIER_SEED draws others. */
const numRuns = Number(process.env['ESPALIER_CASES'] ?? 100)
const charts = fc.sample(orgCharts, { seed: 20_261_130 + Number(process.env['ESPALIER_SEED'] ?? 0), numRuns })

test('Graphviz finds exactly the people and the lines, each with words', () => {
  const texts = charts.map((chart) => chartDot(chart).text)
  const bare = (name: string): string => name.replaceAll('\\\\', '\\')
  for (const [at, text] of texts.entries()) {
    const { nodes, edges } = graphOf(text)
    const found = {
      keys: nodes.map(({ name }) => bare(name)).toSorted(),
      ties: edges.map(([from, to]) => `${bare(from)} ${bare(to)}`).toSorted(),
    }
    expect(found, `company ${at}: ${JSON.stringify(charts[at])}`).toEqual(peopleAndTies(charts[at] as OrgChart))
  }
  expect(texts.flatMap((text) => commandsIn(text))).toEqual([])
})

const elements = new Set(['desc', 'g', 'path', 'rect', 'svg', 'text', 'title', 'tspan'])

test('an XML parser finds exactly the people and the lines, each with words, and nothing that is not ours', () => {
  for (const [at, chart] of charts.entries()) {
    const [keys, ties]: [string[], string[]] = [[], []]
    const { text } = chartSvg(chart)
    readXml(text, {
      open: (name, attributes) => {
        expect(elements.has(name), `<${name}> in company ${at}`).toBe(true)
        const { 'data-key': key, 'data-from': from, 'data-to': to, 'data-was': was } = attributes()
        if (key !== undefined) keys.push(key)
        if (from !== undefined) ties.push(`${from} ${to ?? was}`)
      },
    })
    const found = { keys: keys.toSorted(), ties: ties.toSorted() }
    expect(found, `company ${at}: ${JSON.stringify(chart)}`).toEqual(peopleAndTies(chart))
    expect(commandsIn(text)).toEqual([])
  }
})
