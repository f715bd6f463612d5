import { verbs, type Verb } from '../../model/actions.js'
import type { Change, Plan } from '../../model/files.js'
import { groupBy } from '../../model/group-by.js'
import { blockersOf, isBlocked } from '../../model/verdict.js'
import { foldedAdoptions } from './adoptions.js'
import { comparedLines } from './compared-words.js'
import { countsLine, headline, ofVerb, verbNames } from './counts.js'
import { nameOfPlan } from './fingerprint-words.js'
import { findingText } from '../diagnostics.js'
import { accessLine, cyclesLine, driftHelp, driftLine, scheduledWords } from './drift-words.js'
import { terminalInk, type Markup } from '../markup.js'
import { message, painter, printed, type Line, type Paint, type Printed, type Style } from '../escaping/printed.js'
import { nothing, words } from '../escaping/words.js'
import {
  allowedLine,
  blockedLine,
  exactCommand,
  letGoCommand,
  letGoWords,
  liftCommand,
  limitLine,
  limitHelp,
} from './limit-words.js'
import { called } from './names.js'
import { asSentence } from './words.js'

/** How much of a plan is shown, and how. */
export interface PlanLook {
  readonly colour: boolean
  /** Whether users that the chart does not name are listed. */
  readonly unmanaged: boolean
  /** Whether each account that is only recognised has a line, or each file. */
  readonly verbose: boolean
}

/** What the sections need. */
interface Page {
  readonly plan: Plan
  readonly paint: Paint
  readonly ink: Markup<'printed'>
}

/** The whole plan for a terminal or a log. What matters comes last, where a person at a terminal sees it. */
export function planText(plan: Plan, { colour, unmanaged: listed, verbose }: PlanLook): Printed {
  const page = pageOf(plan, colour)
  return sectionsText([
    [page.paint('bold', headline(plan))],
    comparedLines(plan, page.ink),
    leading(page),
    ...verbs.map((verb) => changes(page, verb, verbose)),
    access(page),
    held(page),
    drift(page),
    scheduled(page),
    unmanaged(page, listed),
    ...ending(page, isLong(plan)),
  ])
}

/** What matters of a plan whose changes were shown before, and what its fingerprint does not cover. */
export function planInBrief(plan: Plan, colour: boolean): Printed {
  const page = pageOf(plan, colour)
  return sectionsText([[page.paint('bold', headline(plan))], held(page), drift(page), ...ending(page, true)])
}

function pageOf(plan: Plan, colour: boolean): Page {
  const paint = painter(colour)
  return { plan, paint, ink: terminalInk(paint) }
}

function sectionsText(sections: readonly (readonly Line[])[]): Printed {
  const shown = sections.filter((lines) => lines.length > 0).map((lines) => printed.join(lines, '\n'))
  return printed`${printed.join(shown, '\n\n')}\n`
}

/** More lines than this push what leads a plan off the first screen. */
const screen = 15

function isLong(plan: Plan): boolean {
  return plan.changes.length + plan.held.length + plan.scheduled.length > screen
}

/** What leads a plan: how to let just the leavers go, who stays active, and whose account becomes another person's. */
function leading(page: Page): readonly Line[] {
  return [...lettingGo(page), ...warnings(page, (code) => grave.has(code))]
}

const grave: ReadonlySet<string> = new Set(['leaver-active', 'another-person'])

/** Findings, limits, counts and the name of the plan: on the last screen. `whole`: also what leads a plan. */
function ending(page: Page, whole: boolean): readonly (readonly Line[])[] {
  const { plan, paint } = page
  return [
    warnings(page, (code) => whole || !grave.has(code)),
    privileged(page),
    limits(page),
    [...blocking(page), ...(whole ? lettingGo(page) : [])],
    [paint('bold', countsLine(plan)), ...footer(page)],
  ]
}

function lettingGo({ plan }: Page): readonly Line[] {
  const command = letGoCommand(plan)
  return command === null ? [] : [printed`${letGoWords(plan)}\n    ${message(command, Infinity)}`]
}

function blocking({ plan, paint }: Page): readonly Line[] {
  if (!isBlocked(plan)) return []
  const { errors, limits: over } = blockersOf(plan)
  const limited = over.map((check) => {
    const { help, setting } = limitHelp(check, plan)
    const line = setting === '' ? nothing : printed`\n    ${message(setting)}`
    return printed`${paint('red', words`limit`)}  ${blockedLine(check)}\n  ${help}${line}`
  })
  const command = liftCommand(plan)
  return [
    paint('red', words`Blocked: nothing is written until this is settled.`),
    ...errors.map((one) => findingText(one, paint)),
    ...limited,
    ...(command === null ? [] : [printed`To allow exactly this plan by hand:\n    ${message(command, Infinity)}`]),
  ]
}

function privileged({ plan, paint, ink }: Page): readonly Line[] {
  return titled(
    paint('magenta', words`Privileged`),
    plan.limits.filter(({ allowed }) => allowed !== undefined).map((check) => allowedLine(check, ink)),
  )
}

function warnings({ plan, paint }: Page, wanted: (code: string) => boolean): readonly Line[] {
  return plan.findings
    .filter(({ severity, code }) => severity === 'warning' && wanted(code))
    .map((one) => findingText(one, paint))
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

function changes({ plan, paint, ink }: Page, verb: Verb, verbose: boolean): readonly Line[] {
  const all = ofVerb(plan.changes, verb)
  const whole = (change: Change): Line =>
    printed`${asSentence(change, plan, ink)}  ${paint('dim', printed`${change.key}`)}`
  const lines = verb === 'adopt' && !verbose ? foldedAdoptions(all, whole) : all.map(whole)
  const help = lines.length < all.length ? words` (--verbose lists each of them)` : nothing
  return titled(printed`${paint(styles[verb], printed`${verbNames[verb].text.toUpperCase()}`)}${help}`, lines)
}

function access({ plan, paint, ink }: Page): readonly Line[] {
  const lines = plan.access.map((one) => accessLine(one, plan, ink, true))
  return titled(paint('bold', words`Who can read whose reviews`), lines.length === 0 ? [] : [...lines, cyclesLine])
}

function held({ plan, paint, ink }: Page): readonly Line[] {
  const lines = [...groupBy(plan.held, ({ because }) => because)].flatMap(([because, waiting]) => [
    message(`${because}:`),
    ...waiting.map(({ change }) => printed`  ${asSentence(change, plan, ink)}`),
  ])
  return titled(paint('bold', words`Held: not part of this plan`), lines)
}

function drift({ plan, paint, ink }: Page): readonly Line[] {
  const lines = plan.drift.map(
    (one) => printed`${one.kind === 'conflict' ? words`Conflict` : words`Drift`} · ${driftLine(one, plan, ink)}`,
  )
  const commands = driftHelp.commands.map((command) => words`"${command}"`)
  const help = words`${driftHelp.keep} ${driftHelp.revert} ${words.join(commands, ', then ')}.`
  return titled(paint('bold', words`Changed outside Git: left alone`), lines.length === 0 ? [] : [...lines, help])
}

function scheduled({ plan, paint, ink }: Page): readonly Line[] {
  const lines = plan.scheduled.map((one) => {
    const who = ink.strong(called(one.key, plan, ink, one.name))
    return printed`${one.on} · ${verbNames[one.verb]} · ${who} · ${scheduledWords(one, plan, ink)}`
  })
  return titled(paint('bold', words`Scheduled: applied on its day`), lines)
}

function limits({ plan, paint }: Page): readonly Line[] {
  const lines = plan.limits.map(
    (check) => printed`${check.blocked ? paint('red', words`blocked`) : words`ok`} · ${limitLine(check)}`,
  )
  return titled(paint('bold', words`Limits`), lines)
}

function unmanaged({ plan, paint, ink }: Page, listed: boolean): readonly Line[] {
  if (plan.totals.unmanaged === 0) return listed ? [paint('bold', words`Unmanaged: none`)] : []
  const lines = plan.unmanaged.map(
    ({ id, name, email, active }) =>
      printed`${ink.value(name)} · ${ink.value(email)} · ${id}${active ? nothing : words` · inactive`}`,
  )
  const help = listed ? nothing : words` (--unmanaged lists them)`
  const title = words`Unmanaged: ${plan.totals.unmanaged} in Small Improvements and not in the chart, never written${help}`
  return [paint('bold', title), ...(listed ? lines.map((line) => printed`  ${line}`) : [])]
}

/** The name of the plan, below the command with as much of its fingerprint as an approval needs. */
function footer({ plan, paint, ink }: Page): readonly Line[] {
  const command = exactCommand(plan)
  const way = command === null ? [] : [printed`to apply exactly this: ${message(command, Infinity)}`]
  const title = plan.against === undefined ? printed`plan ${nameOfPlan(plan.fingerprint)}` : words`diff`
  const name = printed`${title} · as of ${plan.asOf} · ${ink.value(plan.company)}`
  return [...way, name].map((line) => paint('dim', line))
}

function titled(title: Line, lines: readonly Line[]): readonly Line[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => printed`  ${line}`)]
}
