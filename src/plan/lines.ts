import type { PersonKey } from '../model/names.js'
import type { LiveState } from '../model/people.js'
import { liveValue } from './differ.js'
import type { Draft } from './drafts.js'
import type { Match } from './pairs.js'

/** Somebody in the reporting tree: a key, or # and a user id for an account outside the chart. */
export type Node = string

/** Who reports to whom. */
export type Lines = ReadonlyMap<Node, Node | null>

/** The reporting lines as they stand in the service. */
export function liveLines(live: LiveState, { keyOf }: Match): Lines {
  const lines = new Map<Node, Node | null>()
  for (const user of live.users.values()) {
    lines.set(keyOf.get(user.id) ?? `#${user.id}`, liveValue(user, 'manager', keyOf) as Node | null)
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

/** Everybody above a node, nearest first. Ends at a top, at an unknown account, or where a loop closes. */
export function* above(node: Node, lines: Lines): Generator<Node> {
  const seen = new Set<Node>([node])
  for (let next = lines.get(node) ?? null; next !== null; next = lines.get(next) ?? null) {
    yield next
    if (seen.has(next)) return
    seen.add(next)
  }
}

/** The direct reports of everybody. */
export function reportsOf(lines: Lines): ReadonlyMap<Node, readonly Node[]> {
  const reports = new Map<Node, Node[]>()
  for (const [node, manager] of lines) {
    if (manager === null) continue
    const siblings = reports.get(manager)
    if (siblings === undefined) reports.set(manager, [node])
    else siblings.push(node)
  }
  return reports
}
