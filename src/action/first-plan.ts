import type { Session } from '../engine/session.js'
import { putCheck } from '../github/checks.js'
import { issuesOf } from '../github/issues.js'
import { mayHaveBeen } from '../github/pushers.js'
import { orExitError } from '../model/exit-error.js'
import { words } from '../render/escaping/words.js'
import { pageText, type MarkedPage } from '../render/pull/page.js'
import type { Job } from './context.js'
import type { Merge } from './merges.js'
import { runUrl } from './page-context.js'
import type { MergeRun } from './run.js'

/**
 * Whether nothing shows that a chart was ever applied here, so that a plan without an approval is no surprise: there is
 * no state, none is pinned, no merged pull request has an approved plan, no branch of the state ever was, and no issue
 * of ours is from later runs. In doubt it is not the first plan: a state that is lost must stay loud.
 */
export async function isFirstPlan(
  { github, login }: Job,
  { saved, takeover, settings, store }: Pick<Session, 'saved' | 'takeover' | 'settings' | 'store'>,
  merges: readonly Merge[],
): Promise<boolean> {
  if (saved.serial > 0 || takeover !== null || settings.lineage !== null) return false
  const branch = /^git:(.+)$/.exec(store.name)?.[1]
  if (branch === undefined || merges.some(({ approved }) => approved !== null)) return false
  if (await mayHaveBeen(github, branch)) return false
  const issues = await issuesOf(github, await login(), 'all')
  // The one issue that a first plan opens is open until it is approved.
  return issues.every(({ marker, open }) => !fromRuns.has(marker.kind) || (marker.kind === 'failure' && open))
}

const fromRuns: ReadonlySet<string> = new Set(['drift', 'failure', 'pushed'])

/** Whether the run found the first plan, and waits for its approval. */
export function isWaiting({ first, ended }: Pick<MergeRun, 'first' | 'ended'>): boolean {
  return first && ended.kind === 'declined'
}

const checkOfFirst = 'espalier / first plan'

/**
 * Says beside the commit that the first plan waits for its approval, or that it was applied. A job that may not write
 * checks leaves it to the issue.
 */
export async function showFirst(job: Job, run: MergeRun, page: MarkedPage): Promise<void> {
  const isOpen = isWaiting(run)
  if (!isOpen && run.ended.kind !== 'done') return
  const title = isOpen ? words`Waits for your approval: read it, and approve it once` : words`Approved and applied`
  const check = {
    name: checkOfFirst,
    head: run.tip,
    conclusion: isOpen ? ('neutral' as const) : ('success' as const),
    title: title.text,
    summary: pageText(page).text,
    text: null,
    annotations: [],
    details: runUrl(job.run),
  }
  await orExitError(putCheck(job.github, check))
}
