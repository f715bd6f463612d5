import type { Action } from '../model/actions.js'
import type { Change } from '../model/files.js'

/**
 * Which changes may start next: everything they need is done, and no other write to the same account is in flight. A
 * change that starts leaves `open`; what is lost leaves it, too. The functions below change what is in it.
 */
export interface Queue {
  /** Every change, about as they will start. */
  readonly order: readonly Change[]
  /** Every change, as in the plan. */
  readonly changes: readonly Change[]
  /** The changes that need a change, by its id. */
  readonly waiters: ReadonlyMap<string, readonly Change[]>
  /** How urgent each is, by its id: leavers and what they wait for first, then the longest chain of changes below. */
  readonly urgency: ReadonlyMap<string, number>
  /** How many of the changes that it needs are not done, by its id. */
  readonly missing: Map<string, number>
  /** What may start, by urgency; the next one of each is the last. */
  readonly ready: Change[][]
  /** The ids of those that have not started. */
  readonly open: Set<string>
  /** The accounts with a write in flight, by key, with the changes that wait for its end. */
  readonly busy: Map<string, readonly Change[]>
  /** What could start, but may not. */
  readonly aside: Change[]
}

/**
 * A queue by urgency: leavers come first, with what they wait for, and then the longest chain of changes that waits below.
 * So the time it takes is that of the longest chain or that of the service, whichever is longer.
 */
export function openQueue(changes: readonly Change[]): Queue {
  const ids = new Set(changes.map(({ id }) => id))
  const waiters = waitersOf(changes, ids)
  const urgency = urgencies(changes, waiters)
  const queue: Queue = {
    order: changes.toSorted((a, b) => (urgency.get(b.id) ?? 0) - (urgency.get(a.id) ?? 0)),
    changes,
    waiters,
    urgency,
    missing: new Map(changes.map(({ id, needs }) => [id, needs.filter((need) => ids.has(need)).length])),
    ready: [],
    open: new Set(ids),
    busy: new Map(),
    aside: [],
  }
  // Reversed, because `pop` takes from the end: what needs nothing starts in the order of the plan.
  for (const change of changes.toReversed()) if (queue.missing.get(change.id) === 0) offer(queue, change)
  return queue
}

/** Takes the most urgent change that may start; undefined for now. What `may` forbids is set aside. */
export function takeNext(queue: Queue, may: (change: Change) => boolean): Change | undefined {
  const { ready, aside, busy } = queue
  for (;;) {
    while (ready.length > 0 && (ready.at(-1)?.length ?? 0) === 0) ready.pop()
    const change = ready.at(-1)?.pop()
    if (change === undefined) return undefined
    if (!may(change)) aside.push(change)
    else if (busy.has(change.key)) offer(queue, change)
    else return take(queue, change)
  }
}

/** Takes more changes of one kind that may start, the most urgent first, at most `most`. */
export function takeAlike(
  queue: Queue,
  action: Action,
  most: number,
  may: (change: Change) => boolean,
): readonly Change[] {
  const { ready, busy } = queue
  const found: Change[] = []
  for (let level = ready.length - 1; level >= 0 && found.length < most; level--) {
    const left: Change[] = []
    for (const change of ready[level]?.toReversed() ?? []) {
      const fits = found.length < most && change.action === action && may(change) && !busy.has(change.key)
      if (fits) found.push(take(queue, change))
      else left.push(change)
    }
    ready[level] = left.toReversed()
  }
  return found
}

/** Puts back what was set aside and may start by now. */
export function putBack(queue: Queue, may: (change: Change) => boolean): void {
  const left: Change[] = []
  for (const change of queue.aside.splice(0).toReversed()) {
    if (may(change)) offer(queue, change)
    else left.push(change)
  }
  queue.aside.push(...left.toReversed())
}

/** The change was made: what needs it may follow. */
export function followDone(queue: Queue, change: Change): void {
  free(queue, change)
  for (const waiter of queue.waiters.get(change.id) ?? []) {
    const left = (queue.missing.get(waiter.id) ?? 1) - 1
    queue.missing.set(waiter.id, left)
    if (left === 0) offer(queue, waiter)
  }
}

/** A change that cannot be made, and the one it needed. */
export interface BlockedChange {
  readonly change: Change
  readonly because: Change
}

/** The change was not made: everything that needs it, directly or not, leaves the queue and is returned. */
export function dropBlocked(queue: Queue, change: Change): readonly BlockedChange[] {
  free(queue, change)
  const lost: BlockedChange[] = []
  const spread = [change]
  for (const because of spread) {
    for (const waiter of queue.waiters.get(because.id) ?? []) {
      if (!queue.open.delete(waiter.id)) continue
      lost.push({ change: waiter, because })
      spread.push(waiter)
    }
  }
  return lost
}

/** Whether a leaver who may still go waits for a change, directly or not. */
export function isForLeaver({ waiters, open }: Queue, change: Change): boolean {
  const seen = new Set([change.id])
  for (const id of seen) {
    for (const waiter of waiters.get(id) ?? []) {
      if (!open.has(waiter.id)) continue
      if (isLeaver(waiter)) return true
      seen.add(waiter.id)
    }
  }
  return false
}

/** Everything that was never started. */
export function neverStarted({ changes, open }: Queue): readonly Change[] {
  return changes.filter(({ id }) => open.has(id))
}

/** The change may start, as soon as no other write to its account is in flight. */
function offer({ ready, busy, urgency }: Queue, change: Change): void {
  const behind = busy.get(change.key)
  if (behind === undefined) (ready[urgency.get(change.id) ?? 0] ??= []).push(change)
  else busy.set(change.key, [...behind, change])
}

function take({ busy, open }: Queue, change: Change): Change {
  busy.set(change.key, [])
  open.delete(change.id)
  return change
}

/** The account of the change has no write in flight any more. */
function free(queue: Queue, { key }: Change): void {
  const behind = queue.busy.get(key) ?? []
  queue.busy.delete(key)
  for (const one of behind) offer(queue, one)
}

function waitersOf(changes: readonly Change[], ids: ReadonlySet<string>): ReadonlyMap<string, readonly Change[]> {
  const waiters = new Map<string, Change[]>()
  for (const change of changes)
    for (const id of change.needs) {
      const others = waiters.get(id)
      if (others !== undefined) others.push(change)
      else if (ids.has(id)) waiters.set(id, [change])
    }
  return waiters
}

/**
 * Leavers above all others. Another write to the account of a leaver goes before they leave, if it can: a service may
 * refuse to edit an inactive account.
 */
function urgencies(changes: readonly Change[], waiters: Queue['waiters']): ReadonlyMap<string, number> {
  const leavers = new Map(changes.filter(isLeaver).map((change) => [change.key, [change]]))
  const own = (change: Change): readonly Change[] => (isLeaver(change) ? [] : (leavers.get(change.key) ?? []))
  const below = ({ id }: Change): readonly Change[] => waiters.get(id) ?? none
  const lengths = chains(changes, below, () => 0)
  if (leavers.size === 0) return lengths
  const longest = [...lengths.values()].reduce((most, one) => Math.max(most, one), 0)
  return chains(
    changes,
    (change) => [...below(change), ...own(change)],
    (change) => (isLeaver(change) ? longest + 1 : 0),
  )
}

const none: readonly Change[] = []

/** The plan is in order, so one pass from its end is enough. */
function chains(
  changes: readonly Change[],
  below: (change: Change) => readonly Change[],
  least: (change: Change) => number,
): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>()
  for (const change of changes.toReversed()) {
    lengths.set(
      change.id,
      below(change).reduce((most, { id }) => Math.max(most, (lengths.get(id) ?? 0) + 1), least(change)),
    )
  }
  return lengths
}

function isLeaver({ action }: Change): boolean {
  return action === 'deactivate'
}
