import type { Drift } from '../model/files.js'
import { digest } from './fingerprint.js'

/** Names a drift as long as it lasts, whatever its value is by now. 32 hex digits. */
export function driftName({ key, field }: Pick<Drift, 'key' | 'field'>): string {
  return digest({ key, field })
}

/** The same for the same drifts with the same values, in any order. 32 hex digits. */
export function driftDigest(drift: readonly Drift[]): string {
  return digest(
    drift.map(({ kind, key, field, desired, live }) => digest({ kind, key, field, desired, live })).toSorted(),
  )
}
