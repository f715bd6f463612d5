import { verbs, type Verb } from '../../model/actions.js'
import type { Change, Counts, Plan } from '../../model/files.js'
import { leftActive } from '../../model/still-active.js'
import { blockersOf, isBlocked } from '../../model/verdict.js'
import { countLines, peopleIn } from './plan-lines.js'
import { nothing, words, type Words } from '../escaping/words.js'
import type { View } from './view.js'

/** How many people of each verb. */
export const countWords = {
  leave: (count) => counted(count, words`leaver`),
  admin: (count) => counted(count, words`admin change`),
  move: (count) => counted(count, words`move`),
  rehire: (count) => counted(count, words`rehire`),
  hire: (count) => counted(count, words`hire`),
  change: (count) => counted(count, words`profile change`),
  adopt: (count) => counted(count, words`adoption`),
} satisfies Record<Verb, (count: number) => Words>

/** The verbs as a table shows them. */
export const verbNames = {
  leave: words`Leave`,
  admin: words`Admin`,
  move: words`Move`,
  rehire: words`Rehire`,
  hire: words`Hire`,
  change: words`Change`,
  adopt: words`Adopt`,
} satisfies Record<Verb, Words>

/** `1 leaver · 2 moves (7 reports go along) · 3 hires`. For no change at all, a sentence that says so. */
export function countsLine(plan: Plan): Words {
  const parts = countParts(plan.counts, plan.changes)
  return parts.length > 0 ? words.join(parts, ' · ') : nothingLine(plan)
}

/** The same for the lines of a page, where each person counts once a day, with how many are for later. */
export function countsOf({ plan, lines }: View): Words {
  const parts = countParts(
    countLines(lines),
    lines.flatMap(({ changes }) => changes),
  )
  if (parts.length === 0) return nothingLine(plan)
  const later = lines.filter((line) => line.later !== null).length
  const all = later === lines.length
  const dated =
    later === 0
      ? nothing
      : words`, ${all ? words`all of them` : words`${later} of these`} on ${later === 1 ? words`a later day` : words`later days`}`
  return words`${words.join(parts, ' · ')}${dated}`
}

function countParts(counts: Counts, changes: readonly Change[]): readonly Words[] {
  return verbs
    .filter((verb) => counts[verb] > 0)
    .map((verb) => words`${countWords[verb](counts[verb])}${verb === 'move' ? followers(changes) : nothing}`)
}

function nothingLine(plan: Plan): Words {
  if (plan.against !== undefined) return words`No changes on this day: the two charts say the same.`
  const settled = !isBlocked(plan) && plan.held.length === 0 && plan.drift.length === 0
  return settled ? words`No changes: Small Improvements matches the chart.` : words`No changes to make now.`
}

function followers(changes: readonly Change[]): Words {
  const reports = changes.reduce((sum, { action, reports: own }) => sum + (action === 'move' ? own : 0), 0)
  return reports === 0 ? nothing : words` (${counted(reports, words`report goes along`, words`reports go along`)})`
}

/** `Espalier plan: 4 people change, 1 warning`: whether it is ready, warned or blocked shows in the first line. */
export function headline(plan: Plan): Words {
  const later = plan.scheduled.length > 0 ? [words`${plan.scheduled.length} scheduled`] : []
  return headlineWith(plan, [...changing(plan.changes), ...later], onlyAdopts(plan.changes) && later.length === 0)
}

/** The same for a page. Waiting changes are applied as well, so they are named. */
export function headlineOf({ plan, lines, waiting }: View): Words {
  const people = peopleIn(waiting)
  const more = people > 0 ? [words`${people} more from before`] : []
  return headlineWith(plan, [...changing(lines), ...more], onlyAdopts(lines) && people === 0)
}

type Verbed = Pick<Change, 'key' | 'verb'>

/** How many people are written to, and how many accounts are only recognised. */
function changing(all: readonly Verbed[]): readonly Words[] {
  if (all.length === 0) return [words`no changes`]
  const people = peopleIn(all.filter(({ verb }) => verb !== 'adopt'))
  const known = peopleIn(all) - people
  return [
    ...(people > 0 ? [counted(people, words`person changes`, words`people change`)] : []),
    ...(known > 0 ? [recognised(known)] : []),
  ]
}

export function recognised(accounts: number): Words {
  return counted(accounts, words`account recognised`, words`accounts recognised`)
}

function onlyAdopts(all: readonly Verbed[]): boolean {
  return all.length > 0 && all.every(({ verb }) => verb === 'adopt')
}

/** `silent`: the plan only recognises accounts, and so writes nothing. */
function headlineWith(plan: Plan, middle: readonly Words[], silent: boolean): Words {
  const blockers = blockersOf(plan)
  const active = leftActive(plan)
  const [errors, limits] = [blockers.errors.length, blockers.limits.length]
  const parts = [
    ...(isBlocked(plan) ? [words`blocked`] : []),
    ...(errors > 0 ? [counted(errors, words`error`)] : []),
    ...(limits > 0 ? [counted(limits, words`limit`)] : []),
    ...(active.length > 0 ? [counted(active.length, words`leaver stays active`, words`leavers stay active`)] : []),
    ...middle,
    ...(silent ? [words`nothing is written`] : []),
    ...(plan.findings.length > errors ? [counted(plan.findings.length - errors, words`warning`)] : []),
  ]
  return words`${plan.against === undefined ? words`Espalier plan` : words`Espalier diff`}: ${words.join(parts, ', ')}`
}

/** One verb's changes, in the order of the plan. */
export function ofVerb<T extends Pick<Change, 'verb'>>(all: readonly T[], verb: Verb): readonly T[] {
  return all.filter((one) => one.verb === verb)
}

/** Counts a noun: `1 error`, `2 errors`. */
export function counted(count: number, one: Words, many = words`${one}s`): Words {
  return words`${count} ${count === 1 ? one : many}`
}
