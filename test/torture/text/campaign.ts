import type { Row } from '../row.js'
import { addresses, csv, dotLabels, htmlCells, judged, mermaidLabels, xmlElements } from './cells.js'
import { comments } from './comments.js'
import { logLines, wholeOutputs } from './logs.js'
import { yamlTrips } from './yaml.js'
import { firstSeed } from '../seed.js'

/** How many of each: what is promised, and a tenth or less of it, which every run of the tests can afford. */
const sizes = {
  full: { lines: 200_000, outputs: 2_000, comments: 20_000, csv: 50_000, yaml: 50_000, other: 10_000 },
  short: { lines: 5_000, outputs: 30, comments: 200, csv: 2_500, yaml: 1_500, other: 500 },
} as const

const seed = 20_261_122 + firstSeed

/** Hostile text into everything that is printed or written, read again as its readers read it. */
export async function textCampaign(form: 'short' | 'full'): Promise<Row[]> {
  const size = sizes[form]
  const lines = logLines(seed, size.lines)
  const yaml = await yamlTrips(seed + 1, size.yaml)
  const vain = lines.raw * 100 < size.lines ? ['hardly any of the texts was a command: they test nothing'] : []
  return [
    row(
      'log lines with a command or an acting character',
      size.lines,
      [...lines.failures, ...vain],
      `${lines.raw} of the texts were commands before`,
    ),
    row('whole outputs with one', size.outputs, wholeOutputs(seed + 2, size.outputs), 'ten outputs each'),
    row(
      'plan comments with another tree',
      size.comments,
      comments(seed + 3, size.comments),
      'parsed as GitHub Markdown',
    ),
    row(
      'CSV cells read back differently, or as a formula',
      size.csv,
      judged(csv, seed + 4, size.csv / 5),
      'five to a row',
    ),
    row('YAML values read back differently', yaml.values, yaml.failures, 'by two readers, half of them edited'),
    row('mermaid labels', size.other, judged(mermaidLabels, seed + 5, size.other), ''),
    row('HTML cells', size.other, judged(htmlCells, seed + 6, size.other), ''),
    row('XML elements', size.other, judged(xmlElements, seed + 8, size.other), 'read by a strict parser'),
    row('labels of Graphviz', size.other, dotLabels(seed + 9, size.other), 'as Graphviz draws them'),
    row('addresses', size.other, judged(addresses, seed + 7, size.other), 'read by the URL class'),
  ]
}

function row(what: string, cases: number, failures: readonly string[], note: string): Row {
  return { what, cases, failures, note }
}
