import { nodeOf, type ReportingNode } from '../model/manager.js'
import { groupBy } from '../model/group-by.js'
import type { PersonKey } from '../model/names.js'
import type { LiveState } from '../model/people.js'
import { liveValue } from './differ.js'
import type { Draft } from './drafts.js'
import type { Match } from './pairs.js'

/** Who reports to whom. */
export type Lines = ReadonlyMap<ReportingNode, ReportingNode | null>

/** The reporting lines as they stand in the service. */
export function liveLines(live: LiveState, { keyOf }: Match): Lines {
  const lines = new Map<ReportingNode, ReportingNode | null>()
  for (const user of live.users.values()) {
    lines.set(nodeOf(user.id, keyOf), liveValue(user, 'manager', keyOf) as ReportingNode | null)
  }
  return lines
}

/** The lines after these changes: what Git does not change stays as it is in the service, drifted or not. */
export function linesAfter(lines: Lines, changes: Iterable<Draft>): Lines {
  const after = new Map(lines)
  for (const { key, after: values } of changes) {
    if (values.manager !== undefined) after.set(key, values.manager as PersonKey | null)
  }
  return after
}

/** Everyone above a node, nearest first. Ends at a top, at an unknown account, or where a loop closes. */
export function* above(node: ReportingNode, lines: Lines): Generator<ReportingNode> {
  const seen = new Set<ReportingNode>([node])
  for (let next = lines.get(node) ?? null; next !== null; next = lines.get(next) ?? null) {
    yield next
    if (seen.has(next)) return
    seen.add(next)
  }
}

/** The direct reports of each node. */
export function reportsOf(lines: Lines): ReadonlyMap<ReportingNode, readonly ReportingNode[]> {
  const managed = [...lines.keys()].filter((node) => lines.get(node) !== null)
  return groupBy(managed, (node) => lines.get(node) as ReportingNode)
}

/** A node and everyone below it. */
export function below(
  node: ReportingNode,
  reports: ReadonlyMap<ReportingNode, readonly ReportingNode[]>,
): Set<ReportingNode> {
  const found = new Set<ReportingNode>([node])
  for (const one of found) for (const report of reports.get(one) ?? []) found.add(report)
  return found
}
