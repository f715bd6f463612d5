import type { Plan } from '../model/files.js'
import { groupBy } from '../model/group-by.js'
import type { KeptForm, Outcome } from '../model/outcome.js'
import { stillActiveAfter } from '../model/still-active.js'
import { blockersOf } from '../model/verdict.js'
import { counted, countsLine } from './plan/counts.js'
import { message, painter, printed, type Line, type Paint, type Printed, type Style } from './escaping/printed.js'
import { formLines } from './form-lines.js'
import { nothing, words, type Words } from './escaping/words.js'
import { stillActiveLines, stillActiveWords } from './still-active-words.js'

/** The result of an apply. */
export interface ApplyReport {
  readonly outcomes: readonly Outcome[]
  /** Why it stopped early; null if it finished. */
  readonly stopped: string | null
  /** The plan made again after it; null if the service could not be read. */
  readonly after: Plan | null
  /** Whether a person or the end of the job stopped it, perhaps after the last change. */
  readonly interrupted: boolean
  /** Whether that plan is empty, as it must be. */
  readonly converged: boolean
  /** The new accounts, by the id of the change, that only a person can settle. */
  readonly unsettled: readonly string[]
  /** The command that makes the rest of what was approved; null if there was nothing to approve. */
  readonly goOn: string | null
  /** The values that the service keeps in another form than they were sent in, where that was not known before. */
  readonly learned: readonly KeptForm[]
  /** The lineage of a state that began with this apply and that the settings do not name; null otherwise. */
  readonly begunLineage: string | null
}

type Kind = Outcome['kind']

const styles = { applied: 'green', failed: 'red', skipped: 'yellow', unresolved: 'magenta' } satisfies Record<
  Kind,
  Style
>

/** One outcome as it happens: `failed · move · Priya Nair (priya.nair) · HTTP 422 …`. */
export function outcomeLine(outcome: Outcome): Printed {
  return printed`${outcome.kind} · ${what(outcome)}`
}

function what(outcome: Outcome): Printed {
  const { change } = outcome
  const who = printed`${change.name} (${change.key})`
  return printed.join([printed`${change.verb}`, who, ...result(outcome)], ' · ')
}

function result(outcome: Outcome): readonly Printed[] {
  if (outcome.kind === 'applied') return outcome.change.action === 'create' ? [printed`created as ${outcome.user}`] : []
  return [message(outcome.why)]
}

/** The summary after an apply: how many, what went wrong and what to do, and whether the service is as the chart says. */
export function applyText(report: ApplyReport, colour: boolean): Printed {
  const paint = painter(colour)
  const active = stillActiveAfter(report.outcomes, report.after)
  const [title, ...names] = stillActiveLines(active)
  const sections = [
    title === undefined ? [] : [paint('red', title), ...names],
    [paint('bold', outcomeCounts(report.outcomes))],
    ...troubles.map((kind) => section(report, kind, paint)),
    settling(report),
    report.stopped === null ? [] : [paint('red', printed`Stopped early: ${message(report.stopped)}`)],
    waiting(report, paint),
    blockers(report, paint),
    formLines(report.learned),
    [...(active.length === 0 ? [] : [paint('red', printed`${stillActiveWords(active)}.`)]), closing(report, paint)],
    pinning(report),
  ]
  const shown = sections.filter((lines) => lines.length > 0).map((lines) => printed.join(lines, '\n'))
  return printed`${printed.join(shown, '\n\n')}\n`
}

/** The worst first: only a person can settle what is unresolved. */
const troubles = ['unresolved', 'failed', 'skipped'] as const

const advice = {
  unresolved: words`Unresolved: sent, and what shows contradicts it.`,
  failed: words`Failed: fix the cause, then run espalier apply again. Finished changes are not sent again.`,
  skipped: words`Skipped: not tried; part of the next plan.`,
} satisfies Record<(typeof troubles)[number], Words>

/** More changes that were skipped for one reason are counted: the next plan lists them. */
const mostSkipped = 10

function section({ outcomes }: ApplyReport, kind: (typeof troubles)[number], paint: Paint): readonly Line[] {
  const reasons = groupBy(
    outcomes.filter((outcome) => outcome.kind === kind),
    (outcome) => (outcome.kind === 'skipped' ? outcome.why : outcome),
  )
  const lines = [...reasons].flatMap(([why, alike]) =>
    typeof why === 'string' && alike.length > mostSkipped
      ? [printed`  ${counted(alike.length, words`change`)} · ${message(why)}`]
      : alike.map((outcome) => printed`  ${what(outcome)}`),
  )
  return lines.length === 0 ? [] : [paint(styles[kind], advice[kind]), ...lines]
}

/** Both ways to settle what was looked for in vain. */
function settling({ unsettled }: ApplyReport): readonly Line[] {
  if (unsettled.length === 0) return []
  const commands = unsettled.flatMap((id) => [
    printed`  espalier state resolve ${id} --created USER`,
    printed`  espalier state resolve ${id} --not-sent`,
  ])
  return [
    words`Check in Small Improvements whether the account exists. If it does, run the first command with its id; if not, run the second:`,
    ...commands,
  ]
}

function outcomeCounts(outcomes: readonly Outcome[]): Line {
  const kinds = Object.keys(styles) as readonly Kind[]
  const parts = kinds
    .map((kind) => ({ kind, count: outcomes.filter((outcome) => outcome.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => printed`${count} ${kind}`)
  return parts.length === 0 ? words`Nothing to apply` : printed.join(parts, ' · ')
}

/** What cannot be applied before something else happens, with what that is. */
function waiting({ after }: ApplyReport, paint: Paint): readonly Line[] {
  const groups = [...groupBy(after?.held ?? [], ({ because }) => because)]
  if (groups.length === 0) return []
  const lines = groups.map(([because, held]) => {
    const names = held.slice(0, 5).map(({ change: { name, verb } }) => printed`${verb} ${name}`)
    const more = held.length > 5 ? words`, and ${held.length - 5} more` : nothing
    return printed`  ${printed.join(names, ', ')}${more}: ${message(because)}`
  })
  return [paint('yellow', words`Held until this is settled:`), ...lines]
}

/** What is wrong with the company as it is now: it was not before, or the run would not have begun. */
function blockers({ after }: ApplyReport, paint: Paint): readonly Line[] {
  const errors = after === null ? [] : blockersOf(after).errors
  if (errors.length === 0) return []
  return [paint('red', words`Wrong now:`), ...errors.slice(0, 20).map((one) => printed`  ${message(one.message)}`)]
}

function closing({ outcomes, after, interrupted, converged, goOn }: ApplyReport, paint: Paint): Printed {
  if (converged) {
    const drift = after?.drift.length ?? 0
    const rest = counted(drift, words`value was`, words`values were`)
    const end =
      drift === 0 ? words`Small Improvements matches the chart.` : words`${rest} changed outside Git, and left alone.`
    return paint('green', words`Read back: a new plan is empty. ${end}`)
  }
  if (after === null) {
    const why = interrupted ? words`was not read back, because you stopped it` : words`could not be read again`
    const end = words`so the result is not confirmed. Run espalier plan to see it.`
    return paint('yellow', printed`Small Improvements ${why}, ${end}${further(goOn)}`)
  }
  const left =
    after.changes.length === 0
      ? words`no change is left to make now, but Small Improvements does not match the chart`
      : words`${counted(after.changes.length, words`change is`, words`changes are`)} left to make: ${countsLine(after)}`
  // Where all that was approved is applied, the changes that are left were not: --only chose a part of the plan.
  const isWhole = outcomes.every(({ kind }) => kind === 'applied')
  const rest = after.changes.length === 0 || isWhole ? nothing : further(goOn)
  return paint('yellow', printed`Read back: ${left}. Run espalier plan to see it.${rest}`)
}

/** With this line, a state that is lost or exchanged is not taken for a new one. */
function pinning({ begunLineage }: ApplyReport): readonly Line[] {
  if (begunLineage === null) return []
  return [
    words`This apply started the state. Write its lineage into espalier.yaml, so that no other state can replace it:`,
    printed`\nstate: { lineage: ${message(begunLineage)} }`,
  ]
}

/** A command is never cut: half of one would do something else. */
function further(goOn: string | null): Line {
  return goOn === null ? nothing : printed` To continue with the approved changes: ${message(goOn, Infinity)}`
}
