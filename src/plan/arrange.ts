import type { Diagnostic, Held } from '../model/files.js'
import type { DesiredState, LiveState, Person } from '../model/people.js'
import type { Draft } from './drafts.js'
import { addressSwap } from './findings.js'
import { dependenciesOf, type Dependencies, type Deferral } from './needs.js'
import { inOrder, type Ordered } from './order.js'
import { planContextOf, withGoing, type PlanContext } from './plan-context.js'
import type { Match } from './pairs.js'

/** The changes in the order in which they may be done, and those that have to wait. */
export interface Arranged {
  readonly ordered: readonly Ordered[]
  readonly held: ReadonlyMap<string, Deferral>
  readonly findings: readonly Diagnostic[]
  /** The reporting lines now and after the plan; null if nothing changes, which is nearly always. */
  readonly scene: PlanContext | null
}

/**
 * Orders the changes and holds back those that cannot be made. Holding one affects the others, so this repeats until no
 * more are held: at the latest when all are.
 */
export function arrange(
  desired: DesiredState,
  live: LiveState,
  match: Match,
  drafts: ReadonlyMap<string, Draft>,
  first: ReadonlyMap<string, Deferral>,
): Arranged {
  if (drafts.size === 0) return { ordered: [], held: new Map(), findings: [], scene: null }
  const still = planContextOf(desired, live, match, drafts)
  const held = new Map(first)
  const findings: Diagnostic[] = []
  for (;;) {
    const going = new Map([...drafts].filter(([id]) => !held.has(id)))
    const context = withGoing(still, going)
    const reliances = new Map([...going].map(([id, draft]) => [id, dependenciesOf(draft, context)]))
    const waits = newWaits(reliances)
    if (waits.size === 0) {
      const { ordered, circle } = inOrder(going, reliances, desired, context.target)
      if (circle.length === 0) return { ordered, held, findings, scene: context }
      findings.push(addressSwap(people(circle, desired)))
      for (const draft of circle) waits.set(draft.id, { reason: 'address', because: 'two people wait for each other' })
    }
    for (const [id, wait] of waits) held.set(id, wait)
    findings.push(...[...waits.keys()].flatMap((id) => reliances.get(id)?.findings ?? []))
  }
}

function newWaits(reliances: ReadonlyMap<string, Dependencies>): Map<string, Deferral> {
  const waits = new Map<string, Deferral>()
  for (const [id, { waits: reasons }] of reliances) {
    const reason = reasons[0]
    if (reason !== undefined) waits.set(id, reason)
  }
  return waits
}

function people(circle: readonly Draft[], desired: DesiredState): Person[] {
  const keys = [...new Set(circle.map((draft) => draft.key))].toSorted()
  return keys.flatMap((key) => desired.people.get(key) ?? [])
}

/** The held changes as a plan lists them. */
export function heldList(
  held: ReadonlyMap<string, Deferral>,
  drafts: ReadonlyMap<string, Draft>,
  finish: (draft: Draft, needs: readonly string[]) => Held['change'],
): Held[] {
  return [...held].flatMap(([id, wait]) => {
    const draft = drafts.get(id)
    return draft === undefined ? [] : [{ change: finish(draft, []), ...wait }]
  })
}
