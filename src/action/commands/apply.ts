import { tipOf } from '../../git/commits.js'
import { overdue, type Overdue } from '../../model/clock.js'
import type { Allowed, Change, Plan, State } from '../../model/files.js'
import type { Provenance } from '../../model/authority.js'
import type { DesiredState } from '../../model/people.js'
import type { Pull, Review } from '../../model/pull.js'
import { orTrouble, Trouble } from '../../model/trouble.js'
import { checkDigits, approvedFrom, keptLater, type ApprovedPlan } from '../../engine/approval.js'
import type { Session } from '../../engine/session.js'
import { withSession, type Snapshot } from '../../engine/snapshot.js'
import { isNamed } from '../../render/plan/fingerprint-words.js'
import { noteClock } from '../clock.js'
import { isoNow } from '../page-context.js'
import type { ActionResult } from '../action-result.js'
import { stillAhead } from '../../plan/approved.js'
import { dueMerges, type DueMerge } from '../due.js'
import { allowedIn, approvalOfMerges, type MergedApproval } from '../approved-merges.js'
import { mergesSince, type Merge } from '../merges.js'
import { givenTo, notFor, type Job } from '../context.js'
import { requirePrivate } from '../private.js'
import { showRun } from '../show-run.js'
import { withLeavers } from '../waiting-leavers.js'
import type { MergeRun } from '../run.js'
import type { ParsedArgs } from '../../model/arguments.js'
import { runner } from '../../engine/run.js'
import { planAndApply, type Ended } from '../../engine/execute.js'

/** `command: apply`: applies what was merged, and reports the result on each pull request. */
export async function applyMerged(job: Job): Promise<ActionResult> {
  const { event } = job
  if (event.kind !== 'push' && event.kind !== 'dispatch') throw notFor('apply', event, 'pushes and runs by hand')
  await requirePrivate(job, 'apply')
  return await showRun(job, await applyTip(job), 'apply')
}

/**
 * Applies the chart at the tip of the default branch, whatever commit the run was started for: a run that was lost or
 * is repeated ends in the same place. Nothing is written that was not approved.
 */
export async function applyTip(job: Job): Promise<MergeRun> {
  const from = isoNow(job.host)
  const expect = job.input('expect')
  if (expect !== '') checkDigits(expect)
  const branch = branchOf(job)
  const tip = await tipOf(job.git, branch)
  const found: Found = {
    timezone: 'UTC',
    overdue: null,
    strange: 0,
    heartbeat: null,
    merges: [],
    approved: null,
    due: [],
    extra: [],
  }
  const args = givenTo(job, { at: tip, ...(expect === '' ? {} : { expect }) })
  const ended = await orTrouble(
    withSession<MergeRun['ended']>(
      args,
      job.host,
      'apply',
      async (chart, session) => await watched(job, found, session, Promise.resolve({ kind: 'unsound', chart })),
      async (session, desired) =>
        await watched(job, found, session, onGround(job, tip, expect, found, args, session, desired)),
    ),
  )
  if (!(ended instanceof Trouble)) return { branch, tip, from, ...found, ended }
  const trouble = ended.exit === 7 ? await withLeavers(ended, args, job.host) : ended
  return { branch, tip, from, ...found, ended: { kind: 'trouble', trouble } }
}

/** What is found out on the way, and is reported also if the run ends early. */
interface Found {
  timezone: string
  overdue: Overdue | null
  strange: number
  heartbeat: string | null
  merges: readonly Merge[]
  approved: MergedApproval | null
  due: readonly DueMerge[]
  extra: readonly Change[]
}

/** Compares with the last scheduled run, and records a scheduled run even if it could apply nothing. */
async function watched(
  { event, host }: Job,
  found: Found,
  session: Session | null,
  run: Promise<MergeRun['ended']>,
): Promise<MergeRun['ended']> {
  const scheduled = event.kind === 'schedule'
  if (session !== null) {
    found.timezone = session.settings.timezone
    found.heartbeat = session.settings.heartbeat
    found.strange = session.strange
    found.overdue = overdue(session.saved, host.now(), scheduled ? 'clock' : 'run')
  }
  const ended = await orTrouble(run)
  const isNoted = !(ended instanceof Trouble) && ended.kind === 'done'
  if (session !== null && scheduled && !isNoted) await noteClock(session, host)
  if (ended instanceof Trouble) throw ended
  return ended
}

async function onGround(
  job: Job,
  tip: string,
  expect: string,
  found: Found,
  args: ParsedArgs,
  session: Session,
  desired: DesiredState,
): Promise<Ended> {
  const { saved } = session
  // A person who approves a plan by hand has seen it: if the history was rewritten, that is the way out.
  const merges = await orTrouble(mergesSince(job, session, tip, branchOf(job)))
  if (merges instanceof Trouble && (expect === '' || merges.exit !== 8)) throw merges
  found.merges = merges instanceof Trouble ? [] : merges
  const known = merges instanceof Trouble ? undefined : saved.applied
  const approved = approvalOfMerges(found.merges, known, desired)
  found.approved = approved
  const byHand = { expect, by: runner(job.host).by }
  return await planAndApply(session, desired, args, job.host, {
    choices: null,
    commit: { on: tip, exact: tip },
    checkpoint: (after) => ({
      commit: tip,
      day: desired.asOf,
      ...keptLater(stillAhead(after, approved.announced.keys()), approved.announced),
    }),
    scheduled: job.event.kind === 'schedule',
    authority: () => provenanceOf(job, tip, expect, found.merges, found.due),
    approve: async (plan: Plan, { state }: Snapshot) => {
      const allowed = allowedIn(plan, found.merges, approved, state, byHand)
      found.extra = plan.changes.filter(({ id }) => !allowed.has(id))
      if (found.extra.length > 0) return null
      found.due = await dueMerges(job, plan.changes, allowed)
      return { approved: approvalFor(plan, state, expect, allowed), allowed }
    },
  })
}

/** Who allowed it. */
function provenanceOf(
  { host }: Job,
  commit: string,
  expect: string,
  merges: readonly Merge[],
  due: readonly Merge[],
): Provenance {
  const record = ({ pull, reviews }: Merge): Provenance['pulls'] =>
    pull.merged === null ? [] : [recordOf(pull, pull.merged, reviews)]
  const pulls = merges.flatMap(record)
  const approvedAs = expect !== '' ? 'expect' : pulls.length > 0 ? 'pull' : 'due'
  const earlier = due.flatMap(record).map((one) => ({ ...one, due: true as const }))
  return { approvedAs, commit, pulls: [...pulls, ...earlier], ...runner(host) }
}

function recordOf(
  { number, author, head }: Pull,
  merged: NonNullable<Pull['merged']>,
  approvals: readonly Review[],
): Provenance['pulls'][number] {
  return { number, author, head, merge: merged.commit, mergedBy: merged.by, mergedAt: merged.at, approvals }
}

/** What the state is to keep as approved: the rest of a plan goes on under the name by which it was approved. */
function approvalFor(
  plan: Plan,
  { begun }: State,
  expect: string,
  allowed: ReadonlyMap<string, Allowed>,
): ApprovedPlan {
  const isNew = begun === null || expect === '' || isNamed(plan.fingerprint, expect)
  return isNew ? approvedFrom(plan, allowed) : begun
}

/** The branch that is applied: the default one, whatever the run was started on. */
function branchOf({ event, host }: Job): string {
  const branch = event.defaultBranch ?? (event.kind === 'schedule' ? host.env['GITHUB_REF_NAME'] : undefined)
  if (branch !== undefined && branch !== '') return branch
  throw new Trouble(1, 'The event of this run does not name the default branch. Nothing was done.')
}
