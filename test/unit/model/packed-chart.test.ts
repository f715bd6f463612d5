import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { packChart, unpackChart, type PackedChart } from '../../../src/model/packed-chart.js'
import { dataBlock } from '../../../src/render/escaping/data-block.js'
import { hostileCompany } from '../../support/hostile-company.js'
import { orgCharts } from '../../support/org-charts.js'
import { pageChart } from '../../support/page-chart.js'

/** A chart after its way through a page. */
function through(chart: Parameters<typeof packChart>[0]): unknown {
  return unpackChart(JSON.parse(dataBlock(packChart(chart)).text) as PackedChart)
}

test('a page holds the very chart: each text, each day, and who has no manager or one that is left out', () => {
  fc.assert(
    fc.property(orgCharts, (chart) => {
      // Records of fast-check have no prototype.
      expect(through(chart)).toStrictEqual(JSON.parse(JSON.stringify(chart)))
    }),
  )
  const [first] = pageChart.before
  const { manager: _, ...leftOut } = first ?? { key: '', name: '', email: '', department: null, role: null }
  const odd = { ...pageChart, before: [leftOut, { ...leftOut, key: '__proto__', manager: null, role: '' }] }
  expect(through(odd)).toStrictEqual(odd)
})

test('a company of hostile texts is held as it is, lone surrogates too', () => {
  const company = hostileCompany(1_000)
  expect(through(company)).toStrictEqual(company)
})

test('each text and each seat is written once', () => {
  const { texts, seats, before, days } = packChart(pageChart)
  expect(new Set(texts).size).toBe(texts.length)
  expect(new Set(seats.map((row) => row.join(' '))).size).toBe(seats.length)
  expect([...before, ...days.flatMap(([, fresh]) => fresh)].length).toBeGreaterThan(seats.length)
})
