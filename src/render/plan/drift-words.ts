import { fieldFacts } from '../../model/fields.js'
import type { Access, Drift, Plan, Scheduled } from '../../model/files.js'
import { counted } from './counts.js'
import type { Markup } from '../markup.js'
import type { Safe } from '../escaping/safe.js'
import { nothing, words } from '../escaping/words.js'
import { called, nameOf } from './names.js'
import { againWords, fieldWords, hireWords, leaveWords, valueWords, type Part } from './words.js'

/** What a review tool must say about every move: the new manager can read past reviews as well. */
export const cyclesLine = words`Open review cycles keep their current reviewers; change those in Small Improvements.`

/** The two ways to settle drift. */
export const driftHelp = {
  keep: words`Keep the live value: write it in the chart.`,
  revert: words`Restore the value from Git:`,
  commands: [words`espalier plan --drift revert`, words`espalier apply --drift revert`],
} as const

/** `Tomas Silva gains access, including past reviews, to 6 people: …`, their names only if `listed`. */
export function accessLine<Kind extends string>(
  { name, manager, people }: Access,
  plan: Plan,
  ink: Markup<Kind>,
  listed: boolean,
): Safe<Kind> {
  const { tell, strong } = ink
  const who = strong(called(manager, plan, ink, name || nameOf(plan, manager)))
  const all = people.map((key) => called(key, plan, ink))
  const names = listed ? tell`: ${tell.join(all, ', ')}` : nothing
  return tell`${who} gains access, including past reviews, to ${counted(people.length, words`person`, words`people`)}${names}`
}

/** The three columns of a drift: last applied, chart, service. */
export function driftColumns<Kind extends string>(
  { field, applied, desired, live }: Drift,
  plan: Plan,
  ink: Markup<Kind>,
): readonly Part<Kind>[] {
  return [applied, desired, live].map((value) => valueWords(field, value, plan, ink))
}

/** `Lena Fischer · department: last applied …, chart …, Small Improvements …` */
export function driftLine<Kind extends string>(drift: Drift, plan: Plan, ink: Markup<Kind>): Safe<Kind> {
  const { tell, strong } = ink
  const [applied = nothing, desired = nothing, live = nothing] = driftColumns(drift, plan, ink)
  const who = tell`${strong(called(drift.key, plan, ink, drift.name))} · ${fieldFacts[drift.field].label}`
  const values = tell`last applied ${applied}, chart ${desired}, Small Improvements ${live}`
  const call = drift.kind === 'conflict' ? words`. Decide in the chart; nothing is written` : nothing
  return tell`${who}: ${values}${call}`
}

/** What happens on a later day, after the name. */
export function scheduledWords<Kind extends string>(later: Scheduled, plan: Plan, ink: Markup<Kind>): Part<Kind> {
  return ink.tell.join([...writtenWords(later, plan, ink), ...absenceWords(later, plan, ink)], ' · ')
}

function writtenWords<Kind extends string>(
  { verb, values }: Scheduled,
  plan: Plan,
  ink: Markup<Kind>,
): readonly Part<Kind>[] {
  if (verb === 'leave') return [leaveWords]
  if (verb === 'hire') return hireWords(values, plan, ink)
  if (verb !== 'rehire') return fieldWords(values, plan, ink)
  const { active, ...others } = values
  return [active === true ? againWords : words`account stays as it is`, ...fieldWords(others, plan, ink)]
}

/** Until when a person is away, and who has the reports meanwhile; or that the person is back. */
function absenceWords<Kind extends string>(
  { on, key, verb, absence }: Scheduled,
  plan: Plan,
  ink: Markup<Kind>,
): readonly Part<Kind>[] {
  if (absence === undefined) return []
  if (on !== absence.from) return verb === 'rehire' ? [] : [words`back from an absence`]
  const stays = verb === 'leave' ? nothing : words` (the account stays active)`
  const standIns = plan.scheduled.flatMap(({ on: day, stands, values: { manager } }) =>
    day === on && stands?.manager === key && typeof manager === 'string' ? [manager] : [],
  )
  return [
    ink.tell`away until ${absence.to}${stays}`,
    ...[...new Set(standIns)].map((one) => ink.tell`${called(one, plan, ink)} stands in`),
  ]
}
