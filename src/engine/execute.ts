import { apply, type Applied } from '../apply/apply.js'
import { abortOn, requireChanges } from '../live/connection.js'
import { batchOf, openWriter } from '../live/write/writer.js'
import { nonEmpty, type Values } from '../model/fields.js'
import type { Change, Plan, State } from '../model/files.js'
import type { Outcome } from '../model/outcome.js'
import { orExitError, ExitError } from '../model/exit-error.js'
import { isBlocked } from '../model/verdict.js'
import { learnedForms } from '../plan/kept-forms.js'
import { refreshBindings } from '../plan/refresh-bindings.js'
import { applyText } from '../render/apply-text.js'
import { applyCommand } from '../render/plan/limit-words.js'
import { message, printed } from '../render/escaping/printed.js'
import { nothing, words } from '../render/escaping/words.js'
import { openJournal, type StateJournal } from '../state/journal.js'
import { type Snapshot, snapshotToWrite } from './snapshot.js'
import { isAsChosen, isEmpty, sizeOf, verify, type Verification } from './verify.js'
import type { Report, Host } from '../host/host.js'
import { ownLock, toolOf, requireFree } from './run.js'
import { looksWithin } from './state.js'
import type { ApplyOptions, ApplyRequest, ApplyResult, Approval, ReadyPlan } from './approval.js'
import { saveRecorded, keepForRecovery } from './record.js'
import { reporter } from '../host/progress.js'
import { type ChartCommit, requireNewest } from './chart-at-revision.js'
import type { DesiredState } from '../model/people.js'
import { makePlan } from '../plan/plan.js'
import { type ParsedArgs, flagNumber } from '../model/arguments.js'
import { defaultInFlight, type Session } from './session.js'
import { choicesOf, planToRead } from './plan.js'

/** What to apply, and how it is approved. */
export interface ApplyOrder extends ApplyOptions {
  /** The plan of --plan: its choices count where the flags say nothing, and it is not shown again. */
  readonly file: Plan | null
  /** Which commit the chart is of. */
  readonly commit: ChartCommit
  /** What of the plan was approved; null if declined. May throw `ExitError` 5. Not called for a plan without changes. */
  readonly approve: (plan: Plan, snapshot: Snapshot) => Approval | null | Promise<Approval | null>
}

/** How an apply ended: only `done` may have written anything. */
export type Ended =
  | { readonly kind: 'blocked' | 'declined'; readonly plan: Plan }
  | { readonly kind: 'done'; readonly plan: Plan; readonly course: ApplyResult }

/** Makes the changes, reads all users again, and reports what was done and what is left, also after a failure. */
export async function executePlan(request: ApplyRequest, host: Host): Promise<ApplyResult> {
  const { plan, snapshot } = request
  const from = host.now().getTime()
  requireChanges(snapshot.connection, plan.changes.filter(isWrite).map(toWrite))
  const lock = plan.changes.length === 0 ? null : ownLock(host)
  const journal = begin(request, lock)
  const stop = plan.changes.length === 0 ? null : interruption(host)
  const { times, ...applied } = await executeChanges(request, journal, stop, host)
  const seen =
    applied.trouble ?? (await unlessStopped(stop, () => orExitError(verify(request, applied.outcomes, journal, host))))
  const left = seen instanceof ExitError ? null : seen
  const converged = left !== null && isEmpty(left.whole) && !isBlocked(left.whole)
  noteEnd(request, left, converged, stop, journal, host)
  const outcomes = left?.outcomes ?? applied.outcomes
  const done = { times, outcomes, live: left?.live ?? null, from }
  const saved = await orExitError(saveRecorded(request, done, journal, host))
  const isLost = saved instanceof ExitError && isSent(applied.outcomes)
  const rescued = isLost ? await keepForRecovery({ ...journal.state(), lock }, host) : null
  const trouble = [seen, saved].find((one) => one instanceof ExitError)
  const unsettled = unresolvedIn(journal.state())
  return {
    exit: unsettled.length > 0 ? 4 : exitOf(outcomes, trouble, left),
    outcomes,
    stopped: applied.stopped,
    after: left?.whole ?? null,
    interrupted: stop?.aborted === true,
    converged,
    unsettled,
    learned: learnedForms(snapshot.saved, journal.state()),
    begunLineage: saved instanceof ExitError ? null : begunLineage(snapshot),
    goOn: request.approval === null ? null : applyCommand(plan, [], request.approval.begun.fingerprint),
    trouble: joined([trouble?.message ?? null, rescued]),
    times,
    record: saved instanceof ExitError ? null : saved,
  }
}

/** Notes what is known before anything is sent: it is saved together with the first intents. */
function begin({ snapshot, approval, commit }: ApplyRequest, lock: State['lock']): StateJournal {
  const { store, saved, state, desired, live, witness } = snapshot
  const journal = openJournal(store, saved, state)
  const begun = approval?.begun ?? state.begun
  journal.note({ begun, lastGood: sizeOf(live), lock, lastCommit: commit, lastDay: desired.asOf })
  journal.settle(refreshBindings(desired, live, state, witness))
  return journal
}

/** Notes what has ended with this run. `left` is null if the users could not be read again. */
function noteEnd(
  { checkpoint, scheduled }: ApplyOptions,
  left: Verification | null,
  converged: boolean,
  stop: AbortSignal | null,
  journal: StateJournal,
  host: Host,
): void {
  if (left !== null && converged)
    journal.note({ begun: null, ...(checkpoint === null ? {} : { applied: checkpoint(left.whole) }) })
  if (left !== null && isFirstRunOver(left.whole)) journal.note({ hiring: true })
  // A run that is interrupted every time applies nothing: it does not count as a scheduled run.
  if (scheduled && stop?.aborted !== true) journal.note({ scheduledAt: host.now().toISOString() })
  journal.note({ lock: null })
}

function joined(said: readonly (string | null)[]): string | null {
  return said.filter((one) => one !== null).join(' ') || null
}

function begunLineage({ saved, desired }: Snapshot): string | null {
  return saved.serial === 0 && desired.settings.lineage === null ? saved.lineage : null
}

/** The result of executing a plan, for a terminal. */
export function applyReportOf(course: ApplyResult, colour: boolean): Report {
  const { exit, trouble } = course
  const err = trouble === null ? nothing : printed`espalier: ${message(trouble, 3_000)}\n`
  return { exit, out: applyText(course, colour), err }
}

function isWrite({ action }: Change): boolean {
  return action !== 'adopt'
}

/** What a change writes: for a new account, no empty values. */
function toWrite({ action, after }: Change): Values {
  return action === 'create' ? nonEmpty(after) : after
}

/** Every person of the chart has an account: from now on, a person without one is new. */
function isFirstRunOver({ changes, held }: Plan): boolean {
  return ![...changes, ...held.map(({ change }) => change)].some(({ action }) => action === 'create')
}

function interruption({ interruption: ask, terminal }: Host): AbortSignal {
  const stop = ask()
  stop.addEventListener('abort', () => terminal.say(words`Stopping: requests in flight are finished and saved first.`))
  return stop
}

/** Reading all users again may take longer than a runner waits before it ends a job: what was done is saved first. */
async function unlessStopped<T>(stop: AbortSignal | null, work: () => Promise<T>): Promise<T | null> {
  if (stop === null) return await work()
  if (stop.aborted) return null
  const stopped = new Promise<null>((resolve) => stop.addEventListener('abort', () => resolve(null)))
  return await Promise.race([work(), stopped])
}

/** What only a person can settle, of this run and earlier ones. */
function unresolvedIn({ intents }: State): readonly string[] {
  return Object.entries(intents).flatMap(([id, { status }]) => (status === 'unresolved' ? [id] : []))
}

/** Whether anything may have been written. */
function isSent(outcomes: readonly Outcome[]): boolean {
  return outcomes.some(({ kind }) => kind !== 'skipped')
}

/** By both clocks: one may stand still while the machine sleeps, the other may be set. Milliseconds. */
function ageOf({ readAt }: Snapshot, { tick, now }: Host): number {
  return Math.max(tick() - readAt.tick, now().getTime() - readAt.now)
}

/** If the list is older than this, each address is looked up again before an account is created. Milliseconds. */
const freshFor = 300_000

async function executeChanges(
  { plan, snapshot, maxInFlight }: ApplyRequest,
  journal: StateJournal,
  stop: AbortSignal | null,
  host: Host,
): Promise<Applied & Pick<ApplyResult, 'times'>> {
  const times = new Map<string, { sent: number; settled: number }>()
  if (stop === null) return { outcomes: [], stopped: null, trouble: null, times }
  const { ended, end } = reporter(plan.changes.length, host.terminal)
  abortOn(snapshot.connection, stop)
  const now = (): number => host.now().getTime()
  const conditions = {
    maxInFlight,
    batch: batchOf(snapshot.connection),
    lookFirst: () => ageOf(snapshot, host) > freshFor,
    looks: looksWithin(snapshot.desired.settings.showsWithin),
    unique: snapshot.witness.unique === true,
    time: () => host.now().toISOString(),
    stop,
    sleep: (milliseconds: number) => host.sleep(milliseconds, stop),
  }
  const applied = await apply(plan, openWriter(snapshot.connection, snapshot.records), journal, conditions, {
    began: ({ id }) => times.set(id, { sent: now(), settled: now() }),
    ended(outcome, running) {
      const { id } = outcome.change
      const begun = times.get(id)
      if (begun !== undefined) times.set(id, { ...begun, settled: now() })
      ended(outcome, running)
    },
  })
  end()
  return { ...applied, times }
}

/** 1 and 8 would say that nothing was written: if anything may be, the code is 3, run it again. 4 comes first. */
function exitOf(outcomes: readonly Outcome[], trouble: ExitError | undefined, left: Verification | null): number {
  if (outcomes.some(({ kind }) => kind === 'unresolved')) return 4
  if (trouble !== undefined) return isSent(outcomes) && (trouble.exit === 1 || trouble.exit === 8) ? 3 : trouble.exit
  const failed = outcomes.some(({ kind }) => kind === 'failed')
  return left !== null && isAsChosen(left) && !failed ? 0 : 3
}

/** Makes the plan that is to be approved, and prints it. */
export async function planToApply(
  session: Session,
  desired: DesiredState,
  args: ParsedArgs,
  host: Host,
  { file, commit }: Pick<ApplyOrder, 'file' | 'commit'>,
): Promise<{ readonly kind: 'ready'; readonly ready: ReadyPlan } | { readonly kind: 'blocked'; readonly plan: Plan }> {
  const maxInFlight = flagNumber(args, 'max-in-flight', 1, 'apply') ?? defaultInFlight
  await requireFree(session.saved.lock, session.store.name, host)
  const snapshot = await snapshotToWrite(session, desired, host)
  const choices = choicesOf(args, desired, 'apply', file?.choices)
  const plan = makePlan(desired, snapshot.live, snapshot.state, choices, toolOf(host), snapshot.witness)
  // Before reporting what blocks the plan: with an older chart, people seem to have vanished.
  await requireNewest(session.saved, commit, plan, args, host)
  if (isBlocked(plan)) return { kind: 'blocked', plan }
  host.terminal.say(planToRead(plan, file, args, host.terminal.colour))
  return { kind: 'ready', ready: { plan, snapshot, choices, maxInFlight, commit: commit.exact } }
}

/** Plans, gets the plan approved, and executes it. */
export async function planAndApply(
  session: Session,
  desired: DesiredState,
  args: ParsedArgs,
  host: Host,
  { file, commit, approve, ...options }: ApplyOrder,
): Promise<Ended> {
  const planned = await planToApply(session, desired, args, host, { file, commit })
  if (planned.kind === 'blocked') return planned
  const { plan, snapshot } = planned.ready
  const approval = plan.changes.length === 0 ? null : await approve(plan, snapshot)
  if (plan.changes.length > 0 && approval === null) return { kind: 'declined', plan }
  return { kind: 'done', plan, course: await executePlan({ ...planned.ready, ...options, approval }, host) }
}
