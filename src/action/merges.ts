import { firstParents, isWithin } from '../git/commits.js'
import type { Git } from '../git/git.js'
import { protectionOf } from '../github/protection.js'
import { pullsOf } from '../github/pulls.js'
import { reviewsOf } from '../github/reviews.js'
import type { Landing, NotApproved } from '../model/approval.js'
import type { ApprovalOf, PullRecord, State } from '../model/files.js'
import type { MergedPull, PlanDigests } from '../model/pull.js'
import { ExitError } from '../model/exit-error.js'
import { asksForApproval } from '../plan/approval-policy.js'
import type { Session } from '../engine/session.js'
import { bringBack } from '../engine/state.js'
import { judgedBy } from './judge-pull.js'
import type { ShownPlan } from './records.js'
import { pathOf, type Job } from './context.js'

/** A pull request that was merged, and what of its plans counts as approved. */
export interface Merge {
  readonly pull: PullRecord
  /** The plan that was shown last before the approval; null: none counts. */
  readonly approved: PlanDigests | null
  /** The check that holds it. */
  readonly check: number | null
  /** Why none counts. */
  readonly because: NotApproved | null
  /** Whose lines have become due, if it was merged before the last apply; else null. */
  readonly due: ReadonlySet<string> | null
}

/** The most commits that are searched. Before the first run nothing says how far back to go, so it is not far. */
const [mostSince, mostAtFirst] = [250, 20]

/**
 * The pull requests that changed the chart between the commit that was last applied whole and the tip, oldest first.
 * They are found by commit, so every way of merging is: a merge, a squash, a rebase, a queue, several in a row. Throws
 * `ExitError` 8 if that commit is no longer part of the branch: what was merged since is unknown then; and 7 if one of
 * their plans was made by a newer state than this one.
 */
export async function mergesSince(
  job: Job,
  session: Pick<Session, 'saved' | 'store'>,
  tip: string,
  branch: string,
): Promise<readonly Merge[]> {
  const { git, github } = job
  const { applied } = session.saved
  const most = applied === undefined ? mostAtFirst : mostSince
  const commits = await firstParents(git, applied?.commit ?? null, tip, await pathOf(job), most)
  if (commits === null) throw rewritten(applied?.commit ?? '')
  const pulls = new Map<number, MergedPull>()
  for (const commit of commits.toReversed())
    for (const pull of await pullsOf(github, commit)) pulls.set(pull.number, pull)
  if (pulls.size === 0) return []
  const required = asksForApproval(await protectionOf(github, branch))
  const merges: Merge[] = []
  for (const pull of pulls.values()) {
    const way = (await isMergedAlong(git, pull, [...pulls.values()])) ? ({ way: 'along' } as const) : {}
    merges.push(await mergeOf(job, pull, way, required, session))
  }
  return merges
}

/** Whether a pull request may have been merged only because another one with all its commits was. */
async function isMergedAlong(git: Git, pull: MergedPull, all: readonly MergedPull[]): Promise<boolean> {
  const secondOf = ({ merged }: MergedPull): number => Math.floor(Date.parse(merged.at) / 1000)
  for (const other of all)
    if (other !== pull && secondOf(other) <= secondOf(pull) && (await isWithin(git, pull.head, other.head))) return true
  return false
}

async function mergeOf(
  job: Job,
  pull: MergedPull,
  way: Partial<Pick<Landing, 'way'>>,
  required: boolean,
  { saved, store }: Pick<Session, 'saved' | 'store'>,
): Promise<Merge> {
  const { number, merged } = pull
  const landing = { by: merged.by, at: Date.parse(merged.at), ...way }
  const { counted, shown, author } = await judgedBy(job, pull, landing, required, saved.accepted)
  requireNewer(shown, number, saved, store.name)
  const record = pullRecordOf({ ...pull, author }, await reviewsOf(job.github, number, merged.at))
  if (counted.plan === null) return { pull: record, approved: null, check: null, because: counted.because, due: null }
  const { digests, check } = counted.plan
  return { pull: record, approved: digests, check, because: null, due: null }
}

/** A merged pull request as the record of a run has it. */
export function pullRecordOf(
  { number, author, head, merged, eventAt }: MergedPull,
  approvals: readonly ApprovalOf[],
): PullRecord {
  return {
    number,
    author,
    head,
    merge: merged.commit,
    mergedBy: merged.by,
    mergedAt: merged.at,
    approvals,
    ...(eventAt === undefined ? {} : { eventAt }),
  }
}

/**
 * A plan was made by the state at that time: if this state is older, or missing, it was replaced. Once a person has
 * sealed the present state, the plans before say nothing of it.
 */
function requireNewer(
  shown: readonly ShownPlan[],
  number: number,
  { lineage, serial, sealedAt }: State,
  where: string,
): void {
  const since = sealedAt === undefined ? 0 : Date.parse(sealedAt)
  const newer = shown.find(
    ({ state, shownAt }) =>
      state !== null && shownAt > since && (serial === 0 || (state.lineage === lineage && state.serial > serial)),
  )
  if (newer === undefined) return
  const what = serial === 0 ? 'is missing' : `has serial ${serial}, so an older copy has replaced it`
  throw new ExitError(
    7,
    `The plan of #${number} was made with serial ${newer.state?.serial ?? 0} of the state, and the state now ${what}. Nothing was written. ${bringBack(where)} If the newest one is lost, seal what is there with "espalier state seal --from ${where.replace(/^git:/, 'origin/')}" in a new clone, with ESPALIER_STATE=${where} and the key of these runs, or start again with "espalier state seal --new".`,
  )
}

function rewritten(commit: string): ExitError {
  return new ExitError(
    8,
    `The branch was rewritten: it no longer contains commit ${commit.slice(0, 10)}, which was applied last. Nothing was written. Find out who force-pushed, and why. If the branch is right as it is, read its plan with "espalier plan", and run the apply workflow with the fingerprint of that plan ("espalier plan --format json" shows all of it).`,
  )
}
