import { verbs, type Verb } from '../../model/actions.js'
import type { Change, Plan } from '../../model/files.js'
import { blockersOf, isBlocked } from '../../model/verdict.js'

const countWords = {
  leave: (count) => (count === 1 ? '1 leaves' : `${count} leave`),
  admin: (count) => counted(count, 'admin change'),
  move: (count) => (count === 1 ? '1 moves' : `${count} move`),
  rehire: (count) => counted(count, 'rehire'),
  hire: (count) => counted(count, 'hire'),
  change: (count) => counted(count, 'profile change'),
  adopt: (count) => counted(count, 'adoption'),
} satisfies Record<Verb, (count: number) => string>

/** The verbs as people meet them in a table. */
export const verbNames = {
  leave: 'Leave',
  admin: 'Admin',
  move: 'Move',
  rehire: 'Rehire',
  hire: 'Hire',
  change: 'Change',
  adopt: 'Adopt',
} satisfies Record<Verb, string>

/** `1 leaves · 2 move (7 reports go along) · 3 hires`. For no change at all, a sentence that says so. */
export function countsLine(plan: Plan): string {
  const parts = verbs
    .filter((verb) => plan.counts[verb] > 0)
    .map((verb) => countWords[verb](plan.counts[verb]) + (verb === 'move' ? followers(plan) : ''))
  if (parts.length > 0) return parts.join(' · ')
  const settled = !isBlocked(plan) && plan.held.length === 0 && plan.drift.length === 0
  return settled ? 'No changes: Small Improvements is as the chart says.' : 'No changes to make now.'
}

function followers({ changes }: Plan): string {
  const reports = changes.reduce((sum, { verb, reports: own }) => sum + (verb === 'move' ? own : 0), 0)
  return reports === 0 ? '' : ` (${counted(reports, 'report goes along', 'reports go along')})`
}

/** `Espalier plan: 4 people change, 1 warning`: whether it is ready, warned or blocked shows in the first line. */
export function headline(plan: Plan): string {
  const people = new Set(plan.changes.map(({ key }) => key)).size
  const blockers = blockersOf(plan)
  const [errors, limits] = [blockers.errors.length, blockers.limits.length]
  const parts = [
    ...(isBlocked(plan) ? ['blocked'] : []),
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(limits > 0 ? [counted(limits, 'limit')] : []),
    people === 0 ? 'no changes' : counted(people, 'person changes', 'people change'),
    ...(plan.scheduled.length > 0 ? [`${plan.scheduled.length} scheduled`] : []),
    ...(plan.findings.length > errors ? [counted(plan.findings.length - errors, 'warning')] : []),
  ]
  return `Espalier plan: ${parts.join(', ')}`
}

/** One verb's changes, in the order of the plan. */
export function ofVerb<T extends Pick<Change, 'verb'>>(all: readonly T[], verb: Verb): readonly T[] {
  return all.filter((one) => one.verb === verb)
}

/** The fingerprint as it is shown: its first ten digits. */
export function shortFingerprint({ fingerprint }: Plan): string {
  return fingerprint.replace(/^sha256:/, '').slice(0, 10)
}

/** Counts a noun: `1 error`, `2 errors`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
