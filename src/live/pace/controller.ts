import { nextGate, type Gate } from './gate.js'
import { limitUpTo } from './limit.js'
import { quotaOf, remove, type Quota } from './quota.js'
import { learnedRate } from './rate.js'
import { roundTrips } from './round-trips.js'

/** A request that was sent. */
export interface Ticket {
  readonly at: number
  readonly level: number
  readonly probe: boolean
  readonly kind: string
}

/** Why a request waits: for an answer, for its turn, or because the service has asked for it. */
export type Cause = 'busy' | 'spacing' | 'refused' | 'quota'

/**
 * Decides when requests are sent. It is told every event and does nothing itself; times are milliseconds of a monotonic
 * clock, and calls come in the order of time.
 */
export interface Controller {
  /** When the next request may be sent: now, later, or not before an answer (infinite); and why. */
  turn(now: number): { readonly at: number; readonly cause: Cause }
  /** A request is sent. Requests of one `kind` take about the same time. */
  sent(now: number, kind: string): Ticket
  accepted(ticket: Ticket, now: number): void
  /** "Too many requests". `wait`: the milliseconds that the answer asks for, or null. */
  refused(ticket: Ticket, wait: number | null, now: number): void
  /** No answer that says anything about the pace. */
  lost(ticket: Ticket): void
  /** For how long nothing was accepted because of "too many requests"; 0 while requests are accepted. Milliseconds. */
  refusedFor(now: number): number
}

const [shortest, longest] = [100, 10_000]
/** A gate that stays closed for longer than this, in milliseconds, means a quota per period, not a rate. */
const quotaLike = 2000
/** Where nothing was refused, requests are spread over this share of the round trip. */
const spread = 0.8
/**
 * The same once as many are in flight as may be: answers that come together are all read before the next requests are
 * sent. The pages of a list are few, and what follows waits for all of them.
 */
const apart = 0.5
/** How late a timer may be without a loss of pace. */
const slack = 20
const memory = 2000

/** Makes the controller of one connection. `random` returns numbers from 0 to below 1. */
export function controllerUpTo(cap: number, random: () => number): Controller {
  const [limit, trips] = [limitUpTo(cap), roundTrips()]
  let rate = learnedRate(() => trips.mean() / (4 * cap))
  let [flying, nextAt, closedAt, emptiedAt] = [0, 0, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  let gate: Gate | null = null
  let quota: Quota | null = null
  let sends: number[] = []
  let isLimited = false
  const interval = (now: number, kind: string): number => {
    if (rate.interval() > 0) return rate.interval()
    if (limit.isKnown() && (isLimited || kind === 'list')) return 0
    return ((limit.isKnown() ? apart : spread) * trips.mean()) / limit.most(now)
  }
  const backoff = (tries: number): number =>
    Math.min(longest, shortest * 2 ** tries) * (tries < 2 ? 1 : 0.75 + random() / 4)
  const close = (ticket: Ticket, wait: number | null, now: number): void => {
    const pause = wait ?? shortest
    const byCrowd = pause <= quotaLike && limit.refused(ticket.level, now, pause)
    let until = now + (wait === null ? shortest : wait + random() * slack)
    if (byCrowd) quota?.dropped(ticket.at)
    else if (quota !== null) until = Math.max(until, quota.refused(ticket.at, wait === null ? null : now + wait) ?? 0)
    else {
      rate.emptied(ticket.at)
      // By then one request fits again, as far as the rate is known.
      if (wait === null) until = Math.max(until, ticket.at + Math.min(quotaLike, rate.room()))
    }
    if (!byCrowd) emptiedAt = ticket.at
    closedAt = now
    gate = nextGate(gate, { kind: 'refused', at: ticket.at, byCrowd, until })
  }
  const stay = (shut: Gate, ticket: Ticket, wait: number | null, now: number): void => {
    // Nothing else was in flight: the number of requests was not the cause.
    const byCrowd = shut.byCrowd && ticket.level > 1
    if (shut.byCrowd && !byCrowd) limit.cleared()
    rate.alsoRefused(ticket.at)
    const told = wait === null ? null : now + wait
    if (byCrowd) quota?.dropped(ticket.at)
    const again = byCrowd ? null : quota?.refused(ticket.at, told)
    const until = Math.max(now + shortest, told ?? again ?? now + backoff(shut.tries))
    gate = nextGate(shut, { kind: 'refused', at: ticket.at, byCrowd, until })
  }
  const open = (shut: Gate, ticket: Ticket): void => {
    gate = nextGate(shut, { kind: 'accepted' })
    nextAt = ticket.at + interval(ticket.at, ticket.kind)
    if (shut.byCrowd || quota !== null || ticket.at - shut.since <= quotaLike) return
    quota = quotaOf(
      sends.filter((at) => at < ticket.at),
      ticket.at,
    )
    rate = learnedRate(() => trips.mean() / (4 * cap))
  }
  return {
    turn(now) {
      if (gate !== null && gate.probing) return { at: Number.POSITIVE_INFINITY, cause: 'refused' }
      if (gate !== null) return { at: Math.max(now, gate.until), cause: 'refused' }
      if (flying >= limit.most(now)) return { at: Number.POSITIVE_INFINITY, cause: 'busy' }
      const opens = quota?.opens(now) ?? now
      return opens > nextAt && opens > now
        ? { at: opens, cause: 'quota' }
        : { at: Math.max(now, nextAt), cause: 'spacing' }
    },
    sent(now, kind) {
      flying += 1
      const between = interval(now, kind)
      nextAt = Math.max(nextAt, now - Math.min(slack, between)) + between
      const probe = gate !== null
      gate = nextGate(gate, { kind: 'sent' })
      rate.sent(now)
      quota?.sent(now)
      sends.push(now)
      if (sends.length > 2 * memory) sends = sends.slice(-memory)
      return { at: now, level: flying, probe, kind }
    },
    accepted(ticket, now) {
      flying -= 1
      trips.add(ticket.kind, now - ticket.at)
      quota?.accepted(ticket.at)
      if (ticket.probe && gate !== null) open(gate, ticket)
      limit.accepted(ticket.level, now)
      rate.accepted(ticket.at, now)
      // What was held back until more was known may go.
      if (interval(now, ticket.kind) === 0) nextAt = Math.min(nextAt, now)
      if (trips.isCrowded(now)) limit.crowded(now)
    },
    refused(ticket, wait, now) {
      flying -= 1
      isLimited = true
      remove(sends, ticket.at)
      if (ticket.probe && gate !== null) return stay(gate, ticket, wait, now)
      if (gate === null && ticket.at >= closedAt) return close(ticket, wait, now)
      // Part of what closed the gate.
      if (wait !== null) gate = nextGate(gate, { kind: 'told', until: now + wait })
      if (ticket.at > emptiedAt) rate.alsoRefused(ticket.at)
      quota?.dropped(ticket.at)
    },
    lost(ticket) {
      flying -= 1
      if (ticket.probe) gate = nextGate(gate, { kind: 'lost' })
    },
    refusedFor: (now) => (gate === null ? 0 : now - gate.since),
  }
}
