import type { Action } from '../../model/actions.js'
import { fieldFacts, fields, type Field, type Value, type Values } from '../../model/fields.js'
import type { Change, Plan } from '../../model/files.js'
import { counted } from './counts.js'
import type { Markup } from '../markup.js'
import { called } from './names.js'
import type { Safe } from '../escaping/safe.js'
import { nothing, words, type Words } from '../escaping/words.js'
import { unseenDifference } from './look-alike.js'

/** A part of a sentence in one medium. */
export type Part<Kind extends string> = Safe<Kind | 'words'>

/** What happens to one person, after the name: the parts of a sentence. */
type Says = <Kind extends string>(change: Change, plan: Plan, ink: Markup<Kind>) => readonly Part<Kind>[]

const saysByAction = {
  create: ({ after }, plan, ink) => hireWords(after, plan, ink),
  adopt: (change, _plan, ink) => [adoptWords(change, ink)],
  reactivate: (change, plan, ink) => [
    againWords,
    ...changedWords(change, plan, ink, (field) => field !== 'active' && field !== 'manager'),
    ...managerWords(change.after, plan, ink),
  ],
  update: (change, plan, ink) => changedWords(change, plan, ink, () => true),
  move: (change, plan, ink) => [...changedWords(change, plan, ink, () => true), ...companions(change.reports)],
  deactivate: ({ reports }) => [
    leaveWords,
    reports === 0 ? words`no direct reports` : words`${counted(reports, words`direct report`)} until now`,
  ],
} satisfies Record<Action, Says>

/** What leaving means in this product: nothing is lost. */
export const leaveWords = words`account deactivated (history kept, reversible)`

/** What coming back means. */
export const againWords = words`account active again, same history`

/** `manager Dana Weiss → Tomas Silva · 5 reports move along`: what a change does, in English. */
export function changeWords<Kind extends string>(change: Change, plan: Plan, ink: Markup<Kind>): Safe<Kind> {
  const says: Says = saysByAction[change.action]
  return ink.tell.join(says(change, plan, ink), ' · ')
}

/** `Priya Nair · manager Dana Weiss → Tomas Silva · 5 reports move along` */
export function asSentence<Kind extends string>(change: Change, plan: Plan, ink: Markup<Kind>): Safe<Kind> {
  const parts = [ink.strong(called(change.key, plan, ink, change.name)), changeWords(change, plan, ink)]
  return ink.tell.join(
    parts.filter(({ text }) => text !== ''),
    ' · ',
  )
}

/** A value in words: a manager by full name, an empty value as a word. */
export function valueWords<Kind extends string>(
  field: Field,
  value: Value | undefined,
  plan: Plan,
  ink: Markup<Kind>,
): Part<Kind> {
  if (field === 'manager' && isNone(value)) return words`none`
  if (typeof value === 'boolean') return value ? words`yes` : words`no`
  if (isNone(value)) return words`(none)`
  return field === 'manager' ? called(value, plan, ink) : ink.value(value)
}

function isNone(value: Value | undefined): value is null | undefined | '' {
  return value === null || value === undefined || value === ''
}

/** What is stated for a new person. */
export function hireWords<Kind extends string>(values: Values, plan: Plan, ink: Markup<Kind>): readonly Part<Kind>[] {
  const { tell, strong, value } = ink
  return [
    typeof values.email === 'string' ? tell`new account ${value(values.email)}` : words`new account`,
    ...(typeof values.department === 'string' ? [value(values.department)] : []),
    ...managerWords(values, plan, ink),
    ...(typeof values.role === 'string' ? [tell`role ${strong(value(values.role))}`] : []),
  ]
}

function managerWords<Kind extends string>({ manager }: Values, plan: Plan, ink: Markup<Kind>): readonly Part<Kind>[] {
  return manager === undefined
    ? []
    : [isNone(manager) ? words`no manager` : ink.tell`reports to ${valueWords('manager', manager, plan, ink)}`]
}

function adoptWords<Kind extends string>(
  { was, key, user, before }: Change,
  { tell, value }: Markup<Kind>,
): Part<Kind> {
  if (was !== undefined) return tell`renamed from ${was} to ${key}; the account stays, nothing is written`
  const account = tell`the account ${value(String(before.email ?? ''))} exists (${user ?? ''})`
  return tell`${account}; bound to ${key}, nothing is written`
}

function changedWords<Kind extends string>(
  change: Change,
  plan: Plan,
  ink: Markup<Kind>,
  shown: (field: Field) => boolean,
): readonly Part<Kind>[] {
  return changedFields(change)
    .filter(shown)
    .map((field) => fieldChange(field, change.before[field], change.after[field], plan, ink))
}

/** Values as they will be, if the values before them are unknown yet. */
export function fieldWords<Kind extends string>(values: Values, plan: Plan, ink: Markup<Kind>): readonly Part<Kind>[] {
  return fields
    .filter((field) => values[field] !== undefined)
    .map((field) => fieldChange(field, undefined, values[field], plan, ink))
}

/** `department Engineering → Platform` */
function fieldChange<Kind extends string>(
  field: Field,
  before: Value | undefined,
  after: Value | undefined,
  plan: Plan,
  ink: Markup<Kind>,
): Safe<Kind> {
  const { tell } = ink
  const from = before === undefined ? nothing : tell`${valueWords(field, before, plan, ink)} `
  const to = ink.strong(valueWords(field, after, plan, ink))
  const note = field === 'email' ? words` (signs in with the new one)` : nothing
  const unseen = unseenDifference(before, after)
  const codes = unseen === null ? nothing : tell` (${unseen})`
  return tell`${fieldFacts[field].label} ${from}→ ${to}${codes}${note}`
}

function companions(reports: number): readonly Words[] {
  return reports === 0 ? [] : [counted(reports, words`report moves along`, words`reports move along`)]
}

/** The fields whose value changes, in the order of the model. */
function changedFields({ before, after }: Change): readonly Field[] {
  return fields.filter((field) => after[field] !== undefined && after[field] !== before[field])
}
