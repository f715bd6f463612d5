import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import * as fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { chartMermaid } from '../../src/render/chart/chart-mermaid.js'
import { drawingOf } from '../../src/render/chart/drawing.js'
import { openFile } from '../support/browser.js'
import { orgCharts, peopleAndTies } from '../support/org-charts.js'
import { shown } from '../torture/text/readers.js'
import { commandsIn } from '../torture/text/runner.js'

/** Companies; ESPALIER_CASES makes a longer campaign, and ESPALIER_SEED draws others. */
const numRuns = Number(process.env['ESPALIER_CASES'] ?? 100)
const charts = fc.sample(orgCharts, { seed: 20_261_130 + Number(process.env['ESPALIER_SEED'] ?? 0), numRuns })

const folder = mkdtempSync(join(tmpdir(), 'espalier-mermaid-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** What mermaid finds in a text, without a word of ours: its own parser, in a page that may ask for nothing. */
const parser = `async (texts) => {
  mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' })
  const found = []
  for (const text of texts) {
    const { db } = await mermaid.mermaidAPI.getDiagramFromText(text)
    found.push({ boxes: db.getVertices().size, ties: db.getEdges().map(({ start, end }) => start + ' ' + end) })
  }
  const drawn = []
  for (const [at, text] of texts.slice(0, 20).entries()) {
    const { svg } = await mermaid.render('picture' + at, text)
    const holder = document.createElement('div')
    holder.innerHTML = svg
    drawn.push({
      boxes: [...holder.querySelectorAll('.node')].length,
      strange: [...holder.querySelectorAll('script, img, a, iframe, b, details')].map(({ outerHTML }) => outerHTML),
    })
  }
  return { found, drawn }
}`

interface Answer {
  readonly found: readonly { readonly boxes: number; readonly ties: readonly string[] }[]
  readonly drawn: readonly { readonly boxes: number; readonly strange: readonly string[] }[]
}

test('mermaid finds exactly the people and the lines, and draws nothing that is not ours', async () => {
  const texts = charts.map((chart) => chartMermaid(chart).text)
  const file = join(folder, 'empty.html')
  writeFileSync(file, '<!doctype html><meta charset="utf-8"><title>mermaid</title>')
  const page = await openFile(file)
  await page.addScriptTag({ path: fileURLToPath(import.meta.resolve('mermaid/dist/mermaid.min.js')) })
  const { found, drawn } = await page.evaluate<Answer>(`(${parser})(${JSON.stringify(texts)})`)
  expect(found).toHaveLength(charts.length)
  for (const [at, chart] of charts.entries()) {
    // The boxes are numbered in the order of the drawing.
    const keys = drawingOf(chart).seats.map(({ seat }) => shown(seat.key))
    const ties = found[at]?.ties.map((tie) => tie.replaceAll(/n(\d+)/g, (_, number) => keys[Number(number) - 1] ?? ''))
    const { keys: people, ties: lines } = peopleAndTies(chart)
    expect(found[at]?.boxes, `company ${at}`).toBe(people.length)
    expect(ties?.toSorted(), `company ${at}`).toEqual(lines)
  }
  expect(drawn.map(({ boxes }) => boxes)).toEqual(found.slice(0, 20).map(({ boxes }) => boxes))
  expect(drawn.flatMap(({ strange }) => strange)).toEqual([])
  expect(texts.flatMap((text) => commandsIn(text))).toEqual([])
})
