import { verbs, type Verb } from '../../model/actions.js'
import type { Change, Plan } from '../../model/files.js'
import { blockersOf, isBlocked } from '../../model/verdict.js'
import { nothing, words, type Words } from '../sinks/words.js'

const countWords = {
  leave: (count) => (count === 1 ? words`1 leaves` : words`${count} leave`),
  admin: (count) => counted(count, words`admin change`),
  move: (count) => (count === 1 ? words`1 moves` : words`${count} move`),
  rehire: (count) => counted(count, words`rehire`),
  hire: (count) => counted(count, words`hire`),
  change: (count) => counted(count, words`profile change`),
  adopt: (count) => counted(count, words`adoption`),
} satisfies Record<Verb, (count: number) => Words>

/** The verbs as people meet them in a table. */
export const verbNames = {
  leave: words`Leave`,
  admin: words`Admin`,
  move: words`Move`,
  rehire: words`Rehire`,
  hire: words`Hire`,
  change: words`Change`,
  adopt: words`Adopt`,
} satisfies Record<Verb, Words>

/** `1 leaves · 2 move (7 reports go along) · 3 hires`. For no change at all, a sentence that says so. */
export function countsLine(plan: Plan): Words {
  const parts = verbs
    .filter((verb) => plan.counts[verb] > 0)
    .map((verb) => words`${countWords[verb](plan.counts[verb])}${verb === 'move' ? followers(plan) : nothing}`)
  if (parts.length > 0) return words.join(parts, ' · ')
  const settled = !isBlocked(plan) && plan.held.length === 0 && plan.drift.length === 0
  return settled ? words`No changes: Small Improvements is as the chart says.` : words`No changes to make now.`
}

function followers({ changes }: Plan): Words {
  const reports = changes.reduce((sum, { verb, reports: own }) => sum + (verb === 'move' ? own : 0), 0)
  return reports === 0 ? nothing : words` (${counted(reports, words`report goes along`, words`reports go along`)})`
}

/** `Espalier plan: 4 people change, 1 warning`: whether it is ready, warned or blocked shows in the first line. */
export function headline(plan: Plan): Words {
  const people = new Set(plan.changes.map(({ key }) => key)).size
  const blockers = blockersOf(plan)
  const [errors, limits] = [blockers.errors.length, blockers.limits.length]
  const parts = [
    ...(isBlocked(plan) ? [words`blocked`] : []),
    ...(errors > 0 ? [counted(errors, words`error`)] : []),
    ...(limits > 0 ? [counted(limits, words`limit`)] : []),
    people === 0 ? words`no changes` : counted(people, words`person changes`, words`people change`),
    ...(plan.scheduled.length > 0 ? [words`${plan.scheduled.length} scheduled`] : []),
    ...(plan.findings.length > errors ? [counted(plan.findings.length - errors, words`warning`)] : []),
  ]
  return words`Espalier plan: ${words.join(parts, ', ')}`
}

/** One verb's changes, in the order of the plan. */
export function ofVerb<T extends Pick<Change, 'verb'>>(all: readonly T[], verb: Verb): readonly T[] {
  return all.filter((one) => one.verb === verb)
}

/** Counts a noun: `1 error`, `2 errors`. */
export function counted(count: number, one: Words, many = words`${one}s`): Words {
  return words`${count} ${count === 1 ? one : many}`
}
