import { firstParents } from '../../git/commits.js'
import { approvalAt } from '../../github/checks.js'
import { appsOf } from '../../github/ours.js'
import { pullsOf } from '../../github/pulls.js'
import { reviewsOf } from '../../github/reviews.js'
import type { State } from '../../model/files.js'
import type { Approval, Pull, Review } from '../../model/pull.js'
import { Trouble } from '../../model/trouble.js'
import { checkName } from './context.js'
import { pathOf, type Scene } from './scene.js'

/** A pull request that was merged, who approved it, and what its plan was; null if it was never planned. */
export interface Merge {
  readonly pull: Pull
  readonly reviews: readonly Review[]
  readonly approval: Approval | null
}

/** The most commits that are looked at. Before the first run nothing says how far back to look, so it is not far. */
const [mostSince, mostAtFirst] = [250, 20]

/**
 * The pull requests that changed the chart between the commit that was last carried out whole and the tip, oldest first.
 * Each way of merging is found, because it is asked by commit: a merge, a squash, a rebase, a queue, several in a row.
 * Throws `Trouble` 8 if that commit is no part of the branch any more: nobody can tell what was merged since.
 */
export async function mergesSince(scene: Scene, applied: State['applied'], tip: string): Promise<readonly Merge[]> {
  const { git, github } = scene
  const most = applied === undefined ? mostAtFirst : mostSince
  const commits = await firstParents(git, applied?.commit ?? null, tip, await pathOf(scene), most)
  if (commits === null) throw rewritten(applied?.commit ?? '')
  const pulls = new Map<number, Pull>()
  for (const commit of commits.toReversed())
    for (const pull of await pullsOf(github, commit)) pulls.set(pull.number, pull)
  const merges: Merge[] = []
  for (const pull of pulls.values()) merges.push(await mergeOf(scene, pull))
  return merges
}

/** A pull request that was merged, with what was approved of it until then. */
export async function mergeOf({ github, login }: Scene, pull: Pull): Promise<Merge> {
  // Where it was not merged, there is no time at which anything counts.
  const until = pull.merged?.at ?? ''
  const approval = await approvalAt(github, pull.head, checkName, until, appsOf(await login()))
  return { pull, reviews: await reviewsOf(github, pull.number, until), approval }
}

function rewritten(commit: string): Trouble {
  return new Trouble(
    8,
    `The branch was rewritten: commit ${commit.slice(0, 10)}, which was carried out last, is not part of it any more. Nothing was written. See who pushed with force, and why. If the branch is right as it is, read its plan with "espalier plan", and run the apply workflow with the fingerprint of that plan.`,
  )
}
