import { pullOf } from '../github/pulls.js'
import { reviewsOf } from '../github/reviews.js'
import type { Allowed, Change } from '../model/files.js'
import type { Merge } from './merges.js'
import type { Job } from './context.js'

/** A pull request that approved something that has become due, and whose changes those are. */
export interface DueMerge extends Merge {
  readonly keys: ReadonlySet<string>
}

/**
 * The pull requests that approved the due changes of a plan. The state keeps that with each line, so moving or
 * reformatting the line in the files does not change who approved it.
 */
export async function dueMerges(
  { github }: Job,
  changes: readonly Change[],
  allowed: ReadonlyMap<string, Allowed>,
): Promise<readonly DueMerge[]> {
  const keys = new Map<number, Set<string>>()
  for (const { id, key } of changes) {
    const { as, pull = null } = allowed.get(id) ?? {}
    if (as === 'due' && pull !== null) keys.set(pull, (keys.get(pull) ?? new Set()).add(key))
  }
  const merges: DueMerge[] = []
  for (const [number, own] of keys) {
    const pull = await pullOf(github, number)
    const reviews = pull.merged === null ? [] : await reviewsOf(github, number, pull.merged.at)
    merges.push({ pull, reviews, approval: null, check: null, because: null, keys: own })
  }
  return merges
}
