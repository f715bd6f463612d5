import { nodeOf, type ReportingNode } from '../model/manager.js'
import { groupBy } from '../model/group-by.js'
import { canonicalEmail, type PersonKey } from '../model/names.js'
import type { DesiredState, LiveState, User } from '../model/people.js'
import type { Draft } from './drafts.js'
import { fullName } from './findings.js'
import { linesAfter, liveLines, reportsOf, type Lines } from './lines.js'
import type { Match } from './pairs.js'

/** What the rules look at when they judge one change. `going` are those of the `drafts` that are not held. */
export interface PlanContext {
  readonly drafts: ReadonlyMap<string, Draft>
  readonly desired: DesiredState
  readonly match: Match
  readonly going: ReadonlyMap<string, Draft>
  readonly live: Lines
  readonly target: Lines
  readonly reports: ReadonlyMap<ReportingNode, readonly ReportingNode[]>
  readonly users: ReadonlyMap<ReportingNode, User>
  readonly holders: ReadonlyMap<string, readonly ReportingNode[]>
}

/** The parts of a plan context that stay the same while changes are being held. */
export function planContextOf(
  desired: DesiredState,
  live: LiveState,
  match: Match,
  drafts: ReadonlyMap<string, Draft>,
): Omit<PlanContext, 'going' | 'target'> {
  const lines = liveLines(live, match)
  const users = new Map([...live.users.values()].map((user) => [nodeOf(user.id, match.keyOf), user]))
  const holders = groupBy(users.keys(), (node) => canonicalEmail(String(users.get(node)?.values.email)))
  return { desired, match, drafts, live: lines, reports: reportsOf(lines), users, holders }
}

/** The same context with these changes going ahead. */
export function withGoing(
  context: Omit<PlanContext, 'going' | 'target'>,
  going: ReadonlyMap<string, Draft>,
): PlanContext {
  return { ...context, going, target: linesAfter(context.live, going.values()) }
}

/** The full name behind a node, or the account's id. */
export function fullNameOf(node: ReportingNode, { desired, users }: Pick<PlanContext, 'desired' | 'users'>): string {
  const values = desired.people.get(node as PersonKey)?.values ?? users.get(node)?.values
  const name = values === undefined ? '' : fullName(values)
  return name === '' ? node : name
}
