import { fieldFacts, type Field, type Value } from '../model/fields.js'
import type { PlanNote, Seat, SeatMark } from '../model/org-chart.js'
import { nameIn, type ComparedDay, type TwoTimes } from './compared.js'
import { dayText } from './day-text.js'
import { joined, numbered, phrase, type Phrase } from './phrase.js'

/** What happens to a person, after the name, in the words of a plan. Empty: nothing. */
export function changePhrase(compared: ComparedDay, key: string, mark = compared.marks.get(key)): Phrase {
  return mark === undefined ? [] : joined(saysOf[mark](compared, key), ' · ')
}

type Says = (compared: ComparedDay, key: string) => readonly Phrase[]

const saysOf = {
  hired: (compared, key) => hirePhrases(compared, key),
  back: (compared, key) => [
    phrase`account active again, same history`,
    ...differencePhrases(compared, key),
    ...(compared.before.seats.has(key) ? [] : reportsTo(compared, key)),
  ],
  moved: (compared, key) => [...differencePhrases(compared, key), ...companions(compared, key)],
  leaving: ({ before, returns }, key) => {
    const reports = before.tree.reports.get(key)?.length ?? 0
    const back = returns.get(key)
    return [
      ...(back === undefined ? [] : [phrase`back on ${[dayText(back)]}`]),
      phrase`account deactivated (history kept, reversible)`,
      reports === 0 ? phrase`no direct reports` : phrase`${numbered(reports, 'direct report')} until now`,
    ]
  },
  changed: (compared, key) => differencePhrases(compared, key),
  held: (compared, key) => [...heldPhrases(compared, key), ...differencePhrases(compared, key)],
  drifted: (compared, key) => driftPhrases(compared, key),
} satisfies Record<SeatMark, Says>

/** `waits (move): …`: what is held of one person, and why. */
export function heldPhrases({ notes }: ComparedDay, key: string): readonly Phrase[] {
  return (notes.get(key) ?? []).flatMap((note) =>
    note.kind === 'held' ? [phrase`waits (${[note.verb]}): ${note.because}`] : [],
  )
}

/** `department: last applied …, chart …, Small Improvements …`: what was changed in the service. */
export function driftPhrases(compared: ComparedDay, key: string): readonly Phrase[] {
  return (compared.notes.get(key) ?? []).filter(isDrift).map(({ kind, field, applied, desired, live }) => {
    const value = (one: Value): Phrase => valuePhrase(field, one, compared)
    const call = kind === 'conflict' ? ['. Decide in the chart; nothing is written'] : []
    return phrase`${[fieldFacts[field].label]}: last applied ${value(applied)}, chart ${value(desired)}, Small Improvements ${value(live)}${call}`
  })
}

/** Whether a note says that the service was changed. */
export function isDrift(note: PlanNote): note is Extract<PlanNote, { readonly kind: 'drift' | 'conflict' }> {
  return note.kind === 'drift' || note.kind === 'conflict'
}

/** A value in words: a manager by name, an empty value as a word. */
export function valuePhrase(field: Field | 'name', value: Value | undefined, compared: TwoTimes): Phrase {
  if (typeof value === 'boolean') return [value ? 'yes' : 'no']
  if (value === undefined || value === null || value === '') return [field === 'manager' ? 'none' : '(none)']
  return phrase`${field === 'manager' ? nameIn(compared, value) : value}`
}

export interface SeatDifference {
  readonly label: string
  readonly from: Phrase
  readonly to: Phrase
}

/** What a seat shows, in the order in which it is read. */
const shown = ['email', 'name', 'department', 'role', 'manager'] as const

/** The fields of a person that differ between the two times. */
export function differences(compared: TwoTimes, key: string): readonly SeatDifference[] {
  const [before, after] = [compared.before.seats.get(key), compared.after.seats.get(key)]
  if (before === undefined || after === undefined) return []
  const seen = shown
    .filter((field) => differs(field, before, after))
    .map((field) => ({
      label: field === 'name' ? 'name' : fieldFacts[field].label,
      from: valuePhrase(field, before[field], compared),
      to: valuePhrase(field, after[field], compared),
    }))
  return before.name === after.name ? [...seen, ...partsOfName(compared, key)] : seen
}

/** The first and the last name, where the full name says nothing of their change. */
function partsOfName(compared: TwoTimes, key: string): readonly SeatDifference[] {
  return (compared.notes?.get(key) ?? []).flatMap((note) =>
    note.kind === 'names'
      ? (['firstName', 'lastName'] as const).map((field, at) => ({
          label: fieldFacts[field].label,
          from: valuePhrase(field, note.before[at], compared),
          to: valuePhrase(field, note.after[at], compared),
        }))
      : [],
  )
}

/** A manager that one side leaves out is as it is: no difference. */
function differs(field: (typeof shown)[number], before: Seat, after: Seat): boolean {
  if (field === 'manager' && (before.manager === undefined || after.manager === undefined)) return false
  return (before[field] ?? '') !== (after[field] ?? '')
}

/** `department Engineering → Platform` */
export function differencePhrases(compared: TwoTimes, key: string): readonly Phrase[] {
  return differences(compared, key).map(({ label, from, to }) => {
    const note = label === fieldFacts.email.label ? [' (signs in with the new one)'] : []
    return phrase`${[label]} ${from} → ${to}${note}`
  })
}

/** What a new person is. */
export function hirePhrases(compared: TwoTimes, key: string): readonly Phrase[] {
  const { email, department, role } = compared.after.seats.get(key) ?? { email: '', department: null, role: null }
  return [
    email === '' ? phrase`new account` : phrase`new account ${email}`,
    ...(isEmpty(department) ? [] : [phrase`${department}`]),
    ...reportsTo(compared, key),
    ...(isEmpty(role) ? [] : [phrase`role ${role}`]),
  ]
}

function isEmpty(value: string | null): value is null | '' {
  return value === null || value === ''
}

/** `reports to Ada King`; nothing if it is not known. */
export function reportsTo(compared: TwoTimes, key: string): readonly Phrase[] {
  const manager = compared.after.seats.get(key)?.manager
  if (manager === undefined) return []
  return [manager === null ? phrase`no manager` : phrase`reports to ${nameIn(compared, manager)}`]
}

/** Who reports to a person at both times. */
function companions({ before, after }: ComparedDay, key: string): readonly Phrase[] {
  const along = (after.tree.reports.get(key) ?? []).filter((one) => before.seats.get(one)?.manager === key).length
  return along === 0 ? [] : [numbered(along, 'report moves along', 'reports move along')]
}
