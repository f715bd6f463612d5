import process from 'node:process'
import { expect, test } from 'vitest'
import { comparedOn } from '../../src/page/compared.js'
import { placeBoxes } from '../../src/page/layout.js'
import { forksOf, linesIn } from '../../src/page/lines.js'
import { treeRows } from '../../src/page/rows.js'
import { search, searchIndexOf } from '../../src/page/search-index.js'
import { derivation } from '../../src/page/shown.js'
import { chartPage } from '../../src/render/chart-page/chart-page.js'
import { largeChart } from '../support/large-chart.js'
import { today } from '../support/page-chart.js'

test.each([
  ['one of fifty moves', 50],
  ['everyone moves', 1],
])('the page of 5,000 people takes less than 3 MB when %s', (_, movesOf) => {
  expect(Buffer.byteLength(chartPage(largeChart(5_000, movesOf)).text)).toBeLessThan(3_000_000)
})

/** What a page does when it opens, is searched, and is drawn with everyone in it. */
function workOf(size: number): readonly (() => unknown)[] {
  const chart = largeChart(size, 10)
  const data = JSON.stringify(chart)
  const index = searchIndexOf(chart)
  const { shown } = derivation(chart)({ day: today, view: 'both' })
  const open = new Set(shown.tree.reports.keys())
  const draw = (): unknown => {
    const rows = treeRows(shown, open)
    const layout = placeBoxes(rows, shown.were)
    return linesIn(forksOf(layout, rows), layout, layout.extent)
  }
  return [
    () => JSON.parse(data),
    () => comparedOn(chart, today),
    () => searchIndexOf(chart),
    () => search(index, 'okon ada', [today], 50),
    draw,
  ]
}

/** The most that each may take of the time for reading the data: about four times what was measured. */
const most = [
  ['compare', 20],
  ['index', 40],
  ['search', 1],
  ['draw', 20],
] as const

test('what a page of 10,000 people does takes little beside the reading of its data', () => {
  const all = workOf(10_000)
  const times = all.map(() => Infinity)
  for (let round = 0; round < 5; round += 1)
    for (const [at, work] of all.entries()) {
      // Not the time that passes: the machine may be busy.
      const began = process.cpuUsage()
      work()
      const { user, system } = process.cpuUsage(began)
      times[at] = Math.min(times[at] ?? 0, user + system)
    }
  const [floor = 0, ...parts] = times
  for (const [at, [name, ratio]] of most.entries())
    expect((parts[at] ?? 0) / floor, `${name} ÷ reading the data`).toBeLessThan(ratio)
})
