import type { Allowed, Plan, State } from '../model/files.js'
import type { Provenance } from '../model/provenance.js'
import type { ParsedArgs } from '../model/arguments.js'
import type { DesiredState } from '../model/people.js'
import { orExitError, ExitError } from '../model/exit-error.js'
import { stillAhead } from '../plan/approved-digests.js'
import { begunFrom, keptLater, type ApplyOptions, type Approval, type ReadyPlan } from '../engine/approval.js'
import { executePlan, planToApply } from '../engine/execute.js'
import { runner } from '../engine/run.js'
import type { Session } from '../engine/session.js'
import { isNamed } from '../render/plan/fingerprint-words.js'
import { allowedIn, mergedDigests } from './approved-merges.js'
import type { Job } from './context.js'
import { isFirstPlan } from './first-plan.js'
import { dueMerges } from './due.js'
import { mergesSince, type Merge } from './merges.js'
import type { MergeRun } from './run.js'

/** What was looked up, and how the run ended. */
export type Lookup = Pick<MergeRun, 'merges' | 'digests' | 'due' | 'extra' | 'first' | 'ended'>
type Approved = Pick<MergeRun, 'merges' | 'first'> & { readonly digests: NonNullable<MergeRun['digests']> }

/** Nothing was looked up before the run ended. */
export const nothingFound: Omit<Lookup, 'ended'> = {
  merges: [],
  digests: null,
  due: [],
  extra: [],
  first: false,
}

/** Plans the chart at the tip, and applies what of it was approved: all of it, or nothing. */
export async function applyApproved(
  job: Job,
  { tip, branch }: Pick<MergeRun, 'tip' | 'branch'>,
  args: ParsedArgs,
  session: Session,
  desired: DesiredState,
): Promise<Lookup> {
  const approved = await orExitError(approvedSince(job, { tip, branch }, session, desired))
  if (approved instanceof ExitError) return { ...nothingFound, ended: { kind: 'trouble', trouble: approved } }
  const commit = { on: tip, exact: tip }
  const planned = await orExitError(planToApply(session, desired, args, job.host, { file: null, commit }))
  const found = { ...nothingFound, ...approved }
  if (planned instanceof ExitError) return { ...found, ended: { kind: 'trouble', trouble: planned } }
  if (planned.kind === 'blocked') return { ...found, ended: planned }
  const checkpoint: ApplyOptions['checkpoint'] = (after) => ({
    commit: tip,
    day: desired.asOf,
    ...keptLater(stillAhead(after, approved.digests.announced.keys()), approved.digests.announced),
  })
  return await applyReady(job, tip, approved, planned.ready, checkpoint)
}

/** What was approved since the last apply. */
async function approvedSince(
  job: Job,
  { tip, branch }: Pick<MergeRun, 'tip' | 'branch'>,
  session: Session,
  desired: DesiredState,
): Promise<Approved> {
  const merges = await orExitError(mergesSince(job, session, tip, branch))
  if (!(merges instanceof ExitError)) {
    const first = session.saved.serial === 0 && (await isFirstPlan(job, session, merges))
    return { merges, first, digests: mergedDigests(merges, session.saved.applied, desired) }
  }
  // A person who approves a plan by hand has seen it: if the history was rewritten, that is the way out.
  if (job.input('expect') === '' || merges.exit !== 8) throw merges
  return { merges: [], first: false, digests: mergedDigests([], undefined, desired) }
}

async function applyReady(
  job: Job,
  tip: string,
  approved: Approved,
  ready: ReadyPlan,
  checkpoint: ApplyOptions['checkpoint'],
): Promise<Lookup> {
  const { host, event } = job
  const { merges, digests } = approved
  const { plan, snapshot } = ready
  const expect = job.input('expect')
  const allowed = allowedIn(plan, merges, digests, snapshot.state, { expect, by: runner(host).by })
  const extra = plan.changes.filter(({ id }) => !allowed.has(id))
  // A person who gave another fingerprint is told that it does not fit.
  const first = approved.first && expect === ''
  if (extra.length > 0) return { ...approved, first, due: [], extra, ended: { kind: 'declined', plan } }
  const due = await orExitError(dueMerges(job, plan.changes, allowed))
  if (due instanceof ExitError) return { ...approved, due: [], extra, ended: { kind: 'trouble', trouble: due } }
  const approval = plan.changes.length === 0 ? null : approvalOf(plan, snapshot.state, expect, allowed)
  const provenance = provenanceOf(job, tip, merges, due)
  const options = { checkpoint, scheduled: event.kind === 'schedule', provenance }
  const course = await orExitError(executePlan({ ...ready, ...options, approval }, host))
  if (course instanceof ExitError) return { ...approved, due, extra, ended: { kind: 'trouble', trouble: course } }
  return { ...approved, due, extra, ended: { kind: 'done', plan, course } }
}

/** The rest of a plan goes on under the name by which it was approved. */
function approvalOf(plan: Plan, { begun }: State, expect: string, allowed: ReadonlyMap<string, Allowed>): Approval {
  const isNew = begun === null || expect === '' || isNamed(plan.fingerprint, expect)
  return { begun: isNew ? begunFrom(plan, allowed) : begun, allowed }
}

function provenanceOf(
  { host, input }: Job,
  commit: string,
  merges: readonly Merge[],
  due: readonly Merge[],
): Provenance {
  const approvedAs = input('expect') !== '' ? 'expect' : merges.length > 0 ? 'pull' : 'due'
  return { approvedAs, commit, pulls: [...merges, ...due].map(({ pull }) => pull), ...runner(host) }
}
