import type { Action } from '../model/actions.js'
import type { Change } from '../model/files.js'
import { groupBy } from '../model/group-by.js'

/** Which changes may start next: everything they need is done, and no other write to the same account is in flight. */
export interface Queue {
  /** Every change, about as they will start. */
  readonly order: readonly Change[]
  /** The most urgent change that may start, or undefined for now. It counts as started. What `may` forbids is set aside. */
  next(may: (change: Change) => boolean): Change | undefined
  /** More changes of one kind that may start, the most urgent first, `most` of them. They count as started. */
  alike(action: Action, most: number, may: (change: Change) => boolean): readonly Change[]
  /** Puts back what was set aside. */
  retry(): void
  /** What is set aside: it could start, but may not. */
  aside(): readonly Change[]
  /** The change was made: what needs it may follow. */
  done(change: Change): void
  /** The change was not made: everything that needs it, directly or not, is returned as lost, with what it needed. */
  lost(change: Change): { readonly change: Change; readonly because: Change }[]
  /** Everything that was never started. */
  rest(): Change[]
}

/**
 * A queue by urgency: the longest chain of changes that waits below comes first. So the time it takes is that of the
 * longest chain or that of the service, whichever is longer.
 */
export function makeQueue(changes: readonly Change[]): Queue {
  const byId = new Map(changes.map((change) => [change.id, change]))
  const waiters = waitersOf(changes, byId)
  const urgency = urgencies(changes, waiters)
  const missing = new Map(changes.map((change) => [change.id, change.needs.filter((id) => byId.has(id)).length]))
  const ready: Change[][] = []
  const open = new Set(changes.map((change) => change.id))
  const busy = new Map<string, Change[]>()
  const aside: Change[] = []

  const offer = (change: Change): void => {
    const behind = busy.get(change.key)
    if (behind !== undefined) behind.push(change)
    else (ready[urgency.get(change.id) ?? 0] ??= []).push(change)
  }
  const free = (change: Change): void => {
    const behind = busy.get(change.key) ?? []
    busy.delete(change.key)
    for (const one of behind) offer(one)
  }
  const start = (change: Change): Change => {
    busy.set(change.key, [])
    open.delete(change.id)
    return change
  }
  // Reversed, because `pop` takes from the end: what needs nothing starts in the order of the plan.
  for (const change of changes.toReversed()) if (missing.get(change.id) === 0) offer(change)

  return {
    order: changes.toSorted((a, b) => (urgency.get(b.id) ?? 0) - (urgency.get(a.id) ?? 0)),
    next(may) {
      for (;;) {
        while (ready.length > 0 && (ready.at(-1)?.length ?? 0) === 0) ready.pop()
        const change = ready.at(-1)?.pop()
        if (change === undefined) return undefined
        if (!may(change)) {
          aside.push(change)
          continue
        }
        const behind = busy.get(change.key)
        if (behind !== undefined) {
          behind.push(change)
          continue
        }
        return start(change)
      }
    },
    alike(action, most, may) {
      const found: Change[] = []
      for (let level = ready.length - 1; level >= 0 && found.length < most; level--) {
        const left: Change[] = []
        for (const change of ready[level]?.toReversed() ?? []) {
          const fits = found.length < most && change.action === action && may(change) && !busy.has(change.key)
          if (fits) found.push(start(change))
          else left.push(change)
        }
        ready[level] = left.toReversed()
      }
      return found
    },
    retry() {
      for (const change of aside.splice(0).toReversed()) offer(change)
    },
    aside: () => aside,
    done(change) {
      free(change)
      for (const waiter of waiters.get(change.id) ?? []) {
        const left = (missing.get(waiter.id) ?? 1) - 1
        missing.set(waiter.id, left)
        if (left === 0) offer(waiter)
      }
    },
    lost(change) {
      free(change)
      const lost: { change: Change; because: Change }[] = []
      const spread = [change]
      for (const because of spread) {
        for (const waiter of waiters.get(because.id) ?? []) {
          if (!open.delete(waiter.id)) continue
          lost.push({ change: waiter, because })
          spread.push(waiter)
        }
      }
      return lost
    },
    rest: () => changes.filter((change) => open.has(change.id)),
  }
}

function waitersOf(changes: readonly Change[], byId: ReadonlyMap<string, Change>): Map<string, Change[]> {
  const waits = changes.flatMap((change) => change.needs.map((id) => ({ id, change }))).filter(({ id }) => byId.has(id))
  return new Map([...groupBy(waits, ({ id }) => id)].map(([id, group]) => [id, group.map(({ change }) => change)]))
}

/** The length of the longest chain of changes below each. The plan is in order, so one pass from its end is enough. */
function urgencies(changes: readonly Change[], waiters: ReadonlyMap<string, readonly Change[]>): Map<string, number> {
  const urgency = new Map<string, number>()
  for (const change of changes.toReversed()) {
    const below = (waiters.get(change.id) ?? []).map((waiter) => (urgency.get(waiter.id) ?? 0) + 1)
    urgency.set(
      change.id,
      below.reduce((most, one) => Math.max(most, one), 0),
    )
  }
  return urgency
}
