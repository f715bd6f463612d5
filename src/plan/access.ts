import type { Access } from '../model/files.js'
import type { ReportingNode } from '../model/manager.js'
import { byText } from '../model/names.js'
import type { Draft } from './drafts.js'
import { above, below, reportsOf, type Lines } from './lines.js'
import { fullNameOf, type PlanContext } from './plan-context.js'

/**
 * Who gains access to whose reviews. In this product a manager reads all reviews, past ones too, of everyone below, so
 * a move opens the whole subtree that moves to everyone above its new place.
 */
export function accessGained(changes: readonly Draft[], context: PlanContext): Access[] {
  const moved = changes.filter((change) => change.user !== null && change.after.manager !== undefined)
  if (moved.length === 0) return []
  const reports = reportsOf(context.target)
  const gained = new Map<ReportingNode, Set<ReportingNode>>()
  for (const node of new Set(moved.flatMap((change) => [...below(change.key, reports)]))) {
    if (context.users.get(node) === undefined) continue
    for (const manager of newAbove(node, context.live, context.target)) {
      gained.set(manager, (gained.get(manager) ?? new Set()).add(node))
    }
  }
  return [...gained]
    .map(([manager, people]) => ({ manager, name: fullNameOf(manager, context), people: [...people].toSorted(byText) }))
    .toSorted((a, b) => b.people.length - a.people.length || byText(a.manager, b.manager))
}

function newAbove(node: ReportingNode, live: Lines, target: Lines): ReportingNode[] {
  const before = new Set(above(node, live))
  return [...above(node, target)].filter((manager) => !before.has(manager))
}
