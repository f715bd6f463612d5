import { fields, type Values } from '../model/fields.js'
import type { Allowed, Change, Plan, Source } from '../model/files.js'
import type { PersonKey } from '../model/names.js'
import type { Upcoming } from '../model/people.js'
import type { PlanDigests } from '../model/pull.js'
import { digest, changeDigest, type Essential } from './fingerprint.js'

/** Digests that are approved, and what approved each: 32 hex digits. */
export interface ApprovedDigests {
  /** Accounts that are made or adopted, and values with their values before, as a plan showed them. */
  readonly exact: ReadonlyMap<string, Source>
  /** Values whose day has come, and which were approved before. */
  readonly due: ReadonlyMap<string, Source>
}

/** The digests of a plan, also of its later days: approving it approves these. */
export function planDigests({
  fingerprint,
  changes,
  scheduled,
}: Plan): PlanDigests & { readonly changes: readonly string[] } {
  return { fingerprint, changes: changes.flatMap(digestsOf), later: scheduled.flatMap(aheadOf) }
}

/** What of the later days of a plan was approved before, to be kept until they come. */
export function stillAhead({ scheduled }: Plan, later: Iterable<string>): readonly string[] {
  const known = new Set(later)
  return scheduled.flatMap(aheadOf).filter((part) => known.has(part))
}

/**
 * What has come by now of what was announced. `past`: the days that the chart says have come; `later`: of the approvals.
 * What was announced for a day approves nothing before it.
 */
export function comeOf(past: readonly Upcoming[], later: ReadonlyMap<string, Source>): ReadonlyMap<string, Source> {
  return new Map(
    past.flatMap(({ on, key, kind, values }) =>
      onItsDay(key, kind === 'hire' || kind === 'return', values).flatMap((part) => {
        const source = later.get(digest({ on, part }))
        return source === undefined ? [] : [[part, source] as const]
      }),
    ),
  )
}

/** What allows a change; null: nothing does. `whole`: what approved this very plan, change by change or not. */
export function allowedBy(change: Change, { exact, due }: ApprovedDigests, whole: Source | null): Allowed | null {
  const [parts, expected] = [digestsOf(change), onItsDay(change.key, isArrival(change), change.after)]
  if (change.action !== 'adopt' && expected.every((part) => due.has(part)))
    return { ...sourceOf(expected, due), as: 'due', digests: expected }
  if (parts.every((part) => exact.has(part))) return { ...sourceOf(parts, exact), as: 'pull', digests: parts }
  return whole === null ? null : { ...whole, as: 'pull', digests: parts }
}

/** The newest of what approved some parts: only with it, all of them were. */
function sourceOf(parts: readonly string[], known: ReadonlyMap<string, Source>): Source {
  const sources = parts.flatMap((part) => known.get(part) ?? [])
  const newest = sources.toSorted((a, b) => (b.pull ?? 0) - (a.pull ?? 0))[0]
  return newest ?? { as: 'sealed', pull: null, check: null, by: null }
}

/** A new or adopted account as a whole; of anything else, each value by itself: two people may have approved two of them. */
export function digestsOf(change: Essential & Pick<Change, 'action'>): readonly string[] {
  const { action, key, user, before, after } = change
  if (action === 'create' || action === 'adopt') return [changeDigest(change)]
  return stated(after).map((field) => digest({ key, user, field, before: before[field] ?? null, after: after[field] }))
}

/** What is known of a change before its day: the account is unknown yet, and so is the value before. */
export function onItsDay(key: PersonKey, arrives: boolean, values: Values): readonly string[] {
  const parts = stated(values).filter((field) => !arrives || field !== 'active')
  const all = parts.map((field) => digest({ key, field, value: values[field] }))
  return arrives ? [digest({ key, arrives }), ...all] : all
}

export function isArrival({ action }: Pick<Change, 'action'>): boolean {
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
export function announced({ scheduled }: Plan, { later }: PlanDigests): Plan['scheduled'] {
  const known = new Set(later)
  return scheduled.filter((one) => {
    const parts = aheadOf(one)
    return parts.length > 0 && parts.every((part) => known.has(part))
  })
}

/**
 * The changes of a plan that were approved with another one; all of them, if the other one's are unknown. `past` is as
 * `comeOf` takes it.
 */
export function shareOf(plan: Plan, { changes, later }: PlanDigests, past: readonly Upcoming[]): readonly Change[] {
  if (changes === null) return plan.changes
  const known = (digests: readonly string[]): ReadonlyMap<string, Source> => new Map(digests.map((one) => [one, any]))
  const approved = { exact: known(changes), due: comeOf(past, known(later)) }
  return plan.changes.filter((change) => allowedBy(change, approved, null) !== null)
}

const any: Source = { as: 'pull', pull: null, check: null, by: null }
