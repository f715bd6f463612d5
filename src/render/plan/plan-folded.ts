import { fieldFacts } from '../../model/fields.js'
import type { Plan } from '../../model/files.js'
import { counted } from './counts.js'
import { accessLine, byReason, cyclesLine, driftColumns, driftHelp } from './drift-words.js'
import { exactHead, exactLines } from './fields.js'
import { fold, type Fold } from './fold.js'
import { details, fenced, markdownInk as ink, prose, row, table, value } from '../markdown.js'
import { sentence } from './words.js'

/** Who gains access to whose reviews: never folded away, but shortened to numbers. */
export function accessText(plan: Plan, level: Fold): string | null {
  if (plan.access.length === 0) return null
  const head = '**Who can read whose reviews.**'
  if (level === fold.least) {
    const people = plan.access.reduce((sum, one) => sum + one.people.length, 0)
    const sum = `${counted(plan.access.length, 'manager')} gain access, including past reviews, ${counted(people, 'time')}.`
    return `${head} ${sum} ${cyclesLine}`
  }
  const lines = plan.access.map((one) => `${accessLine(one, plan, ink, level < fold.managers)}.`)
  return [head, ...lines, cyclesLine].join(' ')
}

/** The exact values, old above new, for whoever wants to be sure. Open when it is short. */
export function exactFields(plan: Plan, level: Fold): string | null {
  const written = plan.changes.filter(({ action }) => action !== 'adopt')
  if (level >= fold.fields || written.length === 0) return null
  const blocks = written.map((change) => [exactHead(change), ...exactLines(change)])
  const people = new Set(written.map(({ key }) => key)).size
  const size = blocks.reduce((sum, block) => sum + block.length - 1, 0)
  const summary = `Exact field changes (${counted(people, 'person', 'people')}, ${counted(size, 'line')})`
  const lines = blocks.flatMap((block, index) => (index === 0 ? block : ['', ...block]))
  return details(summary, lines.length <= 10, fenced('diff', lines))
}

/** What waits, and for what. */
export function heldText(plan: Plan, level: Fold): string | null {
  if (plan.held.length === 0) return null
  const summary = `Held: ${counted(plan.held.length, 'change')} not part of this plan`
  if (level >= fold.fields) return `**${summary}**: \`espalier plan\` lists them.`
  const lines = [...byReason(plan.held)].flatMap(([because, changes]) => [
    `- waits: ${prose(because)}`,
    ...changes.map((change) => `  - ${sentence(change, plan, ink)}`),
  ])
  return details(summary, false, lines.join('\n'))
}

/** What was changed in the service: apart, because this plan leaves it alone. */
export function driftText(plan: Plan, level: Fold): string | null {
  if (plan.drift.length === 0) return null
  const summary = `Changed outside Git: ${plan.drift.length} (not part of this plan, applying leaves it alone)`
  if (level >= fold.fields) return `**${summary}**: \`espalier plan\` lists them.`
  const rows = plan.drift.map((one) => {
    const [applied = '', desired = '', live = ''] = driftColumns(one, plan, ink)
    const what = `${fieldFacts[one.field].label}${one.kind === 'conflict' ? ' (conflict: a person decides)' : ''}`
    return row([value(one.name), what, applied, desired, ink.strong(live)])
  })
  const columns = table(['Person', 'Field', 'Last applied', 'Chart', 'Small Improvements'], rows)
  const help = `${driftHelp.keep} ${driftHelp.revert} ${driftHelp.commands.map((command) => `\`${command}\``).join(', then ')}.`
  return details(summary, false, `${columns}\n\n${help}`)
}

/** What follows, step by step. */
export function stepsText(plan: Plan): string | null {
  if (plan.changes.length === 0) return null
  const writes = plan.changes.filter(({ action }) => action !== 'adopt').length
  const adoptions = plan.changes.length - writes
  const steps = [
    'The plan is made again. If it is not this one, nothing is applied.',
    `${counted(writes, 'write')}, in an order in which nobody ever reports to somebody who is missing or has left, each to an account that was read in the same run${adoptions > 0 ? `; ${counted(adoptions, 'account')} bound without a write` : ''}.`,
    'Every write is confirmed, and a new plan must then be empty.',
    ...(plan.scheduled.length > 0 ? ['What is scheduled is applied by a run on its day.'] : []),
  ]
  return details(
    'What applying does, step by step',
    false,
    steps.map((step, index) => `${index + 1}. ${step}`).join('\n'),
  )
}
