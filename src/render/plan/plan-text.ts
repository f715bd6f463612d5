import { verbs, type Verb } from '../../model/actions.js'
import type { Plan } from '../../model/files.js'
import { blockersOf, isBlocked } from '../../model/verdict.js'
import { clean } from '../clean.js'
import { countsLine, headline, ofVerb, shortFingerprint, verbNames } from './counts.js'
import { findingText, longest } from '../diagnostics.js'
import { accessLine, byReason, cyclesLine, driftHelp, driftLine, scheduledDeed } from './drift-words.js'
import { painter, terminalInk, type Ink, type Paint, type Style } from '../ink.js'
import { allowedLine, blockedLine, liftCommand, limitLine, wayOut } from './limit-words.js'
import { sentence } from './words.js'

/** What the sections are written with. */
interface Page {
  readonly plan: Plan
  readonly paint: Paint
  readonly ink: Ink
}

/** The whole plan for a terminal or a log: everything is listed, what blocks or takes away comes first. */
export function planText(plan: Plan, look: { readonly colour: boolean; readonly strangers: boolean }): string {
  const paint = painter(look.colour)
  const page = { plan, paint, ink: terminalInk(paint) }
  const sections = [
    [paint('bold', headline(plan))],
    blocking(page),
    privileged(page),
    [paint('bold', countsLine(plan))],
    warnings(page),
    ...verbs.map((verb) => changes(page, verb)),
    access(page),
    held(page),
    drift(page),
    scheduled(page),
    limits(page),
    unmanaged(page, look.strangers),
    [paint('dim', `plan ${clean(shortFingerprint(plan))} · as of ${clean(plan.asOf)} · ${clean(plan.company)}`)],
  ]
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function blocking({ plan, paint }: Page): readonly string[] {
  if (!isBlocked(plan)) return []
  const { errors, limits: over } = blockersOf(plan)
  const limited = over.map((check) => {
    const { help, setting } = wayOut(check, plan)
    return `${paint('red', 'limit')}  ${blockedLine(check)}\n  ${help}${setting === '' ? '' : `\n    ${setting}`}`
  })
  const command = liftCommand(plan)
  return [
    paint('red', 'Blocked: nothing is written until this is settled.'),
    ...errors.map((one) => findingText(one, paint)),
    ...limited,
    ...(command === null ? [] : [`To allow exactly this plan by hand:\n    ${command}`]),
  ]
}

function privileged({ plan, paint, ink }: Page): readonly string[] {
  return titled(
    paint('magenta', 'Privileged'),
    plan.limits.filter(({ allowed }) => allowed !== undefined).map((check) => allowedLine(check, ink)),
  )
}

function warnings({ plan, paint }: Page): readonly string[] {
  return plan.findings.filter(({ severity }) => severity === 'warning').map((one) => findingText(one, paint))
}

const styles = {
  leave: 'red',
  admin: 'magenta',
  move: 'blue',
  rehire: 'green',
  hire: 'green',
  change: 'yellow',
  adopt: 'cyan',
} satisfies Record<Verb, Style>

function changes({ plan, paint, ink }: Page, verb: Verb): readonly string[] {
  const lines = ofVerb(plan.changes, verb).map(
    (change) => `${sentence(change, plan, ink)}  ${paint('dim', clean(change.key))}`,
  )
  return titled(paint(styles[verb], verbNames[verb].toUpperCase()), lines)
}

function access({ plan, paint, ink }: Page): readonly string[] {
  const lines = plan.access.map((one) => accessLine(one, plan, ink, true))
  return titled(paint('bold', 'Who can read whose reviews'), lines.length === 0 ? [] : [...lines, cyclesLine])
}

function held({ plan, paint, ink }: Page): readonly string[] {
  const lines = [...byReason(plan.held)].flatMap(([because, waiting]) => [
    clean(`${because}:`, longest),
    ...waiting.map((change) => `  ${sentence(change, plan, ink)}`),
  ])
  return titled(paint('bold', 'Held: not part of this plan'), lines)
}

function drift({ plan, paint, ink }: Page): readonly string[] {
  const lines = plan.drift.map(
    (one) => `${one.kind === 'conflict' ? 'Conflict' : 'Drift'} · ${driftLine(one, plan, ink)}`,
  )
  const help = `${driftHelp.keep} ${driftHelp.revert} ${driftHelp.commands.join(', then ')}.`
  return titled(paint('bold', 'Changed outside Git: left alone'), lines.length === 0 ? [] : [...lines, help])
}

function scheduled({ plan, paint, ink }: Page): readonly string[] {
  const lines = plan.scheduled.map((one) => {
    const who = ink.strong(ink.value(one.name))
    return `${clean(one.on)} · ${verbNames[one.verb]} · ${who} · ${scheduledDeed(one, plan, ink)}`
  })
  return titled(paint('bold', 'Scheduled: applied on its day'), lines)
}

function limits({ plan, paint }: Page): readonly string[] {
  const lines = plan.limits.map((check) => `${check.blocked ? paint('red', 'blocked') : 'ok'} · ${limitLine(check)}`)
  return titled(paint('bold', 'Limits'), lines)
}

function unmanaged({ plan, paint, ink }: Page, listed: boolean): readonly string[] {
  if (plan.totals.unmanaged === 0) return []
  const lines = plan.unmanaged.map(
    ({ id, name, email, active }) =>
      `${ink.value(name)} · ${ink.value(email)} · ${ink.value(id)}${active ? '' : ' · not active'}`,
  )
  const help = listed ? '' : ' (--unmanaged lists them)'
  const title = `Unmanaged: ${plan.totals.unmanaged} in Small Improvements and not in the chart, never written${help}`
  return [paint('bold', title), ...(listed ? lines.map((line) => `  ${line}`) : [])]
}

function titled(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)]
}
