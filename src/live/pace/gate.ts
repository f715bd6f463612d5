/**
 * The gate that "too many requests" closes; null while it is open. Closed, nothing is sent before `until`, and then one
 * request alone, the probe, which shows whether it is open. Times are milliseconds.
 */
export interface Gate {
  /** When the request was sent whose refusal closed it. */
  readonly since: number
  /** Whether too many requests in flight explain the refusal: then it is no matter of time. */
  readonly byCrowd: boolean
  readonly until: number
  /** How often a request was refused since it closed: each refusal of a probe makes the pause longer. */
  readonly tries: number
  /** The probe is under way. */
  readonly probing: boolean
}

/** What happens to the gate. */
export type GateSignal =
  /** A request that was sent at `at`, or the probe, is refused. */
  | { readonly kind: 'refused'; readonly at: number; readonly byCrowd: boolean; readonly until: number }
  /** A request that was sent before the gate closed is refused too, and says when to come back. */
  | { readonly kind: 'told'; readonly until: number }
  /** A request is sent. */
  | { readonly kind: 'sent' }
  /** The probe has no answer that says anything. */
  | { readonly kind: 'lost' }
  /** The probe is accepted. */
  | { readonly kind: 'accepted' }

/** The gate after a signal. Only `refused` closes it, and only `accepted` opens it. */
export function nextGate(gate: Gate | null, signal: GateSignal): Gate | null {
  if (signal.kind === 'refused') {
    const { at, byCrowd, until } = signal
    return { since: gate?.since ?? at, byCrowd, until, tries: (gate?.tries ?? 0) + 1, probing: false }
  }
  if (gate === null || signal.kind === 'accepted') return null
  if (signal.kind === 'told') return { ...gate, until: Math.max(gate.until, signal.until) }
  return { ...gate, probing: signal.kind === 'sent' }
}
