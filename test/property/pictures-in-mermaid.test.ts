import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import * as fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { chartMermaid } from '../../src/render/chart/chart-mermaid.js'
import { drawingOf } from '../../src/render/chart/drawing.js'
import { seatsOn } from '../../src/model/seats.js'
import { pictureText } from '../../src/render/plan/picture.js'
import { allLines } from '../../src/render/plan/plan-lines.js'
import { truncate } from '../../src/render/plan/truncation.js'
import type { Frame } from '../../src/render/plan/view.js'
import { change, plan } from '../fixtures/render/plans.js'
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

/** What mermaid makes of texts. */
async function answerTo(texts: readonly string[]): Promise<Answer> {
  const file = join(folder, 'empty.html')
  writeFileSync(file, '<!doctype html><meta charset="utf-8"><title>mermaid</title>')
  const page = await openFile(file)
  await page.addScriptTag({ path: fileURLToPath(import.meta.resolve('mermaid/dist/mermaid.min.js')) })
  return await page.evaluate<Answer>(`(${parser})(${JSON.stringify(texts)})`)
}

test('mermaid finds exactly the people and the lines, and draws nothing that is not ours', async () => {
  const texts = charts.map((chart) => chartMermaid(chart).text)
  const { found, drawn } = await answerTo(texts)
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

test('the picture of a change in a comment is drawn as it is written, with what is around the change', async () => {
  const texts = charts.flatMap((chart) => {
    const seats = [...seatsOn(chart, chart.asOf).values()]
    const [first, last] = [seats[0], seats.findLast(({ manager }) => typeof manager === 'string')]
    if (first === undefined || last === undefined) return []
    const moved = change('move', 'move', last.key, last.name, { manager: first.key }, { manager: last.manager ?? null })
    const names = Object.fromEntries(seats.map(({ key, name }) => [key, name]))
    const all = plan([moved], { names })
    const view = { plan: all, frame: {} as Frame, orgChart: chart, lines: allLines(all), waiting: [] }
    const { text = '' } = pictureText(view, truncate.none) ?? {}
    return /```mermaid\n([^]*)\n```/.exec(text)?.[1] ?? []
  })
  expect(texts.length).toBeGreaterThan(charts.length / 2)
  expect(texts.some((text) => /\["\d+ others?"\]/.test(text))).toBe(true)
  const { found, drawn } = await answerTo(texts)
  for (const [at, text] of texts.entries()) {
    expect(found[at]?.boxes, text).toBe(text.match(/^ {2}n\d+\[/gm)?.length)
    expect(found[at]?.ties.length, text).toBe(text.match(/^ {2}n\d+ .* n\d+$/gm)?.length ?? 0)
  }
  expect(drawn.flatMap(({ strange }) => strange)).toEqual([])
})
