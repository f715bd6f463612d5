import { detectReverted } from '../apply/detect-reverted.js'
import { UntrustedList } from '../live/read/completeness.js'
import type { Plan, State } from '../model/files.js'
import type { Outcome } from '../model/outcome.js'
import type { LiveState } from '../model/people.js'
import { stillActive } from '../model/still-active.js'
import { isBlocked } from '../model/verdict.js'
import { makePlan, type Choices } from '../plan/plan.js'
import { resolveIntents } from '../plan/resolve-intents.js'
import { bindingsAsKept } from '../plan/kept-forms.js'
import { refreshBindings } from '../plan/refresh-bindings.js'
import { isShown } from '../plan/shown.js'
import { shownByNow } from '../plan/unseen.js'
import type { StateJournal } from '../state/journal.js'
import { restored } from '../state/state.js'
import { readLiveState } from './snapshot.js'
import type { Host } from '../host/host.js'
import { toolOf } from './run.js'
import { looksWithin } from './state.js'
import type { ApplyRequest } from './approval.js'

/** What is left after an apply: of everything, and of what --only asked for. What did not stick has failed. */
export interface Verification {
  readonly outcomes: readonly Outcome[]
  readonly live: LiveState
  readonly whole: Plan
  readonly chosen: Plan
}

/** Starts over: reads all users, updates the state with what chart and service agree on, and plans. */
export async function verify(
  { plan, snapshot, choices }: ApplyRequest,
  done: readonly Outcome[],
  journal: StateJournal,
  host: Host,
): Promise<Verification> {
  const { desired } = snapshot
  const live = plan.changes.length === 0 ? snapshot.live : await settledList(snapshot, done, journal, host)
  journal.note({ lastGood: sizeOf(live) })
  const seen = seenNow(done, journal, live)
  journal.settle(shownByNow(journal.state(), live, host.now().getTime()))
  // The service has rejected these, and the list shows nothing of them.
  for (const one of seen) if (one.kind === 'failed' && one.sent === true) journal.drop(one.change)
  journal.settle(bindingsAsKept(seen, desired, snapshot.live, live, journal.state()))
  journal.settle(refreshBindings(desired, live, journal.state(), snapshot.witness))
  const planFor = (one: Choices): Plan => makePlan(desired, live, journal.state(), one, toolOf(host), snapshot.witness)
  const everybody: Choices = { ...choices, only: null }
  const reported = planFor({ ...everybody, drift: 'report' })
  const { outcomes, lost } = detectReverted(seen, reported.drift)
  journal.settle(restored(journal.state(), lost))
  for (const [at, { kind, change }] of outcomes.entries())
    if (kind === 'failed' && seen[at]?.kind === 'applied') journal.reopen(change)
  const whole = lost.length === 0 && choices.drift === 'report' ? reported : planFor(everybody)
  const chosen = choices.only === null ? whole : planFor(choices)
  return { outcomes, live, whole, chosen }
}

/** Milliseconds before the list is read again: a service that confirms a write may list it late. */
const earlyWaits = [500, 1500, 4000]

/**
 * The list of users, read again while it does not show what was done. While it lacks people, or an account that this run
 * made, it is read for as long as the service may take to show a write.
 */
async function settledList(
  { connection, desired, live: before }: ApplyRequest['snapshot'],
  done: readonly Outcome[],
  journal: StateJournal,
  host: Host,
): Promise<LiveState> {
  const known = { users: before.users.size, owner: before.owner, state: journal.state }
  const read = async (): Promise<LiveState | UntrustedList> =>
    await orUntrusted(readLiveState(connection, desired, known, host))
  const isLateIn = (live: LiveState): boolean => {
    const state = journal.state()
    return done.some((outcome) => isLate(outcome, live, state))
  }
  const lacksNew = ({ users }: LiveState): boolean => done.some((outcome) => isNew(outcome) && !users.has(outcome.user))
  const written = done.some(({ kind }) => kind === 'applied')
  const { showsWithin } = desired.settings
  const began = host.tick()
  const waits = earlyWaits.filter((_, at) => sumOf(earlyWaits.slice(0, at + 1)) <= showsWithin)
  let live = await read()
  for (const [at, wait] of [...waits, ...looksWithin(showsWithin - sumOf(waits)).slice(1)].entries()) {
    const isLong = at >= waits.length
    const isOver = isLong && host.tick() - began >= showsWithin
    const lacksPeople = live instanceof UntrustedList ? written : lacksNew(live)
    if (lacksPeople ? isOver : live instanceof UntrustedList || isLong || !isLateIn(live)) break
    await host.sleep(wait)
    live = await read()
  }
  if (live instanceof UntrustedList) throw live
  return live
}

function sumOf(waits: readonly number[]): number {
  return waits.reduce((sum, wait) => sum + wait, 0)
}

async function orUntrusted(reading: Promise<LiveState>): Promise<LiveState | UntrustedList> {
  try {
    return await reading
  } catch (error) {
    if (error instanceof UntrustedList) return error
    throw error
  }
}

function isNew(outcome: Outcome): outcome is Extract<Outcome, { kind: 'applied' }> {
  return outcome.kind === 'applied' && outcome.change.action === 'create'
}

/** Whether a list does not show what was done and confirmed. */
function isLate(outcome: Outcome, live: LiveState, { bindings }: State): boolean {
  return outcome.kind === 'applied' && !isShown(outcome.change, outcome.user, live, bindings)
}

/** The outcomes, with those made that could not be settled and that the list shows by now. */
function seenNow(done: readonly Outcome[], journal: StateJournal, live: LiveState): readonly Outcome[] {
  const before = journal.state()
  const { intents, bindings } = resolveIntents(before, live, null, new Set())
  journal.know({ intents, bindings })
  return done.map((outcome) => {
    const { change } = outcome
    const user = bindings[change.key]?.id
    const made = before.intents[change.id] !== undefined && intents[change.id] === undefined
    return made && user !== undefined ? { kind: 'applied', change, user } : outcome
  })
}

export function sizeOf({ users }: LiveState): NonNullable<State['lastGood']> {
  let active = 0
  for (const { values } of users.values()) if (values.active === true) active += 1
  return { users: users.size, active }
}

export function isEmpty({ changes, held }: Plan): boolean {
  return changes.length + held.length === 0
}

/** Whether nothing is left of what was asked for, and no leaver is active, whoever made them so. */
export function isAsChosen({ chosen }: Verification): boolean {
  return isEmpty(chosen) && stillActive(chosen).length === 0 && !isBlocked(chosen)
}
