import type { Diagnostic, Plan } from '../../model/files.js'
import { blockersOf, isBlocked } from '../../model/verdict.js'
import { counted } from './counts.js'
import { dayWords } from '../day-words.js'
import { truncate, truncationNotes, truncations, within, type Truncation } from './truncation.js'
import {
  allowedLine,
  blockedLine,
  commandLength,
  letGoCommand,
  letGoWords,
  liftCommand,
  limitNumber,
  limitHelp,
} from './limit-words.js'
import { markdownInk } from '../markup.js'
import { code, markdown, prose, row, table, type Markdown, type Marked } from '../escaping/markdown.js'
import { nothing, words, type Words } from '../escaping/words.js'
import type { Frame, View } from './view.js'

/** What was checked, with the numbers also if all is well, so that a reader knows the limits before they matter. */
export function checkTable({ plan, frame }: View): Markdown {
  const [errors, warnings] = [bySeverity(plan, 'error').length, bySeverity(plan, 'warning').length]
  const conflicts = plan.drift.filter(({ kind }) => kind === 'conflict').length
  const blocked = plan.limits.some((check) => check.blocked)
  const numbers =
    plan.limits.length === 0
      ? words`none`
      : words.join(
          plan.limits.map((one) => limitNumber(one, plan.totals.active)),
          ' · ',
        )
  return table(
    [words`Check`, words`Result`],
    [
      row([words`Files and chart`, errors > 0 ? words`❌ ${counted(errors, words`error`)} below` : soundWords(plan)]),
      row([words`Limits`, words`${blocked ? words`❌` : words`✅`} ${numbers}`]),
      row([words`Warnings`, warnings > 0 ? words`⚠️ ${warnings} to read below` : words`✅ none`]),
      comparedRow(plan),
      ...(conflicts > 0
        ? [row([words`Conflicts`, words`⚠️ ${conflicts} to decide below: chart and service were both changed`])]
        : []),
      ...frame.checks,
    ],
  )
}

function comparedRow({ totals: { users, unmanaged }, against }: Plan): Marked {
  return against === undefined
    ? row([
        words`Small Improvements`,
        words`${counted(users, words`user`)}, ${unmanaged} of them not in the chart (never written)`,
      ])
    : row([words`Compared with`, markdown`${against.name}, which has ${counted(users, words`person`, words`people`)}`])
}

/** A plan is only made of a chart that is sound on its day, and on every later day that the files name. */
function soundWords({ totals, scheduled }: Plan): Marked {
  const sound = words`✅ ${counted(totals.people, words`person`, words`people`)}, no loops, every manager active`
  const days = [...new Set(scheduled.map(({ on }) => on))].toSorted()
  if (days.length === 0) return sound
  const named = days.length <= 3 ? markdown.join(days.map(dayWords), ', ') : words`${days.length} later days`
  return markdown`${sound}, also on ${named}`
}

/** The bytes that the shortest form has for errors and for warnings. */
const [errorBytes, warningBytes] = [12_000, 5_000]

/** What blocks, what was raised, what to read, what was truncated: in this order, and always shown. */
export function alerts(view: View, level: Truncation): readonly Marked[] {
  const { plan, frame } = view
  const errors = bySeverity(plan, 'error').map((one, index) => findingAlert(words`E${index + 1}`, one, frame))
  const warnings = bySeverity(plan, 'warning').map((one, index) => findingAlert(words`W${index + 1}`, one, frame))
  const folded = truncations
    .filter((step) => step > truncate.none && step <= level)
    .map((step) => truncationNotes[step])
  const foldHead = words`This plan is too long for one page; ${frame.full} lists everything.`
  return [
    alert(
      words`CAUTION`,
      isBlocked(plan) ? [blockedHead, ...cut(errors, level, errorBytes, frame), ...limits(plan)] : [],
    ),
    alert(
      words`IMPORTANT`,
      plan.limits
        .filter(({ allowed }) => allowed)
        .map((one) => markdown`**Privileged** · ${allowedLine(one, markdownInk)}`),
    ),
    alert(words`WARNING`, cut(warnings, level, warningBytes, frame)),
    alert(words`NOTE`, folded.length === 0 ? [] : [words`${foldHead} ${words.join(folded, ' ')}`]),
  ].filter(({ text }) => text !== '')
}

const blockedHead = words`**Blocked: nothing is written until this is settled.**`

function bySeverity({ findings }: Plan, severity: Diagnostic['severity']): readonly Diagnostic[] {
  return findings.filter((one) => one.severity === severity)
}

/** One finding: the sentence first, then where, and the code by which the documents list it. */
export function findingAlert(
  label: Words,
  { code: kind, message, place }: Diagnostic,
  frame: Pick<Frame, 'place'>,
): Markdown {
  const where = place === undefined ? nothing : markdown`${frame.place(place)} · `
  return markdown`**${label}** · ${prose(message)} (${where}${code(kind)})`
}

/** The limits that block, and how to settle them; first the leavers who can go without that. */
export function limits(plan: Plan): readonly Markdown[] {
  const lines = blockersOf(plan).limits.map((check) => {
    const { help, setting } = limitHelp(check, plan)
    return markdown`**Limit** · ${blockedLine(check)} ${help}${setting === '' ? nothing : markdown` ${code(setting)}`}`
  })
  const [command, letGo] = [liftCommand(plan), letGoCommand(plan)]
  return [
    ...(letGo === null ? [] : [markdown`**${letGoWords(plan)}** ${code(letGo, commandLength)}`]),
    ...lines,
    ...(command === null ? [] : [markdown`To allow exactly this plan by hand: ${code(command, commandLength)}`]),
  ]
}

function cut(lines: readonly Markdown[], level: Truncation, bytes: number, { full }: Frame): readonly Marked[] {
  return level < truncate.least ? lines : within(lines, bytes, (rest) => words`and ${rest} more; ${full} lists them`)
}

/** A quoted block with a colour; without paragraphs, nothing. */
export function alert(kind: Words, paragraphs: readonly Marked[]): Marked {
  if (paragraphs.length === 0) return nothing
  const quoted = paragraphs.map((text) => markdown`> ${text}`)
  return markdown`> [!${kind}]\n${markdown.join(quoted, '\n>\n')}`
}
