import { fetched, merged, tipOf } from '../../git/commits.js'
import { isSameFolder } from '../../git/files.js'
import { ExitError } from '../../model/exit-error.js'
import type { ParsedArgs } from '../../model/arguments.js'
import type { PullContext } from '../../render/pull/context.js'
import type { ActionResult } from '../action-result.js'
import { argsOf, notFor, pathOf, type Job } from '../context.js'
import { askedPull } from '../asked-pull.js'
import { filesOnly } from '../files-only.js'
import { whyNoKey, whyNoSettings } from '../key-use.js'
import { livePlan } from '../live-plan.js'
import { contextOf, type PullEvent } from '../page-context.js'
import { showConflict, showPlanned, showTrouble, showUnsound, showUntouched } from '../show-plan.js'

/**
 * `command: plan`: what merging a pull request would do, by the settings of the branch it goes into: when it changes, and
 * when a comment asks for it. Its files are read as objects of Git: nothing of it is checked out or run.
 */
export async function planPull(job: Job): Promise<ActionResult> {
  const { event } = job
  if (event.kind === 'pull') return await planOf(job, event)
  if (event.kind !== 'comment') throw notFor('plan', event, 'pull requests')
  const asked = await askedPull(job, event)
  return 'exit' in asked ? asked : await planOf(job, asked)
}

async function planOf(job: Job, event: PullEvent): Promise<ActionResult> {
  const { git } = job
  const base = await tipOf(git, event.baseBranch)
  const head = await fetched(git, `refs/pull/${event.number}/head`)
  const tree = await merged(git, base, head)
  const context = contextOf(job, event, { base, head })
  const noKey = await whyNoKey(job, event)
  // Without a merge, a difference could also be what main has and the head has not.
  const compared = tree === null ? null : { commit: base, branch: event.baseBranch }
  if (noKey !== null) return await filesOnly(job, tree ?? head, noKey, compared)
  // By the tree, not by the commits of the pull request: what main has already does not count.
  if (tree !== null && (await isSameFolder(git, tree, base, await pathOf(job))))
    return await showUntouched(job, context)
  const noSettings = await whyNoSettings(job, event, base)
  if (noSettings !== null) return await filesOnly(job, tree ?? head, noSettings, null)
  if (tree === null) return await showConflict(job, context)
  try {
    return await planned(job, context, argsOf(job, { at: tree, base }))
  } catch (error) {
    if (error instanceof ExitError) return await showTrouble(job, context, error)
    throw error
  }
}

async function planned(job: Job, context: PullContext, args: ParsedArgs): Promise<ActionResult> {
  const found = await livePlan(job, args)
  return 'unsound' in found ? await showUnsound(job, context, found.unsound) : await showPlanned(job, context, found)
}
