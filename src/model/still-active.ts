import type { Plan } from './files.js'
import type { PersonKey } from './names.js'
import type { Outcome } from './outcome.js'

/** A person who leaves by the chart and whose account is active. */
export interface StillActive {
  readonly key: PersonKey
  readonly name: string
  /** held: something must be settled first. revived: the account was made active again in the service. */
  readonly kind: 'planned' | 'held' | 'revived'
  /** Why; null if the plan would deactivate the account. */
  readonly why: string | null
}

const revivedWhy = 'the account was made active again in Small Improvements'

/** The leavers whose accounts a plan shows as active, those first whom it leaves so. */
export function stillActive({ changes, held, drift }: Plan): readonly StillActive[] {
  const planned = changes.filter(({ action }) => action === 'deactivate')
  const waiting = held.filter(({ change }) => change.action === 'deactivate')
  const revived = drift.filter(({ field, desired }) => field === 'active' && desired === false)
  return [
    ...waiting.map(({ change: { key, name }, because }) => ({ key, name, kind: 'held' as const, why: because })),
    ...revived.map(({ key, name }) => ({ key, name, kind: 'revived' as const, why: revivedWhy })),
    ...planned.map(({ key, name }) => ({ key, name, kind: 'planned' as const, why: null })),
  ]
}

/** The leavers whom a plan leaves active. */
export function leftActive(plan: Plan): readonly StillActive[] {
  return stillActive(plan).filter(({ kind }) => kind !== 'planned')
}

/** The leavers who are active after a run. `after`: the plan made again; null if the service could not be read. */
export function stillActiveAfter(outcomes: readonly Outcome[], after: Plan | null): readonly StillActive[] {
  const why = new Map(
    outcomes.flatMap((one): [PersonKey, string][] =>
      one.kind === 'applied' || one.change.action !== 'deactivate' ? [] : [[one.change.key, one.why]],
    ),
  )
  if (after !== null) return stillActive(after).map((one) => ({ ...one, why: one.why ?? why.get(one.key) ?? null }))
  return outcomes.flatMap(({ kind, change: { key, name } }): StillActive[] =>
    kind !== 'applied' && why.has(key) ? [{ key, name, kind: 'planned', why: why.get(key) ?? null }] : [],
  )
}

/** The command that deactivates again the accounts that were made active again. */
export function revertCommand(leavers: readonly Pick<StillActive, 'key'>[]): string {
  return ['espalier apply --drift revert', ...leavers.map(({ key }) => `--only ${key}`)].join(' ')
}
