import { fields, type Values } from '../model/fields.js'
import type { Change, Plan } from '../model/files.js'
import type { PersonKey } from '../model/names.js'
import type { Upcoming } from '../model/people.js'
import type { Approval } from '../model/pull.js'
import { digest, digestOf } from './fingerprint.js'

/** What may be applied without asking anybody again. Digests of 32 hex digits. */
export interface Allowance {
  /** Accounts that are made or adopted, and values with what stood there before: as somebody saw them in a plan. */
  readonly exact: ReadonlySet<string>
  /** Values whose day has come, and which were approved before. */
  readonly later: ReadonlySet<string>
}

/** What approving a plan approves, also of its later days. */
export function approvalOf({
  fingerprint,
  changes,
  scheduled,
}: Plan): Approval & { readonly changes: readonly string[] } {
  return { fingerprint, changes: changes.flatMap(partsOf), later: scheduled.flatMap(aheadOf) }
}

/** What of the later days of a plan was approved before, to be remembered until they come. */
export function stillAhead({ scheduled }: Plan, later: Iterable<string>): readonly string[] {
  const known = new Set(later)
  return scheduled.flatMap(aheadOf).filter((part) => known.has(part))
}

/**
 * What has come by now of what was announced. `past`: the days that the chart says have come; `later`: of the approvals.
 * What was announced for a day approves nothing before it.
 */
export function comeOf(past: readonly Upcoming[], later: Iterable<string>): readonly string[] {
  const known = new Set(later)
  return past.flatMap(({ on, key, kind, values }) =>
    onItsDay(key, kind === 'hire', values).filter((part) => known.has(digest({ on, part }))),
  )
}

/** The changes of a plan that nobody has approved, in its order. */
export function beyond({ changes }: Plan, { exact, later }: Allowance): readonly Change[] {
  return changes.filter((change) => {
    const expected = onItsDay(change.key, isArrival(change), change.after)
    const isDue = change.action !== 'adopt' && expected.every((part) => later.has(part))
    return !isDue && !partsOf(change).every((part) => exact.has(part))
  })
}

/** A new or adopted account as a whole; of anything else, each value by itself: two people may have approved two of them. */
function partsOf(change: Change): readonly string[] {
  const { action, key, user, before, after } = change
  if (action === 'create' || action === 'adopt') return [digestOf(change)]
  return stated(after).map((field) => digest({ key, user, field, before: before[field] ?? null, after: after[field] }))
}

/** What is known of a change before its day: nobody knows the account yet, or what will stand there before. */
function onItsDay(key: PersonKey, arrives: boolean, values: Values): readonly string[] {
  const parts = stated(values).filter((field) => !arrives || field !== 'active')
  const all = parts.map((field) => digest({ key, field, value: values[field] }))
  return arrives ? [digest({ key, arrives }), ...all] : all
}

function isArrival({ action }: Change): boolean {
  return action === 'create' || action === 'reactivate'
}

function stated(values: Values): readonly (typeof fields)[number][] {
  return fields.filter((field) => values[field] !== undefined)
}

/** A line for a later day, with that day. */
function aheadOf({ on, key, verb, values }: Plan['scheduled'][number]): readonly string[] {
  return onItsDay(key, verb === 'hire' || verb === 'rehire', values).map((part) => digest({ on, part }))
}

/** What a plan has for later days that was approved with another one. */
export function announced({ scheduled }: Plan, { later }: Approval): Plan['scheduled'] {
  const known = new Set(later)
  return scheduled.filter((one) => aheadOf(one).every((part) => known.has(part)))
}

/**
 * The changes of a plan that were approved with another one; all of them, where nobody knows what that had. `past` is as
 * `comeOf` takes it.
 */
export function shareOf(plan: Plan, { changes, later }: Approval, past: readonly Upcoming[]): readonly Change[] {
  if (changes === null) return plan.changes
  const others = new Set(beyond(plan, { exact: new Set(changes), later: new Set(comeOf(past, later)) }))
  return plan.changes.filter((change) => !others.has(change))
}
