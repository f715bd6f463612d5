import type { Values } from '../model/fields.js'
import type { Access, Change, Drift, Held } from '../model/files.js'
import { byText, type PersonKey, type UserId } from '../model/names.js'
import type { DesiredState, LiveState, Upcoming } from '../model/people.js'
import { fullName } from './findings.js'
import type { Match } from './match.js'

interface Mentions {
  readonly changes: readonly Change[]
  readonly held: readonly Held[]
  readonly drift: readonly Drift[]
  readonly access: readonly Access[]
  readonly scheduled: readonly Upcoming[]
}

/** The full names behind every key and `#id` that a plan mentions, so that a plan can be read by itself. */
export function mentioned(
  plan: Mentions,
  desired: DesiredState,
  live: LiveState,
  { pairs, hires }: Match,
): Record<string, string> {
  const later = new Map(plan.scheduled.filter((one) => one.kind === 'hire').map((one) => [one.key, one.values]))
  const valuesOf = (node: string): Values | undefined =>
    node.startsWith('#')
      ? live.users.get(node.slice(1) as UserId)?.values
      : (desired.people.get(node as PersonKey)?.values ??
        pairs.get(node as PersonKey)?.user.values ??
        hires.get(node as PersonKey)?.values ??
        later.get(node as PersonKey))
  const names = nodesOf(plan).map((node) => [node, fullName(valuesOf(node) ?? {})] as const)
  return Object.fromEntries(names.filter(([, name]) => name !== '').toSorted(([a], [b]) => byText(a, b)))
}

function nodesOf({ changes, held, drift, access, scheduled }: Mentions): string[] {
  const managers = (values: Values): string[] => (typeof values.manager === 'string' ? [values.manager] : [])
  const all = [
    ...[...changes, ...held.map((one) => one.change)].flatMap((change) => [
      change.key,
      ...managers(change.before),
      ...managers(change.after),
    ]),
    ...drift.flatMap((one) =>
      [one.key, ...(one.field === 'manager' ? [one.applied, one.desired, one.live] : [])].filter(
        (node): node is PersonKey => typeof node === 'string',
      ),
    ),
    ...access.flatMap((one) => [one.manager, ...one.people]),
    ...scheduled.flatMap((one) => [one.key, ...managers(one.values)]),
  ]
  return [...new Set(all)]
}
