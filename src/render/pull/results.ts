import { verbs, type Verb } from '../../model/actions.js'
import type { Overdue } from '../../model/clock.js'
import type { Plan, PullRecord } from '../../model/files.js'
import { groupBy } from '../../model/group-by.js'
import type { PersonKey } from '../../model/names.js'
import type { KeptForm, Outcome } from '../../model/outcome.js'
import type { RunOf } from '../../model/pull.js'

/** The result of an apply. */
export interface Results {
  /** The plan that was applied. */
  readonly plan: Plan
  readonly outcomes: readonly Outcome[]
  /** The plan made again after it; null if the service could not be read. */
  readonly after: Plan | null
  /** What was approved along with it, for later days. */
  readonly scheduled: Plan['scheduled']
  readonly pulls: readonly PullRecord[]
  readonly run: RunOf | null
  /** ISO times of the first and the last thing that was done. */
  readonly from: string
  readonly to: string
  readonly timezone: string
  /** That the scheduled run had not come; null if it had. */
  readonly overdue: Overdue | null
  readonly strange: number
  /** As `ApplyReport` has it. */
  readonly begunLineage: string | null
  /** The path of the record for auditors on the branch of the state; null if none was written. */
  readonly evidence: string | null
  /** What the service keeps in another form than it was sent. */
  readonly learned: readonly KeptForm[]
  /** The writes, by the id of the change, that only a person can settle. */
  readonly unsettled: readonly string[]
  /** Why it ended early; null if it finished. */
  readonly stopped: string | null
  /** What went wrong beside the changes themselves; null for nothing. */
  readonly trouble: string | null
  /** Names what it shows, in hex digits: if the last result was the same, there is no new comment. */
  readonly shows: string
}

/** The result for one person. */
export interface PersonResult {
  readonly key: PersonKey
  readonly name: string
  readonly verb: Verb
  /** The worst of the outcomes. */
  readonly kind: Outcome['kind']
  readonly outcomes: readonly Outcome[]
}

const worst = ['unresolved', 'failed', 'skipped', 'applied'] as const satisfies readonly Outcome['kind'][]

/** The outcomes by person: first those that a person must look at, then in the order of the verbs. */
export function peopleOf(outcomes: readonly Outcome[]): readonly PersonResult[] {
  const people = groupBy(outcomes, ({ change }) => change.key)
  const rank = ({ kind, verb }: PersonResult): number => worst.indexOf(kind) * verbs.length + verbs.indexOf(verb)
  return [...people].map(personOf).toSorted((a, b) => rank(a) - rank(b))
}

function personOf([key, outcomes]: readonly [PersonKey, readonly Outcome[]]): PersonResult {
  const kinds = new Set(outcomes.map(({ kind }) => kind))
  const all = new Set(outcomes.map(({ change }) => change.verb))
  return {
    key,
    name: outcomes[0]?.change.name ?? key,
    verb: verbs.find((verb) => all.has(verb)) ?? 'change',
    kind: worst.find((kind) => kinds.has(kind)) ?? 'applied',
    outcomes,
  }
}

/** How many people ended so. */
export function countKind(people: readonly PersonResult[], kind: Outcome['kind']): number {
  return people.filter((one) => one.kind === kind).length
}
