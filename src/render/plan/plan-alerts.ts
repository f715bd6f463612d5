import type { Diagnostic, Plan } from '../../model/files.js'
import { blockersOf, isBlocked } from '../../model/verdict.js'
import { counted } from './counts.js'
import { placeText } from '../diagnostics.js'
import { fold, foldNotes, folds, within, type Fold } from './fold.js'
import { allowedLine, blockedLine, liftCommand, limitLine, wayOut } from './limit-words.js'
import { code, markdownInk, prose, row, table, value } from '../markdown.js'

/** What was checked, with the numbers also when all is well, so that a reader learns the guards before needing them. */
export function checkTable(plan: Plan): string {
  const [errors, warnings] = [bySeverity(plan, 'error').length, bySeverity(plan, 'warning').length]
  const conflicts = plan.drift.filter(({ kind }) => kind === 'conflict').length
  const blocked = plan.limits.some((check) => check.blocked)
  return table(
    ['Check', 'Result'],
    [
      row([
        'Chart',
        `${errors > 0 ? `❌ ${counted(errors, 'error')} below` : '✅ no errors'}: ${counted(plan.totals.people, 'person', 'people')}`,
      ]),
      row(['Limits', `${blocked ? '❌' : '✅'} ${plan.limits.map(limitLine).join(' · ') || 'none'}`]),
      row(['Warnings', warnings > 0 ? `⚠️ ${warnings} to read below` : '✅ none']),
      row([
        'Small Improvements',
        `${counted(plan.totals.users, 'user')}, ${plan.totals.unmanaged} of them not in the chart (never written)`,
      ]),
      ...(conflicts > 0
        ? [row(['Conflicts', `⚠️ ${conflicts} to decide below: chart and service were both changed`])]
        : []),
    ],
  )
}

/** The bytes that the shortest form has for errors and for warnings. */
const [errorBytes, warningBytes] = [12_000, 5_000]

/** What blocks, what was lifted, what to read, what was folded: in this order, never folded away. */
export function alerts(plan: Plan, level: Fold): readonly string[] {
  const errors = bySeverity(plan, 'error').map((one, index) => finding(`E${index + 1}`, one))
  const warnings = bySeverity(plan, 'warning').map((one, index) => finding(`W${index + 1}`, one))
  const folded = folds.filter((step) => step > fold.none && step <= level).map((step) => foldNotes[step])
  return [
    alert('CAUTION', isBlocked(plan) ? [blockedHead, ...cut(errors, level, errorBytes), ...limits(plan)] : []),
    alert(
      'IMPORTANT',
      plan.limits.filter(({ allowed }) => allowed).map((one) => `**Privileged** · ${allowedLine(one, markdownInk)}`),
    ),
    alert('WARNING', cut(warnings, level, warningBytes)),
    alert('NOTE', folded.length === 0 ? [] : [`${foldHead} ${folded.join(' ')}`]),
  ].filter((text) => text !== '')
}

const blockedHead = '**Blocked: nothing is written until this is settled.**'
const foldHead = 'This plan is too long for one comment; `espalier plan` lists everything.'

function bySeverity({ findings }: Plan, severity: Diagnostic['severity']): readonly Diagnostic[] {
  return findings.filter((one) => one.severity === severity)
}

function finding(label: string, { code: kind, message, place }: Diagnostic): string {
  const where = place === undefined ? '' : ` · ${code(placeText(place), 500)}`
  return `**${label} · ${value(kind)}**${where}: ${prose(message)}`
}

function limits(plan: Plan): readonly string[] {
  const lines = blockersOf(plan).limits.map((check) => {
    const { help, setting } = wayOut(check, plan)
    return `**Limit** · ${blockedLine(check)} ${help}${setting === '' ? '' : ` ${code(setting)}`}`
  })
  const command = liftCommand(plan)
  return command === null ? lines : [...lines, `To allow exactly this plan by hand: ${code(command)}`]
}

function cut(lines: readonly string[], level: Fold, bytes: number): readonly string[] {
  return level < fold.least ? lines : within(lines, bytes, (rest) => `and ${rest} more; \`espalier plan\` lists them`)
}

/** A quoted block with a colour; an empty one is no text. */
function alert(kind: string, paragraphs: readonly string[]): string {
  return paragraphs.length === 0 ? '' : [`> [!${kind}]`, paragraphs.map((text) => `> ${text}`).join('\n>\n')].join('\n')
}
