import type { Plan } from '../../model/files.js'
import { changeTable } from './change-table.js'
import { countsLine, headline } from './counts.js'
import { nameOfPlan } from './fingerprint-words.js'
import { bytesOf, commentBytes, folds, type Fold } from './fold.js'
import { commandLength, exactCommand } from './limit-words.js'
import { code, day, markdown, type Markdown } from '../sinks/markdown.js'
import { nothing, words } from '../sinks/words.js'
import { alerts, checkTable } from './plan-alerts.js'
import { accessText, driftText, exactFields, heldText, stepsText } from './plan-folded.js'

/**
 * The plan as a comment of at most `commentBytes`. A plan that is too long gives way by meaning, never by a cut in the
 * middle: the first form that fits is taken, and the last one always does.
 */
export function planMarkdown(plan: Plan): Markdown {
  for (const level of folds) {
    const text = page(plan, level)
    if (bytesOf(text) <= commentBytes) return text
  }
  throw new Error('The shortest form of a plan is longer than a comment may be.')
}

const patience = words`Nothing changes in Small Improvements until this plan is applied.`

function page(plan: Plan, level: Fold): Markdown {
  const changes = changeTable(plan, level)
  const sections = [
    words`## ${headline(plan)}`,
    plan.changes.length > 0 ? words`**${countsLine(plan)}.** ${patience}` : words`**${countsLine(plan)}**`,
    checkTable(plan),
    ...alerts(plan, level),
    ...(changes === null ? [] : [markdown`### What will change\n\n${changes}`]),
    accessText(plan, level),
    exactFields(plan, level),
    heldText(plan, level),
    driftText(plan, level),
    stepsText(plan),
    footer(plan),
  ]
  const shown = sections.filter((section) => section !== null)
  return markdown`${markdown.join(shown, '\n\n')}\n`
}

function footer(plan: Plan): Markdown {
  const command = exactCommand(plan)
  const way = command === null ? nothing : markdown` · to apply exactly this: ${code(command, commandLength)}`
  return markdown`<sub>Plan ${code(nameOfPlan(plan.fingerprint))} · as of ${day(plan.asOf)} · ${plan.company}${way}</sub>`
}
