import type { Plan } from '../../model/files.js'
import { changeTable } from './change-table.js'
import { comparedLines } from './compared-words.js'
import { countsOf, headlineOf } from './counts.js'
import { dayWords } from '../day-words.js'
import { markdownInk } from '../markup.js'
import { placeText } from '../diagnostics.js'
import { nameOfPlan } from './fingerprint-words.js'
import { sizeOfText, commentBytes, truncations, type Truncation } from './truncation.js'
import { commandLength, exactCommand } from './limit-words.js'
import { pictureText } from './picture.js'
import { alerts, checkTable } from './plan-alerts.js'
import { accessText, driftText, exactFields, heldText, waitingText } from './plan-folded.js'
import { allLines } from './plan-lines.js'
import { code, markdown, type Markdown } from '../escaping/markdown.js'
import { words, type Words } from '../escaping/words.js'
import { stepsText } from './steps.js'
import type { Frame, View } from './view.js'

/** The plan as a command shows it, in a page of at most `commentBytes`. */
export function planMarkdown(plan: Plan): Markdown {
  return planView(viewOfPlan(plan, commandFrame(plan)), commentBytes)
}

/** A comparison of two charts, in at most this many bytes. */
export function diffMarkdown(plan: Plan, bytes = commentBytes): Markdown {
  return planView(viewOfPlan(plan, diffFrame(plan)), bytes)
}

function viewOfPlan(plan: Plan, frame: Frame): View {
  return { plan, frame, orgChart: null, lines: allLines(plan), waiting: [] }
}

/**
 * A plan in at most this many bytes. A plan that is too long is shortened by meaning, never cut in the middle: the
 * first form that fits is taken, and the last one always fits into a comment.
 */
export function planView(view: View, bytes: number): Markdown {
  for (const level of truncations) {
    const text = page(view, level)
    if (sizeOfText(text) <= bytes) return text
  }
  throw new Error('The shortest form of a plan is longer than a comment may be.')
}

function page(view: View, level: Truncation): Markdown {
  const { frame, lines, waiting } = view
  const changes = changeTable([...lines, ...waiting.filter(({ guarded }) => guarded)], view, level)
  const sections = [
    words`## ${headlineOf(view)}`,
    summaryLine(view),
    ...frame.top,
    checkTable(view),
    ...alerts(view, level),
    ...(changes === null ? [] : [markdown`### What will change\n\n${changes}`]),
    accessText(view, level),
    frame.chart,
    pictureText(view, level),
    exactFields(view, level),
    heldText(view, level),
    waitingText(view, level),
    driftText(view, level),
    stepsText(view),
    markdown`<sub>${markdown.join(frame.footer, ' · ')}</sub>`,
  ]
  const shown = sections.filter((section) => section !== null)
  return markdown`${markdown.join(shown, '\n\n')}\n`
}

function summaryLine(view: View): Words {
  const { frame, lines, waiting } = view
  if (lines.length > 0) return words`**${countsOf(view)}.** ${frame.patience}`
  return waiting.length > 0 ? words`**No changes of its own.** ${frame.patience}` : words`**${countsOf(view)}**`
}

function commandFrame(plan: Plan): Frame {
  const command = exactCommand(plan)
  return {
    now: words`on apply`,
    patience: words`Nothing changes in Small Improvements until this plan is applied.`,
    full: words`\`espalier plan --verbose\``,
    place: (place) => code(placeText(place), 500),
    top: [],
    chart: null,
    checks: [],
    alone: words`not part of this plan, applying leaves it alone`,
    steps: {
      title: words`What applying does, step by step`,
      again: words`The plan is made again. If it is not this one, nothing is applied.`,
      told: words`The result is printed.`,
      later: words`applied by a run on that day.`,
    },
    footer: [
      markdown`Plan ${code(nameOfPlan(plan.fingerprint))}`,
      markdown`as of ${dayWords(plan.asOf)}`,
      markdown`${plan.company}`,
      ...(command === null ? [] : [markdown`to apply exactly this: ${code(command, commandLength)}`]),
    ],
  }
}

/** Nothing is applied by a diff: its words are those of a command, without the ways to apply it. */
function diffFrame(plan: Plan): Frame {
  return {
    ...commandFrame(plan),
    patience: words`Nothing changes in Small Improvements until a plan is applied.`,
    full: words`\`espalier diff\``,
    top: comparedLines(plan, markdownInk),
    footer: [words`Diff`, markdown`as of ${dayWords(plan.asOf)}`, markdown`${plan.company}`],
  }
}
