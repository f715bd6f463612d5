import { fieldFacts } from '../../model/fields.js'
import type { Plan } from '../../model/files.js'
import { counted } from './counts.js'
import { accessLine, byReason, cyclesLine, driftColumns, driftHelp } from './drift-words.js'
import { exactHead, exactLines } from './fields.js'
import { fold, type Fold } from './fold.js'
import { markdownInk as ink } from '../ink.js'
import { details, fenced, markdown, prose, row, table, type Marked } from '../sinks/markdown.js'
import { nothing, words } from '../sinks/words.js'
import { called } from './names.js'
import { sentence } from './words.js'

/** Who gains access to whose reviews: never folded away, but shortened to numbers. */
export function accessText(plan: Plan, level: Fold): Marked | null {
  if (plan.access.length === 0) return null
  const head = words`**Who can read whose reviews.**`
  if (level === fold.least) {
    const people = plan.access.reduce((sum, one) => sum + one.people.length, 0)
    const sum = words`${counted(plan.access.length, words`manager`)} gain access, including past reviews, ${counted(people, words`time`)}.`
    return words`${head} ${sum} ${cyclesLine}`
  }
  const lines = plan.access.map((one) => markdown`${accessLine(one, plan, ink, level < fold.managers)}.`)
  return markdown.join([head, ...lines, cyclesLine], ' ')
}

/** The exact values, old above new, for whoever wants to be sure. Open when it is short. */
export function exactFields(plan: Plan, level: Fold): Marked | null {
  const written = plan.changes.filter(({ action }) => action !== 'adopt')
  if (level >= fold.fields || written.length === 0) return null
  const blocks = written.map((change) => [exactHead(change), ...exactLines(change)])
  const people = new Set(written.map(({ key }) => key)).size
  const size = blocks.reduce((sum, block) => sum + block.length - 1, 0)
  const summary = words`Exact field changes (${counted(people, words`person`, words`people`)}, ${counted(size, words`line`)})`
  const lines = blocks.flatMap((block, index) => (index === 0 ? block : [nothing, ...block]))
  return details(summary, lines.length <= 10, fenced('diff', lines))
}

/** What waits, and for what. */
export function heldText(plan: Plan, level: Fold): Marked | null {
  if (plan.held.length === 0) return null
  const summary = words`Held: ${counted(plan.held.length, words`change`)} not part of this plan`
  if (level >= fold.fields) return words`**${summary}**: \`espalier plan\` lists them.`
  const lines = [...byReason(plan.held)].flatMap(([because, changes]) => [
    markdown`- waits: ${prose(because)}`,
    ...changes.map((change) => markdown`  - ${sentence(change, plan, ink)}`),
  ])
  return details(summary, false, markdown.join(lines, '\n'))
}

/** What was changed in the service: apart, because this plan leaves it alone. */
export function driftText(plan: Plan, level: Fold): Marked | null {
  if (plan.drift.length === 0) return null
  const summary = words`Changed outside Git: ${plan.drift.length} (not part of this plan, applying leaves it alone)`
  if (level >= fold.fields) return words`**${summary}**: \`espalier plan\` lists them.`
  const rows = plan.drift.map((one) => {
    const [applied = nothing, desired = nothing, live = nothing] = driftColumns(one, plan, ink)
    const note = one.kind === 'conflict' ? words` (conflict: a person decides)` : nothing
    const what = markdown`${fieldFacts[one.field].label}${note}`
    return row([called(one.key, plan, ink, one.name), what, applied, desired, ink.strong(live)])
  })
  const columns = table(
    [words`Person`, words`Field`, words`Last applied`, words`Chart`, words`Small Improvements`],
    rows,
  )
  const commands = driftHelp.commands.map((command) => words`\`${command}\``)
  const help = words`${driftHelp.keep} ${driftHelp.revert} ${words.join(commands, ', then ')}.`
  return details(summary, false, markdown`${columns}\n\n${help}`)
}

/** What follows, step by step. */
export function stepsText(plan: Plan): Marked | null {
  if (plan.changes.length === 0) return null
  const writes = plan.changes.filter(({ action }) => action !== 'adopt').length
  const adoptions = plan.changes.length - writes
  const steps = [
    words`The plan is made again. If it is not this one, nothing is applied.`,
    words`${counted(writes, words`write`)}, in an order in which nobody ever reports to somebody who is missing or has left, each to an account that was read in the same run${adoptions > 0 ? words`; ${counted(adoptions, words`account`)} bound without a write` : nothing}.`,
    words`Every write is confirmed, and a new plan must then be empty.`,
    ...(plan.scheduled.length > 0 ? [words`What is scheduled is applied by a run on its day.`] : []),
  ]
  const numbered = steps.map((step, index) => markdown`${index + 1}. ${step}`)
  return details(words`What applying does, step by step`, false, markdown.join(numbered, '\n'))
}
