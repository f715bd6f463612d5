import { fieldFacts } from '../../model/fields.js'
import type { Diagnostic, Plan } from '../../model/files.js'
import { errorsIn } from '../../model/verdict.js'
import { diagnosticsText } from '../diagnostics.js'
import { printed, type Printed } from '../escaping/printed.js'
import { counted } from './counts.js'
import type { Markup } from '../markup.js'
import type { Safe } from '../escaping/safe.js'
import { nothing, words } from '../escaping/words.js'

/** Names that are listed: a page must fit, whatever the settings hold. */
const mostNames = 20

/** Of a diff: what it compares, and what it cannot know. No lines for a plan. */
export function comparedLines<Kind extends string>(
  { against }: Plan,
  { tell, strong, value }: Markup<Kind>,
): readonly Safe<Kind>[] {
  if (against === undefined) return []
  const { name, settings, leftOut } = against
  const labels = leftOut.map((field) => tell`${fieldFacts[field].label}`)
  const empty =
    labels.length === 0 ? nothing : tell` What that chart leaves out counts as empty: ${tell.join(labels, ', ')}.`
  const named = settings.slice(0, mostNames).map((one) => value(one))
  const rest = settings.length - named.length
  const all = rest > 0 ? [...named, words`${rest} more`] : named
  return [
    tell`Compared with the chart of ${strong(value(name))}, not with Small Improvements. ${unknown}${empty}`,
    ...(settings.length === 0
      ? []
      : [tell`These settings differ: ${tell.join(all, ', ')}. This diff uses the new ones.`]),
  ]
}

const unknown = words`Not known here: changes made outside Git, accounts outside the chart, and what the service refuses. The limits count the people of that chart.`

/** Why a chart cannot be compared with the one of `name`: what is wrong with that one. */
export function noBaseText(name: string, diagnostics: readonly Diagnostic[], colour: boolean): Printed {
  const errors = errorsIn(diagnostics)
  if (errors.length === 0) return printed`Not compared: the chart of ${name} has no people on this day.\n`
  return printed`Not compared: the chart of ${name} has ${counted(errors.length, words`error`)}. Compare with another one.\n\n${diagnosticsText(errors, colour)}`
}
