import { tipOf } from '../../git/commits.js'
import { overdue, type Overdue } from '../../model/clock.js'
import type { Change, Plan, State } from '../../model/files.js'
import type { Authority } from '../../model/authority.js'
import type { DesiredState } from '../../model/people.js'
import type { Pull, Review } from '../../model/pull.js'
import { orTrouble, Trouble } from '../../model/trouble.js'
import { checkDigits } from '../../engine/approval.js'
import { approvedFrom, keptLater, type Approved } from '../../engine/granted.js'
import { runner } from '../../engine/authority.js'
import type { Ground } from '../../engine/session.js'
import { withGround, type Survey } from '../../engine/snapshot.js'
import { isNamed } from '../../render/plan/fingerprint-words.js'
import { noteClock } from '../clock.js'
import { isoNow } from '../page-context.js'
import type { Done } from '../action-result.js'
import { stillAhead, type Allowed } from '../../plan/approved.js'
import { dueMerges, type DueMerge } from '../due.js'
import { allowedIn, mandatedBy, type Mandated } from '../mandate.js'
import { mergesSince, type Merge } from '../merges.js'
import { givenTo, notFor, type Scene } from '../context.js'
import { requirePrivate } from '../private.js'
import { showRun } from '../show-run.js'
import { withLeavers } from '../waiting-leavers.js'
import type { Run } from '../run.js'
import type { Given } from '../../model/arguments.js'
import { applying, type Ended } from '../../engine/apply.js'

/** `command: apply`: carries out what was merged, and says on each pull request what became of it. */
export async function applyMerged(scene: Scene): Promise<Done> {
  const { event } = scene
  if (event.kind !== 'push' && event.kind !== 'dispatch') throw notFor('apply', event, 'pushes and runs by hand')
  await requirePrivate(scene, 'apply')
  return await showRun(scene, await carryOutTip(scene), 'apply')
}

/**
 * Carries out the chart at the tip of the default branch, whatever commit the run was started for: a run that was lost or
 * is repeated changes nothing about the end. Nothing is written that was not approved.
 */
export async function carryOutTip(scene: Scene): Promise<Run> {
  const from = isoNow(scene.world)
  const expect = scene.input('expect')
  if (expect !== '') checkDigits(expect)
  const branch = branchOf(scene)
  const tip = await tipOf(scene.git, branch)
  const found: Found = {
    timezone: 'UTC',
    overdue: null,
    strange: 0,
    heartbeat: null,
    merges: [],
    mandated: null,
    due: [],
    extra: [],
  }
  const given = givenTo(scene, { at: tip, ...(expect === '' ? {} : { expect }) })
  const ended = await orTrouble(
    withGround<Run['ended']>(
      given,
      scene.world,
      'apply',
      async (chart, ground) => await watched(scene, found, ground, Promise.resolve({ kind: 'unsound', chart })),
      async (ground, desired) =>
        await watched(scene, found, ground, onGround(scene, tip, expect, found, given, ground, desired)),
    ),
  )
  if (!(ended instanceof Trouble)) return { branch, tip, from, ...found, ended }
  const trouble = ended.exit === 7 ? await withLeavers(ended, given, scene.world) : ended
  return { branch, tip, from, ...found, ended: { kind: 'trouble', trouble } }
}

/** What is found out on the way, and is told also if the run ends early. */
interface Found {
  timezone: string
  overdue: Overdue | null
  strange: number
  heartbeat: string | null
  merges: readonly Merge[]
  mandated: Mandated | null
  due: readonly DueMerge[]
  extra: readonly Change[]
}

/** Compares with when the clock came before, and remembers a scheduled run also where it could apply nothing. */
async function watched(
  { event, world }: Scene,
  found: Found,
  ground: Ground | null,
  run: Promise<Run['ended']>,
): Promise<Run['ended']> {
  const scheduled = event.kind === 'schedule'
  if (ground !== null) {
    found.timezone = ground.settings.timezone
    found.heartbeat = ground.settings.heartbeat
    found.strange = ground.strange
    found.overdue = overdue(ground.saved, world.now(), scheduled ? 'clock' : 'run')
  }
  const ended = await orTrouble(run)
  const isNoted = !(ended instanceof Trouble) && ended.kind === 'done'
  if (ground !== null && scheduled && !isNoted) await noteClock(ground, world)
  if (ended instanceof Trouble) throw ended
  return ended
}

async function onGround(
  scene: Scene,
  tip: string,
  expect: string,
  found: Found,
  given: Given,
  ground: Ground,
  desired: DesiredState,
): Promise<Ended> {
  const { saved } = ground
  // Whoever approves a plan by hand has seen it: where the history was rewritten, that is the way out.
  const merges = await orTrouble(mergesSince(scene, ground, tip, branchOf(scene)))
  if (merges instanceof Trouble && (expect === '' || merges.exit !== 8)) throw merges
  found.merges = merges instanceof Trouble ? [] : merges
  const known = merges instanceof Trouble ? undefined : saved.applied
  const mandated = mandatedBy(found.merges, known, desired)
  found.mandated = mandated
  const byHand = { expect, by: runner(scene.world).by }
  return await applying(ground, desired, given, scene.world, {
    choices: null,
    commit: { on: tip, exact: tip },
    reaches: (after) => ({
      commit: tip,
      day: desired.asOf,
      ...keptLater(stillAhead(after, mandated.announced.keys()), mandated.announced),
    }),
    scheduled: scene.event.kind === 'schedule',
    authority: () => authorityOf(scene, tip, expect, found.merges, found.due),
    approve: async (plan: Plan, { state }: Survey) => {
      const allowed = allowedIn(plan, found.merges, mandated, state, byHand)
      found.extra = plan.changes.filter(({ id }) => !allowed.has(id))
      if (found.extra.length > 0) return null
      found.due = await dueMerges(scene, plan.changes, allowed)
      return { approved: approvalFor(plan, state, expect, allowed), allowed }
    },
  })
}

/** On whose word it is done. */
function authorityOf(
  { world }: Scene,
  commit: string,
  expect: string,
  merges: readonly Merge[],
  due: readonly Merge[],
): Authority {
  const record = ({ pull, reviews }: Merge): Authority['pulls'] =>
    pull.merged === null ? [] : [recordOf(pull, pull.merged, reviews)]
  const pulls = merges.flatMap(record)
  const approvedAs = expect !== '' ? 'expect' : pulls.length > 0 ? 'pull' : 'due'
  const earlier = due.flatMap(record).map((one) => ({ ...one, due: true as const }))
  return { approvedAs, commit, pulls: [...pulls, ...earlier], ...runner(world) }
}

function recordOf(
  { number, author, head }: Pull,
  merged: NonNullable<Pull['merged']>,
  approvals: readonly Review[],
): Authority['pulls'][number] {
  return { number, author, head, merge: merged.commit, mergedBy: merged.by, mergedAt: merged.at, approvals }
}

/** What the state is to remember as approved: the rest of a plan goes on under the name by which it was approved. */
function approvalFor(plan: Plan, { begun }: State, expect: string, allowed: ReadonlyMap<string, Allowed>): Approved {
  const isNew = begun === null || expect === '' || isNamed(plan.fingerprint, expect)
  return isNew ? approvedFrom(plan, allowed) : begun
}

/** The branch that is carried out: the default one, whatever the run was started on. */
function branchOf({ event, world }: Scene): string {
  const branch = event.defaultBranch ?? (event.kind === 'schedule' ? world.env['GITHUB_REF_NAME'] : undefined)
  if (branch !== undefined && branch !== '') return branch
  throw new Trouble(1, 'The event of this run does not name the default branch. Nothing was done.')
}
