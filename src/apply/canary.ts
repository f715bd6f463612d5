import type { Action } from '../model/actions.js'
import type { Change } from '../model/files.js'
import type { Outcome } from '../model/outcome.js'
import type { Conditions } from './conditions.js'

/**
 * Whether several changes may share a request. The first one of a kind in a run is sent alone, while the others of its
 * kind wait, until the service has shown one account as it was to be: if the service does something else than the
 * contract says, one account shows it as well as many.
 */
export interface Canary {
  /** Whether a change may start now. */
  readonly allows: (change: Change) => boolean
  /** How many of its kind may share a request with a change now, itself included. */
  readonly most: (change: Change) => number
  readonly began: (change: Change) => void
  /** Whether others of the kind have waited for it. */
  readonly ended: (outcome: Outcome) => boolean
}

export function openCanary({ batch }: Pick<Conditions, 'batch'>): Canary {
  const [shown, tried] = [new Set<Action>(), new Set<Action>()]
  const most = ({ action }: Change): number =>
    action === 'create' ? batch.create : action === 'deactivate' ? batch.deactivate : 1
  return {
    allows: ({ action }) => !tried.has(action),
    most: (change) => (shown.has(change.action) ? most(change) : 1),
    began(change) {
      if (most(change) > 1 && !shown.has(change.action)) tried.add(change.action)
    },
    ended({ kind, change: { action } }) {
      if (kind === 'applied') shown.add(action)
      return tried.delete(action)
    },
  }
}
