import { startOfDay } from '../desired/day.js'
import type { Provenance } from '../model/provenance.js'
import type { Allowed, Change, Evidence, Made, Plan, Recorded, Source, State } from '../model/files.js'
import type { Outcome } from '../model/outcome.js'
import { dayAfter, isDay, type UserId } from '../model/names.js'
import type { DesiredState, LiveState, Person } from '../model/people.js'
import { verbOf } from '../plan/drafts.js'
import { changeDigest } from '../plan/fingerprint.js'
import { isShown } from '../plan/shown.js'
import { sourcesIn, type ApplyRequest } from './approval.js'
import { newestRecordOf } from '../state/chain.js'
import type { StateJournal } from '../state/journal.js'
import { recordParts } from '../state/parts.js'
import { sealerFrom, unrecordedIn } from './state.js'
import type { Host } from '../host/host.js'
import { toolOf } from './run.js'
import { nowhere, sealedText } from '../state/version.js'

/** What the record of one apply is made of. Times are milliseconds since 1970. */
export interface RecordInput {
  readonly plan: Plan
  readonly desired: DesiredState
  readonly state: Pick<State, 'company' | 'service' | 'bindings'>
  readonly provenance: Provenance
  /** What allowed each change of the plan, by its id, and what an earlier run had begun with. */
  readonly allowed: ReadonlyMap<string, Allowed>
  readonly begun: State['begun']
  /** The state that was sealed with it; null if the seal fitted. */
  readonly takeover: NonNullable<Evidence['takeover']> | null
  /** The fingerprint that was approved; null if there was nothing left to approve. */
  readonly fingerprint: string | null
  readonly outcomes: readonly Outcome[]
  readonly times: ReadonlyMap<string, { readonly sent: number; readonly settled: number }>
  /** What earlier runs had sent and could not record, by the id of the change. */
  readonly found: ReadonlyMap<string, Made>
  /** All users, as read again at the end; null if they were not. */
  readonly live: LiveState | null
  readonly tool: string
  readonly from: number
  readonly now: number
}

/** The record of an apply, as if it were the first one. */
export function recordOf(input: RecordInput): Evidence {
  const { plan, desired, state, provenance, fingerprint, tool, from, now } = input
  const { approvedAs, commit, pulls, run, by } = provenance
  return {
    format: 2,
    tool,
    from: time(from),
    at: time(now),
    company: state.company,
    service: state.service,
    timezone: desired.settings.timezone,
    asOf: plan.asOf,
    commit,
    fingerprint,
    // What an earlier run had sent was not approved again.
    approvedAs: plan.changes.length === 0 ? 'begun' : approvedAs,
    pulls,
    run,
    by,
    limitsLifted: plan.limits.flatMap(({ limit, value, allowed }) =>
      allowed === undefined ? [] : [{ limit, value, ...allowed }],
    ),
    ...(input.takeover === null ? {} : { takeover: input.takeover }),
    part: { number: 1, of: 1 },
    changes: changesOf(input),
    previous: null,
  }
}

function changesOf(input: RecordInput): readonly Recorded[] {
  const { live, now, state } = input
  const begun = sourcesIn(input.begun)
  const confirmed = time(now)
  const seen = (change: Pick<Change, 'key' | 'before' | 'after'>, user: UserId | undefined): string | null =>
    live !== null && user !== undefined && isShown(change, user, live, state.bindings) ? confirmed : null
  return [
    ...[...input.found].map(([id, made]) => foundOne(id, made, input, begun, seen(made, made.user))),
    ...input.outcomes.map((outcome) => triedOne(outcome, input, seen(outcome.change, userOf(outcome, input.state)))),
  ]
}

function userOf(outcome: Outcome, { bindings }: Pick<State, 'bindings'>): UserId | undefined {
  return outcome.kind === 'applied' ? outcome.user : bindings[outcome.change.key]?.id
}

function triedOne(outcome: Outcome, input: RecordInput, seenAt: string | null): Recorded {
  const { kind, change } = outcome
  const { id, verb, action, key, name, user, address, was, before, after, at } = change
  const times = kind === 'skipped' ? undefined : input.times.get(id)
  const result = kind === 'failed' && outcome.done === true ? 'applied' : kind
  return {
    id,
    verb,
    action,
    key,
    name,
    before,
    after,
    // A new account is there and bound even if some of its values did not stick. Any other account is the approved one.
    user: user ?? userOf(outcome, input.state) ?? null,
    ...(address === undefined ? {} : { address }),
    ...(was === undefined ? {} : { was }),
    at: { file: at.file, line: at.line },
    result,
    ...(kind === 'applied' ? {} : { why: outcome.why.slice(0, longestReason) }),
    sentAt: times === undefined ? null : time(times.sent),
    settledAt: times === undefined ? null : time(times.settled),
    confirmedAt: result === 'applied' ? seenAt : null,
    ...leaving(action, input.desired.people.get(key), input),
    ...allowedAs(input.allowed.get(id)),
  }
}

const longestReason = 2_000

function foundOne(
  id: string,
  made: Made,
  input: RecordInput,
  begun: ReadonlyMap<string, Source>,
  confirmedAt: string | null,
): Recorded {
  const { key, action } = made
  const person = input.desired.people.get(key)
  const { firstName, lastName } = person?.values ?? {}
  return {
    id,
    verb: verbOf(action, made.after),
    action,
    key,
    name: person === undefined ? key : `${String(firstName)} ${String(lastName)}`,
    user: made.user,
    before: made.before,
    after: made.after,
    at: person === undefined ? null : { file: person.at.file, line: person.at.line },
    result: 'found',
    sentAt: null,
    settledAt: null,
    confirmedAt,
    ...leaving(action, person, input),
    ...allowedAs(begunWith(id, made, begun)),
  }
}

function allowedAs(allowed: Allowed | undefined): Pick<Recorded, 'allowed'> {
  return allowed === undefined ? {} : { allowed }
}

/** What allowed a write of an earlier run: it is among what that run had begun with. A new account had no id then. */
function begunWith(
  id: string,
  { key, action, user, before, after }: Made,
  begun: ReadonlyMap<string, Source>,
): Allowed | undefined {
  const digest = changeDigest({ id, key, user: action === 'create' ? null : user, before, after })
  const source = begun.get(digest)
  return source === undefined ? undefined : { ...source, as: 'begun', digests: [digest] }
}

/** When a leaver had to be gone: at the end of the last day, or else as soon as it was asked for. */
function leaving(
  action: Recorded['action'],
  person: Person | undefined,
  { desired, provenance, from }: RecordInput,
): Pick<Recorded, 'lastDay' | 'dueAt'> {
  if (action !== 'deactivate') return { lastDay: null, dueAt: null }
  const end = person?.end
  if (end !== undefined) {
    const next = dayAfter(end)
    // An end that is open, as an HR system writes it, is the last day of the year 9999.
    return { lastDay: end, dueAt: isDay(next) ? startOfDay(next, desired.settings.timezone) : null }
  }
  // Which of the pulls merged since the last apply asked for it is not known: the first one is the strictest.
  const [merged] = provenance.pulls.flatMap(({ due, mergedAt }) => (due === true ? [] : [mergedAt])).toSorted()
  return { lastDay: null, dueAt: merged ?? time(from) }
}

function time(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}

/**
 * Saves the state after an apply, with the record of what it did, if it did anything. Returns the name of the record,
 * or null. Throws `ExitError` 7.
 */
export async function saveRecorded(
  { plan, approval, snapshot, provenance }: ApplyRequest,
  told: Pick<RecordInput, 'outcomes' | 'times' | 'live' | 'from'>,
  journal: StateJournal,
  host: Host,
): Promise<string | null> {
  const { store, desired } = snapshot
  const state = journal.state()
  const tried = new Set(told.outcomes.map(({ change }) => change.id))
  // The first ones are what the closing list shows of earlier runs, and no outcome of this run reports.
  const found = new Map([...unrecordedIn(state, tried), ...unrecordedIn(snapshot.state)])
  if (plan.changes.length === 0 && found.size === 0 && snapshot.takeover === null) {
    await journal.flush()
    return null
  }
  const fingerprint = approval?.begun.fingerprint ?? snapshot.state.begun?.fingerprint ?? null
  const record = recordOf({
    ...told,
    plan,
    desired,
    state,
    found,
    fingerprint,
    provenance,
    allowed: approval?.allowed ?? new Map(),
    begun: snapshot.state.begun,
    takeover: snapshot.takeover,
    tool: toolOf(host),
    now: host.now().getTime(),
  })
  const parts = recordParts(record, await newestRecordOf(state.evidence, store.records), sealerFrom(host))
  await journal.flush(parts)
  return parts[0]?.name ?? null
}

/**
 * Writes the state to a file of this machine if it could not be saved, and says how to restore it. Without the file
 * nothing is lost: the next run looks for every write that is not known to be settled.
 */
export async function keepForRecovery(state: State, host: Host): Promise<string> {
  const wanted = `.espalier/recovery-${state.serial + 1}.json`
  try {
    const text = sealedText({ ...state, serial: state.serial + 1 }, sealerFrom(host), nowhere, wanted)
    const file = await host.keep(wanted, text.toString('utf8'))
    return `The results are kept in ${file}: once the state can be saved again, run "espalier state recover ${file}". If the file is lost, the next apply looks for what was done.`
  } catch {
    return 'The results could not be kept in a file here either. The next run looks for what was done.'
  }
}
