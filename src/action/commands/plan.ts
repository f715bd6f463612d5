import { fetched, merged, tipOf } from '../../git/commits.js'
import { entriesAt, isSameFolder } from '../../git/files.js'
import type { Chart } from '../../desired/load.js'
import { pullOf } from '../../github/pulls.js'
import { overdue } from '../../model/clock.js'
import type { Plan } from '../../model/files.js'
import { Trouble } from '../../model/trouble.js'
import { pendingIn } from '../../plan/pending.js'
import { makePlan } from '../../plan/plan.js'
import { chartOf } from '../../engine/chart.js'
import { choicesOf, toolOf } from '../../engine/plan.js'
import { surveyOf, withGround } from '../../engine/snapshot.js'
import type { PullContext } from '../../render/pull/context.js'
import { contextOf, type PullEvent } from '../page-context.js'
import type { Done } from '../action-result.js'
import { isSandbox } from '../private.js'
import { givenTo, notFor, orgOf, pathOf, type Scene } from '../context.js'
import { showConflict, showPlanned, showTrouble, showUnsound, showUntouched } from '../show-plan.js'
import { filesOnly } from './validate.js'
import type { Planned } from '../planned.js'
import { valueOf, type Given } from '../../model/arguments.js'

/**
 * `command: plan`: what merging this pull request would do, by the settings of the branch it goes into. Its files are read
 * as objects of Git: nothing of it is checked out, and nothing of it runs.
 */
export async function planPull(scene: Scene): Promise<Done> {
  const { event, git } = scene
  if (event.kind !== 'pull') throw notFor('plan', event, 'pull requests')
  const base = await tipOf(git, event.baseBranch)
  const head = await fetched(git, `refs/pull/${event.number}/head`)
  const tree = await merged(git, base, head)
  const context = contextOf(scene, event, { base, head })
  const noKey = await withoutKey(scene, event)
  if (noKey !== null) return await filesOnly(scene, tree ?? head, noKey)
  // By the tree, and not by the commits of the pull request: whatever main has is no matter of this one.
  if (tree !== null && (await isSameFolder(git, tree, base, await pathOf(scene))))
    return await showUntouched(scene, context)
  const noSettings = await withoutSettings(scene, event, base)
  if (noSettings !== null) return await filesOnly(scene, tree ?? head, noSettings)
  if (tree === null) return await showConflict(scene, context)
  try {
    return await livePlan(scene, context, givenTo(scene, { at: tree, base }))
  } catch (error) {
    if (error instanceof Trouble) return await showTrouble(scene, context, error)
    throw error
  }
}

async function livePlan(scene: Scene, context: PullContext, given: Given): Promise<Done> {
  const { world } = scene
  const contract = await changedContract(scene, given)
  const looked = await withGround<Chart | Planned>(
    given,
    world,
    'plan',
    (chart) => chart,
    async (ground, desired, { changedSettings }) => {
      const { live, state, witness } = await surveyOf(ground, desired, false, world)
      const planOf = (one: typeof desired): Plan =>
        makePlan(one, live, state, choicesOf(given, one, 'plan'), toolOf(world), witness)
      const plan = planOf(desired)
      const main = await chartOf(
        givenTo(scene, { at: valueOf(given, 'base') ?? '', 'as-of': plan.asOf }),
        world,
        'plan',
      )
      const before = main.desired === null ? null : planOf({ ...main.desired, settings: ground.settings })
      const { timezone } = desired.settings
      const late = overdue(ground.saved, world.now(), 'look')
      const { lineage, serial } = ground.saved
      const known = serial === 0 ? null : { lineage, serial }
      return {
        plan,
        state: known,
        ...pendingIn(plan, before),
        timezone,
        overdue: late,
        strange: ground.strange,
        settings: changedSettings,
        contract,
      }
    },
  )
  return 'plan' in looked ? await showPlanned(scene, context, looked) : await showUnsound(scene, context, looked)
}

/** The file of what is known of the service if it is another one than in the base; else null. */
async function changedContract(scene: Scene, given: Given): Promise<string | null> {
  const path = await pathOf(scene)
  const entryAt = async (flag: 'at' | 'base'): Promise<string | undefined> => {
    const entries = await entriesAt(scene.git, valueOf(given, flag) ?? '', path)
    const entry = entries.find((one) => one.path === 'contract.yaml')
    return entry && `${entry.mode} ${entry.id}`
  }
  if ((await entryAt('at')) === (await entryAt('base'))) return null
  return path === '' ? 'contract.yaml' : `${path}/contract.yaml`
}

/** Why the key is not used for a pull request; null if it is. */
async function withoutKey({ world, github }: Scene, event: PullEvent): Promise<string | null> {
  if (!event.sameRepository) return 'The live comparison was skipped: no key is used for pull requests from forks.'
  if (!event.private && !isSandbox(world))
    return 'The live comparison was skipped: in a public repository it would show the public who has an account.'
  const { baseBranch, defaultBranch } = event
  // Whoever may push a branch could let its settings say where the key is sent.
  if (baseBranch !== defaultBranch)
    return `The live comparison was skipped: the key is used only for pull requests into the default branch, and this one goes into ${baseBranch}.`
  // Whoever edits its title starts this again: nobody approves what is planned now.
  const { merged: how } = await pullOf(github, event.number)
  return how === null ? null : 'The live comparison was skipped: this pull request is already merged.'
}

/** Why there are no settings that say where the key may go; null if there are. */
async function withoutSettings(scene: Scene, event: PullEvent, base: string): Promise<string | null> {
  const files = await entriesAt(scene.git, base, await pathOf(scene))
  if (files.some(({ path }) => path === 'espalier.yaml')) return null
  return `The live comparison was skipped: ${event.baseBranch} has no ${orgOf(scene)}/espalier.yaml yet, and a pull request must not decide what the key is used for.`
}
