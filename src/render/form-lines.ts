import { fieldFacts } from '../model/fields.js'
import { groupBy } from '../model/group-by.js'
import type { KeptForm } from '../model/outcome.js'
import { counted } from './plan/counts.js'
import { printed, type Line } from './escaping/printed.js'
import { nothing, words, type Words } from './escaping/words.js'

/** What a service makes of one field: an example, and how many people it is about. */
interface FormExample {
  readonly label: string
  readonly people: Words
  readonly sent: string
  readonly shown: string
  /** That both look the same, where they do. */
  readonly note: Words
}

export const formsHead = words`Small Improvements keeps what it was sent in another form. From now on, that is no change:`

/** An example for each field. */
export function formExamples(learned: readonly KeptForm[]): readonly FormExample[] {
  return [...groupBy(learned, ({ field }) => field)].map(([field, forms]) => {
    const { sent, shown } = forms[0] as KeptForm
    const note = sent.normalize() === shown.normalize() ? words`, which looks the same` : nothing
    const people = counted(forms.length, words`person`, words`people`)
    return { label: fieldFacts[field].label, people, sent, shown, note }
  })
}

/** Says once what the service makes of what it is sent. */
export function formLines(learned: readonly KeptForm[]): readonly Line[] {
  if (learned.length === 0) return []
  const lines = formExamples(learned).map(
    ({ label, people, sent, shown, note }) =>
      printed`  ${label} of ${people}, such as ${JSON.stringify(sent)}, kept as ${JSON.stringify(shown)}${note}`,
  )
  return [formsHead, ...lines]
}
