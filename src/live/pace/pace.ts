import { controllerUpTo } from './controller.js'
import { deadlineIn, longestRun } from './deadline.js'
import type { Cause, Ticket } from './controller.js'

/** The turn of a request: a ticket to be given back, or why it must not be sent. */
type Turn = { readonly ticket: Ticket } | { readonly why: string }

/**
 * The outcome of a request: an answer, "too many requests" with the milliseconds to wait, or nothing that says anything
 * about the pace.
 */
export type PaceSignal =
  | { readonly kind: 'answer' | 'lost' }
  | { readonly kind: 'refused'; readonly wait: number | null }

/** The one gate through which all requests of a connection pass, reads and writes. */
export interface Pace {
  /** Waits until a request may be sent. Requests of one `kind` take about the same time. */
  turn(kind: string, rank: Rank): Promise<Turn>
  heard(ticket: Ticket, what: PaceSignal): void
  /** Whether a pause of this many milliseconds ends before the run must. */
  allows(pause: number): boolean
  /** A request pauses for this many milliseconds, because the service is down and asks for that: long ones are reported. */
  paused(pause: number): void
  /** Checks again whether a request may be sent: for the code that has stopped the run. */
  wake(): void
}

/** The order: first what was refused, then writes, because each was made from a read a moment ago. */
type Rank = 'again' | 'write' | 'read'
const order: readonly Rank[] = ['again', 'write', 'read']

/** `tick`: milliseconds of a monotonic clock. `onWait`: called with why requests wait, and for how long. */
export interface PaceOptions {
  readonly cap: number
  readonly tick: () => number
  readonly sleep: (milliseconds: number) => Promise<void>
  readonly random: () => number
  readonly stopped: () => boolean
  readonly onWait: (why: Wait, seconds: number) => void
}

/**
 * Why requests wait: the service has refused one, its quota, which has been learned, is used up, or it is down and has
 * said for how long.
 */
export type Wait = Extract<Cause, 'refused' | 'quota'> | 'down'

interface Waiting {
  readonly kind: string
  readonly rank: Rank
  readonly go: (turn: Turn) => void
}

/** If nothing was accepted for this long, in milliseconds, nothing more is sent. */
const patience = 600_000
/** A shorter wait is not reported. */
const worthSaying = 2000

/** Makes the pace of one connection. */
export function openPace(options: PaceOptions): Pace {
  const { cap, tick, sleep, random, stopped, onWait } = options
  const controller = controllerUpTo(cap, random)
  const deadline = deadlineIn(longestRun, tick())
  const waiting: Waiting[] = []
  let [flying, wakeAt, saidUntil] = [0, Number.POSITIVE_INFINITY, 0]
  const leave = (turn: Turn): void => {
    if ('ticket' in turn) flying += 1
    waiting.shift()?.go(turn)
    if (flying + waiting.length === 0) deadline.rested(tick())
  }
  const wakeIn = (at: number, now: number): void => {
    if (at >= wakeAt) return
    wakeAt = at
    void wakeAfter(Math.ceil(at - now), at)
  }
  async function wakeAfter(milliseconds: number, at: number): Promise<void> {
    await sleep(milliseconds)
    if (wakeAt === at) wakeAt = Number.POSITIVE_INFINITY
    serve()
  }
  const tell = (why: Cause | 'down', at: number, now: number): void => {
    if (
      (why !== 'refused' && why !== 'quota' && why !== 'down') ||
      at - now < worthSaying ||
      at < saidUntil + worthSaying
    )
      return
    saidUntil = at
    onWait(why, Math.ceil((at - now) / 1000))
  }
  function serve(): void {
    for (let first = waiting[0]; first !== undefined; first = waiting[0]) {
      const now = tick()
      const { at, cause } = controller.turn(now)
      const held = cause === 'refused' || cause === 'quota'
      const why = objection(now, at, held && at > now)
      if (why !== null) leave({ why })
      else if (at <= now || stopped() || (cause === 'spacing' && at - now < 1))
        leave({ ticket: controller.sent(now, first.kind) })
      else {
        // An answer is due, at an unknown time.
        if (at === Number.POSITIVE_INFINITY) return
        wakeIn(at, now)
        return tell(cause, at, now)
      }
    }
  }
  /** Why nothing may be sent now, or ever again; null if something may. */
  function objection(now: number, at: number, held: boolean): string | null {
    if (stopped() && held) return 'it was interrupted while the service asked to wait'
    if (now >= deadline.at()) return `the run has taken ${longestRun / 60_000} minutes: run it again to continue`
    if (held && at < Number.POSITIVE_INFINITY && at > deadline.at())
      return `the service reports too many requests and asks to wait ${lengthOf(at - now)}: run it again then`
    if (held && controller.refusedFor(now) > patience)
      return `the service has reported too many requests for ${patience / 60_000} minutes: run it again later`
    return null
  }
  return {
    turn(kind, rank) {
      return new Promise((go) => {
        if (flying + waiting.length === 0) deadline.resumed(tick())
        const place = waiting.findIndex((one) => order.indexOf(one.rank) > order.indexOf(rank))
        waiting.splice(place < 0 ? waiting.length : place, 0, { kind, rank, go })
        serve()
      })
    },
    heard(ticket, what) {
      const now = tick()
      flying -= 1
      if (what.kind === 'refused') controller.refused(ticket, what.wait, now)
      else if (what.kind === 'answer') controller.accepted(ticket, now)
      else controller.lost(ticket)
      if (flying + waiting.length === 0) deadline.rested(now)
      serve()
    },
    allows: (pause) => tick() + pause <= deadline.at(),
    paused: (pause) => tell('down', tick() + pause, tick()),
    wake: serve,
  }
}

function lengthOf(milliseconds: number): string {
  const minutes = Math.ceil(milliseconds / 60_000)
  return minutes < 120 ? `${minutes} minutes` : `${Math.ceil(minutes / 60)} hours`
}
