import { fieldFacts, type Field, type Value } from '../model/fields.js'
import type { Drift } from '../model/files.js'
import { groupBy } from '../model/group-by.js'
import type { PersonKey } from '../model/names.js'
import type { Outcome } from '../model/outcome.js'

/** A value that was written and confirmed, and has gone: `before` is what it was, undefined if nothing. */
export interface Lost {
  readonly key: PersonKey
  readonly field: Field
  readonly before: Value | undefined
}

/**
 * Compares what was applied with what the service shows when all users are read again. A field that was written in this
 * run and differs now was not changed by another user: the service accepted it and did not keep it.
 */
export function detectReverted(
  outcomes: readonly Outcome[],
  drift: readonly Drift[],
): { readonly outcomes: readonly Outcome[]; readonly lost: readonly Lost[] } {
  const loose = groupBy(drift, ({ key }) => key)
  const lost: Lost[] = []
  const judged = outcomes.map((outcome): Outcome => {
    const { kind, change } = outcome
    const mine = (loose.get(change.key) ?? []).filter(({ field }) => change.after[field] !== undefined)
    if (kind !== 'applied' || mine.length === 0) return outcome
    for (const { field } of mine) lost.push({ key: change.key, field, before: change.before[field] })
    const what = mine.map(({ field, live }) => `${fieldFacts[field].label} is ${JSON.stringify(live)} again`)
    return { kind: 'failed', change, why: `it was confirmed, but not kept: ${what.join(', ')}` }
  })
  return { outcomes: judged, lost }
}
