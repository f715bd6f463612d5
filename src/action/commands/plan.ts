import { fetched, merged, tipOf } from '../../git/commits.js'
import { entriesAt, isSameFolder } from '../../git/files.js'
import type { Chart } from '../../desired/load.js'
import { pullOf } from '../../github/pulls.js'
import { overdue } from '../../model/clock.js'
import type { Plan } from '../../model/files.js'
import { Trouble } from '../../model/trouble.js'
import { pendingIn } from '../../plan/pending.js'
import { makePlan } from '../../plan/plan.js'
import { loadChart } from '../../engine/chart.js'
import { choicesOf } from '../../engine/plan.js'
import { snapshotToShow, withSession } from '../../engine/snapshot.js'
import type { PullContext } from '../../render/pull/context.js'
import { contextOf, type PullEvent } from '../page-context.js'
import type { ActionResult } from '../action-result.js'
import { isSandbox } from '../private.js'
import { givenTo, notFor, orgOf, pathOf, type Job } from '../context.js'
import { showConflict, showPlanned, showTrouble, showUnsound, showUntouched } from '../show-plan.js'
import { filesOnly } from './validate.js'
import type { Planned } from '../planned.js'
import { flagValue, type ParsedArgs } from '../../model/arguments.js'
import { toolOf } from '../../engine/run.js'

/**
 * `command: plan`: what merging this pull request would do, by the settings of the branch it goes into. Its files are
 * read as objects of Git: nothing of it is checked out or run.
 */
export async function planPull(job: Job): Promise<ActionResult> {
  const { event, git } = job
  if (event.kind !== 'pull') throw notFor('plan', event, 'pull requests')
  const base = await tipOf(git, event.baseBranch)
  const head = await fetched(git, `refs/pull/${event.number}/head`)
  const tree = await merged(git, base, head)
  const context = contextOf(job, event, { base, head })
  const noKey = await withoutKey(job, event)
  if (noKey !== null) return await filesOnly(job, tree ?? head, noKey)
  // By the tree, not by the commits of the pull request: what main has already does not count.
  if (tree !== null && (await isSameFolder(git, tree, base, await pathOf(job))))
    return await showUntouched(job, context)
  const noSettings = await withoutSettings(job, event, base)
  if (noSettings !== null) return await filesOnly(job, tree ?? head, noSettings)
  if (tree === null) return await showConflict(job, context)
  try {
    return await livePlan(job, context, givenTo(job, { at: tree, base }))
  } catch (error) {
    if (error instanceof Trouble) return await showTrouble(job, context, error)
    throw error
  }
}

async function livePlan(job: Job, context: PullContext, args: ParsedArgs): Promise<ActionResult> {
  const { host } = job
  const contract = await changedContract(job, args)
  const looked = await withSession<Chart | Planned>(
    args,
    host,
    'plan',
    (chart) => chart,
    async (session, desired, { changedSettings }) => {
      const { live, state, witness } = await snapshotToShow(session, desired, host)
      const planOf = (one: typeof desired): Plan =>
        makePlan(one, live, state, choicesOf(args, one, 'plan'), toolOf(host), witness)
      const plan = planOf(desired)
      const main = await loadChart(
        givenTo(job, { at: flagValue(args, 'base') ?? '', 'as-of': plan.asOf }),
        host,
        'plan',
      )
      const before = main.desired === null ? null : planOf({ ...main.desired, settings: session.settings })
      const { timezone } = desired.settings
      const late = overdue(session.saved, host.now(), 'look')
      const { lineage, serial } = session.saved
      const known = serial === 0 ? null : { lineage, serial }
      return {
        plan,
        state: known,
        ...pendingIn(plan, before),
        timezone,
        overdue: late,
        strange: session.strange,
        settings: changedSettings,
        contract,
      }
    },
  )
  return 'plan' in looked ? await showPlanned(job, context, looked) : await showUnsound(job, context, looked)
}

/** The contract.yaml if it differs from the one of the base; else null. */
async function changedContract(job: Job, args: ParsedArgs): Promise<string | null> {
  const path = await pathOf(job)
  const entryAt = async (flag: 'at' | 'base'): Promise<string | undefined> => {
    const entries = await entriesAt(job.git, flagValue(args, flag) ?? '', path)
    const entry = entries.find((one) => one.path === 'contract.yaml')
    return entry && `${entry.mode} ${entry.id}`
  }
  if ((await entryAt('at')) === (await entryAt('base'))) return null
  return path === '' ? 'contract.yaml' : `${path}/contract.yaml`
}

/** Why the key is not used for a pull request; null if it is. */
async function withoutKey({ host, github }: Job, event: PullEvent): Promise<string | null> {
  if (!event.sameRepository) return 'The live comparison was skipped: no key is used for pull requests from forks.'
  if (!event.private && !isSandbox(host))
    return 'The live comparison was skipped: in a public repository it would show the public who has an account.'
  const { baseBranch, defaultBranch } = event
  // Anyone who may push a branch could let its settings say where the key is sent.
  if (baseBranch !== defaultBranch)
    return `The live comparison was skipped: the key is used only for pull requests into the default branch, and this one goes into ${baseBranch}.`
  // Editing its title starts this again: a plan made now is not approved by the merge.
  const { merged: how } = await pullOf(github, event.number)
  return how === null ? null : 'The live comparison was skipped: this pull request is already merged.'
}

/** Why there are no settings that say where the key may go; null if there are. */
async function withoutSettings(job: Job, event: PullEvent, base: string): Promise<string | null> {
  const files = await entriesAt(job.git, base, await pathOf(job))
  if (files.some(({ path }) => path === 'espalier.yaml')) return null
  return `The live comparison was skipped: ${event.baseBranch} has no ${orgOf(job)}/espalier.yaml yet, and a pull request must not decide what the key is used for.`
}
