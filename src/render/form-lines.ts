import { fieldFacts } from '../model/fields.js'
import { groupBy } from '../model/group-by.js'
import type { KeptForm } from '../model/outcome.js'
import { counted } from './plan/counts.js'
import { printed, type Line } from './escaping/printed.js'
import { nothing, words } from './escaping/words.js'

/** Says once what the service makes of what it is sent: an example for each field, with how many people it is about. */
export function formLines(learned: readonly KeptForm[]): readonly Line[] {
  if (learned.length === 0) return []
  const lines = [...groupBy(learned, ({ field }) => field)].map(([field, forms]) => {
    const { sent, shown } = forms[0] as KeptForm
    const people = counted(forms.length, words`person`, words`people`)
    const same = sent.normalize() === shown.normalize() ? words`, which looks the same` : nothing
    return printed`  ${fieldFacts[field].label} of ${people}, such as ${JSON.stringify(sent)}, kept as ${JSON.stringify(shown)}${same}`
  })
  return [words`Small Improvements keeps what it was sent in another form. From now on, that is no change:`, ...lines]
}
