import type { Change } from '../../model/files.js'
import { counted } from './counts.js'
import { dayWords } from '../day-words.js'
import { markdownInk as ink } from '../markup.js'
import { called } from './names.js'
import { details, markdown, type Marked } from '../escaping/markdown.js'
import { nothing, words } from '../escaping/words.js'
import type { View } from './view.js'

/** This many are named one by one; if there are more, they are counted. */
const fewest = 6

/** What follows, step by step. */
export function stepsText(view: View): Marked | null {
  const { plan, frame } = view
  if (plan.against !== undefined || plan.changes.length + plan.scheduled.length === 0) return null
  const steps = [
    frame.steps.again,
    ...(plan.changes.length === 0 ? [] : [writesStep(view)]),
    words`Every write is read back and compared, and a new plan must then be empty. ${frame.steps.told}`,
    ...(plan.scheduled.length > 0 ? [laterStep(view)] : []),
  ]
  const numbered = steps.map((step, index) => markdown`${index + 1}. ${step}`)
  return details(frame.steps.title, false, markdown.join(numbered, '\n'))
}

function writesStep({ plan }: View): Marked {
  const written = plan.changes.filter(({ action }) => action !== 'adopt')
  const adoptions = plan.changes.length - written.length
  const named = written.length > 0 && written.length <= fewest
  const order = named
    ? markdown` (${markdown.join(written.map(stepOf), ', then ')})`
    : words`, in an order that never leaves a person with a missing or inactive manager`
  const bound = adoptions > 0 ? words`; ${counted(adoptions, words`account`)} bound without a write` : nothing
  return markdown`${counted(written.length, words`write`)}${order}, each to an account that was read in the same run${bound}.`
}

function stepOf({ verb, name }: Change): Marked {
  return markdown`${verb} ${ink.value(name)}`
}

function laterStep({ plan, frame }: View): Marked {
  const { scheduled } = plan
  if (scheduled.length > fewest) return words`${scheduled.length} changes of later days ${frame.steps.later}`
  const named = scheduled.map(({ key, name, on }) => markdown`${called(key, plan, ink, name)} (${dayWords(on)})`)
  return markdown`${markdown.join(named, ', ')}: ${frame.steps.later}`
}
