import type { ChartComparison } from '../engine/chart-diff.js'
import { diagnosticsText, soundText } from '../render/diagnostics.js'
import { printed, type Printable } from '../render/escaping/printed.js'
import { nothing } from '../render/escaping/words.js'
import { noBaseText } from '../render/plan/compared-words.js'

/** What can be said without a base: what is wrong with it, and what `validate` says of the chart. */
export function notComparedText({ chart, base }: ChartComparison, name: string, colour: boolean): Printable {
  const own = diagnosticsText(chart.diagnostics, colour)
  const sound = chart.desired === null ? nothing : soundText(chart, chart.desired.asOf)
  const parts = [noBaseText(name, base.diagnostics, colour), own, sound].filter(({ text }) => text !== '')
  return printed.join(parts, '\n')
}
