import type { Plan } from '../model/files.js'
import type { Outcome } from '../model/outcome.js'
import { clean } from './clean.js'
import { counted, countsLine, verbNames } from './plan/counts.js'
import { longest } from './diagnostics.js'
import { painter, type Paint, type Style } from './ink.js'
import { byReason } from './plan/drift-words.js'

/** What an apply came to. */
export interface ApplyReport {
  readonly outcomes: readonly Outcome[]
  /** Why it stopped early; null when it went to the end. */
  readonly stopped: string | null
  /** The plan made again after it; null when the service could not be observed. */
  readonly after: Plan | null
  /** Whether that plan is empty, as it must be. */
  readonly converged: boolean
  /** The command that makes the rest of what was approved; null if there was nothing to approve. */
  readonly goOn: string | null
}

type Kind = Outcome['kind']

const styles = { applied: 'green', failed: 'red', skipped: 'yellow', unresolved: 'magenta' } satisfies Record<
  Kind,
  Style
>

/** One outcome as it happens: `failed · move · Priya Nair (priya.nair) · HTTP 422 …`. */
export function outcomeLine(outcome: Outcome): string {
  return `${outcome.kind} · ${what(outcome)}`
}

function what(outcome: Outcome): string {
  const { change } = outcome
  return [
    verbNames[change.verb].toLowerCase(),
    `${clean(change.name)} (${clean(change.key)})`,
    ...result(outcome),
  ].join(' · ')
}

function result(outcome: Outcome): readonly string[] {
  if (outcome.kind === 'applied') return outcome.change.action === 'create' ? [`created as ${clean(outcome.user)}`] : []
  return [clean(outcome.why, longest)]
}

/** The summary after an apply: how many, what went wrong and what to do, and whether the service is as the chart says. */
export function applyText(report: ApplyReport, colour: boolean): string {
  const paint = painter(colour)
  const sections = [
    [paint('bold', outcomeCounts(report.outcomes))],
    ...troubles.map((kind) => section(report, kind, paint)),
    report.stopped === null ? [] : [paint('red', `Stopped early: ${clean(report.stopped, longest)}`)],
    waiting(report, paint),
    [closing(report, paint)],
  ]
  const shown = sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'))
  return `${shown.join('\n\n')}\n`
}

/** The worst first: only a person can settle what is unresolved. */
const troubles = ['unresolved', 'failed', 'skipped'] as const

const advice = {
  unresolved:
    'Unresolved: sent, and nobody knows whether it was done. Look in Small Improvements whether the change is there, then plan again.',
  failed: 'Failed: fix the cause, then run espalier apply again; what is done is not sent again.',
  skipped: 'Skipped: not tried, and part of the next plan.',
} satisfies Record<(typeof troubles)[number], string>

function section({ outcomes }: ApplyReport, kind: (typeof troubles)[number], paint: Paint): readonly string[] {
  const lines = outcomes.filter((outcome) => outcome.kind === kind).map((outcome) => `  ${what(outcome)}`)
  return lines.length === 0 ? [] : [paint(styles[kind], advice[kind]), ...lines]
}

function outcomeCounts(outcomes: readonly Outcome[]): string {
  const kinds = Object.keys(styles) as readonly Kind[]
  const parts = kinds
    .map((kind) => ({ kind, count: outcomes.filter((outcome) => outcome.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${kind}`)
  return parts.join(' · ') || 'Nothing to apply'
}

/** What nobody can apply before something else happens, with what that is. */
function waiting({ after }: ApplyReport, paint: Paint): readonly string[] {
  const groups = [...byReason(after?.held ?? [])]
  if (groups.length === 0) return []
  const lines = groups.map(([because, changes]) => {
    const names = changes.slice(0, 5).map(({ name, verb }) => `${verbNames[verb].toLowerCase()} ${clean(name)}`)
    const more = changes.length > 5 ? `, and ${changes.length - 5} more` : ''
    return `  ${names.join(', ')}${more}: ${clean(because, longest)}`
  })
  return [paint('yellow', 'Held: not made before this is settled.'), ...lines]
}

function closing({ after, converged, goOn }: ApplyReport, paint: Paint): string {
  if (converged) {
    const drift = after?.drift.length ?? 0
    const rest = counted(drift, 'value was', 'values were')
    const end =
      drift === 0 ? 'Small Improvements is as the chart says.' : `${rest} changed outside Git, and left alone.`
    return paint('green', `Read back: a new plan is empty. ${end}`)
  }
  if (after === null)
    return paint(
      'yellow',
      `Small Improvements could not be read again, so the result is not confirmed. Run espalier plan to see it.${goOn === null ? '' : ` To go on with what was approved: ${clean(goOn)}`}`,
    )
  const left =
    after.changes.length === 0
      ? 'no change is left to make now, but not all is as the chart says'
      : `${counted(after.changes.length, 'change is', 'changes are')} left to make: ${countsLine(after)}`
  const rest = goOn === null || after.changes.length === 0 ? '' : ` To go on with what was approved: ${clean(goOn)}`
  return paint('yellow', `Read back: ${left}. Run espalier plan to see it.${rest}`)
}
