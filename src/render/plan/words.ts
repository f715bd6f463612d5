import type { Action } from '../../model/actions.js'
import { fieldFacts, fields, type Field, type Value, type Values } from '../../model/fields.js'
import type { Change, Plan } from '../../model/files.js'
import { counted } from './counts.js'
import type { Ink } from '../ink.js'

/** What happens to one person, after the name: the parts of a sentence. */
type Says = (change: Change, plan: Plan, ink: Ink) => readonly string[]

const saysByAction = {
  create: ({ after }, plan, ink) => hireWords(after, plan, ink),
  adopt: (change, _plan, ink) => [adoptWords(change, ink)],
  reactivate: (change, plan, ink) => [
    'account active again, same history',
    ...changedWords(change, plan, ink, (field) => field !== 'active' && field !== 'manager'),
    ...managerWords(change.after, plan, ink),
  ],
  update: (change, plan, ink) => changedWords(change, plan, ink, () => true),
  move: (change, plan, ink) => [...changedWords(change, plan, ink, () => true), ...companions(change.reports)],
  deactivate: ({ reports }) => [
    leaveWords,
    reports === 0 ? 'no direct reports' : `${counted(reports, 'direct report')} until now`,
  ],
} satisfies Record<Action, Says>

/** What leaving means in this product: nothing is lost. */
export const leaveWords = 'account deactivated (history kept, reversible)'

/** `manager Dana Weiss → Tomas Silva · 5 reports move along`: what a change does, in English. */
export function deed(change: Change, plan: Plan, ink: Ink): string {
  return saysByAction[change.action](change, plan, ink).join(' · ')
}

/** `Priya Nair · manager Dana Weiss → Tomas Silva · 5 reports move along` */
export function sentence(change: Change, plan: Plan, ink: Ink): string {
  return [ink.strong(ink.value(change.name)), deed(change, plan, ink)].filter((part) => part !== '').join(' · ')
}

/** The full name behind a key or `#id` of a plan, or that itself where the plan has no name for it. */
export function nameOf(plan: Plan, who: Value | undefined): string {
  if (who === null || who === undefined || who === '') return 'nobody'
  const text = String(who)
  return (Object.hasOwn(plan.names, text) ? plan.names[text] : '') || text
}

/** A value as people say it: a manager by full name, nothing as a word. */
export function valueWords(field: Field, value: Value | undefined, plan: Plan, ink: Ink): string {
  if (field === 'manager') return value === null || value === undefined ? 'nobody' : ink.value(nameOf(plan, value))
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return value === null || value === undefined || value === '' ? '(none)' : ink.value(value)
}

/** What is stated for somebody new. */
export function hireWords(values: Values, plan: Plan, ink: Ink): readonly string[] {
  return [
    typeof values.email === 'string' ? `new account ${ink.value(values.email)}` : 'new account',
    ...(typeof values.department === 'string' ? [ink.value(values.department)] : []),
    ...managerWords(values, plan, ink),
    ...(typeof values.role === 'string' ? [`role ${ink.strong(ink.value(values.role))}`] : []),
  ]
}

function managerWords({ manager }: Values, plan: Plan, ink: Ink): readonly string[] {
  return manager === undefined ? [] : [`reports to ${valueWords('manager', manager, plan, ink)}`]
}

function adoptWords({ was, key, user, before }: Change, ink: Ink): string {
  if (was !== undefined)
    return `renamed from ${ink.value(was)} to ${ink.value(key)}; the account stays, nothing is written`
  const account = `the account ${ink.value(String(before.email ?? ''))} exists (${ink.value(user ?? '')})`
  return `${account}; bound to ${ink.value(key)}, nothing is written`
}

function changedWords(change: Change, plan: Plan, ink: Ink, shown: (field: Field) => boolean): readonly string[] {
  return changedFields(change)
    .filter(shown)
    .map((field) => fieldChange(field, change.before[field], change.after[field], plan, ink))
}

/** Values as they will be, where nobody knows yet what they will have been before. */
export function fieldWords(values: Values, plan: Plan, ink: Ink): readonly string[] {
  return fields
    .filter((field) => values[field] !== undefined)
    .map((field) => fieldChange(field, undefined, values[field], plan, ink))
}

/** `department Engineering → Platform` */
function fieldChange(field: Field, before: Value | undefined, after: Value | undefined, plan: Plan, ink: Ink): string {
  const from = before === undefined ? '' : `${valueWords(field, before, plan, ink)} `
  const to = ink.strong(valueWords(field, after, plan, ink))
  return `${fieldFacts[field].label} ${from}→ ${to}${field === 'email' ? ' (signs in with the new one)' : ''}`
}

function companions(reports: number): readonly string[] {
  return reports === 0 ? [] : [counted(reports, 'report moves along', 'reports move along')]
}

/** The fields whose value changes, in the order of the model. */
function changedFields({ before, after }: Change): readonly Field[] {
  return fields.filter((field) => after[field] !== undefined && after[field] !== before[field])
}
