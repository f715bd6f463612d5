import type { Change, Plan } from './files.js'
import type { LimitName } from './limits.js'
import { blockersOf } from './verdict.js'

/** Which changes a limit counts: those that a plan of some people only may be without. */
const counts: Partial<Record<LimitName, (change: Change) => boolean>> = {
  move: ({ action }) => action === 'move',
  create: ({ action }) => action === 'create',
  email: ({ action, after }) => action !== 'create' && after.email !== undefined,
  role: ({ after }) => after.role !== undefined,
}

/** The leavers of a plan that limits for others block: a plan of these people alone is not blocked. */
export function leaversToLetGo(plan: Plan): readonly Change[] {
  const { errors, limits } = blockersOf(plan)
  const counted = limits.map(({ limit }) => counts[limit])
  if (
    plan.against !== undefined ||
    limits.length === 0 ||
    errors.length > 0 ||
    plan.choices.only !== null ||
    counted.includes(undefined)
  )
    return []
  const byId = new Map(plan.changes.map((change) => [change.id, change]))
  return plan.changes.filter(
    (change) =>
      change.action === 'deactivate' && !withNeeds(change, byId).some((one) => counted.some((is) => is?.(one))),
  )
}

/** A change, and all that it needs. */
function withNeeds(change: Change, byId: ReadonlyMap<string, Change>): readonly Change[] {
  const found = new Set([change])
  for (const { needs } of found)
    for (const id of needs) {
      const need = byId.get(id)
      if (need !== undefined) found.add(need)
    }
  return [...found]
}
