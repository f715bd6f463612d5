import { fieldFacts } from '../../model/fields.js'
import type { Access, Change, Drift, Held, Plan, Scheduled } from '../../model/files.js'
import { counted } from './counts.js'
import type { Ink } from '../ink.js'
import { fieldWords, hireWords, leaveWords, nameOf, valueWords } from './words.js'

/** What a review tool must say about every move: the new manager reads the past as well. */
export const cyclesLine = 'Open review cycles keep their current reviewers; change those in Small Improvements.'

/** How drift is settled, one way or the other. */
export const driftHelp = {
  keep: 'Keep the live value: write it in the chart.',
  revert: 'Put the value of Git back:',
  commands: ['espalier plan --drift revert', 'espalier apply --drift revert'],
} as const

/** `Tomas Silva gains access, including past reviews, to 6 people: …`, their names only if `listed`. */
export function accessLine({ name, manager, people }: Access, plan: Plan, ink: Ink, listed: boolean): string {
  const who = ink.strong(ink.value(name || nameOf(plan, manager)))
  const names = listed ? `: ${people.map((key) => ink.value(nameOf(plan, key))).join(', ')}` : ''
  return `${who} gains access, including past reviews, to ${counted(people.length, 'person', 'people')}${names}`
}

/** What waits, by the reason: many hires often wait for the same thing. */
export function byReason(held: readonly Held[]): ReadonlyMap<string, readonly Change[]> {
  const groups = new Map<string, Change[]>()
  for (const { because, change } of held) {
    const group = groups.get(because)
    if (group === undefined) groups.set(because, [change])
    else group.push(change)
  }
  return groups
}

/** The three columns of a drift: last applied, chart, service. */
export function driftColumns({ field, applied, desired, live }: Drift, plan: Plan, ink: Ink): readonly string[] {
  return [applied, desired, live].map((value) => valueWords(field, value, plan, ink))
}

/** `Lena Fischer · department: last applied …, chart …, Small Improvements …` */
export function driftLine(drift: Drift, plan: Plan, ink: Ink): string {
  const [applied, desired, live] = driftColumns(drift, plan, ink)
  const who = `${ink.strong(ink.value(drift.name))} · ${fieldFacts[drift.field].label}`
  const values = `last applied ${applied}, chart ${desired}, Small Improvements ${live}`
  const call = drift.kind === 'conflict' ? '. A person decides in the chart; nothing is written' : ''
  return `${who}: ${values}${call}`
}

/** What happens on a later day, after the name. */
export function scheduledDeed({ verb, values }: Scheduled, plan: Plan, ink: Ink): string {
  if (verb === 'leave') return leaveWords
  if (verb === 'hire') return hireWords(values, plan, ink).join(' · ')
  return fieldWords(values, plan, ink).join(' · ')
}
