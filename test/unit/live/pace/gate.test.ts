import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { controllerUpTo, type Ticket } from '../../../../src/live/pace/controller.js'
import { nextGate, type Gate, type GateSignal } from '../../../../src/live/pace/gate.js'

const moment = fc.integer({ min: 0, max: 100_000 })
const signal: fc.Arbitrary<GateSignal> = fc.oneof(
  fc.record({ kind: fc.constant('refused' as const), at: moment, byCrowd: fc.boolean(), until: moment }),
  fc.record({ kind: fc.constant('told' as const), until: moment }),
  fc.record({ kind: fc.constantFrom('sent' as const, 'lost' as const, 'accepted' as const) }),
)

/** Every step of a gate: before, the signal, after. */
function steps(signals: readonly GateSignal[]): readonly (readonly [Gate | null, GateSignal, Gate | null])[] {
  let gate: Gate | null = null
  return signals.map((one) => [gate, one, (gate = nextGate(gate, one))] as const)
}

/** Signals after which a law does not hold; null if it always holds. */
function breaks(holds: (before: Gate | null, signal: GateSignal, after: Gate | null) => boolean): unknown {
  const { counterexample } = fc.check(
    fc.property(fc.array(signal), (signals) => steps(signals).every((step) => holds(...step))),
  )
  return counterexample
}

test('only a refusal closes the gate, and only an accepted probe opens it', () => {
  expect(breaks((before, { kind }, after) => before !== null || (after === null) === (kind !== 'refused'))).toBeNull()
  expect(breaks((before, { kind }, after) => before === null || (after === null) === (kind === 'accepted'))).toBeNull()
})

test('nothing but a newer refusal of the probe makes the gate open sooner', () => {
  expect(
    breaks((before, { kind }, after) => kind === 'refused' || (after?.until ?? Infinity) >= (before?.until ?? 0)),
  ).toBeNull()
  expect(breaks((_, one, after) => !('until' in one) || after === null || after.until >= one.until)).toBeNull()
})

test('a closed gate remembers when it closed, and each refusal counts', () => {
  expect(breaks((before, _, after) => before === null || after === null || after.since === before.since)).toBeNull()
  expect(
    breaks(
      (before, { kind }, after) =>
        after === null || after.tries === (before?.tries ?? 0) + (kind === 'refused' ? 1 : 0),
    ),
  ).toBeNull()
})

test('a probe is under way from its sending to its end', () => {
  const broken = breaks((before, { kind }, after) => {
    if (after === null || kind === 'told') return after?.probing === (after === null ? undefined : before?.probing)
    return after.probing === (kind === 'sent')
  })
  expect(broken).toBeNull()
})

type Answer = 'accepted' | 'lost' | number | null

/** Plays a service that answers so, in order, one request after `took` milliseconds; then only with acceptance. */
function play(cap: number, answers: readonly Answer[], took: number) {
  const pace = controllerUpTo(cap, () => 0.5)
  const flying: { readonly ticket: Ticket; readonly due: number }[] = []
  let [now, most, early, closed] = [0, 0, 0, 0]
  const heard: Answer[] = [...answers]
  for (let done = 0; done < answers.length + 40;) {
    const { at } = pace.turn(now)
    const first = flying[0]
    if (at <= now || first === undefined) {
      now = Math.max(now, at)
      if (now < closed) early += 1
      flying.push({ ticket: pace.sent(now, 'list'), due: now + took })
      most = Math.max(most, flying.length)
      continue
    }
    if (at < first.due) {
      now = at
      continue
    }
    now = first.due
    flying.shift()
    done += 1
    const answer = heard.shift() ?? 'accepted'
    if (answer === 'lost') pace.lost(first.ticket)
    else if (answer === 'accepted') pace.accepted(first.ticket, now)
    else pace.refused(first.ticket, answer, now)
    // The longest wait that was asked for counts, until a probe is answered: that is the newest word of the service.
    if (answer !== 'lost' && first.ticket.probe) closed = 0
    if (typeof answer === 'number') closed = Math.max(closed, now + answer)
  }
  return { most, early, refusedFor: pace.refusedFor(now) }
}

const answers = fc.array(
  fc.oneof(fc.constantFrom('accepted' as const, 'lost' as const, null), fc.integer({ min: 0, max: 60_000 })),
  { maxLength: 60 },
)

test('the pace never has more in flight than it may, is never faster than the service said, and recovers', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 8 }), answers, fc.integer({ min: 1, max: 500 }), (cap, all, took) => {
      const { most, early, refusedFor } = play(cap, all, took)
      expect(most).toBeLessThanOrEqual(cap)
      expect(early).toBe(0)
      expect(refusedFor).toBe(0)
    }),
  )
})
