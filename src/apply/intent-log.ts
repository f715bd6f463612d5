import type { Change } from '../model/files.js'
import type { Journal } from '../model/ports.js'

/** Which changes may be sent: those that the journal holds durably. */
export interface IntentLog {
  /** Whether a change may be sent now. */
  readonly covers: (change: Change) => boolean
  /**
   * Saves the next ones, if some of these could be sent at once and wait for it, or if few are left that may be sent;
   * null if that is not due. `started`: how many were sent so far.
   */
  readonly advance: (started: number, aside: readonly Change[]) => Promise<void> | null
}

/** Changes in one save: enough not to wait for a slow store, few enough to be looked for after a crash. */
const batch = 200

/**
 * Makes intents durable before anything is sent, in batches, ahead of the sending. `order`: the changes about as they
 * will be sent. A change for which `isHeld` is true waits for something else: it is not saved meanwhile, for any length
 * of time, because after a crash each saved one is looked for.
 */
export function openIntentLog(
  order: readonly Change[],
  journal: Journal,
  isHeld: (change: Change) => boolean,
): IntentLog {
  const durable = new Set<string>()
  const rest = new Set(order)
  const save = async (changes: readonly Change[]): Promise<void> => {
    for (const change of changes) rest.delete(change)
    await journal.intend(changes)
    for (const { id } of changes) durable.add(id)
  }
  return {
    covers: ({ id }) => durable.has(id),
    advance(started, aside) {
      if (rest.size === 0) return null
      const isDue = (change: Change): boolean => rest.has(change) && !isHeld(change)
      if (durable.size - started > batch / 2 && !aside.some(isDue)) return null
      const next = new Set<Change>()
      for (const changes of [aside, rest])
        for (const change of changes) {
          if (next.size === batch) break
          if (isDue(change)) next.add(change)
        }
      return next.size === 0 ? null : save([...next])
    },
  }
}
