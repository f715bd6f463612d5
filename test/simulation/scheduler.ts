import type { Chance } from './chance.js'

/**
 * The only thing that makes time pass. Every promise of a port is settled by an event of this row, one at a time; what
 * is due at the same moment comes in an order that the seed decides.
 */
export interface Scheduler {
  /** Virtual milliseconds since the world began. */
  readonly now: () => number
  /** Does something later. `wakes`: it settles a promise of a process, so that the process must come to rest after. */
  readonly after: (delay: number, what: () => void, wakes?: boolean) => void
  /** Makes the next event happen and waits until every process is at rest; false if there is none. */
  readonly step: () => Promise<boolean>
}

interface Event {
  readonly at: number
  readonly tie: number
  readonly what: () => void
  readonly wakes: boolean
}

export function newScheduler(chance: Chance): Scheduler {
  let now = 0
  const row: Event[] = []
  return {
    now: () => now,
    after(delay, what, wakes = false) {
      row.push({ at: now + Math.max(0, delay), tie: chance.next(), what, wakes })
    },
    async step() {
      const event = takeFirst(row)
      if (event === undefined) return false
      now = event.at
      event.what()
      if (event.wakes) await rest()
      return true
    },
  }
}

/** A world has a few dozen events at a time: looking at all of them is faster than keeping them sorted. */
function takeFirst(row: Event[]): Event | undefined {
  let first = 0
  for (let at = 1; at < row.length; at += 1) if (isBefore(row[at], row[first])) first = at
  const event = row[first]
  const last = row.pop()
  if (last !== undefined && first < row.length) row[first] = last
  return event
}

function isBefore(a: Event | undefined, b: Event | undefined): boolean {
  if (a === undefined || b === undefined) return false
  return a.at < b.at || (a.at === b.at && a.tie < b.tie)
}

/**
 * Waits until all processes are at rest. They await nothing but ports and each other, so all they do until then are
 * microtasks, and Node runs every one of them before it goes on to an immediate.
 */
function rest(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve)
  })
}
