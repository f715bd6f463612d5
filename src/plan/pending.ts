import type { Plan, Scheduled } from '../model/files.js'
import { laterId } from '../model/later-id.js'
import { digest, changeDigest } from './fingerprint.js'

/** What of a plan was already open before, when it is compared with the plan of the chart without the new files. */
export interface Pending {
  /** The ids of its changes, and `laterId` of what is scheduled, that are the same in the other plan. */
  readonly pending: ReadonlySet<string>
  /** How many changes and scheduled lines only the other plan has: the new files undo them. */
  readonly undone: number
}

/** Compares a plan with the one of the chart as it was; null for that: nothing is known of it. */
export function pendingIn(plan: Plan, before: Plan | null): Pending {
  if (before === null) return { pending: new Set(), undone: 0 }
  const [changes, lines] = [new Set(before.changes.map(changeDigest)), new Set(before.scheduled.map(lineOf))]
  const pending = [
    ...plan.changes.filter((change) => changes.has(changeDigest(change))).map(({ id }) => id),
    ...plan.scheduled.filter((one) => lines.has(lineOf(one))).map(laterId),
  ]
  return { pending: new Set(pending), undone: changes.size + lines.size - pending.length }
}

function lineOf({ on, verb, key, values }: Scheduled): string {
  return digest({ on, verb, key, values })
}
