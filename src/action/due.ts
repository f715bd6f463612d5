import { pullOf } from '../github/pulls.js'
import { reviewsOf } from '../github/reviews.js'
import type { Allowed, Change } from '../model/files.js'
import { groupBy } from '../model/group-by.js'
import { isMerged } from '../model/pull.js'
import { pullRecordOf, type Merge } from './merges.js'
import { authorOf } from './requesters.js'
import type { Job } from './context.js'

/**
 * The pull requests that approved the due changes of a plan. The state keeps that with each line, so moving or
 * reformatting the line in the files does not change who approved it.
 */
export async function dueMerges(
  job: Job,
  changes: readonly Change[],
  allowed: ReadonlyMap<string, Allowed>,
): Promise<readonly Merge[]> {
  const { github } = job
  const approvedBy = ({ id }: Change): number | null => {
    const { as, pull = null } = allowed.get(id) ?? {}
    return as === 'due' ? pull : null
  }
  const merges: Merge[] = []
  for (const [number, own] of groupBy(changes, approvedBy)) {
    const pull = number === null ? null : await pullOf(github, number)
    if (pull === null || !isMerged(pull)) continue
    const author = await authorOf(job, pull)
    const record = pullRecordOf({ ...pull, author }, await reviewsOf(github, pull.number, pull.merged.at))
    const due = new Set(own.map(({ key }) => key))
    merges.push({ pull: { ...record, due: true }, approved: null, check: null, because: null, due })
  }
  return merges
}
