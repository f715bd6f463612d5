import { csvFile } from '../../../src/render/escaping/csv.js'
import { dot, dotLabel } from '../../../src/render/escaping/dot.js'
import { html } from '../../../src/render/escaping/html.js'
import { mermaid } from '../../../src/render/escaping/mermaid.js'
import { url } from '../../../src/render/escaping/url.js'
import { xml } from '../../../src/render/escaping/xml.js'
import { graphOf } from '../../support/graphviz.js'
import { textsOf } from './hostile.js'
import { csvCells, htmlCell, isFormula, mermaidLabel, shown, xmlElement } from './readers.js'
import { commandsIn } from './runner.js'

/** What is wrong with one case; empty if nothing is. */
type Judge = (text: () => string) => string

/** Five cells of a row come back, but for the apostrophe that is documented; none is a formula, and no runner obeys it. */
export const csv: Judge = (text) => {
  const values = Array.from({ length: 5 }, text)
  const row = csvFile([values]).text.replace(/^\ufeff/, '')
  const cells = csvCells(row)
  if (cells === null) return `no row of CSV: ${JSON.stringify(values)}`
  if (commandsIn(row).length > 0) return `a command to a runner: ${JSON.stringify(values)}`
  const meant = (value: string): string => shown(value).replaceAll(/#\p{DI}*#(?=\p{DI}*\[)/gu, (signs) => `${signs}\\`)
  const bad = values.find((value, at) => cells[at]?.replace(/^'/, '') !== meant(value) || isFormula(cells[at] ?? ''))
  return bad === undefined && cells.length === values.length ? '' : `the cell ${JSON.stringify(bad)}`
}

export const htmlCells: Judge = (text) => {
  const [title, inside] = [text(), text()]
  const read = htmlCell(html`<td title="${title}">${inside}</td>`.text)
  return read?.title === shown(title) && read.text === shown(inside) ? '' : JSON.stringify([title, inside])
}

export const mermaidLabels: Judge = (text) => {
  const value = text()
  const whole = Array.from(value === '' ? '(blank)' : shown(value))
  const meant = whole.length > 200 ? `${whole.slice(0, 199).join('')}…` : whole.join('')
  return mermaidLabel(mermaid`n${1}[${value}]`.text) === meant ? '' : JSON.stringify(value)
}

/** As XML shows a text: some characters are in no document. */
const inXml = (text: string): string =>
  shown(text).replaceAll(/[\ufffe\uffff]/g, (one) => `\\u{${one.charCodeAt(0).toString(16)}}`)

export const xmlElements: Judge = (text) => {
  const [attribute, inside] = [text(), text()]
  const document = xml`<t a="${attribute}">${inside}</t>`.text
  if (commandsIn(document).length > 0) return `a command to a runner: ${JSON.stringify([attribute, inside])}`
  const read = xmlElement(document)
  return read?.attribute === inXml(attribute) && read.text === inXml(inside) ? '' : JSON.stringify([attribute, inside])
}

/** All labels in one graph. Graphviz leaves out empty lines. */
export function dotLabels(seed: number, cases: number): readonly string[] {
  const texts = textsOf(seed)
  const values = Array.from({ length: cases }, () => Array.from(texts().toWellFormed()).slice(0, 20).join(''))
  const lines = values.map((value, at) => dot`${`n${at}`} [label=${dotLabel([`- ${value}`, 'end'])}]`)
  const { nodes } = graphOf(`digraph {\n${lines.map(({ text }) => text).join('\n')}\n}\n`)
  return values.flatMap((value, at) => {
    const drawn = nodes[at]?.lines.join('\n')
    const wrong = drawn !== `- ${shown(value)}\nend` || commandsIn(lines[at]?.text ?? '').length > 0
    return wrong ? [`case ${at} of seed ${seed}: ${JSON.stringify([value, drawn])}`] : []
  })
}

export const addresses: Judge = (text) => {
  const [segment, query] = [text(), text()]
  const made = url`https://acme.example/people/${segment}/x?tab=${query}`
  if (made === null) return segment === '' || query === '' || /^\.\.?$/.test(segment) ? '' : `none for ${segment}`
  const { origin, pathname, searchParams, hash } = new URL(made.text)
  const read = pathname.split('/').map(decodeURIComponent)
  const meant = ['', 'people', segment.toWellFormed(), 'x']
  const same = JSON.stringify(read) === JSON.stringify(meant) && searchParams.get('tab') === query.toWellFormed()
  return same && origin === 'https://acme.example' && hash === '' ? '' : JSON.stringify([segment, query])
}

export function judged(judge: Judge, seed: number, cases: number): readonly string[] {
  const texts = textsOf(seed)
  return Array.from({ length: cases }, (_, at) => ({ at, fault: judge(texts) }))
    .filter(({ fault }) => fault !== '')
    .map(({ at, fault }) => `case ${at} of seed ${seed}: ${fault}`)
}
